//! The same documents are accepted, refused and read as by `serde_json`, except
//! numbers that a `f64` cannot hold: `serde_json` refuses them, and a document keeps
//! their digits. Typed values accept more: `1.0` and `1E3` as whole numbers, and the
//! texts `NaN`, `Infinity` and `-Infinity` as floating-point numbers.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::Value;

use crate::Document;
use crate::json::writer::print_json;
use crate::json::{JsonError, JsonReader};

fn ours(bytes: &[u8]) -> Result<Document, JsonError> {
    JsonReader::new(bytes)?.whole(JsonReader::document)
}

/// Whether a reader that keeps nothing accepts a document too.
fn skips(bytes: &[u8]) -> bool {
    let skipped = JsonReader::new(bytes).and_then(|json| json.whole(JsonReader::skip));
    skipped.is_ok()
}

fn same(ours: &Document, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Document::Null, Value::Null) => true,
        (Document::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        (Document::Number(ours), Value::Number(theirs)) => match theirs.as_i64() {
            Some(theirs) => ours.as_i64() == Some(theirs),
            None => ours.as_f64().to_bits() == theirs.as_f64().unwrap_or_default().to_bits(),
        },
        (Document::String(ours), Value::String(theirs)) => ours == theirs,
        (Document::Array(ours), Value::Array(theirs)) => {
            let mut pairs = ours.iter().zip(theirs);
            ours.len() == theirs.len() && pairs.all(|(ours, theirs)| same(ours, theirs))
        }
        (Document::Object(ours), Value::Object(theirs)) => {
            let is_same = |(name, ours)| theirs.get(name).is_some_and(|it| same(ours, it));
            ours.len() == theirs.len() && ours.iter().all(is_same)
        }
        _ => false,
    }
}

fn assert_alike(bytes: &[u8]) {
    let shown = String::from_utf8_lossy(bytes);
    match (ours(bytes), serde_json::from_slice::<Value>(bytes)) {
        (Ok(ours), Ok(theirs)) => assert!(same(&ours, &theirs), "{shown}: {ours}, {theirs}"),
        (Err(_), Err(_)) => {}
        // The only difference.
        (Ok(_), Err(theirs)) if theirs.to_string().starts_with("number out of range") => {}
        (ours, theirs) => panic!("{shown}: {ours:?}, {theirs:?}"),
    }
    assert_eq!(skips(bytes), ours(bytes).is_ok(), "{shown}");
}

/// Any JSON value.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<f32>().prop_map(Value::from),
        ".*".prop_map(Value::from),
        "[\"\\\\/\0-\u{20}a]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |value| {
        prop_oneof![
            vec(value.clone(), 0..6).prop_map(Value::from),
            btree_map(".{0,4}", value, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// What a change of a document's bytes puts there: bytes that JSON gives a meaning,
/// and others.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        proptest::sample::select(
            &[
                "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83e", "\\udd80", "0", "1",
                "-", "+", ".", "e", "E9", "e999", "null", "true", "nul", " ", "\t", "\n", "\r",
                "\u{c}", "\0", "é", "\u{feff}", "\u{7f}", "/", "NaN", "\"a\":1,",
            ][..]
        )
        .prop_map(|text: &str| text.as_bytes().to_vec()),
        vec(any::<u8>(), 0..3),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn drawn_values_are_read_alike(value in values(), pretty: bool) {
        let text = if pretty {
            serde_json::to_string_pretty(&value)
        } else {
            serde_json::to_string(&value)
        };
        let text = text.unwrap();
        let document = ours(text.as_bytes());
        prop_assert!(same(document.as_ref().unwrap(), &value), "{}", text);
        prop_assert!(skips(text.as_bytes()));
    }

    #[test]
    fn what_the_writer_writes_is_read_alike(value in values()) {
        let document = ours(value.to_string().as_bytes()).unwrap();
        let written = print_json(|json| json.document(&document));
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
    }

    #[test]
    fn changed_bytes_are_accepted_or_refused_alike(
        value in values(),
        changes in vec((any::<prop::sample::Index>(), 0..3_usize, pieces()), 1..4),
    ) {
        let mut bytes = value.to_string().into_bytes();
        for (at, removed, piece) in changes {
            let start = at.index(bytes.len() + 1);
            let end = (start + removed).min(bytes.len());
            bytes.splice(start..end, piece);
        }
        assert_alike(&bytes);
    }
}

#[test]
fn what_is_seldom_drawn_is_accepted_or_refused_alike() {
    for text in [
        "",
        " ",
        "\u{feff}1",
        "1 2",
        "1\0",
        "// 1",
        "-",
        "-0",
        "-0.0",
        "00",
        "1.e1",
        "1e400",
        "-1e400",
        "1e-400",
        "123456789012345678901234567890",
        "0.1e1",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "nan",
        "Infinity",
        "'a'",
        "{a:1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":{\"b\":1},\"a\":null}",
        "{\"\\u0061\":1,\"a\":2}",
        "[1,,2]",
        "[,1]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "[}",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "\"\\ud800\\ud800\"",
        "\"\t\"",
        "\"\u{7f}\u{80}\"",
        "\"\\'\"",
        "\u{b}1",
        "\u{a0}1",
        "truee",
        "[nulll]",
    ] {
        assert_alike(text.as_bytes());
    }
    for bytes in [
        b"\"\xff\"",
        b"\"\xc0\x80\"".as_slice(),
        b"\"\xed\xa0\x80\"",
        b"\xff",
    ] {
        assert_alike(bytes);
    }
}

#[test]
fn documents_nest_as_deep() {
    for levels in [126, 127, 128, 129] {
        for (begin, end) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}1{}", begin.repeat(levels), end.repeat(levels));
            assert_eq!(ours(text.as_bytes()).is_ok(), levels <= 127);
            assert_alike(text.as_bytes());
        }
    }
}
