//! `UpdateAccessKey` of AWS IAM, written by hand for that one operation.
//!
//! It does what the generated crate does: a typed input that checks itself and makes an
//! [`http::Request`], signed with the feature `sign`, and an output read from an
//! [`http::Response`]. Sending is the caller's.

#![forbid(unsafe_code)]

mod endpoint;
mod error;
mod escaped;
mod input;
mod output;
#[cfg(feature = "sign")]
mod sign;
mod validation;

pub use endpoint::{Endpoint, EndpointError, SigningScope};
pub use error::{
    ErrorMetadata, Fault, Reply, ResponseError, UnreadableResponse, UpdateAccessKeyError,
};
pub use input::{StatusType, UnknownStatusType, UpdateAccessKeyInput};
pub use output::UpdateAccessKeyOutput;
#[cfg(feature = "sign")]
pub use sign::{Credentials, MissingCredentials, SignError, Signer};
pub use validation::{Constraint, ValidationErrors, Violation};
