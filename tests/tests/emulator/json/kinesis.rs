//! Kinesis.

use json_operations::kinesis::types::{
    PutRecordsRequestEntry, PutRecordsRequestEntryRequired, Record, ShardIteratorType,
};
use json_operations::kinesis::{
    CreateStreamError, CreateStreamInput, GetRecordsInput, GetShardIteratorError,
    GetShardIteratorInput, GetShardIteratorRequired, ListShardsInput, PutRecordInput,
    PutRecordRequired, PutRecordsInput,
};
use serde_json::{Value, json};

use super::{BYTES, base64, python_time};
use crate::world::World;

const STREAM: &str = "stream";

/// Makes a stream with one shard, and returns the shard's id.
fn create_stream(world: &World) -> String {
    world.call_json(&CreateStreamInput::new(STREAM).shard_count(1));
    let output = world.call_json(&ListShardsInput::new().stream_name(STREAM));
    let seen = world.boto3("kinesis", "list_shards", json!({ "StreamName": STREAM }));
    let shards = output.shards.iter().map(|shard| {
        let keys = &shard.hash_key_range;
        json!({
            "ShardId": shard.shard_id,
            "HashKeyRange": {
                "StartingHashKey": keys.starting_hash_key,
                "EndingHashKey": keys.ending_hash_key,
            },
            "SequenceNumberRange": {
                "StartingSequenceNumber": shard.sequence_number_range.starting_sequence_number,
            },
        })
    });
    assert_eq!(seen["Shards"], shards.collect::<Value>());
    output.shards[0].shard_id.clone()
}

fn put(data: &[u8], key: &str) -> PutRecordInput {
    PutRecordInput::new(PutRecordRequired {
        data: data.to_vec(),
        partition_key: key.to_owned(),
    })
    .stream_name(STREAM)
}

fn iterator(shard: &str, shard_iterator_type: ShardIteratorType) -> GetShardIteratorInput {
    GetShardIteratorInput::new(GetShardIteratorRequired {
        shard_id: shard.to_owned(),
        shard_iterator_type,
    })
    .stream_name(STREAM)
}

/// The records from an iterator on.
fn records(world: &World, input: &GetShardIteratorInput) -> Vec<Record> {
    let iterator = world.call_json(input).shard_iterator.unwrap();
    let output = world.call_json(&GetRecordsInput::new(iterator));
    assert_eq!(output.missing_members(), [""; 0]);
    assert_eq!(output.millis_behind_latest, Some(0));
    output.records
}

#[test]
#[ignore = "run cargo xtask test"]
fn records_are_read_as_they_were_put_with_the_time_of_their_arrival() {
    let world = World::new();
    let shard = create_stream(&world);
    let first = world.call_json(&put(BYTES, "größe"));
    assert_eq!(first.shard_id, shard);
    let entries = ["second", "third"].map(|data| {
        PutRecordsRequestEntry::new(PutRecordsRequestEntryRequired {
            data: data.into(),
            partition_key: "key".to_owned(),
        })
    });
    let output = world.call_json(&PutRecordsInput::new(entries).stream_name(STREAM));
    assert_eq!(output.failed_record_count, Some(0));
    let second = output.records[0].sequence_number.clone();

    let all = records(&world, &iterator(&shard, ShardIteratorType::TrimHorizon));
    let data: Vec<_> = all.iter().map(|record| record.data.as_slice()).collect();
    assert_eq!(data, [BYTES, b"second", b"third"]);
    assert_eq!(all[0].sequence_number, first.sequence_number);
    assert_eq!(all[0].partition_key, "größe");

    let parameters = json!({
        "StreamName": STREAM,
        "ShardId": shard,
        "ShardIteratorType": "TRIM_HORIZON",
    });
    let seen = world.boto3("kinesis", "get_shard_iterator", parameters);
    let parameters = json!({ "ShardIterator": seen["ShardIterator"] });
    let seen = world.boto3("kinesis", "get_records", parameters);
    let ours = all.iter().map(|record| {
        json!({
            "SequenceNumber": record.sequence_number,
            "ApproximateArrivalTimestamp":
                python_time(record.approximate_arrival_timestamp.unwrap()),
            "Data": base64(&record.data),
            "PartitionKey": record.partition_key,
        })
    });
    assert_eq!(seen["Records"], ours.collect::<Value>());

    let input = iterator(&shard, ShardIteratorType::AtSequenceNumber);
    let input = input.starting_sequence_number(second.unwrap());
    assert_eq!(records(&world, &input), all[1..]);
    // A point in time as it was read.
    let arrival = all[0].approximate_arrival_timestamp.unwrap();
    let input = iterator(&shard, ShardIteratorType::AtTimestamp).timestamp(arrival);
    assert_eq!(records(&world, &input), all);
}

#[test]
#[ignore = "run cargo xtask test"]
fn what_boto3_put_is_read() {
    let world = World::new();
    let shard = create_stream(&world);
    let parameters = json!({
        "StreamName": STREAM,
        "Data": base64(BYTES),
        "PartitionKey": "key",
    });
    let put = world.boto3("kinesis", "put_record", parameters);
    let records = records(&world, &iterator(&shard, ShardIteratorType::TrimHorizon));
    let [record] = &records[..] else {
        panic!("{records:?}");
    };
    assert_eq!(put["SequenceNumber"], record.sequence_number);
    assert_eq!(record.data, BYTES);
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_error_is_one_of_its_own() {
    let world = World::new();
    let input = iterator("shardId-000000000000", ShardIteratorType::Latest);
    let error = world.fail(&input);
    assert!(matches!(
        error,
        GetShardIteratorError::ResourceNotFoundException(_)
    ));
    assert!(
        error.metadata().message().unwrap().contains(STREAM),
        "{error}"
    );
    create_stream(&world);
    let error = world.fail(&CreateStreamInput::new(STREAM).shard_count(1));
    assert!(matches!(
        error,
        CreateStreamError::ResourceInUseException(_)
    ));
}
