//! `UpdateAccessKey` of AWS IAM, written by hand for that one operation.
//!
//! It does what the generated crate does: a typed input that checks itself and makes an
//! [`http::Request`], and an output read from an [`http::Response`]. Sending is the caller's.

#![forbid(unsafe_code)]

mod endpoint;
mod error;
mod input;
mod output;
mod validation;

pub use endpoint::{Endpoint, InvalidEndpoint};
pub use error::{
    ErrorMetadata, Fault, Reply, ResponseError, UnreadableResponse, UpdateAccessKeyError,
};
pub use input::{StatusType, UnknownStatusType, UpdateAccessKeyInput};
pub use output::UpdateAccessKeyOutput;
pub use validation::{Constraint, ValidationErrors, Violation};
