//! STS 2011-06-15.

use crate::support::operation::ServiceMetadata;

mod assume_role;
mod constraints;
mod endpoint;
pub mod error;
mod get_caller_identity;
mod parse;
mod serialize;
pub mod types;

pub use assume_role::{
    AssumeRoleError, AssumeRoleInput, AssumeRoleInputRequired, AssumeRoleOutput,
};
pub use endpoint::endpoint;
#[doc(inline)]
pub use error::*;
pub use get_caller_identity::{
    GetCallerIdentityError, GetCallerIdentityInput, GetCallerIdentityOutput,
};
#[doc(inline)]
pub use types::*;

/// The name and version of STS.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "STS",
    version: "2011-06-15",
};
