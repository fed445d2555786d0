//! What `request_error.rs` promises.

use std::error::Error;

use crate::request_error::*;

#[test]
fn the_reason_of_http_is_told() {
    let error = http::Request::builder().uri("a b").body(()).unwrap_err();
    let error = RequestError::from(error);
    assert_eq!(
        error.to_string(),
        "the request cannot be written as HTTP: invalid uri character"
    );
    assert!(error.source().is_some());
}
