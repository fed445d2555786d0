//! Replies as services write them.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use opsmith_codegen::model::{Member, Model, Shape, ShapeId, ShapeKind, Simple};
use opsmith_support::time::Timestamp;
use serde_json::{Map, Value};

use crate::services::draw::Dice;
use crate::services::official::{Official, is_message};

/// What every reply says its request was.
pub(crate) const REQUEST_ID: &str = "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE";

/// What an error says.
pub(crate) struct Said<'a> {
    pub(crate) fault: &'a str,
    pub(crate) code: &'a str,
    pub(crate) shape: &'a ShapeId,
    pub(crate) members: &'a Map<String, Value>,
}

/// Writes replies of a service; what is free to services is drawn.
pub(crate) struct Writer<'a> {
    pub(crate) service: &'a Official,
    pub(crate) dice: &'a mut Dice,
}

impl<'a> Writer<'a> {
    /// A success with an output, unless the operation has none.
    pub(crate) fn success(
        &mut self,
        operation: &str,
        output: &ShapeId,
        value: &Map<String, Value>,
    ) -> String {
        let mut children = Vec::new();
        if !output.is_unit() {
            let members = self.members(self.model().target(output), value);
            children.push(self.element(&format!("{operation}Result"), &members));
        }
        let request_id = self.element("RequestId", REQUEST_ID);
        children.push(self.element("ResponseMetadata", &request_id));
        let content = self.spaced(children);
        self.document(&format!("{operation}Response"), &content)
    }

    /// An error.
    pub(crate) fn error(&mut self, said: &Said<'_>) -> String {
        let shape = self.model().target(said.shape);
        let mut children = vec![
            self.element("Type", said.fault),
            self.element("Code", said.code),
        ];
        let message = shape
            .members()
            .iter()
            .find(|member| is_message(shape, member));
        let mut members = said.members.clone();
        if let Some(message) = message.and_then(|member| members.remove(&member.name)) {
            let message = self.escaped(message.as_str().unwrap());
            children.push(self.element("Message", &message));
        }
        children.push(self.members(shape, &members));
        let error = self.spaced(children);
        let children = vec![
            self.element("Error", &error),
            self.element("RequestId", REQUEST_ID),
        ];
        let content = self.spaced(children);
        self.document("ErrorResponse", &content)
    }

    fn model(&self) -> &'a Model {
        &self.service.model
    }

    fn document(&mut self, root: &str, content: &str) -> String {
        let service = self.model().target(&self.service.service);
        let namespace = &service.traits.other["smithy.api#xmlNamespace"]["uri"];
        let declaration = self
            .dice
            .pick_of(&["", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"]);
        format!("{declaration}<{root} xmlns={namespace}>{content}</{root}>\n")
    }

    fn element(&mut self, name: &str, content: &str) -> String {
        if content.is_empty() && self.dice.one_in(2) {
            format!("<{name}/>")
        } else {
            format!("<{name}>{content}</{name}>")
        }
    }

    /// Elements, and what may stand between them.
    fn spaced(&mut self, elements: Vec<String>) -> String {
        let mut content = String::new();
        for element in elements {
            content += self.dice.pick_of(&["", "", "\n    ", " <!-- later --> "]);
            content += &element;
        }
        if !content.is_empty() {
            content += self.dice.pick_of(&["", "\n"]);
        }
        content
    }

    /// The members of a structure in any order, among what a later version of
    /// the service says.
    fn members(&mut self, shape: &Shape, value: &Map<String, Value>) -> String {
        let mut elements = Vec::new();
        for member in shape.members() {
            let Some(value) = value.get(&member.name) else {
                continue;
            };
            assert!(!member.traits.xml.flattened, "no service has had it yet");
            let content = self.content(member, value);
            let element = self.element(name(member), &content);
            elements.insert(self.dice.below(elements.len() + 1), element);
        }
        if self.dice.one_in(4) {
            let later = "<OfALaterVersion a='1'><member>2</member></OfALaterVersion>";
            let place = self.dice.below(elements.len() + 1);
            elements.insert(place, later.to_owned());
        }
        self.spaced(elements)
    }

    fn content(&mut self, member: &Member, value: &Value) -> String {
        let shape = self.model().target(&member.target);
        match (&shape.kind, value) {
            (ShapeKind::Structure(_), Value::Object(value)) => self.members(shape, value),
            (ShapeKind::List(item), Value::Array(items)) => {
                let name = item.traits.xml.name.as_deref().unwrap_or("member");
                let items = items.iter().map(|value| {
                    let content = self.content(item, value);
                    self.element(name, &content)
                });
                let items = items.collect();
                self.spaced(items)
            }
            (ShapeKind::Map(key, item), Value::Object(entries)) => {
                let entries = entries.iter().map(|(text, value)| {
                    let text = self.escaped(text);
                    let content = self.content(item, value);
                    let key = key.traits.xml.name.as_deref().unwrap_or("key");
                    let item = item.traits.xml.name.as_deref().unwrap_or("value");
                    let pair = vec![self.element(key, &text), self.element(item, &content)];
                    let pair = self.spaced(pair);
                    self.element("entry", &pair)
                });
                let entries = entries.collect();
                self.spaced(entries)
            }
            (ShapeKind::Simple(Simple::Timestamp), Value::Array(time)) => {
                assert_eq!(
                    member.traits.data.timestamp_format, None,
                    "no service has had it yet"
                );
                timestamp(self.dice, time)
            }
            (ShapeKind::Simple(Simple::Blob), Value::Array(bytes)) => {
                let bytes = bytes.iter().map(|byte| byte.as_u64().unwrap());
                let bytes: Vec<_> = bytes.map(|byte| u8::try_from(byte).unwrap()).collect();
                STANDARD.encode(bytes)
            }
            (_, Value::String(text)) => self.escaped(text),
            (_, Value::Bool(_) | Value::Number(_)) => value.to_string(),
            (kind, value) => panic!("{value} is no {kind:?}"),
        }
    }

    /// A text, as one of the ways to write it in XML.
    fn escaped(&mut self, text: &str) -> String {
        if self.dice.one_in(8) && !text.contains("]]>") && !text.contains('\r') {
            return format!("<![CDATA[{text}]]>");
        }
        let mut escaped = String::new();
        for c in text.chars() {
            match c {
                '&' => escaped += "&amp;",
                '<' => escaped += "&lt;",
                '>' => escaped += "&gt;",
                // A parser would make a line feed of it.
                '\r' => escaped += "&#13;",
                _ if self.dice.one_in(16) => {
                    // Writing to a `String` never fails.
                    let _ = write!(escaped, "&#x{:x};", u32::from(c));
                }
                _ => escaped.push(c),
            }
        }
        escaped
    }
}

/// The element of a member of a structure.
fn name(member: &Member) -> &str {
    member.traits.xml.name.as_deref().unwrap_or(&member.name)
}

/// As RFC 3339 has it; botocore judges it by reading it.
fn timestamp(dice: &mut Dice, time: &[Value]) -> String {
    let nanoseconds = time[1].as_u64().unwrap().try_into().unwrap();
    let time = Timestamp::new(time[0].as_i64().unwrap(), nanoseconds).unwrap();
    let text = time.to_string();
    let local = text.strip_suffix('Z').unwrap();
    let fraction = if nanoseconds == 0 {
        dice.pick_of(&["", ".000"])
    } else {
        ""
    };
    let offset = dice.pick_of(&["Z", "Z", "+00:00"]);
    format!("{local}{fraction}{offset}")
}
