//! Operations of AWS services: each as an input that makes the request, an output that
//! reads the reply, and an error.
//!
//! Sending is up to the caller, with any HTTP client:
//!
//! 1. Build an input. `validate` checks the constraints of the service's model.
//! 2. `to_request` makes an [`http::Request`]. Sign it, with `Signer` of the feature
//!    `sign` or code of your own, and send it.
//! 3. `from_response` reads the [`http::Response`] into the output or an error.
//!
//! [`http::Request`]: https://docs.rs/http/1/http/request/struct.Request.html
//! [`http::Response`]: https://docs.rs/http/1/http/response/struct.Response.html
//!
//! The services; the page of each lists its operations:
//!
//! - [IAM 2010-05-08](iam)

#![forbid(unsafe_code)]

pub mod iam;
mod support;

pub use support::auth::{AuthScheme, PayloadHash, SigV4};
pub use support::endpoint::{Endpoint, EndpointConfig, EndpointError};
pub use support::error::{
    ErrorMetadata, Fault, RequestError, ResponseError, RetryKind, UnreadableResponse,
};

pub use support::operation::{Operation, ServiceMetadata};
#[cfg(feature = "sign")]
pub use support::sign::{Credentials, MissingCredentials, SignError, Signer};
pub use support::validate::{Constraint, ValidationErrors, Violation};
