//! Replies drawn from the models.

use opsmith_codegen::model::{Fault, Operation, ShapeId};
use opsmith_tests::python::bytes;
use serde_json::{Map, Value, json};

use crate::services::balance::Balance;
use crate::services::draw::{Draw, For};
use crate::services::official::Official;
use crate::services::reply::Message;
use crate::services::reply_xml::Said;
use crate::services::{reply_json, reply_xml};

/// How many successes are drawn for each operation at least.
const SUCCESSES: usize = 12;

/// How many replies are drawn for each error of each operation at least.
const ERRORS: usize = 2;

/// A reply to an operation.
pub(super) struct Reply {
    pub(super) service: String,
    pub(super) module: String,
    pub(super) operation: String,
    pub(super) kind: Kind,
    pub(super) message: Message,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Success,
    Error,
}

/// Replies to all operations.
pub(super) struct Replies {
    pub(super) replies: Vec<Reply>,
    pub(super) balances: Vec<Balance>,
}

impl Replies {
    /// Those of a seed.
    pub(super) fn draw(services: &[Official], seed: u64) -> Self {
        let (mut replies, mut balances) = (Vec::new(), Vec::new());
        for service in services {
            let mut draw = Draw::new(&service.model, seed, For::Replies);
            for (name, operation) in service.operations() {
                let mut reply = |kind, message| {
                    replies.push(Reply {
                        service: service.name.clone(),
                        module: service.module(),
                        operation: name.to_owned(),
                        kind,
                        message,
                    });
                };
                for output in draw.bodies(&operation.output, SUCCESSES) {
                    let message = success(service, name, operation, output, &mut draw);
                    reply(Kind::Success, message);
                }
                for (id, _) in service.errors(operation) {
                    for members in draw.bodies(id, ERRORS) {
                        reply(Kind::Error, error(service, id, members, &mut draw));
                    }
                }
            }
            balances.push(draw.balance);
        }
        Self { replies, balances }
    }
}

fn success(
    service: &Official,
    name: &str,
    operation: &Operation,
    output: Map<String, Value>,
    draw: &mut Draw<'_>,
) -> Message {
    let dice = &mut draw.dice;
    if service.uses_json() {
        return reply_json::Writer { service, dice }.success(&operation.output, &output);
    }
    let mut writer = reply_xml::Writer { service, dice };
    let body = writer.success(name, &operation.output, &members_in_xml(output));
    Message {
        status: 200,
        body: body.into_bytes(),
        ..Message::default()
    }
}

/// An error of a shape.
fn error(
    service: &Official,
    id: &ShapeId,
    members: Map<String, Value>,
    draw: &mut Draw<'_>,
) -> Message {
    let dice = &mut draw.dice;
    if service.uses_json() {
        return reply_json::Writer { service, dice }.error(id, &members);
    }
    let traits = &service.model.target(id).traits;
    let query = traits.aws_query.error.as_ref();
    let (fault, by_fault) = match traits.error.fault {
        Some(Fault::Client) => ("Sender", 400),
        _ => ("Receiver", 500),
    };
    let said = Said {
        fault,
        code: query.map_or(id.name(), |query| &query.code),
        shape: id,
        members: &members_in_xml(members),
    };
    let status = query.map(|query| query.http_response_code);
    Message {
        status: status.or(traits.error.http_status).unwrap_or(by_fault),
        body: reply_xml::Writer { service, dice }
            .error(&said)
            .into_bytes(),
        ..Message::default()
    }
}

fn members_in_xml(members: Map<String, Value>) -> Map<String, Value> {
    let members = members.into_iter();
    members.map(|(name, value)| (name, in_xml(value))).collect()
}

/// A value whose texts are of the characters that XML has
/// (<https://www.w3.org/TR/xml/#charsets>).
fn in_xml(value: Value) -> Value {
    let text = |text: String| -> String {
        let is_char = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
        let characters = text.chars();
        let characters = characters.map(|c| if is_char(c) { c } else { '\u{fffd}' });
        characters.collect()
    };
    match value {
        Value::String(content) => Value::String(text(content)),
        Value::Array(items) => items.into_iter().map(in_xml).collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            let members = members.map(|(name, value)| (text(name), in_xml(value)));
            Value::Object(members.collect())
        }
        other => other,
    }
}

impl Reply {
    /// As the program and `parse.py` are asked.
    pub(super) fn question(&self) -> Value {
        json!({
            "service": self.service,
            "module": self.module,
            "operation": self.operation,
            "status": self.message.status,
            "headers": self.message.headers,
            "body": bytes(&self.message.body),
        })
    }
}
