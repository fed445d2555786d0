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
//! - [IAM 2010-05-08](iam)
//! - [SES 2010-12-01](ses)
//! - [SNS 2010-03-31](sns)
//! - [STS 2011-06-15](sts)

#![forbid(unsafe_code)]

pub mod iam;
pub mod ses;
pub mod sns;
pub mod sts;
mod support;

pub use support::auth::{AuthScheme, PayloadHash, SigV4};
pub use support::endpoint::{Endpoint, EndpointConfig, EndpointError};
pub use support::error::{
    ErrorMetadata, Fault, RequestError, ResponseError, RetryKind, UnreadableResponse,
};
pub use support::operation::{Operation, ServiceMetadata};
#[cfg(feature = "sign")]
pub use support::sign::IncompleteCredentials;
#[cfg(feature = "sign")]
pub use support::sign::{Credentials, MissingCredentials, SignError, Signer};
pub use support::time::{InvalidTimestamp, Timestamp};
pub use support::validate::{Constraint, ValidationErrors, Violation};
