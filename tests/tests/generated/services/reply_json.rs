//! Replies in JSON as services write them.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use opsmith_codegen::model::{Fault, Member, Model, Shape, ShapeId, ShapeKind, Simple};
use opsmith_support::time::Timestamp;
use opsmith_tests::program::expected::UNKNOWN_MEMBER;
use serde_json::{Map, Value, json};

use crate::services::draw::Dice;
use crate::services::official::Official;
use crate::services::reply::Message;

/// The header with the id of a request.
const REQUEST_ID: &str = "x-amzn-requestid";

/// Writes replies of a service; what is free to services is drawn.
pub(crate) struct Writer<'a> {
    pub(crate) service: &'a Official,
    pub(crate) dice: &'a mut Dice,
}

impl<'a> Writer<'a> {
    /// A success with an output.
    pub(crate) fn success(&mut self, output: &ShapeId, value: &Map<String, Value>) -> Message {
        let mut message = Message {
            status: 200,
            ..Message::default()
        };
        let is_empty = output.is_unit() && self.dice.one_in(2);
        if !is_empty {
            self.structure(self.model().target(output), value, Vec::new(), &mut message);
        }
        self.head(message)
    }

    /// An error of a shape.
    pub(crate) fn error(&mut self, id: &ShapeId, value: &Map<String, Value>) -> Message {
        let shape = self.model().target(id);
        let status = match shape.traits.error.fault {
            Some(Fault::Client) => 400,
            _ => 500,
        };
        let mut message = Message {
            status: shape.traits.error.http_status.unwrap_or(status),
            ..Message::default()
        };
        let mut value = value.clone();
        // What is called so is the error's code, whatever the model says.
        if let Some(Value::String(code)) = value.get_mut("code") {
            id.name().clone_into(code);
        }
        let has_code = shape.members().iter().any(|member| member.name == "code");
        let code = self.code(id, has_code, &mut message);
        if self.service.has_protocol("awsQueryCompatible") {
            let error = shape.traits.aws_query.error.as_ref();
            let code = error.map_or(id.name(), |error| &error.code);
            let fault = self.dice.pick_of(&["Sender", "Receiver"]);
            let header = format!("{code};{fault}");
            message
                .headers
                .insert("x-amzn-query-error".to_owned(), header.into());
        }
        self.structure(shape, &value, code, &mut message);
        self.head(message)
    }

    /// Where the code of an error is: in a header, or in a member of the body, which is returned,
    /// and is not `code` if the shape has a member of that name.
    fn code(&mut self, id: &ShapeId, has_code: bool, message: &mut Message) -> Vec<String> {
        let name = id.name();
        let code = match self.dice.below(4) {
            0 => id.as_str().to_owned(),
            1 => format!("com.amazonaws.later#{name}"),
            2 => format!("{name}:http://internal.amazon.com/coral/com.amazon.coral.validate/"),
            _ => name.to_owned(),
        };
        let member = |name: &str| vec![format!("{}: {}", json!(name), json!(code))];
        // Only REST has other places than `__type`.
        let places = if self.is_rest() { 4 } else { 2 };
        match self.dice.below(places) {
            0 => member("__type"),
            2 if !has_code => member("code"),
            place => {
                let header = json!(code);
                message
                    .headers
                    .insert("X-Amzn-ErrorType".to_owned(), header);
                if place == 1 {
                    member("__type")
                } else {
                    Vec::new()
                }
            }
        }
    }

    fn head(&mut self, mut message: Message) -> Message {
        // As HTTP libraries give them.
        let headers = message.headers.into_iter();
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value));
        message.headers = headers.collect();
        if !self.dice.one_in(4) {
            let id = json!("7a62c49f-347e-4fc4-9331-6e8eEXAMPLE");
            message.headers.insert(REQUEST_ID.to_owned(), id);
        }
        message
    }

    fn model(&self) -> &'a Model {
        &self.service.model
    }

    fn is_rest(&self) -> bool {
        self.service.has_protocol("restJson1")
    }

    /// Puts the members of an output or error where they are sent; the body has others, too.
    fn structure(
        &mut self,
        shape: &Shape,
        value: &Map<String, Value>,
        others: Vec<String>,
        message: &mut Message,
    ) {
        let (mut in_body, mut has_payload) = (Vec::new(), false);
        for member in shape.members() {
            let (traits, value) = (&member.traits.http, value.get(&member.name));
            if !self.is_rest() {
                in_body.push(member);
            } else if let Some(name) = &traits.header {
                if let Some(value) = value {
                    let text = self.header(member, value);
                    message.headers.insert(name.clone(), text.into());
                }
            } else if let Some(prefix) = &traits.prefix_headers {
                for (name, value) in value.and_then(Value::as_object).into_iter().flatten() {
                    let name = format!("{prefix}{name}");
                    message.headers.insert(name, header_text(value).into());
                }
            } else if traits.response_code {
                message.status = self.dice.pick_of(&[200, 201, 202, 204]);
            } else if traits.payload {
                has_payload = true;
                if let Some(value) = value {
                    message.body = self.payload(member, value);
                }
            } else {
                in_body.push(member);
            }
        }
        if !has_payload {
            let members = self.members(&in_body, value, others);
            message.body = members.into_bytes();
        }
    }

    fn payload(&mut self, member: &Member, value: &Value) -> Vec<u8> {
        match &self.model().target(&member.target).kind {
            ShapeKind::Simple(Simple::Blob) => bytes(value),
            ShapeKind::Simple(Simple::String) | ShapeKind::Enum(_) => {
                value.as_str().unwrap().as_bytes().to_vec()
            }
            _ => self.value(member, value).into_bytes(),
        }
    }

    fn header(&mut self, member: &Member, value: &Value) -> String {
        let shape = self.model().target(&member.target);
        match (&shape.kind, value) {
            (ShapeKind::Simple(Simple::Timestamp), Value::Array(time)) => {
                self.timestamp(member, shape, time, "http-date")
            }
            (ShapeKind::List(item), Value::Array(items)) => {
                let items: Vec<_> = items.iter().map(|value| self.header(item, value)).collect();
                items.join(self.dice.pick_of(&[",", ", "]))
            }
            (_, value) if shape.traits.http.media_type.is_some() => {
                STANDARD.encode(value.as_str().unwrap())
            }
            (_, value) => header_text(value),
        }
    }

    /// The members of a structure in any order, among what a later version of the service
    /// says. What is absent is sometimes `null`.
    fn members(
        &mut self,
        members: &[&Member],
        value: &Map<String, Value>,
        mut fields: Vec<String>,
    ) -> String {
        for member in members {
            let content = match value.get(&member.name) {
                Some(value) => self.value(member, value),
                None if self.dice.one_in(4) => "null".to_owned(),
                None => continue,
            };
            let name = self.name(member);
            fields.push(self.field(&name, &content));
        }
        if self.dice.one_in(4) {
            let content = r#"{"a": [1, null, {"b": "\u00e9\"}"}], "c": -1.5e-7}"#;
            fields.push(self.field("ofALaterVersion", content));
        }
        self.object(fields)
    }

    /// What a member of an object is called.
    fn name(&self, member: &Member) -> String {
        let renamed = member.traits.http.json_name.as_ref();
        let renamed = renamed.filter(|_| self.is_rest());
        renamed.unwrap_or(&member.name).clone()
    }

    fn field(&mut self, name: &str, content: &str) -> String {
        let space = self.space();
        format!("{}{space}:{space}{content}", self.text(name))
    }

    fn object(&mut self, mut fields: Vec<String>) -> String {
        for index in (1..fields.len()).rev() {
            let other = self.dice.below(index + 1);
            fields.swap(index, other);
        }
        self.list(['{', '}'], &fields)
    }

    fn list(&mut self, [open, close]: [char; 2], items: &[String]) -> String {
        let (space, comma) = (self.space(), self.space());
        format!(
            "{open}{space}{}{space}{close}",
            items.join(&format!(",{comma}"))
        )
    }

    fn space(&mut self) -> &'static str {
        self.dice.pick_of(&["", "", " ", "\n  ", "\t\r\n"])
    }

    /// A union, which is sometimes of a member of a later version, and among which there are
    /// sometimes its other members as `null`.
    fn union(&mut self, members: &[Member], value: &Map<String, Value>) -> String {
        let (name, value) = value.iter().next().unwrap();
        let member = members.iter().find(|member| member.name == *name).unwrap();
        let mut fields = Vec::new();
        if self.dice.one_in(12) {
            fields.push(self.field(UNKNOWN_MEMBER, r#"{"a": [{}]}"#));
        } else {
            let (name, content) = (self.name(member), self.value(member, value));
            fields.push(self.field(&name, &content));
            let other = self.dice.pick_of(members);
            if other.name != member.name && self.dice.one_in(4) {
                let name = self.name(&other);
                fields.push(self.field(&name, "null"));
            }
        }
        self.object(fields)
    }

    fn value(&mut self, member: &Member, value: &Value) -> String {
        let shape = self.model().target(&member.target);
        match (&shape.kind, value) {
            (_, Value::Null) => "null".to_owned(),
            (ShapeKind::Structure(members), Value::Object(value)) => {
                let members: Vec<_> = members.iter().collect();
                self.members(&members, value, Vec::new())
            }
            (ShapeKind::Union(members), Value::Object(value)) => self.union(members, value),
            (ShapeKind::List(item), Value::Array(items)) => {
                let items = items.iter().map(|value| self.value(item, value));
                let mut items: Vec<_> = items.collect();
                if self.dice.one_in(8) && !shape.traits.data.sparse {
                    items.push("null".to_owned());
                }
                self.list(['[', ']'], &items)
            }
            (ShapeKind::Map(_, item), Value::Object(entries)) => {
                let fields = entries.iter().map(|(key, value)| {
                    let content = self.value(item, value);
                    self.field(key, &content)
                });
                let fields = fields.collect();
                self.object(fields)
            }
            (ShapeKind::Simple(Simple::Timestamp), Value::Array(time)) => {
                let text = self.timestamp(member, shape, time, "epoch-seconds");
                match text.parse::<f64>() {
                    Ok(_) => text,
                    Err(_) => self.text(&text),
                }
            }
            (ShapeKind::Simple(Simple::Blob), value) => self.text(&STANDARD.encode(bytes(value))),
            (ShapeKind::Simple(Simple::Document), value) => value.to_string(),
            (ShapeKind::Simple(Simple::Float | Simple::Double), Value::Number(number)) => {
                self.float(number.as_f64().unwrap())
            }
            (_, Value::String(text)) => self.text(text),
            (_, Value::Bool(_) | Value::Number(_)) => value.to_string(),
            (kind, value) => panic!("{value} is no {kind:?}"),
        }
    }

    fn float(&mut self, number: f64) -> String {
        match self.dice.below(3) {
            0 => format!("{number:e}"),
            1 => format!("{number:E}"),
            _ => json!(number).to_string(),
        }
    }

    fn timestamp(
        &mut self,
        member: &Member,
        shape: &Shape,
        time: &[Value],
        default: &str,
    ) -> String {
        let own = member.traits.data.timestamp_format.as_deref();
        let format = own.or(shape.traits.data.timestamp_format.as_deref());
        let seconds = time[0].as_i64().unwrap();
        let mut nanoseconds = time[1].as_u64().unwrap().try_into().unwrap();
        // A double has no microseconds so far away.
        if seconds.abs() > 4_000_000_000 {
            nanoseconds = 0;
        }
        let time = Timestamp::new(seconds, nanoseconds).unwrap();
        match format.unwrap_or(default) {
            "epoch-seconds" => match nanoseconds {
                0 => self.dice.pick_of(&[
                    format!("{seconds}"),
                    format!("{seconds}.0"),
                    format!("{seconds}E0"),
                    format!("{seconds}e-0"),
                ]),
                _ => time.to_epoch_seconds(),
            },
            "http-date" => time.to_http_date(),
            _ => time.to_string(),
        }
    }

    /// A text, as one of the ways to write it in JSON.
    fn text(&mut self, text: &str) -> String {
        let mut written = String::from('"');
        for c in text.chars() {
            match c {
                '"' => written += "\\\"",
                '\\' => written += "\\\\",
                '/' if self.dice.one_in(2) => written += "\\/",
                '\n' => written += "\\n",
                '\t' => written += "\\t",
                '\r' => written += "\\r",
                '\u{8}' => written += "\\b",
                '\u{c}' => written += "\\f",
                c if c < ' ' || self.dice.one_in(16) => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        // Writing to a `String` never fails.
                        let _ = write!(written, "\\u{unit:04x}");
                    }
                }
                c => written.push(c),
            }
        }
        written.push('"');
        written
    }
}

fn bytes(value: &Value) -> Vec<u8> {
    let bytes = value.as_array().unwrap().iter();
    let bytes = bytes.map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap());
    bytes.collect()
}

/// A value in a header, whose characters are visible ones of ASCII, and no space at its ends.
fn header_text(value: &Value) -> String {
    match value {
        Value::String(text) => {
            let is_fine = |c: &char| matches!(c, ' '..='~') && !matches!(c, ',' | '"');
            let text: String = text.chars().filter(is_fine).collect();
            text.trim().to_owned()
        }
        other => other.to_string(),
    }
}
