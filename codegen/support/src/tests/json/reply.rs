//! Successful replies.

use http::Response;

use crate::error::{ErrorMetadata, ResponseError};
use crate::json::{JsonError, JsonReader, read_empty_reply, read_error_members, read_reply};

type Outcome<T> = Result<T, ResponseError<ErrorMetadata>>;

fn response(body: &[u8]) -> Response<Vec<u8>> {
    let response = Response::builder().header("x-amzn-RequestId", "id-1");
    response.body(body.to_vec()).unwrap()
}

/// The member `A`.
fn output(json: &mut JsonReader<'_>) -> Result<Option<i32>, JsonError> {
    let mut value = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "A" => value = json.optional(JsonReader::integer)?,
            _ => json.skip()?,
        }
    }
    Ok(value)
}

fn read(body: &[u8]) -> Outcome<(Option<i32>, Option<String>)> {
    read_reply(response(body), output, |metadata| metadata)
}

#[test]
fn the_output_and_the_request_id_are_read() {
    let (value, request_id) = read(b" {\"New\": [{}], \"A\": 1} \n").unwrap();
    assert_eq!((value, request_id.as_deref()), (Some(1), Some("id-1")));
    let other = Response::builder().header("x-amz-request-id", "id-2");
    let other = other.body(Vec::new()).unwrap();
    let request_id = read_empty_reply(other, |metadata| metadata).unwrap();
    assert_eq!(request_id.as_deref(), Some("id-2"));
}

#[test]
fn an_empty_body_is_an_object_without_members() {
    for body in ["", " \r\n", "{}"] {
        assert_eq!(read(body.as_bytes()).unwrap().0, None);
    }
}

#[test]
fn what_is_not_the_output_is_unreadable_and_kept() {
    for body in [
        "[]",
        "null",
        "<html>",
        "{\"A\": \"1\"}",
        "{}{}",
        "{\"A\": 1",
    ] {
        match read(body.as_bytes()) {
            Err(ResponseError::Unreadable(reply)) => assert_eq!(reply.body(), body.as_bytes()),
            other => panic!("{body}: {other:?}"),
        }
    }
    let error = read(b"{\"A\": \"1\"}").unwrap_err().to_string();
    assert_eq!(
        error,
        "the reply could not be read: A: expected a number, at byte 6 (HTTP 200, 10 bytes)"
    );
}

#[test]
fn a_reply_without_output_may_have_any_body() {
    for body in ["", "{}", "{\"A\": 1}", "OK"] {
        let read = read_empty_reply(response(body.as_bytes()), |metadata| metadata);
        assert_eq!(read.unwrap().as_deref(), Some("id-1"));
    }
}

#[test]
fn members_of_an_error_that_cannot_be_read_are_none() {
    let read = |body: &str| read_error_members(body.as_bytes(), output);
    assert_eq!(read("{\"A\": 1}"), Some(Some(1)));
    assert_eq!(read(""), Some(None));
    assert_eq!(read("{\"A\": true}"), None);
}
