//! Documents.

use std::collections::BTreeMap;

use crate::{Document, Number};

#[test]
fn a_document_is_read_from_json_and_displayed_as_json() {
    let text = r#"{"a":[null,true,-1.50e3,"\"é"],"b":{}}"#;
    let document: Document = text.parse().unwrap();
    assert_eq!(document.to_string(), text);
    let Document::Object(members) = document else {
        panic!("{document:?}");
    };
    let Document::Array(items) = &members["a"] else {
        panic!("{members:?}");
    };
    let number = match &items[2] {
        Document::Number(number) => number,
        other => panic!("{other:?}"),
    };
    assert_eq!((number.as_str(), number.as_i64()), ("-1.50e3", None));
    assert!((number.as_f64() + 1500.0).abs() < f64::EPSILON);
}

#[test]
fn what_is_no_json_is_no_document() {
    let error = "[1, 2".parse::<Document>().unwrap_err();
    assert_eq!(error.to_string(), "expected `,` or `]`, at byte 5");
}

#[test]
fn documents_are_made_of_values() {
    let members = BTreeMap::from([
        ("a".to_owned(), Document::from(true)),
        ("b".to_owned(), Document::from("text")),
        ("c".to_owned(), Document::from(i64::MIN)),
        ("d".to_owned(), Document::from(vec![Document::Null])),
        ("e".to_owned(), Document::Number(u64::MAX.into())),
        (
            "f".to_owned(),
            Document::Number(Number::try_from(0.1).unwrap()),
        ),
    ]);
    let expected = r#"{"a":true,"b":"text","c":-9223372036854775808,"d":[null],"e":18446744073709551615,"f":0.1}"#;
    assert_eq!(Document::from(members).to_string(), expected);
    assert!(Number::try_from(f64::NAN).is_err());
    assert!(Number::try_from(f64::INFINITY).is_err());
}
