//! How structures are written into the JSON of a request.

use super::types::{PutRecordsRequestEntry, ShardFilter, StreamModeDetails};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_put_records_request_entry(
    json: &mut JsonWriter,
    value: &PutRecordsRequestEntry,
) {
    json.object(|json| {
        json.key("Data").blob(&value.data);
        if let Some(explicit_hash_key) = &value.explicit_hash_key {
            json.key("ExplicitHashKey").text(explicit_hash_key);
        }
        json.key("PartitionKey").text(&value.partition_key);
    });
}

pub(super) fn write_shard_filter(json: &mut JsonWriter, value: &ShardFilter) {
    json.object(|json| {
        json.key("Type").text(value.r#type.as_str());
        if let Some(shard_id) = &value.shard_id {
            json.key("ShardId").text(shard_id);
        }
        if let Some(timestamp) = &value.timestamp {
            json.key("Timestamp").number(&timestamp.to_epoch_seconds());
        }
    });
}

pub(super) fn write_stream_mode_details(json: &mut JsonWriter, value: &StreamModeDetails) {
    json.object(|json| {
        json.key("StreamMode").text(value.stream_mode.as_str());
    });
}
