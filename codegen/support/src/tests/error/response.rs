//! What `response_error.rs` promises.

use std::error::Error;

use http::Response;
use http::header::CONTENT_TYPE;

use crate::error::ErrorMetadata;
use crate::error::*;

fn unreadable() -> UnreadableResponse {
    let reply = Response::builder()
        .status(502)
        .header(CONTENT_TYPE, "text/html");
    UnreadableResponse::new(
        reply.body(b"<html>token</html>".to_vec()).unwrap(),
        "not XML",
    )
}

#[test]
fn status_headers_body_and_reason_are_kept() {
    let reply = unreadable();
    assert_eq!(reply.status(), 502);
    assert_eq!(reply.headers()[CONTENT_TYPE], "text/html");
    assert_eq!(reply.body(), b"<html>token</html>");
    assert_eq!(reply.reason(), "not XML");
}

#[test]
fn the_text_tells_the_reason_and_never_the_body() {
    let error = ResponseError::<UnreadableResponse>::Unreadable(unreadable());
    assert_eq!(
        error.to_string(),
        "the reply could not be read: not XML (HTTP 502, 18 bytes of text/html)"
    );
    assert!(!format!("{error:?}").contains("token"));
    assert!(error.as_service().is_none() && error.source().is_none());
}

#[test]
fn a_service_error_speaks_for_itself() {
    let error = ResponseError::Service(unreadable());
    assert_eq!(error.to_string(), unreadable().to_string());
    assert!(error.as_service().is_some() && error.source().is_none());
}

#[test]
fn code_status_and_retry_kind_are_known_whatever_the_error() {
    struct Refused(ErrorMetadata);
    impl AsRef<ErrorMetadata> for Refused {
        fn as_ref(&self) -> &ErrorMetadata {
            &self.0
        }
    }
    let refused = Refused(ErrorMetadata::new(
        http::StatusCode::BAD_REQUEST,
        "Throttling",
    ));
    let error = ResponseError::Service(refused);
    assert_eq!(error.metadata().unwrap().code(), "Throttling");
    assert_eq!(error.status(), 400);
    assert_eq!(error.retry_kind(), Some(RetryKind::Throttling));
    let error = ResponseError::<Refused>::Unreadable(unreadable());
    assert!(error.metadata().is_none());
    assert_eq!(error.status(), 502);
    assert_eq!(error.retry_kind(), Some(RetryKind::Transient));
}

#[test]
fn what_was_received_forges_no_line_and_is_shown_in_part() {
    let media_type = format!("a\tb{}", "c".repeat(100));
    let reply = Response::builder().header(CONTENT_TYPE, &media_type);
    let reply = UnreadableResponse::new(reply.body(b"a".to_vec()).unwrap(), "no\n\u{1b}[31m");
    assert_eq!(
        reply.to_string(),
        format!(
            r"the reply could not be read: no\n\u{{1b}}[31m (HTTP 200, 1 byte of a\tb{})",
            "c".repeat(77)
        )
    );
    assert_eq!(reply.reason(), "no\n\u{1b}[31m");
}

#[test]
fn debug_shows_status_and_reason() {
    let expected = r#"UnreadableResponse { status: 502, reason: "not XML", .. }"#;
    assert_eq!(format!("{:?}", unreadable()), expected);
}
