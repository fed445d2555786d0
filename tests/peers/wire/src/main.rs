//! Measures requests and replies of five JSON operations on every side, and long replies beside
//! the tokens that they are made of; prints tables for `measure`, as JSON.

mod generated;
mod hand_written;
mod long;
mod replies;
#[cfg(feature = "sdk")]
mod sdk;
mod values;

use measure::calls::{Batch, Call};
use measure::section::Section;
use measure::time::time;
use serde_json::{Value, json};

fn main() {
    let sections = [
        time("Requests and replies in JSON", &calls()),
        long::replies(),
    ];
    let to_json = |section: Section| json!({ "title": section.title, "markdown": section.markdown, "rows": section.json });
    println!("{}", Value::from_iter(sections.map(to_json)));
}

/// A call; the SDK's is left out unless it is built.
macro_rules! call {
    ($name:literal, $operation:ident, $call:ident, $hand_written:expr) => {
        Call {
            name: $name,
            generated: generated::$operation::$call,
            hand_written: $hand_written,
            #[cfg(feature = "sdk")]
            sdk: Some(sdk::$operation::$call),
            #[cfg(not(feature = "sdk"))]
            sdk: None,
        }
    };
}

fn calls() -> [Call; 10] {
    let query: [Batch; 2] = [hand_written::query_request, hand_written::query_reply];
    let messages: [Batch; 2] = [
        hand_written::receive_message_request,
        hand_written::receive_message_reply,
    ];
    let functions: [Batch; 2] = [
        hand_written::list_functions_request,
        hand_written::list_functions_reply,
    ];
    [
        call!("PutItem, request", put_item, request, None),
        call!("PutItem, reply", put_item, reply, None),
        call!("Query, request", query, request, Some(query[0])),
        call!("Query, reply of 10 items", query, reply, Some(query[1])),
        call!("SendMessage, request", send_message, request, None),
        call!("SendMessage, reply", send_message, reply, None),
        call!(
            "ReceiveMessage, request",
            receive_message,
            request,
            Some(messages[0])
        ),
        call!(
            "ReceiveMessage, reply of 10 messages",
            receive_message,
            reply,
            Some(messages[1])
        ),
        call!(
            "ListFunctions, request",
            list_functions,
            request,
            Some(functions[0])
        ),
        call!(
            "ListFunctions, reply of 50 functions",
            list_functions,
            reply,
            Some(functions[1])
        ),
    ]
}
