//! How structures are read from the JSON of a reply.

use super::types::{
    ChildShard, EncryptionType, HashKeyRange, PutRecordsResultEntry, Record, SequenceNumberRange,
    Shard,
};
use crate::support::json::{JsonError, JsonReader};
use crate::support::time::Timestamp;

pub(super) fn read_child_shard(json: &mut JsonReader<'_>) -> Result<ChildShard, JsonError> {
    let mut shard_id = None;
    let mut parent_shards = None;
    let mut hash_key_range = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ShardId" => shard_id = json.optional(JsonReader::text)?,
            "ParentShards" => {
                parent_shards = json.optional(|json| json.list(JsonReader::text))?;
            }
            "HashKeyRange" => hash_key_range = json.optional(read_hash_key_range)?,
            _ => json.skip()?,
        }
    }
    Ok(ChildShard {
        shard_id: json.missing.required(shard_id, "ChildShard::shard_id"),
        parent_shards: json
            .missing
            .required(parent_shards, "ChildShard::parent_shards"),
        hash_key_range: json
            .missing
            .required(hash_key_range, "ChildShard::hash_key_range"),
    })
}

pub(super) fn read_hash_key_range(json: &mut JsonReader<'_>) -> Result<HashKeyRange, JsonError> {
    let mut starting_hash_key = None;
    let mut ending_hash_key = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "StartingHashKey" => starting_hash_key = json.optional(JsonReader::text)?,
            "EndingHashKey" => ending_hash_key = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(HashKeyRange {
        starting_hash_key: json
            .missing
            .required(starting_hash_key, "HashKeyRange::starting_hash_key"),
        ending_hash_key: json
            .missing
            .required(ending_hash_key, "HashKeyRange::ending_hash_key"),
    })
}

pub(super) fn read_put_records_result_entry(
    json: &mut JsonReader<'_>,
) -> Result<PutRecordsResultEntry, JsonError> {
    let mut sequence_number = None;
    let mut shard_id = None;
    let mut error_code = None;
    let mut error_message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "SequenceNumber" => sequence_number = json.optional(JsonReader::text)?,
            "ShardId" => shard_id = json.optional(JsonReader::text)?,
            "ErrorCode" => error_code = json.optional(JsonReader::text)?,
            "ErrorMessage" => error_message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(PutRecordsResultEntry {
        sequence_number,
        shard_id,
        error_code,
        error_message,
    })
}

pub(super) fn read_record(json: &mut JsonReader<'_>) -> Result<Record, JsonError> {
    let mut sequence_number = None;
    let mut approximate_arrival_timestamp = None;
    let mut data = None;
    let mut partition_key = None;
    let mut encryption_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "SequenceNumber" => sequence_number = json.optional(JsonReader::text)?,
            "ApproximateArrivalTimestamp" => {
                approximate_arrival_timestamp =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "Data" => data = json.optional(JsonReader::blob)?,
            "PartitionKey" => partition_key = json.optional(JsonReader::text)?,
            "EncryptionType" => {
                encryption_type =
                    json.optional(|json| Ok(EncryptionType::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(Record {
        sequence_number: json
            .missing
            .required(sequence_number, "Record::sequence_number"),
        approximate_arrival_timestamp,
        data: json.missing.required(data, "Record::data"),
        partition_key: json
            .missing
            .required(partition_key, "Record::partition_key"),
        encryption_type,
    })
}

pub(super) fn read_sequence_number_range(
    json: &mut JsonReader<'_>,
) -> Result<SequenceNumberRange, JsonError> {
    let mut starting_sequence_number = None;
    let mut ending_sequence_number = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "StartingSequenceNumber" => {
                starting_sequence_number = json.optional(JsonReader::text)?;
            }
            "EndingSequenceNumber" => {
                ending_sequence_number = json.optional(JsonReader::text)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(SequenceNumberRange {
        starting_sequence_number: json.missing.required(
            starting_sequence_number,
            "SequenceNumberRange::starting_sequence_number",
        ),
        ending_sequence_number,
    })
}

pub(super) fn read_shard(json: &mut JsonReader<'_>) -> Result<Shard, JsonError> {
    let mut shard_id = None;
    let mut parent_shard_id = None;
    let mut adjacent_parent_shard_id = None;
    let mut hash_key_range = None;
    let mut sequence_number_range = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ShardId" => shard_id = json.optional(JsonReader::text)?,
            "ParentShardId" => parent_shard_id = json.optional(JsonReader::text)?,
            "AdjacentParentShardId" => {
                adjacent_parent_shard_id = json.optional(JsonReader::text)?;
            }
            "HashKeyRange" => hash_key_range = json.optional(read_hash_key_range)?,
            "SequenceNumberRange" => {
                sequence_number_range = json.optional(read_sequence_number_range)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(Shard {
        shard_id: json.missing.required(shard_id, "Shard::shard_id"),
        parent_shard_id,
        adjacent_parent_shard_id,
        hash_key_range: json
            .missing
            .required(hash_key_range, "Shard::hash_key_range"),
        sequence_number_range: json
            .missing
            .required(sequence_number_range, "Shard::sequence_number_range"),
    })
}
