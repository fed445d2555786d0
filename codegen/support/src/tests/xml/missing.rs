use crate::xml::XmlReader;

#[test]
fn a_required_member_that_is_there_is_not_recorded() {
    let mut xml = XmlReader::new(b"").unwrap();
    assert_eq!(xml.required(Some(7), "Key::uses"), 7);
    assert_eq!(xml.missing_members(), [""; 0]);
}

#[test]
fn missing_members_are_recorded_once_in_the_order_of_reading() {
    let mut xml = XmlReader::new(b"").unwrap();
    for _ in 0..3 {
        assert_eq!(xml.required(None::<String>, "Key::secret"), "");
        assert_eq!(xml.missing("Key::level", -1), -1);
    }
    assert_eq!(xml.missing_members(), ["Key::secret", "Key::level"]);
}
