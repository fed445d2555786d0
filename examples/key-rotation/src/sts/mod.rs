//! STS 2011-06-15.

mod endpoint;
mod get_caller_identity;

pub use endpoint::endpoint;
pub use get_caller_identity::{
    GetCallerIdentityError, GetCallerIdentityInput, GetCallerIdentityOutput,
};
