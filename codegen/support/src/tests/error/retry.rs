//! What `retry.rs` promises.

use http::StatusCode;

use crate::error::*;

fn kind(status: u16, code: &str) -> Option<RetryKind> {
    let status = StatusCode::from_u16(status).unwrap();
    ErrorMetadata::new(status, code).retry_kind()
}

#[test]
fn the_code_tells_before_the_status() {
    use RetryKind::{Throttling, Transient};
    for (status, code, expected) in [
        (400, "Throttling", Some(Throttling)),
        (503, "SlowDown", Some(Throttling)),
        (400, "RequestTimeout", Some(Transient)),
        (500, "InternalFailure", Some(Transient)),
        (503, "ServiceUnavailable", Some(Transient)),
        (429, "Busy", Some(Throttling)),
        (501, "NotImplemented", None),
        (409, "LimitExceeded", None),
        (404, "NoSuchEntity", None),
        (403, "RequestExpired", None),
        (400, "RequestTimeTooSkewed", None),
        (403, "SignatureDoesNotMatch", None),
    ] {
        assert_eq!(kind(status, code), expected, "{status} {code}");
    }
}

#[test]
fn the_model_tells_before_the_code() {
    let error = ErrorMetadata::new(StatusCode::BAD_REQUEST, "Throttling");
    let error = error.with_retry_kind(RetryKind::Transient);
    assert_eq!(error.retry_kind(), Some(RetryKind::Transient));
}
