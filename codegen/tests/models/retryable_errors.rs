//! Whether a request that failed may be sent again.

use http::Response;
use retryable_errors::RetryKind;
use retryable_errors::example::SendOutput;

fn retry_kind(status: u16, code: &str) -> Option<RetryKind> {
    let body = format!("<ErrorResponse><Error><Code>{code}</Code></Error></ErrorResponse>");
    let response = Response::builder().status(status);
    let response = response.body(body.into_bytes()).unwrap();
    SendOutput::from_response(response)
        .unwrap_err()
        .retry_kind()
}

#[test]
fn the_model_says_it_before_code_and_status() {
    assert_eq!(retry_kind(400, "Busy"), Some(RetryKind::Throttling));
    assert_eq!(retry_kind(503, "Busy"), Some(RetryKind::Throttling));
    assert_eq!(retry_kind(429, "Full"), Some(RetryKind::Transient));
}

#[test]
fn without_a_word_of_the_model_code_and_status_say_it() {
    assert_eq!(retry_kind(400, "Moved"), None);
    assert_eq!(retry_kind(503, "Moved"), Some(RetryKind::Transient));
    assert_eq!(retry_kind(400, "Throttling"), Some(RetryKind::Throttling));
}
