//! IAM 2010-05-08.

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_policy;
mod create_role;
mod create_user;
mod endpoint;
pub mod error;
mod get_account_authorization_details;
mod get_role;
mod parse;
mod serialize;
mod tag_user;
pub mod types;

pub use create_policy::{
    CreatePolicyError, CreatePolicyInput, CreatePolicyInputRequired, CreatePolicyOutput,
};
pub use create_role::{
    CreateRoleError, CreateRoleInput, CreateRoleInputRequired, CreateRoleOutput,
};
pub use create_user::{CreateUserError, CreateUserInput, CreateUserOutput};
pub use endpoint::endpoint;
#[doc(inline)]
pub use error::*;
pub use get_account_authorization_details::{
    GetAccountAuthorizationDetailsError, GetAccountAuthorizationDetailsInput,
    GetAccountAuthorizationDetailsOutput,
};
pub use get_role::{GetRoleError, GetRoleInput, GetRoleOutput};
pub use tag_user::{TagUserError, TagUserInput, TagUserInputRequired, TagUserOutput};
#[doc(inline)]
pub use types::*;

/// The name and version of IAM.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "IAM",
    version: "2010-05-08",
};
