//! SQS.

use std::collections::{HashMap, HashSet};

use json_operations::sqs::types::{
    MessageAttributeValue, MessageSystemAttributeName, QueueAttributeName,
    SendMessageBatchRequestEntry, SendMessageBatchRequestEntryRequired,
};
use json_operations::sqs::{
    CreateQueueInput, DeleteMessageInput, DeleteMessageRequired, GetQueueAttributesInput,
    GetQueueUrlError, GetQueueUrlInput, ReceiveMessageError, ReceiveMessageInput,
    SendMessageBatchError, SendMessageBatchInput, SendMessageBatchRequired, SendMessageInput,
    SendMessageRequired,
};
use serde_json::{Value, json};

use super::{BYTES, base64};
use crate::world::World;

/// What a message may have: SQS takes only the characters of XML.
const TEXT: &str = "größer & kleiner = 雪 😀\n\t\"\\u0041\" <b>/</b>";

fn create_queue(world: &World) -> String {
    let input = CreateQueueInput::new("queue")
        .attributes([
            (QueueAttributeName::VisibilityTimeout, "60"),
            (QueueAttributeName::DelaySeconds, "0"),
        ])
        .tags([("team", "größe")]);
    world.call_json(&input).queue_url.unwrap()
}

fn attributes() -> [(&'static str, MessageAttributeValue); 3] {
    [
        (
            "kind",
            MessageAttributeValue::new("String").string_value(TEXT),
        ),
        (
            "count",
            MessageAttributeValue::new("Number.int").string_value("-15"),
        ),
        (
            "bytes",
            MessageAttributeValue::new("Binary").binary_value(BYTES.to_vec()),
        ),
    ]
}

fn send(queue: &str) -> SendMessageInput {
    SendMessageInput::new(SendMessageRequired {
        message_body: TEXT.to_owned(),
        queue_url: queue.to_owned(),
    })
}

fn receive(queue: &str) -> ReceiveMessageInput {
    ReceiveMessageInput::new(queue)
        .message_attribute_names(["All"])
        .message_system_attribute_names([MessageSystemAttributeName::All])
        .max_number_of_messages(10)
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_queue_has_the_attributes_that_were_sent() {
    let world = World::new();
    let queue = create_queue(&world);
    let url = world.call_json(&GetQueueUrlInput::new("queue")).queue_url;
    assert_eq!(url.as_deref(), Some(queue.as_str()));
    let input = GetQueueAttributesInput::new(&queue).attribute_names([QueueAttributeName::All]);
    let attributes = world.call_json(&input).attributes;
    assert_eq!(attributes[&QueueAttributeName::VisibilityTimeout], "60");
    let parameters = json!({ "QueueUrl": queue, "AttributeNames": ["All"] });
    let seen = world.boto3("sqs", "get_queue_attributes", parameters);
    let ours: HashMap<_, _> = attributes
        .iter()
        .map(|(name, value)| (name.as_str(), value))
        .collect();
    assert_eq!(seen["Attributes"], json!(ours));
    let seen = world.boto3("sqs", "list_queue_tags", json!({ "QueueUrl": queue }));
    assert_eq!(seen["Tags"], json!({ "team": "größe" }));
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_message_is_received_as_it_was_sent_and_then_deleted() {
    let world = World::new();
    let queue = create_queue(&world);
    let sent = world.call_json(&send(&queue).message_attributes(attributes()));
    let messages = world.call_json(&receive(&queue)).messages;
    let [message] = &messages[..] else {
        panic!("{messages:?}");
    };
    assert_eq!(message.message_id, sent.message_id);
    assert_eq!(message.body.as_deref(), Some(TEXT));
    // The service and the reader agree about the bytes.
    assert_eq!(message.md5_of_body, sent.md5_of_message_body);
    assert_eq!(
        message.md5_of_message_attributes,
        sent.md5_of_message_attributes
    );
    assert!(sent.md5_of_message_attributes.is_some());
    assert_eq!(
        message.message_attributes,
        HashMap::from(attributes().map(|(name, value)| (name.to_owned(), value)))
    );
    let count = MessageSystemAttributeName::ApproximateReceiveCount;
    assert_eq!(message.attributes[&count], "1");

    let receipt = message.receipt_handle.clone().unwrap();
    world.call_json(&DeleteMessageInput::new(DeleteMessageRequired {
        queue_url: queue.clone(),
        receipt_handle: receipt,
    }));
    let parameters = json!({ "QueueUrl": queue, "AttributeNames": ["All"] });
    let seen = world.boto3("sqs", "get_queue_attributes", parameters);
    for name in [
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
    ] {
        assert_eq!(seen["Attributes"][name], "0", "{name}");
    }
    // An empty queue is no error.
    assert!(world.call_json(&receive(&queue)).messages.is_empty());
}

#[test]
#[ignore = "run cargo xtask test"]
fn boto3_receives_what_was_sent_and_sends_what_is_received() {
    let world = World::new();
    let queue = create_queue(&world);
    // boto3 compares the MD5 that the service has computed with that of what it reads.
    world.call_json(&send(&queue).message_attributes(attributes()));
    let parameters = json!({ "QueueUrl": queue, "MessageAttributeNames": ["All"] });
    let seen = world.boto3("sqs", "receive_message", parameters);
    let message = &seen["Messages"][0];
    assert_eq!(message["Body"], TEXT);
    let expected = json!({
        "kind": { "StringValue": TEXT, "DataType": "String" },
        "count": { "StringValue": "-15", "DataType": "Number.int" },
        "bytes": { "BinaryValue": base64(BYTES), "DataType": "Binary" },
    });
    assert_eq!(message["MessageAttributes"], expected);

    let parameters = json!({
        "QueueUrl": queue,
        "MessageBody": TEXT,
        "MessageAttributes": expected,
    });
    let sent = world.boto3("sqs", "send_message", parameters);
    let messages = world.call_json(&receive(&queue)).messages;
    assert_eq!(
        sent["MessageId"].as_str(),
        messages[0].message_id.as_deref()
    );
    assert_eq!(messages[0].body.as_deref(), Some(TEXT));
    assert_eq!(
        messages[0].message_attributes,
        HashMap::from(attributes().map(|(name, value)| (name.to_owned(), value)))
    );
}

fn entry(id: &str, body: &str) -> SendMessageBatchRequestEntry {
    SendMessageBatchRequestEntry::new(SendMessageBatchRequestEntryRequired {
        id: id.to_owned(),
        message_body: body.to_owned(),
    })
}

fn batch<const N: usize>(
    queue: &str,
    entries: [SendMessageBatchRequestEntry; N],
) -> SendMessageBatchInput {
    SendMessageBatchInput::new(SendMessageBatchRequired {
        entries: entries.into(),
        queue_url: queue.to_owned(),
    })
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_message_of_a_batch_is_received_with_its_id() {
    let world = World::new();
    let queue = create_queue(&world);
    let entries = [
        entry("one", "first"),
        entry("two", "second").message_attributes(attributes()),
    ];
    let output = world.call_json(&batch(&queue, entries));
    assert!(output.failed.is_empty());
    assert_eq!(output.missing_members(), [""; 0]);
    let ids: HashSet<_> = output
        .successful
        .iter()
        .map(|result| (result.id.as_str(), Some(result.message_id.as_str())))
        .collect();
    let parameters = json!({ "QueueUrl": queue, "MaxNumberOfMessages": 10 });
    let seen = world.boto3("sqs", "receive_message", parameters);
    let seen: HashSet<_> = seen["Messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| {
            let id = if message["Body"] == "first" {
                "one"
            } else {
                "two"
            };
            (id, message["MessageId"].as_str())
        })
        .collect();
    assert_eq!(ids, seen);
}

/// SQS was called by the query protocol before, and keeps the codes of that time.
#[test]
#[ignore = "run cargo xtask test"]
fn errors_have_the_codes_that_boto3_has() {
    let world = World::new();
    let error = world.fail(&GetQueueUrlInput::new("nothing"));
    assert!(matches!(error, GetQueueUrlError::QueueDoesNotExist(_)));
    let code = "AWS.SimpleQueueService.NonExistentQueue";
    assert_eq!(error.metadata().code(), code);
    assert_eq!(error.metadata().shape(), "QueueDoesNotExist");
    let call = ("sqs", "get_queue_url", json!({ "QueueName": "nothing" }));
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer, json!({ "error": code }));

    let queue = create_queue(&world).replace("/queue", "/nothing");
    let error = world.fail(&receive(&queue));
    assert!(matches!(error, ReceiveMessageError::QueueDoesNotExist(_)));

    let queue = create_queue(&world);
    let error = world.fail(&batch(&queue, [entry("1", "first"), entry("1", "second")]));
    assert!(matches!(
        error,
        SendMessageBatchError::BatchEntryIdsNotDistinct(_)
    ));
    let code = "AWS.SimpleQueueService.BatchEntryIdsNotDistinct";
    assert_eq!(error.metadata().code(), code);
    let parameters = json!({
        "QueueUrl": queue,
        "Entries": [
            { "Id": "1", "MessageBody": "first" },
            { "Id": "1", "MessageBody": "second" },
        ],
    });
    let call = ("sqs", "send_message_batch", parameters);
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer["error"], Value::from(code));
}
