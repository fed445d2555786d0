//! IAM 2010-05-08.

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_access_key;
mod delete_access_key;
mod endpoint;
pub mod error;
mod get_access_key_last_used;
mod list_access_keys;
mod parse;
pub mod types;
mod update_access_key;

pub use create_access_key::{CreateAccessKeyError, CreateAccessKeyInput, CreateAccessKeyOutput};
pub use delete_access_key::{DeleteAccessKeyError, DeleteAccessKeyInput, DeleteAccessKeyOutput};
pub use endpoint::endpoint;
#[doc(inline)]
pub use error::*;
pub use get_access_key_last_used::{
    GetAccessKeyLastUsedError, GetAccessKeyLastUsedInput, GetAccessKeyLastUsedOutput,
};
pub use list_access_keys::{ListAccessKeysError, ListAccessKeysInput, ListAccessKeysOutput};
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
