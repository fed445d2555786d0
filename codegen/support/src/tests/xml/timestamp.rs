//! What `xml_timestamp.rs` promises.

use crate::time::Timestamp;
use crate::xml::{XmlError, XmlReader};

fn read(text: &str) -> Result<Option<Timestamp>, XmlError> {
    let document = format!("<r>{text}</r>");
    let mut xml = XmlReader::new(document.as_bytes());
    xml.child()?;
    xml.timestamp(Timestamp::from_epoch_seconds)
}

#[test]
fn the_format_is_that_of_the_function() {
    assert_eq!(read(" 5\n").unwrap(), Timestamp::new(5, 0).ok());
}

#[test]
fn a_blank_text_is_no_point_in_time() {
    assert_eq!(read("").unwrap(), None);
    assert_eq!(read(" \n").unwrap(), None);
}

#[test]
fn another_text_is_refused_and_not_repeated() {
    let error = read("secret").unwrap_err().to_string();
    let expected = "r: not a point in time between the years 0 and 9999, or not in its \
                    format, at byte 13";
    assert_eq!(error, expected);
}
