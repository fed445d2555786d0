//! EventBridge.

use std::time::SystemTime;

use json_operations::Timestamp;
use json_operations::eventbridge::types::{
    InputTransformer, PutEventsRequestEntry, RetryPolicy, RuleState, Tag, TagRequired, Target,
    TargetRequired,
};
use json_operations::eventbridge::{
    ListTargetsByRuleError, ListTargetsByRuleInput, PutEventsInput, PutRuleError, PutRuleInput,
    PutTargetsInput, PutTargetsRequired,
};
use serde_json::{Value, json};

use super::TEXT;
use crate::world::World;

const PATTERN: &str = r#"{"source": ["app.größe"]}"#;

/// A rule that sends the events of the application to a queue, and the queue's URL.
fn create_rule(world: &World) -> Value {
    let queue = world.boto3("sqs", "create_queue", json!({ "QueueName": "queue" }));
    let input = PutRuleInput::new("rule")
        .event_pattern(PATTERN)
        .description("größe \"b\"")
        .state(RuleState::Enabled)
        .tags([Tag::new(TagRequired {
            key: "team".to_owned(),
            value: "größe".to_owned(),
        })]);
    let arn = world.call_json(&input).rule_arn;
    let seen = world.boto3("events", "describe_rule", json!({ "Name": "rule" }));
    assert_eq!(seen["Arn"].as_str(), arn.as_deref());
    assert_eq!(seen["EventPattern"], PATTERN);
    assert_eq!(seen["Description"], "größe \"b\"");

    let target = Target::new(TargetRequired {
        arn: "arn:aws:sqs:eu-central-1:123456789012:queue".to_owned(),
        id: "queue".to_owned(),
    })
    .retry_policy(
        RetryPolicy::new()
            .maximum_retry_attempts(3)
            .maximum_event_age_in_seconds(120),
    );
    let output = world.call_json(&PutTargetsInput::new(PutTargetsRequired {
        rule: "rule".to_owned(),
        targets: vec![target],
    }));
    assert_eq!(output.failed_entry_count, 0);
    queue["QueueUrl"].clone()
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_targets_of_a_rule_are_what_boto3_sees() {
    let world = World::new();
    create_rule(&world);
    let transformed = Target::new(TargetRequired {
        arn: "arn:aws:sqs:eu-central-1:123456789012:other".to_owned(),
        id: "other".to_owned(),
    })
    .input_transformer(
        InputTransformer::new(r#"{"who": "<who>"}"#).input_paths_map([("who", "$.detail.who")]),
    );
    world.call_json(&PutTargetsInput::new(PutTargetsRequired {
        rule: "rule".to_owned(),
        targets: vec![transformed],
    }));
    let output = world.call_json(&ListTargetsByRuleInput::new("rule"));
    let seen = world.boto3("events", "list_targets_by_rule", json!({ "Rule": "rule" }));
    let [queue, other] = &output.targets[..] else {
        panic!("{output:?}");
    };
    let policy = queue.retry_policy.as_ref().unwrap();
    let template = other.input_transformer.as_ref().unwrap();
    let ours = json!([
        {
            "Id": queue.id,
            "Arn": queue.arn,
            "RetryPolicy": {
                "MaximumRetryAttempts": policy.maximum_retry_attempts,
                "MaximumEventAgeInSeconds": policy.maximum_event_age_in_seconds,
            },
        },
        {
            "Id": other.id,
            "Arn": other.arn,
            "InputTransformer": {
                "InputPathsMap": template.input_paths_map,
                "InputTemplate": template.input_template,
            },
        },
    ]);
    assert_eq!(seen["Targets"], ours);
    assert_eq!(policy.maximum_retry_attempts, Some(3));
}

#[test]
#[ignore = "run cargo xtask test"]
fn an_event_arrives_as_it_was_sent_and_one_that_is_incomplete_is_reported() {
    let world = World::new();
    let queue = create_rule(&world);
    let detail = json!({ "who": TEXT, "n": 1.5 });
    let whole_second = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    let event = PutEventsRequestEntry::new()
        .source("app.größe")
        .detail_type("Größe")
        .detail(detail.to_string())
        .resources(["arn:aws:iam::123456789012:user/Bob"])
        .time(Timestamp::try_from(whole_second).unwrap());
    let incomplete = PutEventsRequestEntry::new().source("app.größe");
    let output = world.call_json(&PutEventsInput::new([event, incomplete]));
    assert_eq!(output.failed_entry_count, 1);
    let [sent, failed] = &output.entries[..] else {
        panic!("{output:?}");
    };
    assert_eq!(failed.event_id, None);
    assert_eq!(failed.error_code.as_deref(), Some("InvalidArgument"));
    assert!(failed.error_message.is_some());

    let seen = world.boto3("sqs", "receive_message", json!({ "QueueUrl": queue }));
    let body = seen["Messages"][0]["Body"].as_str().unwrap();
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["id"].as_str(), sent.event_id.as_deref());
    assert_eq!(body["source"], "app.größe");
    assert_eq!(body["detail-type"], "Größe");
    assert_eq!(body["detail"], detail);
    assert_eq!(body["time"], "2023-11-14T22:13:20Z");
    assert_eq!(
        body["resources"],
        json!(["arn:aws:iam::123456789012:user/Bob"])
    );
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_error_is_one_of_its_own() {
    let world = World::new();
    let error = world.fail(&ListTargetsByRuleInput::new("nothing"));
    assert!(matches!(
        error,
        ListTargetsByRuleError::ResourceNotFoundException(_)
    ));
    let call = (
        "events",
        "list_targets_by_rule",
        json!({ "Rule": "nothing" }),
    );
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer, json!({ "error": error.metadata().code() }));
    let error = world.fail(&PutRuleInput::new("rule").event_pattern("no JSON"));
    assert!(matches!(
        error,
        PutRuleError::InvalidEventPatternException(_)
    ));
}
