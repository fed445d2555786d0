//! Kinesis 2013-12-02.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateStream`](CreateStreamInput) | |
//! | [`GetRecords`](GetRecordsInput) | |
//! | [`GetShardIterator`](GetShardIteratorInput) | |
//! | [`ListShards`](ListShardsInput) | |
//! | [`PutRecord`](PutRecordInput) | |
//! | [`PutRecords`](PutRecordsInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_stream;
mod endpoint;
pub mod error;
mod get_records;
mod get_shard_iterator;
mod list_shards;
mod parse;
mod put_record;
mod put_records;
mod serialize;
pub mod types;

pub use create_stream::{CreateStreamError, CreateStreamInput, CreateStreamOutput};
pub use endpoint::endpoint;
pub use get_records::{GetRecordsError, GetRecordsInput, GetRecordsOutput};
pub use get_shard_iterator::{
    GetShardIteratorError, GetShardIteratorInput, GetShardIteratorOutput, GetShardIteratorRequired,
};
pub use list_shards::{ListShardsError, ListShardsInput, ListShardsOutput};
pub use put_record::{PutRecordError, PutRecordInput, PutRecordOutput, PutRecordRequired};
pub use put_records::{PutRecordsError, PutRecordsInput, PutRecordsOutput};

/// The name and version of Kinesis.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "Kinesis",
    version: "2013-12-02",
};
