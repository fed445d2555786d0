//! STS 2011-06-15.
//!
//! | operation | |
//! | --- | --- |
//! | [`AssumeRole`](AssumeRoleInput) | |
//! | [`GetCallerIdentity`](GetCallerIdentityInput) | |

use crate::support::operation::ServiceMetadata;

mod assume_role;
mod constraints;
mod endpoint;
pub mod error;
mod get_caller_identity;
mod parse;
mod serialize;
pub mod types;

pub use assume_role::{AssumeRoleError, AssumeRoleInput, AssumeRoleOutput, AssumeRoleRequired};
pub use endpoint::endpoint;
pub use get_caller_identity::{
    GetCallerIdentityError, GetCallerIdentityInput, GetCallerIdentityOutput,
};

/// The name and version of STS.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "STS",
    version: "2011-06-15",
};
