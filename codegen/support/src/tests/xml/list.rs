//! What `xml_list.rs` promises.

use crate::xml::XmlReader;

#[test]
fn items_are_read_and_the_rest_skipped() {
    let mut xml = XmlReader::new(b"<r><m>1</m><n>2</n><m>3</m></r>");
    xml.child().unwrap();
    assert_eq!(xml.list("m", XmlReader::text).unwrap(), ["1", "3"]);
}

#[test]
fn items_that_are_absent_are_left_out() {
    let mut xml = XmlReader::new(b"<r><m>1</m><m/><n>2</n><m> </m><m>3</m></r>");
    xml.child().unwrap();
    let items = xml.present_items("m", XmlReader::value::<i32>);
    assert_eq!(items.unwrap(), [1, 3]);
}
