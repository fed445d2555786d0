//! What `error_metadata.rs` promises.

use http::{Response, StatusCode};

use crate::error::*;

#[test]
fn the_text_is_what_the_service_said() {
    let error = ErrorMetadata::new(StatusCode::NOT_FOUND, "NoSuchEntity");
    assert_eq!(error.to_string(), "NoSuchEntity (HTTP 404)");
    let error = error.with_message("No user Bob.").with_request_id("id-1");
    assert_eq!(
        error.to_string(),
        "NoSuchEntity: No user Bob. (HTTP 404, request id id-1)"
    );
}

#[test]
fn without_a_word_of_the_service_the_status_tells_the_fault() {
    assert_eq!(
        ErrorMetadata::new(StatusCode::CONFLICT, "A").fault(),
        Fault::Client
    );
    assert_eq!(
        ErrorMetadata::new(StatusCode::BAD_GATEWAY, "A").fault(),
        Fault::Server
    );
}

#[test]
fn debug_shows_no_body() {
    let reply = Response::new(b"SecretAccessKey".to_vec());
    let error = ErrorMetadata::from_reply(reply, "A".into(), None, None, None);
    assert_eq!(error.body(), b"SecretAccessKey");
    assert!(error.headers().is_empty());
    assert!(!format!("{error:?}").contains("Secret"));
}

#[test]
fn a_sensitive_message_is_kept_but_not_shown() {
    let error = ErrorMetadata::new(StatusCode::BAD_REQUEST, "Refused");
    let error = error.with_sensitive_message();
    assert_eq!(error.to_string(), "Refused (HTTP 400)");
    let error = error.with_message("of Bob").with_request_id("id-1");
    assert_eq!(error.message(), Some("of Bob"));
    assert_eq!(
        error.to_string(),
        "Refused: ** redacted ** (HTTP 400, request id id-1)"
    );
    assert!(!format!("{error:?}").contains("Bob"));
}

#[test]
fn what_the_service_said_forges_no_line_and_no_colour() {
    let text = "a\r\nb\u{1b}[31m\u{9b}\u{7f}\u{202e}\u{2028}";
    let error = ErrorMetadata::new(StatusCode::BAD_REQUEST, text);
    let error = error.with_message(text).with_request_id(text);
    let shown = r"a\r\nb\u{1b}[31m\u{9b}\u{7f}\u{202e}\u{2028}";
    assert_eq!(
        error.to_string(),
        format!("{shown}: {shown} (HTTP 400, request id {shown})")
    );
    assert_eq!((error.code(), error.message()), (text, Some(text)));
    assert_eq!(error.request_id(), Some(text));
}

#[test]
fn neither_display_nor_debug_shows_more_than_the_beginning_of_a_long_text() {
    let text = "é".repeat(8192);
    let long = format!("{text}rest");
    let error = ErrorMetadata::new(StatusCode::BAD_REQUEST, &long);
    let error = error.with_message(&long).with_request_id(&long);
    assert_eq!(
        error.to_string(),
        format!("{text}: {text} (HTTP 400, request id {text})")
    );
    assert_eq!(
        format!("{error:?}"),
        format!(
            "ErrorMetadata {{ code: {text:?}, message: Some({text:?}), \
             request_id: Some({text:?}), fault: Client, status: 400, .. }}"
        )
    );
    assert_eq!(error.code(), long);
}
