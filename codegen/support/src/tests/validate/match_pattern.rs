//! What `pattern.rs` promises.

use crate::validate::take;

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[test]
fn takes_as_many_as_there_are() {
    assert_eq!(take("123:x", 1..=usize::MAX, digit), Some(":x"));
    assert_eq!(take("123", 3..=3, digit), Some(""));
}

#[test]
fn stops_at_the_end_of_the_count() {
    assert_eq!(take("12345", 1..=3, digit), Some("45"));
}

#[test]
fn fewer_than_the_start_of_the_count_is_none() {
    assert_eq!(take("12:x", 3..=5, digit), None);
    assert_eq!(take("", 1..=1, digit), None);
}

#[test]
fn none_at_all_is_fine_when_the_count_begins_at_zero() {
    assert_eq!(take(":x", 0..=3, digit), Some(":x"));
}

#[test]
fn counts_characters_and_not_bytes() {
    assert_eq!(take("éé1", 2..=2, |c| c == 'é'), Some("1"));
}
