//! Lambda 2015-03-31.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateFunction`](CreateFunctionInput) | |
//! | [`GetFunction`](GetFunctionInput) | |
//! | [`ListFunctions`](ListFunctionsInput) | |
//! | [`ListTags`](ListTagsInput) | |
//! | [`TagResource`](TagResourceInput) | |
//! | [`UntagResource`](UntagResourceInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_function;
mod endpoint;
pub mod error;
mod get_function;
mod list_functions;
mod list_tags;
mod parse;
mod serialize;
mod tag_resource;
pub mod types;
mod untag_resource;

pub use create_function::{
    CreateFunctionError, CreateFunctionInput, CreateFunctionOutput, CreateFunctionRequired,
};
pub use endpoint::endpoint;
pub use get_function::{GetFunctionError, GetFunctionInput, GetFunctionOutput};
pub use list_functions::{ListFunctionsError, ListFunctionsInput, ListFunctionsOutput};
pub use list_tags::{ListTagsError, ListTagsInput, ListTagsOutput};
pub use tag_resource::{
    TagResourceError, TagResourceInput, TagResourceOutput, TagResourceRequired,
};
pub use untag_resource::{
    UntagResourceError, UntagResourceInput, UntagResourceOutput, UntagResourceRequired,
};

/// The name and version of Lambda.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "Lambda",
    version: "2015-03-31",
};
