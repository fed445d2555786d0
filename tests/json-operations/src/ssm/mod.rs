//! SSM 2014-11-06.
//!
//! | operation | |
//! | --- | --- |
//! | [`DeleteParameter`](DeleteParameterInput) | |
//! | [`GetParameter`](GetParameterInput) | |
//! | [`GetParametersByPath`](GetParametersByPathInput) | |
//! | [`PutParameter`](PutParameterInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod delete_parameter;
mod endpoint;
pub mod error;
mod get_parameter;
mod get_parameters_by_path;
mod parse;
mod put_parameter;
mod serialize;
pub mod types;

pub use delete_parameter::{DeleteParameterError, DeleteParameterInput, DeleteParameterOutput};
pub use endpoint::endpoint;
pub use get_parameter::{GetParameterError, GetParameterInput, GetParameterOutput};
pub use get_parameters_by_path::{
    GetParametersByPathError, GetParametersByPathInput, GetParametersByPathOutput,
};
pub use put_parameter::{
    PutParameterError, PutParameterInput, PutParameterOutput, PutParameterRequired,
};

/// The name and version of SSM.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "SSM",
    version: "2014-11-06",
};
