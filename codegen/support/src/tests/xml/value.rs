//! What `xml_value.rs` promises.

use std::str::FromStr;

use crate::xml::{XmlError, XmlReader};

fn value<T: FromStr>(text: &str) -> Result<Option<T>, XmlError> {
    let document = format!("<r>{text}</r>");
    let mut xml = XmlReader::new(document.as_bytes());
    xml.child()?;
    xml.value()
}

#[test]
fn booleans_and_numbers_are_read() {
    assert_eq!(value(" true\n").unwrap(), Some(true));
    assert_eq!(value("-5").unwrap(), Some(-5));
    assert_eq!(value("Infinity").unwrap(), Some(f64::INFINITY));
    assert_eq!(value("-Infinity").unwrap(), Some(f32::NEG_INFINITY));
    assert!(value::<f64>("NaN").unwrap().unwrap().is_nan());
}

/// <https://github.com/aws/aws-sdk-go-v2/issues/701>
#[test]
fn a_blank_text_is_no_value() {
    for text in ["", " \n", "<!-- 1 -->"] {
        assert_eq!(value::<i32>(text).unwrap(), None);
        assert_eq!(value::<bool>(text).unwrap(), None);
        assert_eq!(value::<f64>(text).unwrap(), None);
    }
}

#[test]
fn another_text_is_refused_and_not_repeated() {
    let error = value::<i32>("secret").unwrap_err();
    assert_eq!(
        error.to_string(),
        "r: expected a value of type i32, at byte 13"
    );
}
