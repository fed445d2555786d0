//! The run-time code of the crates that opsmith generates.
//!
//! Generated crates have no opsmith dependency: `opsmith-codegen` copies these
//! [`sources`] into `src/support/` of each crate, without the code that the crate
//! does not use. In this library they are compiled, linted and tested as normal
//! Rust.
//!
//! Code that some crates do not need has a *capability*, a Cargo feature of this
//! library: `#[cfg(feature = "form-map")]`. If the generator names an item, method or
//! field, the crate gets the capabilities of its `#[cfg]`, and those that they
//! imply; `[features]` of `Cargo.toml` lists the implications, and the crates
//! that each capability needs. The generator leaves out code whose condition is
//! false, with its comments, and attributes whose condition is always true. It
//! keeps an attribute that depends on a feature of the generated crate, such as
//! `sign`.
//!
//! To add code: write it where a reader expects it. If some crates can do without
//! it, give it a capability, and list that in `[features]`, also under `default`.
//! List a new file in `sources.rs`. Then let the generator name the code by
//! `Scope::support`, `Scope::method` or `Scope::field`.
//!
//! * Code refers to other folders by `crate::support::`, as in the generated
//!   crate, and to its own by `super::`.
//! * `Drop`, `Debug` and `Zeroize` of a type have no condition, so that they
//!   stay as long as the type does.
//! * Every capability alone, and every pair of them, must compile without a
//!   warning. Code that only some capabilities of a file need, including `use`
//!   declarations, therefore has a condition too.
//! * Tests are in `tests/`, so that they are not copied.

// Paths are the same as in the generated crate.
use crate as support;

pub mod auth;
pub mod display;
#[cfg(feature = "document")]
pub mod document;
pub mod endpoint;
pub mod error;
#[cfg(feature = "form")]
pub mod form;
#[cfg(any(
    feature = "compression",
    feature = "form-request",
    feature = "http-value",
    feature = "query-compatible",
    feature = "request-builder",
    feature = "rpc-request"
))]
pub mod http;
#[cfg(feature = "idempotency-token")]
pub mod idempotency_token;
#[cfg(any(feature = "json-read", feature = "json-write"))]
pub mod json;
#[cfg(feature = "missing-members")]
pub mod missing_members;
pub mod operation;
#[cfg(feature = "sign")]
pub mod sign;
#[cfg(feature = "sources")]
pub mod sources;
#[cfg(any(feature = "float-text", feature = "reserved"))]
pub mod text;
#[cfg(any(feature = "sign", feature = "timestamp"))]
pub mod time;
pub mod validate;
#[cfg(feature = "xml")]
pub mod xml;

pub use support::auth::{AuthScheme, PayloadHash, SigV4};
#[cfg(feature = "document")]
pub use support::document::{Document, InvalidDocument, InvalidNumber, Number};
pub use support::endpoint::{Endpoint, EndpointConfig, EndpointError};
pub use support::error::{
    ErrorMetadata, Fault, RequestError, ResponseError, RetryKind, UnreadableResponse,
};
pub use support::operation::{Operation, ServiceMetadata};
#[cfg(all(feature = "sign", feature = "temporary-credentials"))]
pub use support::sign::IncompleteCredentials;
#[cfg(feature = "sign")]
pub use support::sign::{Credentials, MissingCredentials, SignError, Signer};
#[cfg(feature = "timestamp")]
pub use support::time::{InvalidTimestamp, Timestamp};
pub use support::validate::{Constraint, ValidationErrors, Violation};

#[cfg(test)]
mod tests;
