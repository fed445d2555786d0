//! What `query.rs` promises.

use http::Method;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};

use crate::endpoint::Endpoint;
use crate::query::*;

#[test]
fn every_octet_but_the_unreserved_is_encoded() {
    let body = form("Action=A&Version=1", |query| {
        query.text("Key", "a-b._~ +=&/ä")
    });
    assert_eq!(body, "Action=A&Version=1&Key=a-b._~%20%2B%3D%26%2F%C3%A4");
}

#[test]
fn the_body_is_allocated_once() {
    let value = "\u{1F980}".repeat(40);
    let body = form("Action=A", |query| query.text("Key", &value));
    assert_eq!(body.capacity(), body.len());
}

#[test]
fn a_request_is_a_form_posted_to_the_endpoint() {
    let endpoint = Endpoint::new("https://example.com/custom").unwrap();
    let endpoint = endpoint.header("x-a".parse().unwrap(), HeaderValue::from_static("1"));
    let request = query_request(&endpoint, "Action=A", |_| {}).unwrap();
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.uri(), "https://example.com/custom/");
    assert_eq!(
        request.headers()[CONTENT_TYPE],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(request.headers()[CONTENT_LENGTH], "8");
    assert_eq!(request.headers()["x-a"], "1");
    assert_eq!(request.body(), b"Action=A");
}
