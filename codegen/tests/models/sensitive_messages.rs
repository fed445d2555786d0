//! A sensitive message is kept for the caller, and in nothing that is printed.

use http::Response;
use sensitive_messages::example::{SendError, SendOutput};
use sensitive_messages::{ErrorMetadata, ResponseError, RetryKind};

type Error = ResponseError<SendError>;

fn error(code: &str) -> Error {
    let body = format!(
        "<ErrorResponse><Error><Code>{code}</Code><Message>S3CRET</Message>\
         <Reason>Old</Reason></Error></ErrorResponse>"
    );
    let response = Response::builder().status(400);
    let response = response.body(body.into_bytes()).unwrap();
    SendOutput::from_response(response).unwrap_err()
}

fn message(error: &Error) -> Option<&str> {
    error.metadata().and_then(ErrorMetadata::message)
}

#[test]
fn a_sensitive_message_is_not_shown() {
    for code in ["Refused", "Busy", "Invalid"] {
        let error = error(code);
        assert_eq!(message(&error), Some("S3CRET"));
        for text in [format!("{error}"), format!("{error:?}")] {
            assert!(text.contains(code) && !text.contains("S3CRET"), "{text}");
        }
    }
    let text = format!("{:?}", error("Invalid"));
    assert!(text.contains("Old"), "{text}");
    assert_eq!(error("Busy").retry_kind(), Some(RetryKind::Throttling));
}

#[test]
fn other_messages_are() {
    for code in ["Missing", "Unheard"] {
        let error = error(code);
        for text in [format!("{error}"), format!("{error:?}")] {
            assert!(text.contains("S3CRET"), "{text}");
        }
    }
}
