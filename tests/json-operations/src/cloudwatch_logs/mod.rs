//! CloudWatch Logs 2014-03-28.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateLogGroup`](CreateLogGroupInput) | |
//! | [`CreateLogStream`](CreateLogStreamInput) | |
//! | [`FilterLogEvents`](FilterLogEventsInput) | |
//! | [`GetLogEvents`](GetLogEventsInput) | |
//! | [`PutLogEvents`](PutLogEventsInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_log_group;
mod create_log_stream;
mod endpoint;
pub mod error;
mod filter_log_events;
mod get_log_events;
mod parse;
mod put_log_events;
mod serialize;
pub mod types;

pub use create_log_group::{CreateLogGroupError, CreateLogGroupInput, CreateLogGroupOutput};
pub use create_log_stream::{
    CreateLogStreamError, CreateLogStreamInput, CreateLogStreamOutput, CreateLogStreamRequired,
};
pub use endpoint::endpoint;
pub use filter_log_events::{FilterLogEventsError, FilterLogEventsInput, FilterLogEventsOutput};
pub use get_log_events::{GetLogEventsError, GetLogEventsInput, GetLogEventsOutput};
pub use put_log_events::{
    PutLogEventsError, PutLogEventsInput, PutLogEventsOutput, PutLogEventsRequired,
};

/// The name and version of CloudWatch Logs.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "CloudWatch Logs",
    version: "2014-03-28",
};
