//! SNS; boto3 looks into a queue that subscribes.

use std::collections::HashMap;

use example_operations::Endpoint;
use example_operations::sns::types::{
    MessageAttributeValue, PublishBatchRequestEntry, PublishBatchRequestEntryRequired, Tag,
    TagRequired,
};
use example_operations::sns::{
    self, CreateTopicInput, CreateTopicOutput, GetTopicAttributesInput, GetTopicAttributesOutput,
    ListSubscriptionsByTopicInput, ListSubscriptionsByTopicOutput, ListTagsForResourceInput,
    ListTagsForResourceOutput, PublishBatchError, PublishBatchInput, PublishBatchOutput,
    PublishBatchRequired, PublishInput, PublishOutput, SubscribeInput, SubscribeOutput,
    SubscribeRequired,
};
use serde_json::{Value, json};

use super::send_as;
use crate::moto::REGION;
use crate::world::World;

/// Every byte that base64 and forms could stumble over.
const BYTES: &[u8] = &[0, 0xff, b'+', b'/', b'=', b'&', 0xfe, b'\n'];
const TEXT: &str = "größer & kleiner = 雪 😀\r\n<b>\"%41\"</b>";

fn endpoint(world: &World) -> Endpoint {
    sns::endpoint(REGION)
        .unwrap()
        .with_url(&world.moto.url)
        .unwrap()
}

fn tag(key: &str, value: &str) -> Tag {
    Tag::new(TagRequired {
        key: key.to_owned(),
        value: value.to_owned(),
    })
}

/// Makes a topic.
fn create_topic(world: &World, endpoint: &Endpoint) -> String {
    let input = CreateTopicInput::new("topic")
        .attributes([("DisplayName", TEXT), ("KmsMasterKeyId", "alias/key")])
        .tags([tag("a", "1"), tag("größe", "")]);
    input.validate().unwrap();
    let request = input.to_request(endpoint).unwrap();
    let output = world.send(request, CreateTopicOutput::from_response);
    output.topic_arn.unwrap()
}

/// A queue that subscribes to a topic: URL and ARN of the subscription.
fn subscribe(world: &World, endpoint: &Endpoint, topic: &str) -> (Value, String) {
    let queue = world.boto3("sqs", "create_queue", json!({ "QueueName": "queue" }));
    let input = SubscribeInput::new(SubscribeRequired {
        protocol: "sqs".to_owned(),
        topic_arn: topic.to_owned(),
    })
    .endpoint("arn:aws:sqs:eu-central-1:123456789012:queue")
    .attributes([("FilterPolicy", r#"{"kind": ["a", "b"]}"#)])
    .return_subscription_arn(true);
    input.validate().unwrap();
    let request = input.to_request(endpoint).unwrap();
    let output = world.send(request, SubscribeOutput::from_response);
    (queue["QueueUrl"].clone(), output.subscription_arn.unwrap())
}

/// The notifications in a queue, by message.
fn received(world: &World, queue: &Value) -> HashMap<String, Value> {
    let receive = json!({ "QueueUrl": queue, "MaxNumberOfMessages": 10 });
    let answer = world.boto3("sqs", "receive_message", receive);
    let messages = answer["Messages"].as_array().unwrap().iter();
    messages
        .map(|message| {
            let body = message["Body"].as_str().unwrap();
            let body: Value = serde_json::from_str(body).unwrap();
            (body["Message"].as_str().unwrap().to_owned(), body)
        })
        .collect()
}

fn attribute(kind: &str) -> MessageAttributeValue {
    MessageAttributeValue::new("String").string_value(kind)
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_topic_has_the_attributes_and_tags_that_were_sent() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let topic = create_topic(&world, &endpoint);
    let request = GetTopicAttributesInput::new(&topic)
        .to_request(&endpoint)
        .unwrap();
    let read = GetTopicAttributesOutput::from_response;
    let attributes = world.send(request, read).attributes;
    let seen = world.boto3("sns", "get_topic_attributes", json!({ "TopicArn": topic }));
    assert_eq!(seen["Attributes"], json!(attributes));
    // XML reads every end of line as a line feed.
    let text = TEXT.replace("\r\n", "\n");
    assert_eq!(seen["Attributes"]["DisplayName"], text);
    assert_eq!(seen["Attributes"]["KmsMasterKeyId"], "alias/key");

    let request = ListTagsForResourceInput::new(&topic)
        .to_request(&endpoint)
        .unwrap();
    let read = ListTagsForResourceOutput::from_response;
    let tags = world.send(request, read).tags;
    assert_eq!(tags, [tag("a", "1"), tag("größe", "")]);
    let seen = world.boto3(
        "sns",
        "list_tags_for_resource",
        json!({ "ResourceArn": topic }),
    );
    let sent = json!([{ "Key": "a", "Value": "1" }, { "Key": "größe", "Value": "" }]);
    assert_eq!(seen["Tags"], sent);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_subscription_has_the_attributes_that_were_sent() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let topic = create_topic(&world, &endpoint);
    let (_, subscription) = subscribe(&world, &endpoint, &topic);
    let arn = json!({ "SubscriptionArn": subscription });
    let seen = world.boto3("sns", "get_subscription_attributes", arn);
    let policy = seen["Attributes"]["FilterPolicy"].as_str().unwrap();
    assert_eq!(policy, r#"{"kind": ["a", "b"]}"#);

    let request = ListSubscriptionsByTopicInput::new(&topic)
        .to_request(&endpoint)
        .unwrap();
    let read = ListSubscriptionsByTopicOutput::from_response;
    let output = world.send(request, read);
    let ours = output.subscriptions.iter().map(|subscription| {
        json!({
            "SubscriptionArn": subscription.subscription_arn,
            "Owner": subscription.owner,
            "Protocol": subscription.protocol,
            "Endpoint": subscription.endpoint,
            "TopicArn": subscription.topic_arn,
        })
    });
    let topic = json!({ "TopicArn": topic });
    let seen = world.boto3("sns", "list_subscriptions_by_topic", topic);
    assert_eq!(seen["Subscriptions"], ours.collect::<Value>());
    assert_eq!(output.subscriptions.len(), 1);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_message_comes_with_its_text_and_its_attributes() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let topic = create_topic(&world, &endpoint);
    let (queue, _) = subscribe(&world, &endpoint, &topic);
    let input = PublishInput::new(TEXT)
        .topic_arn(&topic)
        .subject("Straße")
        .message_attributes([
            ("kind", attribute("a")),
            (
                "count",
                MessageAttributeValue::new("Number").string_value("-1.5"),
            ),
            (
                "bytes",
                MessageAttributeValue::new("Binary").binary_value(BYTES.to_vec()),
            ),
        ]);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let output = world.send(request, PublishOutput::from_response);
    // The filter of the subscription lets no other kind through.
    let input = PublishInput::new("no").topic_arn(&topic);
    let input = input.message_attributes([("kind", attribute("c"))]);
    let request = input.to_request(&endpoint).unwrap();
    world.send(request, PublishOutput::from_response);

    let received = received(&world, &queue);
    assert_eq!(received.len(), 1);
    let message = &received[TEXT];
    assert_eq!(message["MessageId"].as_str(), output.message_id.as_deref());
    assert_eq!(message["Subject"], "Straße");
    let attributes = json!({
        "kind": { "Type": "String", "Value": "a" },
        "count": { "Type": "Number", "Value": "-1.5" },
        "bytes": { "Type": "Binary", "Value": "AP8rLz0m/go=" },
    });
    assert_eq!(message["MessageAttributes"], attributes);
}

fn entry(id: &str, message: &str) -> PublishBatchRequestEntry {
    PublishBatchRequestEntry::new(PublishBatchRequestEntryRequired {
        id: id.to_owned(),
        message: message.to_owned(),
    })
}

fn batch<const N: usize>(topic: &str, entries: [PublishBatchRequestEntry; N]) -> PublishBatchInput {
    PublishBatchInput::new(PublishBatchRequired {
        publish_batch_request_entries: entries.into(),
        topic_arn: topic.to_owned(),
    })
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_message_of_a_batch_comes_with_its_attributes() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let topic = create_topic(&world, &endpoint);
    let (queue, _) = subscribe(&world, &endpoint, &topic);
    let entries = [
        entry("1", "first").message_attributes([("kind", attribute("a"))]),
        entry("2", "second").message_attributes([("kind", attribute("b")), ("n", attribute("x"))]),
    ];
    let input = batch(&topic, entries);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let output = world.send(request, PublishBatchOutput::from_response);
    assert!(output.failed.is_empty());
    let received = received(&world, &queue);
    assert_eq!(received.len(), 2);
    for (result, (id, message, kind)) in output
        .successful
        .iter()
        .zip([("1", "first", "a"), ("2", "second", "b")])
    {
        let seen = &received[message];
        assert_eq!(result.id.as_deref(), Some(id));
        assert_eq!(seen["MessageId"].as_str(), result.message_id.as_deref());
        assert_eq!(seen["MessageAttributes"]["kind"]["Value"], kind);
    }
    assert_eq!(received["second"]["MessageAttributes"]["n"]["Value"], "x");
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_batch_that_names_a_message_twice_is_an_error_of_its_own() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let topic = create_topic(&world, &endpoint);
    let input = batch(&topic, [entry("1", "first"), entry("1", "second")]);
    let request = input.to_request(&endpoint).unwrap();
    let read = PublishBatchOutput::from_response;
    let error = send_as(&world.admin, request, read);
    let error = error.unwrap_err();
    let is_twice = matches!(
        error.as_service(),
        Some(PublishBatchError::BatchEntryIdsNotDistinctException(_))
    );
    assert!(is_twice, "{error}");
}
