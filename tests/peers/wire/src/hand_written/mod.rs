//! Three operations of both JSON protocols, as they would be written by hand with serde.

mod function;
mod list_functions;
mod query;
mod receive_message;
mod reply;

use std::collections::HashMap;

use http::Uri;
use measure::calls::{Measured, batch};

use self::list_functions::ListFunctionsInput;
use self::query::{AttributeValue, QueryInput};
use self::receive_message::ReceiveMessageInput;
use crate::replies;
use crate::values::{self, FUNCTIONS, QUEUE, TABLE};

pub(crate) fn query_request(count: usize, measured: Measured<'_>) {
    let [(_, artist), ..] = values::TEXTS;
    let value = AttributeValue::S(artist.to_owned());
    let input = QueryInput {
        key_condition_expression: Some(values::KEY_CONDITION.to_owned()),
        expression_attribute_values: Some(HashMap::from([(":a".to_owned(), value)])),
        limit: Some(10),
        scan_index_forward: Some(false),
        ..QueryInput::new(TABLE)
    };
    let endpoint = Uri::from_static("https://dynamodb.us-east-1.amazonaws.com/");
    let write = |input: &QueryInput| input.to_request(&endpoint).expect("a request");
    batch(count, || &input, write, measured);
}

pub(crate) fn query_reply(count: usize, measured: Measured<'_>) {
    let body = replies::query(10);
    let read = |reply| query::read(reply).expect("a success");
    batch(count, || replies::success(&body), read, measured);
}

pub(crate) fn list_functions_request(count: usize, measured: Measured<'_>) {
    let input = ListFunctionsInput {
        marker: Some(FUNCTIONS.0.to_owned()),
        max_items: Some(FUNCTIONS.1),
        ..ListFunctionsInput::default()
    };
    let endpoint = "https://lambda.us-east-1.amazonaws.com";
    let write = |input: &ListFunctionsInput| input.to_request(endpoint).expect("a request");
    batch(count, || &input, write, measured);
}

pub(crate) fn list_functions_reply(count: usize, measured: Measured<'_>) {
    let body = replies::functions(50);
    let read = |reply| list_functions::read(reply).expect("a success");
    batch(count, || replies::success(&body), read, measured);
}

pub(crate) fn receive_message_request(count: usize, measured: Measured<'_>) {
    let input = ReceiveMessageInput {
        queue_url: QUEUE.to_owned(),
        max_number_of_messages: Some(10),
        wait_time_seconds: Some(20),
        ..ReceiveMessageInput::default()
    };
    let endpoint = Uri::from_static("https://sqs.us-east-1.amazonaws.com/");
    let write = |input: &ReceiveMessageInput| input.to_request(&endpoint).expect("a request");
    batch(count, || &input, write, measured);
}

pub(crate) fn receive_message_reply(count: usize, measured: Measured<'_>) {
    let body = replies::receive_message();
    let read = |reply| receive_message::read(reply).expect("a success");
    batch(count, || replies::success(&body), read, measured);
}
