//! What `xml_blob.rs` promises.

use crate::xml::{XmlError, XmlReader};

fn blob(text: &str) -> Result<Vec<u8>, XmlError> {
    let document = format!("<r>{text}</r>");
    let mut xml = XmlReader::new(document.as_bytes());
    xml.child()?;
    xml.blob()
}

#[test]
fn base64_is_decoded_over_line_ends() {
    assert_eq!(blob("dmFs\n dWU=").unwrap(), b"value");
    assert_eq!(blob("").unwrap(), b"");
}

#[test]
fn another_text_is_refused() {
    assert_eq!(
        blob("secret!").unwrap_err().to_string(),
        "r: expected base64, at byte 14"
    );
}
