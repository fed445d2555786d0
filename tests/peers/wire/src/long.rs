//! Replies of thousands of items, beside the tokens that they are made of.
//!
//! quick-xml's events are the tokens of XML. Those of JSON are serde_json's, with each text borrowed
//! and checked for UTF-8, and nothing made of them: to skip a document would check less than a
//! reader has to.

use std::hint::black_box;
use std::time::Instant;

use http::Response;
use measure::section::{Section, median, shown, table};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::json;
use wire_operations::dynamodb::QueryOutput;
use wire_operations::iam::ListUsersOutput;
use wire_operations::lambda::ListFunctionsOutput;

use crate::replies;

const ITEMS: usize = 5000;

/// How often each side reads a reply.
const RUNS: usize = 200;

/// The time of a pass over the tokens of a body, and of what reads it into an output.
type Sides = [fn(&str) -> f64; 2];

pub(crate) fn replies() -> Section {
    let replies: [(&str, String, Sides); 3] = [
        (
            "ListUsers of IAM, XML",
            replies::users(ITEMS),
            [
                |body| timed(body, events),
                |body| read(body, ListUsersOutput::from_response),
            ],
        ),
        (
            "ListFunctions of Lambda, JSON",
            replies::functions(ITEMS),
            [
                |body| timed(body, tokens),
                |body| read(body, ListFunctionsOutput::from_response),
            ],
        ),
        (
            "Query of DynamoDB, JSON",
            replies::query(ITEMS),
            [
                |body| timed(body, tokens),
                |body| read(body, QueryOutput::from_response),
            ],
        ),
    ];
    let mut rows = Vec::new();
    let mut json = Vec::new();
    for (name, body, sides) in replies {
        eprintln!("timing {name}");
        let times: Vec<[f64; 2]> = (0..RUNS).map(|_| sides.map(|side| side(&body))).collect();
        let of =
            |figure: fn(&[f64; 2]) -> f64| median(times.iter().map(figure)).unwrap_or_default();
        let ratio = of(|[tokens, generated]| tokens / generated);
        let [tokens, generated] = [of(|[tokens, _]| *tokens), of(|[_, generated]| *generated)];
        rows.push(vec![
            name.to_owned(),
            format!("{ratio:.2}"),
            shown(generated, "ms"),
            shown(tokens, "ms"),
            format!("{}", body.len()),
        ]);
        json.push(json!({
            "name": name, "speed": ratio, "generated": generated, "tokens": tokens, "bytes": body.len(),
        }));
    }
    let head = [
        "",
        "speed : that of the tokens",
        "generated",
        "tokens",
        "bytes",
    ];
    Section {
        title: format!("Replies of {ITEMS} items"),
        markdown: table(&head, &rows),
        json: json.into(),
    }
}

/// Milliseconds to read a reply. The output is dropped later: tokens leave nothing to drop.
fn read<T, E>(body: &str, read: fn(Response<Vec<u8>>) -> Result<T, E>) -> f64 {
    timed(replies::success(body), |reply| {
        read(reply).ok().expect("a success")
    })
}

fn timed<A, T>(argument: A, call: impl FnOnce(A) -> T) -> f64 {
    let argument = black_box(argument);
    let start = Instant::now();
    let result = call(argument);
    let elapsed = start.elapsed();
    black_box(result);
    elapsed.as_secs_f64() * 1000.0
}

fn events(body: &str) {
    let mut reader = Reader::from_reader(body.as_bytes());
    loop {
        match reader.read_event().expect("XML") {
            Event::Eof => return,
            event => drop(black_box(event)),
        }
    }
}

fn tokens(body: &str) {
    let Tokens = serde_json::from_slice(body.as_bytes()).expect("JSON");
}

/// A value whose tokens are read, and forgotten.
struct Tokens;

impl<'de> Deserialize<'de> for Tokens {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Tokens {
    type Value = Self;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self, E> {
        black_box(value);
        Ok(self)
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self, E> {
        black_box(value);
        Ok(self)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self, E> {
        black_box(value);
        Ok(self)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self, E> {
        black_box(value);
        Ok(self)
    }

    fn visit_str<E>(self, value: &str) -> Result<Self, E> {
        black_box(value);
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
        while members.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}
