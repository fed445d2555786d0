//! The code that callers see is that of the query protocol; the error is found by
//! the name of its shape.

use http::{Response, StatusCode};
use query_compatible::example::{SendMessageError, SendMessageInput, SendMessageOutput};
use query_compatible::{Endpoint, ErrorMetadata, Fault};

fn error(header: &str, body: &str) -> SendMessageError {
    let response = Response::builder()
        .status(400)
        .header("x-amzn-query-error", header);
    let response = response.body(body.into()).unwrap();
    let error = SendMessageOutput::from_response(response).unwrap_err();
    error.as_service().unwrap().clone()
}

#[test]
fn errors_that_share_a_code_are_found_by_their_types() {
    let header = "Example.NonExistentQueue;Sender";
    let found = error(header, r#"{"__type":"a#NoQueue"}"#);
    assert!(matches!(found, SendMessageError::NoQueue(_)), "{found:?}");
    let found = error(header, r#"{"__type":"a#Deleted"}"#);
    assert!(matches!(found, SendMessageError::Deleted(_)), "{found:?}");
    let metadata = found.metadata();
    assert_eq!(metadata.code(), "Example.NonExistentQueue");
    assert_eq!(metadata.shape(), "Deleted");
    assert_eq!(metadata.fault(), Fault::Client);
}

#[test]
fn an_error_without_a_type_is_found_by_its_code() {
    let found = error("Full;Receiver", "{}");
    assert!(matches!(found, SendMessageError::Full(_)), "{found:?}");
    assert_eq!(found.metadata().fault(), Fault::Server);
    let found = error("Example.New;Sender", r#"{"__type":"a#New"}"#);
    assert!(matches!(found, SendMessageError::Other(_)), "{found:?}");
    assert_eq!(found.metadata().shape(), "New");
}

#[test]
fn an_error_of_a_test_is_found_by_its_shape_or_by_its_code() {
    let error = |code| SendMessageError::from(ErrorMetadata::new(StatusCode::BAD_REQUEST, code));
    assert!(matches!(error("Deleted"), SendMessageError::Deleted(_)));
    assert!(matches!(
        error("Example.NonExistentQueue"),
        SendMessageError::NoQueue(_) | SendMessageError::Deleted(_)
    ));
}

#[test]
fn requests_ask_for_the_codes() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = SendMessageInput::new("a").to_request(&endpoint).unwrap();
    assert_eq!(request.headers()["x-amzn-query-mode"], "true");
}
