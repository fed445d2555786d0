//! What `xml_timestamp.rs` promises.

use crate::time::Timestamp;
use crate::xml::{XmlError, XmlReader};

fn read(text: &str) -> Result<Timestamp, XmlError> {
    let document = format!("<r>{text}</r>");
    let mut xml = XmlReader::new(document.as_bytes())?;
    xml.child()?;
    xml.timestamp(Timestamp::from_epoch_seconds)
}

#[test]
fn the_format_is_that_of_the_function() {
    assert_eq!(read(" 5\n").unwrap().seconds(), 5);
}

#[test]
fn another_text_is_refused_and_not_repeated() {
    let error = read("secret").unwrap_err().to_string();
    assert!(
        error.contains("point in time") && !error.contains("secret"),
        "{error}"
    );
}
