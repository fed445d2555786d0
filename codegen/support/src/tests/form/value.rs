//! What `query_plain.rs` promises.

use crate::form::write_form;

#[test]
fn booleans_and_numbers_are_spelled_out() {
    let body = write_form("", |query| {
        query.value("A", true);
        query.value("B", -10);
    });
    assert_eq!(body, "&A=true&B=-10");
}

#[test]
fn the_longest_number_is_counted() {
    let body = write_form("", |query| query.value("A", i64::MIN));
    assert_eq!(body.capacity(), body.len());
}
