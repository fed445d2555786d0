//! What is written.

use std::collections::HashMap;

use allocation_counter::measure;
use serde_json::{Value, json};

use crate::error::RequestError;
use crate::json::writer::{JsonWriter, write_json, write_json_or_refuse};

fn written(members: impl Fn(&mut JsonWriter)) -> String {
    String::from_utf8(write_json(members)).unwrap()
}

#[test]
fn members_are_separated_by_commas() {
    assert_eq!(written(|_| {}), "{}");
    let text = written(|json| {
        json.key("a").text("{");
        json.key("b").object(|_| {});
        json.key("c").object(|json| json.key("d").value(true));
        json.key("e").value(i64::MIN);
    });
    assert_eq!(
        text,
        r#"{"a":"{","b":{},"c":{"d":true},"e":-9223372036854775808}"#
    );
}

#[test]
fn texts_have_only_the_escapes_that_json_requires() {
    let special = "\0\u{8}\t\n\u{c}\r\u{1f} \"/\\\u{7f}é🦀";
    let text = written(|json| json.key("a").text(special));
    assert_eq!(
        text,
        "{\"a\":\"\\u0000\\u0008\\t\\n\\u000c\\r\\u001f \\\"/\\\\\u{7f}é🦀\"}"
    );
}

#[test]
fn floating_point_numbers_are_the_shortest_text_that_reads_as_the_same() {
    let float = |value: f64| written(|json| json.key("a").float(value));
    for value in [
        0.0,
        -0.0,
        0.1,
        1e21,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        5e-324,
        -2.225_073_858_507_201_4e-308,
    ] {
        let read: Value = serde_json::from_str(&float(value)).unwrap();
        assert_eq!(read["a"].as_f64().unwrap().to_bits(), value.to_bits());
    }
    assert_eq!(float(f64::NAN), r#"{"a":"NaN"}"#);
    assert_eq!(float(f64::INFINITY), r#"{"a":"Infinity"}"#);
    assert_eq!(float(f64::NEG_INFINITY), r#"{"a":"-Infinity"}"#);
    assert_eq!(written(|json| json.key("a").float(0.1_f32)), r#"{"a":0.1}"#);
}

#[test]
fn lists_maps_blobs_and_nulls() {
    let map = HashMap::from([("\"".to_owned(), None), ("b".to_owned(), Some(1))]);
    let text = written(|json| {
        json.key("list")
            .list(&[1, 2], |json, item| json.value(item));
        json.key("empty")
            .list(&[0; 0], |json, item| json.value(item));
        json.key("map").map(&map, |json, value| {
            json.optional(value, |json, value| json.value(value));
        });
        json.key("blob").blob(b"hi");
        json.key("number").number("1.50");
    });
    let expected = json!({
        "list": [1, 2], "empty": [], "map": {"\"": null, "b": 1}, "blob": "aGk=", "number": 1.5,
    });
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected);
    assert!(text.contains(r#""map":{"\"":null,"b":1}"#), "{text}");
}

#[test]
fn a_refused_value_refuses_the_whole_body_wherever_it_is() {
    for first in [true, false] {
        let body = write_json_or_refuse(|json| {
            if first {
                json.key("a").refuse();
            }
            json.key("b").list(&[1], |json, item| json.value(item));
            json.key("c").object(JsonWriter::refuse);
            json.key("d").text("text");
        });
        assert!(matches!(body, Err(RequestError::UnknownMember)));
    }
    assert_eq!(write_json_or_refuse(|_| {}), Ok(b"{}".to_vec()));
}

#[test]
fn a_body_is_allocated_once() {
    let items = vec!["\u{1f}\"é".repeat(100); 100];
    let info = measure(|| {
        drop(write_json(|json| {
            json.key("texts").list(&items, |json, item| json.text(item));
            json.key("blob").blob(&[0; 1000]);
            for number in [f64::MIN, -5e-324, 0.5] {
                json.key("float").float(number);
            }
            json.key("integer").value(i64::MIN);
            json.key("boolean").value(false);
            json.key("null")
                .optional(&None, |json, item: &i32| json.value(item));
            json.key("object")
                .object(|json| json.key("empty").object(|_| {}));
        }));
    });
    assert_eq!(info.count_total, 1);
}
