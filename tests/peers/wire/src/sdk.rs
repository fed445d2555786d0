//! Requests and replies of aws-sdk-*: what its orchestrator calls to make a request of an input
//! and an output of a reply, without the orchestrator.

use std::collections::HashMap;

use aws_sdk_dynamodb::operation as dynamodb;
use aws_sdk_dynamodb::operation::put_item::PutItemInput;
use aws_sdk_dynamodb::operation::query::QueryInput;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_lambda::operation::list_functions::{ListFunctions, ListFunctionsInput};
use aws_sdk_sqs::operation::receive_message::{ReceiveMessage, ReceiveMessageInput};
use aws_sdk_sqs::operation::send_message::{SendMessage, SendMessageInput};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_types::config_bag::ConfigBag;
use measure::calls::{Measured, batch};

use crate::replies;
use crate::values::{self, FUNCTIONS, QUEUE, TABLE};

/// Both calls of an operation: a request is made, and a reply is read.
macro_rules! operation {
    ($name:ident, $operation:ty, $input:expr, $reply:expr) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) fn request(count: usize, measured: Measured<'_>) {
                let config = <$operation>::new().config().expect("a configuration");
                let serializer = config
                    .load::<SharedRequestSerializer>()
                    .expect("a serializer");
                // The input is consumed.
                let arguments = || (Input::erase($input), ConfigBag::base());
                let write = |(input, mut bag)| {
                    serializer
                        .serialize_input(input, &mut bag)
                        .expect("a request")
                };
                batch(count, arguments, write, measured);
            }

            pub(crate) fn reply(count: usize, measured: Measured<'_>) {
                let body = $reply;
                let argument = || response(&body);
                batch(
                    count,
                    argument,
                    |reply| read(<$operation>::new(), reply),
                    measured,
                );
            }
        }
    };
}

operation!(
    put_item,
    dynamodb::put_item::PutItem,
    put_item_input(),
    replies::PUT_ITEM
);
operation!(
    query,
    dynamodb::query::Query,
    query_input(),
    replies::query(10)
);
operation!(
    send_message,
    SendMessage,
    send_message_input(),
    replies::SEND_MESSAGE
);
operation!(
    receive_message,
    ReceiveMessage,
    receive_message_input(),
    replies::receive_message()
);
operation!(
    list_functions,
    ListFunctions,
    list_functions_input(),
    replies::functions(50)
);

fn response(body: &str) -> HttpResponse {
    HttpResponse::try_from(replies::success(body).map(Into::into)).expect("a reply")
}

/// Reads a reply. What it is read by is in the operation's configuration.
fn read(operation: impl RuntimePlugin, reply: HttpResponse) -> Output {
    let config = operation.config().expect("a configuration");
    let deserializer = config
        .load::<SharedResponseDeserializer>()
        .expect("a deserializer");
    let output = deserializer.deserialize_nonstreaming_with_config(&reply, &ConfigBag::base());
    output.expect("a success")
}

fn put_item_input() -> PutItemInput {
    let texts = values::TEXTS.map(|(name, value)| (name, AttributeValue::S(value.to_owned())));
    let numbers = values::NUMBERS.map(|(name, value)| (name, AttributeValue::N(value.to_owned())));
    let list = values::GENRES.map(|value| AttributeValue::S(value.to_owned()));
    let others = [
        ("InStock", AttributeValue::Bool(true)),
        ("Cover", AttributeValue::B(Blob::new(values::cover()))),
        ("Genres", AttributeValue::L(list.into())),
    ];
    let all = texts.into_iter().chain(numbers).chain(others);
    let item: HashMap<_, _> = all.map(|(name, value)| (name.to_owned(), value)).collect();
    let input = PutItemInput::builder()
        .table_name(TABLE)
        .set_item(Some(item));
    input
        .condition_expression(values::CONDITION)
        .build()
        .expect("an input")
}

fn query_input() -> QueryInput {
    let [(_, artist), ..] = values::TEXTS;
    let input = QueryInput::builder()
        .table_name(TABLE)
        .key_condition_expression(values::KEY_CONDITION)
        .expression_attribute_values(":a", AttributeValue::S(artist.to_owned()))
        .limit(10)
        .scan_index_forward(false);
    input.build().expect("an input")
}

fn send_message_input() -> SendMessageInput {
    let input = SendMessageInput::builder().queue_url(QUEUE);
    let input = input.message_body(values::MESSAGE).delay_seconds(5);
    input.build().expect("an input")
}

fn receive_message_input() -> ReceiveMessageInput {
    let input = ReceiveMessageInput::builder().queue_url(QUEUE);
    let input = input.max_number_of_messages(10).wait_time_seconds(20);
    input.build().expect("an input")
}

fn list_functions_input() -> ListFunctionsInput {
    let input = ListFunctionsInput::builder().marker(FUNCTIONS.0);
    input.max_items(FUNCTIONS.1).build().expect("an input")
}
