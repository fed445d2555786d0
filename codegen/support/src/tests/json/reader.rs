//! Values of each type, and errors with their place.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::Document;
use crate::json::{JsonError, JsonReader};
use crate::time::Timestamp;

use super::read;

#[test]
fn a_member_that_is_null_is_none() {
    let text = |document| read(document, |json| json.optional(JsonReader::text));
    assert_eq!(text("null"), Ok(None));
    assert_eq!(text(r#""null""#), Ok(Some("null".to_owned())));
    assert_eq!(text("nul").unwrap_err(), "expected null, at byte 0");
}

#[test]
fn members_come_in_their_order_and_others_are_skipped() {
    let document = r#" { "a" : 1 , "b":[{"c":[]}, null,"}"], "" :true } "#;
    let names = read(document, |json| {
        let mut names = Vec::new();
        json.object()?;
        while let Some(key) = json.key()? {
            names.push(key.into_owned());
            json.skip()?;
        }
        Ok(names)
    });
    assert_eq!(names.unwrap(), ["a", "b", ""]);
}

#[test]
fn a_text_without_escapes_is_borrowed() {
    for (document, borrowed) in [(r#""a\u00e9""#, false), (r#""a""#, true), ("\"é\"", true)] {
        let text = read(document, JsonReader::borrowed_text).unwrap();
        assert_eq!(matches!(text, Cow::Borrowed(_)), borrowed);
    }
}

#[test]
fn whole_numbers_are_exact_however_they_are_spelled() {
    for (text, expected) in [
        ("0", 0),
        ("-0", 0),
        ("0.000e-99", 0),
        ("1.0", 1),
        ("1E3", 1000),
        ("1e+3", 1000),
        ("10e-1", 1),
        ("-1200.50e1", -12005),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("1E18", 1_000_000_000_000_000_000),
        ("9223372036854775807", i64::MAX),
        ("922337203685477580.7e1", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("-9223372036854775808.0", i64::MIN),
    ] {
        assert_eq!(read(text, JsonReader::integer), Ok(expected), "{text}");
    }
}

#[test]
fn numbers_that_are_not_whole_or_not_in_range_are_refused() {
    let expected = "expected a whole number in range, at byte ";
    for text in [
        "1.5",
        "1e-1",
        "9007199254740991.3",
        "9223372036854775808",
        "-9223372036854775809",
        "9223372036854775808.0",
        "1e19",
        "1e99999999999999999999",
        "1e-99999999999999999999",
    ] {
        let error = read(text, JsonReader::integer::<i64>).unwrap_err();
        assert_eq!(error, format!("{expected}{}", text.len()));
    }
    assert_eq!(read("127", JsonReader::integer), Ok(127_i8));
    for text in ["128", "128.0", "-129", "1e3"] {
        assert!(read(text, JsonReader::integer::<i8>).is_err(), "{text}");
    }
    for text in [
        r#""1""#, "true", "null", "+1", "01", "1.", ".5", "1e", "- 1", "0x1", "NaN",
    ] {
        assert!(read(text, JsonReader::integer::<i64>).is_err(), "{text}");
    }
}

#[test]
fn a_floating_point_number_may_be_one_of_three_texts() {
    let float = |text| read(text, JsonReader::float::<f64>);
    assert_eq!(float("1"), Ok(1.0));
    assert_eq!(float("-1.5E-3"), Ok(-0.0015));
    assert!(float(r#""NaN""#).unwrap().is_nan());
    assert_eq!(float(r#""Infinity""#), Ok(f64::INFINITY));
    assert_eq!(float(r#""-Infinity""#), Ok(f64::NEG_INFINITY));
    for text in [
        r#""1""#,
        r#""nan""#,
        r#""inf""#,
        r#""+Infinity""#,
        "NaN",
        "-Infinity",
        "1e999",
    ] {
        assert!(float(text).is_err(), "{text}");
    }
    assert_eq!(read("0.1", JsonReader::float::<f32>), Ok(0.1));
    assert!(read("1e39", JsonReader::float::<f32>).is_err());
}

#[test]
fn a_timestamp_is_a_number_or_a_text() {
    let read = |text| read(text, |json| json.timestamp(Timestamp::from_epoch_seconds));
    let expected = Timestamp::new(1_441_215_410, 867_000_000).unwrap();
    for text in ["1441215410.867", "1.441215410867E9", r#""1441215410.867""#] {
        assert_eq!(read(text), Ok(expected), "{text}");
    }
    for text in ["1e99", r#""today""#, "true", "NaN"] {
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn a_blob_is_base64_which_may_have_escapes() {
    let blob = |text| read(text, JsonReader::blob);
    assert_eq!(blob(r#""aGk=""#), Ok(b"hi".to_vec()));
    assert_eq!(blob(r#""aGk\u003d""#), Ok(b"hi".to_vec()));
    assert_eq!(blob(r#""""#), Ok(Vec::new()));
    assert_eq!(blob(r#""a""#).unwrap_err(), "expected base64, at byte 3");
}

#[test]
fn null_is_left_out_of_lists_and_maps_unless_they_are_sparse() {
    let list = read("[1, null, 2]", |json| json.list(JsonReader::integer::<i32>));
    assert_eq!(list.unwrap(), [1, 2]);
    let sparse = read("[null,1]", |json| {
        json.sparse_list(JsonReader::integer::<i32>)
    });
    assert_eq!(sparse.unwrap(), [None, Some(1)]);
    let document = r#"{"a": null, "b": true}"#;
    let map = read(document, |json| {
        json.map(Cow::into_owned, JsonReader::boolean)
    });
    assert_eq!(map.unwrap(), HashMap::from([("b".to_owned(), true)]));
    let sparse = read(document, |json| {
        json.sparse_map(Cow::into_owned, JsonReader::boolean)
    });
    let expected = [("a".to_owned(), None), ("b".to_owned(), Some(true))];
    assert_eq!(sparse.unwrap(), HashMap::from(expected));
}

#[test]
fn the_last_of_equal_keys_counts() {
    let map = read(r#"{"a": true, "a": false}"#, |json| {
        json.map(Cow::into_owned, JsonReader::boolean)
    });
    assert_eq!(map.unwrap(), HashMap::from([("a".to_owned(), false)]));
}

fn names_of_tables(json: &mut JsonReader<'_>) -> Result<Vec<String>, JsonError> {
    let mut names = Vec::new();
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Name" => names.push(json.text()?),
            "Tables" => names.extend(json.list(names_of_tables)?.into_iter().flatten()),
            _ => json.skip()?,
        }
    }
    Ok(names)
}

#[test]
fn an_error_has_the_last_names_of_its_place() {
    let document = r#"{"Other": {"a": [1]}, "Tables": [{"Name": "a"}, {"Name": "b", "Tables": [{"Name": 1}]}]}"#;
    let error = read(document, names_of_tables).unwrap_err();
    assert_eq!(error, "Tables/Tables/Name: expected a string, at byte 82");
    let document = r#"{"Tables": [{"a\"": {"b": {"c": {"d": tru}}}}]}"#;
    let error = read(document, names_of_tables).unwrap_err();
    assert_eq!(error, "b/c/d: expected true, at byte 38");
    for (document, expected) in [
        ("", "expected an object, at byte 0"),
        ("[]", "expected an object, at byte 0"),
        ("{1}", "expected the name of a member, at byte 1"),
        (r#"{"a" 1}"#, "expected `:`, at byte 5"),
        (r#"{"a": 1 "b": 2}"#, "a: expected `,` or `}`, at byte 8"),
        (r#"{"a": 1,}"#, "expected the name of a member, at byte 8"),
        (r#"{"a": [1,]}"#, "a: expected a number, at byte 9"),
        (r#"{"a": [1 2]}"#, "a: expected `,` or `]`, at byte 9"),
        (r#"{"a": 1"#, "a: expected `,` or `}`, at byte 7"),
        ("{} {}", "unexpected text after the value, at byte 3"),
        ("{,}", "expected the name of a member, at byte 1"),
    ] {
        assert_eq!(
            read(document, names_of_tables).unwrap_err(),
            expected,
            "{document}"
        );
    }
}

#[test]
fn an_error_repeats_names_in_part_and_escaped() {
    let long = "é".repeat(1000);
    let document = format!(r#"{{"{long}": x}}"#);
    let error = read(&document, names_of_tables).unwrap_err();
    assert!(error.len() < 400, "{error}");
    let error = read("{\"\u{202e}a\u{7f}\": x}", names_of_tables).unwrap_err();
    assert_eq!(error, r"\u{202e}a\u{7f}: expected a number, at byte 10");
}

#[test]
fn a_document_must_be_utf_8() {
    let Err(error) = JsonReader::new(b"{\"a\": \"\xff\"}") else {
        panic!("it is read");
    };
    assert_eq!(error.to_string(), "it is not UTF-8, at byte 7");
}

/// Keys of maps are data of the caller, which may be secret.
#[test]
fn an_error_shows_no_key_of_a_map_and_no_name_in_a_document() {
    let map = |json: &mut JsonReader<'_>| {
        json.object()?;
        while json.key()?.is_some() {
            json.map(Cow::into_owned, |json| json.list(JsonReader::text))?;
        }
        Ok(())
    };
    for (document, expected) in [
        (
            r#"{"Tags": {"a": [], "secret": ["b", 1]}}"#,
            "Tags/*: expected a string, at byte 35",
        ),
        (
            r#"{"Tags": {"secret": [] "b": []}}"#,
            "Tags/*: expected `,` or `}`, at byte 23",
        ),
        (
            r#"{"Tags": {"secret" []}}"#,
            "Tags: expected `:`, at byte 19",
        ),
        (
            r#"{"Tags": {"a": []}, "Other": [1]}"#,
            "Other: expected an object, at byte 29",
        ),
    ] {
        let error = JsonReader::new(document.as_bytes()).and_then(|json| json.whole(map));
        assert_eq!(error.unwrap_err().to_string(), expected);
    }
    let error = r#"{"secret": [{"secret": tru}]}"#.parse::<Document>();
    let expected = "*/*: expected true, at byte 23";
    assert_eq!(error.unwrap_err().to_string(), expected);
}
