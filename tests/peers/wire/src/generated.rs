//! Requests and replies of the generated crate.

use std::collections::HashMap;

use measure::calls::{Measured, batch};
use wire_operations::dynamodb::types::AttributeValue;
use wire_operations::dynamodb::{
    PutItemInput, PutItemOutput, PutItemRequired, QueryInput, QueryOutput,
};
use wire_operations::lambda::{ListFunctionsInput, ListFunctionsOutput};
use wire_operations::sqs::{
    ReceiveMessageInput, ReceiveMessageOutput, SendMessageInput, SendMessageOutput,
    SendMessageRequired,
};
use wire_operations::{dynamodb, lambda, sqs};

use crate::replies;
use crate::values::{self, FUNCTIONS, QUEUE, TABLE};

/// Both calls of an operation: a request is made, and a reply is read.
macro_rules! operation {
    ($name:ident, $input:expr, $service:ident, $output:ty, $reply:expr) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) fn request(count: usize, measured: Measured<'_>) {
                let input = $input;
                let endpoint = $service::endpoint("us-east-1").expect("an endpoint");
                batch(
                    count,
                    || &input,
                    |input| input.to_request(&endpoint).expect("a request"),
                    measured,
                );
            }

            pub(crate) fn reply(count: usize, measured: Measured<'_>) {
                let body = $reply;
                let reply = || replies::success(&body);
                let read = |reply| <$output>::from_response(reply).expect("a success");
                batch(count, reply, read, measured);
            }
        }
    };
}

operation!(
    put_item,
    put_item_input(),
    dynamodb,
    PutItemOutput,
    replies::PUT_ITEM
);
operation!(
    query,
    query_input(),
    dynamodb,
    QueryOutput,
    replies::query(10)
);
operation!(
    send_message,
    send_message_input(),
    sqs,
    SendMessageOutput,
    replies::SEND_MESSAGE
);
operation!(
    receive_message,
    ReceiveMessageInput::new(QUEUE)
        .max_number_of_messages(10)
        .wait_time_seconds(20),
    sqs,
    ReceiveMessageOutput,
    replies::receive_message()
);
operation!(
    list_functions,
    ListFunctionsInput::new()
        .marker(FUNCTIONS.0)
        .max_items(FUNCTIONS.1),
    lambda,
    ListFunctionsOutput,
    replies::functions(50)
);

fn put_item_input() -> PutItemInput {
    PutItemInput::new(PutItemRequired {
        table_name: TABLE.to_owned(),
        item: item(),
    })
    .condition_expression(values::CONDITION)
}

fn item() -> HashMap<String, AttributeValue> {
    let texts = values::TEXTS.map(|(name, value)| (name, AttributeValue::S(value.to_owned())));
    let numbers = values::NUMBERS.map(|(name, value)| (name, AttributeValue::N(value.to_owned())));
    let list = values::GENRES.map(|value| AttributeValue::S(value.to_owned()));
    let others = [
        ("InStock", AttributeValue::Bool(true)),
        ("Cover", AttributeValue::B(values::cover())),
        ("Genres", AttributeValue::L(list.into())),
    ];
    let all = texts.into_iter().chain(numbers).chain(others);
    all.map(|(name, value)| (name.to_owned(), value)).collect()
}

fn query_input() -> QueryInput {
    let [(_, artist), ..] = values::TEXTS;
    QueryInput::new(TABLE)
        .key_condition_expression(values::KEY_CONDITION)
        .expression_attribute_values([(":a", AttributeValue::S(artist.to_owned()))])
        .limit(10)
        .scan_index_forward(false)
}

fn send_message_input() -> SendMessageInput {
    SendMessageInput::new(SendMessageRequired {
        queue_url: QUEUE.to_owned(),
        message_body: values::MESSAGE.to_owned(),
    })
    .delay_seconds(5)
}
