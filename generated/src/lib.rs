//! Operations of AWS, and no more than those that were named.
//!
//! Inputs write requests and outputs read replies; sending is the caller's:
//!
//! 1. build an input, and let `validate` say what the service would refuse;
//! 2. `to_request` makes an [`http::Request`]; sign it, with `Signer` of the feature
//!    `sign` or your own, and send it with any client;
//! 3. `from_response` reads the [`http::Response`] into the output or the error.
//!
//! [`http::Request`]: https://docs.rs/http/1/http/request/struct.Request.html
//! [`http::Response`]: https://docs.rs/http/1/http/response/struct.Response.html
//!
//! | service | operation |
//! | --- | --- |
//! | IAM 2010-05-08 | [`UpdateAccessKey`](iam::UpdateAccessKeyInput) |

#![forbid(unsafe_code)]

pub mod iam;
mod support;

pub use support::endpoint::{Endpoint, InvalidEndpoint};
pub use support::error::{ErrorMetadata, Fault, RequestError, ResponseError, UnreadableResponse};
#[cfg(feature = "sign")]
pub use support::sign::{
    Credentials, MissingCredentials, PayloadHash, SignError, Signer, SigningOptions,
};
pub use support::validate::{Constraint, ValidationErrors, Violation};
