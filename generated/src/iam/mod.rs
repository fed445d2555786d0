//! IAM 2010-05-08.

mod constraints;
pub mod error;
pub mod types;
mod update_access_key;

#[doc(inline)]
pub use error::*;
pub use update_access_key::{
    UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyInputRequired, UpdateAccessKeyOutput,
};

#[doc(inline)]
pub use types::*;
