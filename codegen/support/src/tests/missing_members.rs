//! Required members that a reply lacks.

use crate::missing_members::MissingMembers;

#[test]
fn a_required_member_that_is_there_is_not_recorded() {
    let mut missing = MissingMembers::default();
    assert_eq!(missing.required(Some(7), "Key::uses"), 7);
    assert_eq!(missing.take(), [""; 0]);
}

#[test]
fn missing_members_are_recorded_once_in_the_order_of_reading() {
    let mut missing = MissingMembers::default();
    for _ in 0..3 {
        assert_eq!(missing.required(None::<String>, "Key::secret"), "");
        assert_eq!(missing.record("Key::level", -1), -1);
    }
    assert_eq!(missing.take(), ["Key::secret", "Key::level"]);
}
