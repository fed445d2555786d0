//! IAM 2010-05-08.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateAccessKey`](CreateAccessKeyInput) | |
//! | [`CreatePolicy`](CreatePolicyInput) | |
//! | [`CreateRole`](CreateRoleInput) | |
//! | [`CreateUser`](CreateUserInput) | |
//! | [`DeleteAccessKey`](DeleteAccessKeyInput) | |
//! | [`GetAccessKeyLastUsed`](GetAccessKeyLastUsedInput) | |
//! | [`GetAccountAuthorizationDetails`](GetAccountAuthorizationDetailsInput) | |
//! | [`GetRole`](GetRoleInput) | |
//! | [`ListAccessKeys`](ListAccessKeysInput) | |
//! | [`TagUser`](TagUserInput) | |
//! | [`UpdateAccessKey`](UpdateAccessKeyInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_access_key;
mod create_policy;
mod create_role;
mod create_user;
mod delete_access_key;
mod endpoint;
pub mod error;
mod get_access_key_last_used;
mod get_account_authorization_details;
mod get_role;
mod list_access_keys;
mod parse;
mod serialize;
mod tag_user;
pub mod types;
mod update_access_key;

pub use create_access_key::{CreateAccessKeyError, CreateAccessKeyInput, CreateAccessKeyOutput};
pub use create_policy::{
    CreatePolicyError, CreatePolicyInput, CreatePolicyOutput, CreatePolicyRequired,
};
pub use create_role::{CreateRoleError, CreateRoleInput, CreateRoleOutput, CreateRoleRequired};
pub use create_user::{CreateUserError, CreateUserInput, CreateUserOutput};
pub use delete_access_key::{DeleteAccessKeyError, DeleteAccessKeyInput, DeleteAccessKeyOutput};
pub use endpoint::endpoint;
pub use get_access_key_last_used::{
    GetAccessKeyLastUsedError, GetAccessKeyLastUsedInput, GetAccessKeyLastUsedOutput,
};
pub use get_account_authorization_details::{
    GetAccountAuthorizationDetailsError, GetAccountAuthorizationDetailsInput,
    GetAccountAuthorizationDetailsOutput,
};
pub use get_role::{GetRoleError, GetRoleInput, GetRoleOutput};
pub use list_access_keys::{ListAccessKeysError, ListAccessKeysInput, ListAccessKeysOutput};
pub use tag_user::{TagUserError, TagUserInput, TagUserOutput, TagUserRequired};
pub use update_access_key::{
    UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyOutput, UpdateAccessKeyRequired,
};

/// The name and version of IAM.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "IAM",
    version: "2010-05-08",
};
