//! Replies drawn from the models.

use opsmith_codegen::model::{Fault, Operation};
use opsmith_tests::python::bytes;
use serde_json::{Map, Value, json};

use crate::services::balance::Balance;
use crate::services::draw::{Dice, Draw, For};
use crate::services::official::{Official, SERVICES};
use crate::services::reply_xml::{Said, Writer};

/// How many successes are drawn for each operation at least.
const SUCCESSES: usize = 12;

/// How many replies are drawn for each error of each operation.
const ERRORS: usize = 2;

/// A reply to an operation.
pub(super) struct Reply {
    pub(super) service: String,
    pub(super) operation: String,
    pub(super) kind: Kind,
    pub(super) status: u16,
    pub(super) body: String,
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
    pub(super) fn draw(seed: u64) -> Self {
        let (mut replies, mut balances) = (Vec::new(), Vec::new());
        for service in SERVICES.iter() {
            let mut draw = Draw::new(&service.model, seed, For::Replies);
            for (name, operation) in service.operations() {
                let mut reply = |kind, (status, body)| {
                    replies.push(Reply {
                        service: service.name.clone(),
                        operation: name.to_owned(),
                        kind,
                        status,
                        body,
                    });
                };
                for output in draw.bodies(&operation.output, SUCCESSES) {
                    let body = success(service, name, operation, output, &mut draw.dice);
                    reply(Kind::Success, (200, body));
                }
                for said in errors(service, operation, &mut draw) {
                    reply(Kind::Error, said);
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
    dice: &mut Dice,
) -> String {
    let output = output
        .into_iter()
        .map(|(name, value)| (name, in_xml(value)));
    let mut writer = Writer { service, dice };
    writer.success(name, &operation.output, &output.collect())
}

fn errors(service: &Official, operation: &Operation, draw: &mut Draw<'_>) -> Vec<(u16, String)> {
    let mut errors = Vec::new();
    for (id, shape) in service.errors(operation) {
        let traits = &shape.traits;
        let query = traits.aws_query.error.as_ref();
        let fault = match traits.error.fault {
            Some(Fault::Client) => "Sender",
            _ => "Receiver",
        };
        let status = query.map(|query| query.http_response_code);
        let by_fault = if fault == "Sender" { 400 } else { 500 };
        let status = status.or(traits.error.http_status).unwrap_or(by_fault);
        for _ in 0..ERRORS {
            let members = draw.members(id);
            let members = members
                .into_iter()
                .map(|(name, value)| (name, in_xml(value)));
            let said = Said {
                fault,
                code: query.map_or(id.name(), |query| &query.code),
                shape: id,
                members: &members.collect(),
            };
            let mut writer = Writer {
                service,
                dice: &mut draw.dice,
            };
            errors.push((status, writer.error(&said)));
        }
    }
    errors
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
    /// As the program is asked.
    pub(super) fn for_us(&self) -> Value {
        json!({
            "service": self.service,
            "operation": self.operation,
            "status": self.status,
            "body": self.body,
        })
    }

    /// As `parse.py` is asked.
    pub(super) fn for_botocore(&self) -> Value {
        json!({
            "service": self.service,
            "operation": self.operation,
            "status": self.status,
            "headers": {},
            "body": bytes(self.body.as_bytes()),
        })
    }
}
