//! IAM 2010-05-08.
//!
//! | operation | |
//! | --- | --- |
//! | [`UpdateAccessKey`](UpdateAccessKeyInput) | Switches an access key of a user on or off. |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod endpoint;
pub mod error;
pub mod types;
mod update_access_key;

pub use endpoint::endpoint;
pub use update_access_key::{
    UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyOutput, UpdateAccessKeyRequired,
};

/// The name and version of IAM.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "IAM",
    version: "2010-05-08",
};
