//! What `form_request.rs` promises.

use http::Method;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};

use crate::endpoint::Endpoint;
use crate::http::form_request;

#[test]
fn a_request_is_a_form_posted_to_the_endpoint() {
    let endpoint = Endpoint::new("https://example.com/custom").unwrap();
    let endpoint = endpoint.header("x-a".parse().unwrap(), HeaderValue::from_static("1"));
    let request = form_request(&endpoint, "Action=A".to_owned());
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
