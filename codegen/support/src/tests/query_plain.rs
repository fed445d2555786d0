//! What `query_plain.rs` promises.

use crate::query::query_form;

#[test]
fn booleans_and_numbers_are_spelled_out() {
    let body = query_form("", |query| {
        query.plain("A", true);
        query.plain("B", -10);
    });
    assert_eq!(body, "&A=true&B=-10");
}

#[test]
fn the_longest_number_is_counted() {
    let body = query_form("", |query| query.plain("A", i64::MIN));
    assert_eq!(body.capacity(), body.len());
}
