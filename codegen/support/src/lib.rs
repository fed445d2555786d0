//! The run-time code of the crates that opsmith generates.
//!
//! Generated crates have no opsmith dependency: `opsmith-codegen` copies these
//! [`sources`] into the `src/support/` of each, without what the crate does not
//! use. Here they are compiled, linted and tested as normal Rust.
//!
//! What not every crate needs carries a *capability*, a Cargo feature of this
//! library: `#[cfg(feature = "form-map")]`. Naming an item or method in the
//! generator asks for the capabilities of its `#[cfg]`; those that they imply,
//! and the crates that they need, are in `[features]` of `Cargo.toml`. Code
//! whose condition is false is left out of the generated crate, with its
//! comments; an attribute whose condition is always true is left out too. An
//! attribute stays where a feature of the generated crate decides, such as
//! `sign`.
//!
//! To add code: write it where a reader expects it, give it a capability if some
//! crate can do without it, and list the capability in `[features]`, among
//! those of `default`. A new file is listed in `sources.rs`. Then let the
//! generator name it, by `Scope::support` or `Scope::method`.
//!
//! * Code refers to other folders by `crate::support::`, as in the generated
//!   crate, and to its own by `super::`.
//! * `Drop`, `Debug` and `Zeroize` of a type carry no condition, so that they
//!   stay as long as the type does.
//! * Every capability alone, and every pair of them, has to compile without a
//!   warning; what only some capabilities of a file need, `use` declarations
//!   too, therefore carries a condition as well.
//! * Tests are in `tests/`, so that they are not copied.

// Paths read as in the generated crate.
use crate as support;

pub mod endpoint;
pub mod error;
#[cfg(feature = "form")]
pub mod form;
#[cfg(any(feature = "compression", feature = "form-request"))]
pub mod http;
#[cfg(feature = "idempotency-token")]
pub mod idempotency_token;
#[cfg(feature = "sign")]
pub mod sign;
#[cfg(feature = "sources")]
pub mod sources;
#[cfg(any(feature = "sign", feature = "timestamp"))]
pub mod time;
pub mod validate;
#[cfg(feature = "xml")]
pub mod xml;

pub use support::endpoint::{Endpoint, InvalidEndpoint};
pub use support::error::{ErrorMetadata, Fault, RequestError, ResponseError, UnreadableResponse};
#[cfg(feature = "sign")]
pub use support::sign::{
    Credentials, MissingCredentials, PayloadHash, SignError, Signer, SigningOptions,
};
#[cfg(feature = "timestamp")]
pub use support::time::{InvalidTimestamp, Timestamp};
pub use support::validate::{Constraint, ValidationErrors, Violation};

#[cfg(test)]
mod tests;
