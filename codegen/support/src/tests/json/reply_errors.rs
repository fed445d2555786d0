//! Replies that are errors.

use http::{Response, StatusCode};

use crate::error::{ErrorMetadata, Fault, ResponseError};
use crate::json::read_empty_reply;

fn read(headers: &[(&str, &str)], body: &str) -> Result<ErrorMetadata, String> {
    let mut response = Response::builder().status(400);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let response = response.body(body.into()).unwrap();
    match read_empty_reply(response, |metadata| metadata) {
        Err(ResponseError::Service(metadata)) => Ok(metadata),
        Err(ResponseError::Unreadable(reply)) => Err(reply.reason().to_owned()),
        other => panic!("{other:?}"),
    }
}

fn code(headers: &[(&str, &str)], body: &str) -> String {
    read(headers, body).unwrap().code().to_owned()
}

#[test]
fn the_code_is_the_header_then_code_then_type() {
    let header = [("x-amzn-ErrorType", "A")];
    let body = r#"{"__type": "C", "code": "B"}"#;
    assert_eq!(code(&header, body), "A");
    assert_eq!(code(&[], body), "B");
    assert_eq!(code(&[], r#"{"__type": "C"}"#), "C");
    // A member `code` that is another type than a text is none; nor is an empty text.
    assert_eq!(code(&[], r#"{"code": 7, "__type": "C"}"#), "C");
    assert_eq!(code(&[], r#"{"code": "", "__type": "C"}"#), "C");
    assert_eq!(code(&[("x-amzn-errortype", "")], body), "B");
}

#[test]
fn the_code_is_the_name_of_a_shape_without_namespace_or_url() {
    for text in [
        "Error",
        "a.b#Error",
        "Error:http://internal.amazon.com/coral/a.b/",
        "a.b#Error:http://internal.amazon.com/coral/#/",
        " Error ",
    ] {
        assert_eq!(code(&[("x-amzn-errortype", text)], ""), "Error");
        assert_eq!(code(&[], &format!(r#"{{"__type": "{text}"}}"#)), "Error");
    }
}

#[test]
fn a_nested_type_is_not_the_code() {
    let body = r#"{"Nested": {"__type": "B", "code": "C"}, "__type": "A"}"#;
    assert_eq!(code(&[], body), "A");
    let body = r#"{"Nested": {"__type": "B"}}"#;
    assert_eq!(read(&[], body).unwrap_err(), "it holds no error code");
}

#[test]
fn the_message_has_one_of_three_names_and_is_a_text() {
    for (member, expected) in [
        (r#""message": "a""#, Some("a")),
        (r#""Message": "a""#, Some("a")),
        (r#""errorMessage": "a""#, Some("a")),
        (r#""message": null, "Message": "a""#, Some("a")),
        (r#""Message": "a", "message": {"text": "b"}"#, Some("a")),
        (r#""MESSAGE": "a""#, None),
        (r#""message": 1"#, None),
    ] {
        let error = read(&[], &format!(r#"{{"__type": "A", {member}}}"#)).unwrap();
        assert_eq!(error.message(), expected, "{member}");
    }
}

#[test]
fn a_header_is_enough_whatever_the_body_is() {
    let header = [("x-amzn-errortype", "A"), ("x-amzn-requestid", "id-1")];
    for body in ["", "{}", "<html>", "[]", "{\"message\": "] {
        let error = read(&header, body).unwrap();
        assert_eq!((error.code(), error.message()), ("A", None));
        assert_eq!(error.request_id(), Some("id-1"));
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[test]
fn without_a_code_the_reply_is_unreadable() {
    for (body, expected) in [
        ("", "it holds no error code"),
        ("{}", "it holds no error code"),
        (r#"{"__type": "a#"}"#, "it holds no error code"),
        ("<html>", "expected an object, at byte 0"),
        (
            r#"{"__type": "A"} {}"#,
            "unexpected text after the value, at byte 16",
        ),
    ] {
        assert_eq!(read(&[], body).unwrap_err(), expected);
    }
}

#[test]
fn a_code_of_the_query_protocol_is_in_a_header_beside_the_shape() {
    let body = r#"{"__type": "com.amazonaws.sqs#QueueDoesNotExist"}"#;
    let code = "AWS.SimpleQueueService.NonExistentQueue";
    for (header, fault) in [
        (format!("{code};Sender"), Fault::Client),
        (format!("{code};Receiver"), Fault::Server),
        (format!("{code}; other"), Fault::Client),
        (code.to_owned(), Fault::Client),
    ] {
        let error = read(&[("x-amzn-query-error", &header)], body).unwrap();
        assert_eq!((error.code(), error.shape()), (code, "QueueDoesNotExist"));
        assert_eq!(error.fault(), fault, "{header}");
    }
    let error = read(&[("x-amzn-query-error", "A;Sender")], "{}").unwrap();
    assert_eq!((error.code(), error.shape()), ("A", "A"));
    for header in ["", ";Sender"] {
        let error = read(&[("x-amzn-query-error", header)], body).unwrap();
        assert_eq!(
            (error.code(), error.shape()),
            ("QueueDoesNotExist", "QueueDoesNotExist")
        );
    }
    let error = ErrorMetadata::new(StatusCode::BAD_REQUEST, "A");
    assert_eq!(error.shape(), "A");
}
