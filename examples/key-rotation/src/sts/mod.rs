//! STS 2011-06-15.

use crate::support::operation::ServiceMetadata;

mod endpoint;
mod get_caller_identity;

pub use endpoint::endpoint;
pub use get_caller_identity::{
    GetCallerIdentityError, GetCallerIdentityInput, GetCallerIdentityOutput,
};

/// The name and version of STS.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "STS",
    version: "2011-06-15",
};
