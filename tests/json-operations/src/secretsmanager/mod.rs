//! Secrets Manager 2017-10-17.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateSecret`](CreateSecretInput) | |
//! | [`DescribeSecret`](DescribeSecretInput) | |
//! | [`GetSecretValue`](GetSecretValueInput) | |
//! | [`UpdateSecret`](UpdateSecretInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_secret;
mod describe_secret;
mod endpoint;
pub mod error;
mod get_secret_value;
mod parse;
mod serialize;
pub mod types;
mod update_secret;

pub use create_secret::{CreateSecretError, CreateSecretInput, CreateSecretOutput};
pub use describe_secret::{DescribeSecretError, DescribeSecretInput, DescribeSecretOutput};
pub use endpoint::endpoint;
pub use get_secret_value::{GetSecretValueError, GetSecretValueInput, GetSecretValueOutput};
pub use update_secret::{UpdateSecretError, UpdateSecretInput, UpdateSecretOutput};

/// The name and version of Secrets Manager.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "Secrets Manager",
    version: "2017-10-17",
};
