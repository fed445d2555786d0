//! Operations of AWS services. Each has an input that makes the request, an output that
//! reads the reply, and an error.
//!
//! You send requests yourself, with any HTTP client:
//!
//! 1. Build an input. `validate` checks the constraints of the service's model.
//! 2. `to_request` makes an [`http::Request`]. Sign it, with the `Signer` of the feature
//!    `sign` or with your own code, and send it.
//! 3. `from_response` reads the [`http::Response`] into the output or an error.
//!
//! [`http::Request`]: https://docs.rs/http/1/http/request/struct.Request.html
//! [`http::Response`]: https://docs.rs/http/1/http/response/struct.Response.html
//!
//! Services, each with a list of its operations:
//!
//! - [CloudWatch Logs 2014-03-28](cloudwatch_logs)
//! - [DynamoDB 2012-08-10](dynamodb)
//! - [EventBridge 2015-10-07](eventbridge)
//! - [Kinesis 2013-12-02](kinesis)
//! - [KMS 2014-11-01](kms)
//! - [Lambda 2015-03-31](lambda)
//! - [Secrets Manager 2017-10-17](secretsmanager)
//! - [SFN 2016-11-23](sfn)
//! - [SQS 2012-11-05](sqs)
//! - [SSM 2014-11-06](ssm)

#![forbid(unsafe_code)]

pub mod cloudwatch_logs;
pub mod dynamodb;
pub mod eventbridge;
pub mod kinesis;
pub mod kms;
pub mod lambda;
pub mod secretsmanager;
pub mod sfn;
pub mod sqs;
pub mod ssm;
mod support;

pub use support::auth::{AuthScheme, PayloadHash, SigV4};
pub use support::endpoint::{Endpoint, EndpointConfig, EndpointError};
pub use support::error::{
    ErrorMetadata, Fault, RequestError, ResponseError, RetryKind, UnreadableResponse,
};
pub use support::operation::{Operation, ServiceMetadata};
#[cfg(feature = "sign")]
pub use support::sign::{Credentials, MissingCredentials, SignError, Signer};
pub use support::time::{InvalidTimestamp, Timestamp};
pub use support::validate::{Constraint, ValidationErrors, Violation};
