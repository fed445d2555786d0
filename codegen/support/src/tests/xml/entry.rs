//! What `xml_map.rs` promises.

use crate::xml::XmlReader;

#[test]
fn an_entry_is_a_key_and_a_value_in_any_order() {
    let mut xml = XmlReader::new(b"<e><v>1</v><x/><k>a</k></e>");
    xml.child().unwrap();
    let entry = xml.entry("k", "v", XmlReader::text).unwrap();
    assert_eq!(entry, Some(("a".to_owned(), "1".to_owned())));
    let mut xml = XmlReader::new(b"<e><k>a</k></e>");
    xml.child().unwrap();
    assert_eq!(xml.entry("k", "v", XmlReader::text).unwrap(), None);
}
