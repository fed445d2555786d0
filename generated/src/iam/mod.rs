//! IAM 2010-05-08.

use crate::support::operation::ServiceMetadata;

mod constraints;
mod endpoint;
pub mod error;
pub mod types;
mod update_access_key;

pub use endpoint::endpoint;
#[doc(inline)]
pub use error::*;
#[doc(inline)]
pub use types::*;
pub use update_access_key::{
    UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyInputRequired, UpdateAccessKeyOutput,
};

/// The name and version of IAM.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "IAM",
    version: "2010-05-08",
};
