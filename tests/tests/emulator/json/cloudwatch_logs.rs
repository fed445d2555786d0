//! CloudWatch Logs.

use std::time::{SystemTime, UNIX_EPOCH};

use json_operations::cloudwatch_logs::types::{InputLogEvent, InputLogEventRequired};
use json_operations::cloudwatch_logs::{
    CreateLogGroupError, CreateLogGroupInput, CreateLogStreamInput, CreateLogStreamRequired,
    FilterLogEventsInput, GetLogEventsError, GetLogEventsInput, PutLogEventsInput,
    PutLogEventsRequired,
};
use serde_json::{Value, json};

use super::TEXT;
use crate::world::World;

const GROUP: &str = "/app/log-group_1";

/// Milliseconds since 1970.
fn now() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(elapsed.as_millis()).unwrap()
}

fn create(world: &World, stream: &str) {
    world.call_json(&CreateLogStreamInput::new(CreateLogStreamRequired {
        log_group_name: GROUP.to_owned(),
        log_stream_name: stream.to_owned(),
    }));
}

fn put(world: &World, stream: &str, events: &[(i64, &str)]) {
    let events = events.iter().map(|(timestamp, message)| {
        InputLogEvent::new(InputLogEventRequired {
            message: (*message).to_owned(),
            timestamp: *timestamp,
        })
    });
    let output = world.call_json(&PutLogEventsInput::new(PutLogEventsRequired {
        log_events: events.collect(),
        log_group_name: GROUP.to_owned(),
        log_stream_name: stream.to_owned(),
    }));
    assert_eq!(output.rejected_log_events_info, None);
}

#[test]
#[ignore = "run cargo xtask test"]
fn events_are_read_as_they_were_put_page_by_page() {
    let world = World::new();
    world.call_json(&CreateLogGroupInput::new(GROUP).tags([("team", "größe")]));
    create(&world, "stream");
    let now = now();
    let events = [(now - 2, "first"), (now - 1, TEXT), (now, "third")];
    put(&world, "stream", &events);
    let mut input = GetLogEventsInput::new("stream")
        .log_group_name(GROUP)
        .start_from_head(true)
        .limit(2);
    let mut read = Vec::new();
    loop {
        let output = world.call_json(&input);
        // The last page is empty, and has the token that was sent.
        if output.next_forward_token == input.next_token {
            break;
        }
        read.extend(output.events);
        input.next_token = output.next_forward_token;
    }
    let ours = read.iter().map(|event| {
        json!({
            "timestamp": event.timestamp,
            "message": event.message,
            "ingestionTime": event.ingestion_time,
        })
    });
    let stream = json!({ "logGroupName": GROUP, "logStreamName": "stream" });
    let seen = world.boto3("logs", "get_log_events", stream);
    assert_eq!(seen["events"], ours.collect::<Value>());
    let read: Vec<_> = read
        .iter()
        .map(|event| (event.timestamp.unwrap(), event.message.as_deref().unwrap()))
        .collect();
    assert_eq!(read, events);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_filter_finds_events_of_several_streams() {
    let world = World::new();
    world.boto3("logs", "create_log_group", json!({ "logGroupName": GROUP }));
    let now = now();
    for stream in ["a", "b"] {
        create(&world, stream);
        put(&world, stream, &[(now - 1, "ERROR one"), (now, "INFO two")]);
    }
    let input = FilterLogEventsInput::new()
        .log_group_name(GROUP)
        .log_stream_names(["a", "b"])
        .filter_pattern("ERROR")
        .start_time(now - 1000);
    let output = world.call_json(&input);
    let ours = output.events.iter().map(|event| {
        json!({
            "logStreamName": event.log_stream_name,
            "timestamp": event.timestamp,
            "message": event.message,
            "ingestionTime": event.ingestion_time,
            "eventId": event.event_id,
        })
    });
    let parameters = json!({ "logGroupName": GROUP, "filterPattern": "ERROR" });
    let seen = world.boto3("logs", "filter_log_events", parameters);
    assert_eq!(seen["events"], ours.collect::<Value>());
    assert_eq!(output.events.len(), 2);
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_error_is_one_of_its_own() {
    let world = World::new();
    let input = GetLogEventsInput::new("stream").log_group_name(GROUP);
    let error = world.fail(&input);
    assert!(matches!(
        error,
        GetLogEventsError::ResourceNotFoundException(_)
    ));
    let stream = json!({ "logGroupName": GROUP, "logStreamName": "stream" });
    let call = ("logs", "get_log_events", stream);
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer, json!({ "error": error.metadata().code() }));
    world.call_json(&CreateLogGroupInput::new(GROUP));
    let error = world.fail(&CreateLogGroupInput::new(GROUP));
    assert!(matches!(
        error,
        CreateLogGroupError::ResourceAlreadyExistsException(_)
    ));
}
