//! What `xml_value.rs` promises.

use std::str::FromStr;

use crate::xml::{XmlError, XmlReader};

fn value<T: FromStr>(text: &str) -> Result<T, XmlError> {
    let document = format!("<r>{text}</r>");
    let mut xml = XmlReader::new(document.as_bytes())?;
    xml.child()?;
    xml.value()
}

#[test]
fn booleans_and_numbers_are_read() {
    assert!(value::<bool>(" true\n").unwrap());
    assert_eq!(value::<i32>("-5").unwrap(), -5);
    assert!(value::<f64>("Infinity").unwrap() > f64::MAX);
    assert!(value::<f32>("-Infinity").unwrap() < f32::MIN);
    assert!(value::<f64>("NaN").unwrap().is_nan());
}

#[test]
fn another_text_is_refused_and_not_repeated() {
    let error = value::<i32>("secret").unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected a value of type i32, at byte 13"
    );
}
