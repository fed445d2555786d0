//! What `query_text.rs` promises.

use crate::form::write_form;

#[test]
fn every_octet_but_the_unreserved_is_encoded() {
    let body = write_form("Action=A&Version=1", |query| {
        query.text("Key", "a-b._~ +=&/ä");
    });
    assert_eq!(body, "Action=A&Version=1&Key=a-b._~%20%2B%3D%26%2F%C3%A4");
}

#[test]
fn the_body_is_allocated_once() {
    let value: String = ('\0'..='\u{100}').chain(['\u{1F980}']).collect();
    let body = write_form("Action=A", |query| query.text("Key", &value));
    assert_eq!(body.capacity(), body.len());
}
