//! What `query_reply_empty.rs` promises.

use http::Response;
use http::StatusCode;

use crate::error::ErrorMetadata;
use crate::error::Fault;
use crate::error::{ResponseError, UnreadableResponse};
use crate::xml::read_empty_reply;

fn read(status: u16, body: &str) -> Result<Option<String>, ResponseError<ErrorMetadata>> {
    let response = Response::builder()
        .status(status)
        .header("x-amzn-RequestId", "header-id");
    read_empty_reply(response.body(body.into()).unwrap(), |metadata| metadata)
}

fn service(status: u16, body: &str) -> ErrorMetadata {
    match read(status, body) {
        Err(ResponseError::Service(metadata)) => metadata,
        other => panic!("{other:?}"),
    }
}

fn unreadable(status: u16, body: &str) -> UnreadableResponse {
    match read(status, body) {
        Err(ResponseError::Unreadable(response)) => response,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_success_tells_its_request_id() {
    let body = "<AResponse xmlns='urn:b'><AResult/><New>1</New><ResponseMetadata>\
                <RequestId>id-1</RequestId></ResponseMetadata></AResponse>";
    assert_eq!(read(200, body).unwrap().as_deref(), Some("id-1"));
}

#[test]
fn an_empty_body_is_a_success_where_the_status_is() {
    assert_eq!(read(200, "").unwrap().as_deref(), Some("header-id"));
    assert_eq!(read(200, " \n").unwrap().as_deref(), Some("header-id"));
    assert_eq!(unreadable(404, "").reason(), "it holds no error code");
}

#[test]
fn an_error_is_told_whole() {
    let body = "<ErrorResponse xmlns='urn:a'><Error><Type>Sender</Type><Code>NoSuchEntity\
                </Code><Message>No user &lt;Bob&gt;.</Message><Detail/></Error>\
                <RequestId>id-1</RequestId></ErrorResponse>";
    let error = service(404, body);
    assert_eq!(error.code(), "NoSuchEntity");
    assert_eq!(error.message(), Some("No user <Bob>."));
    assert_eq!(error.request_id(), Some("id-1"));
    assert_eq!(
        (error.fault(), error.status()),
        (Fault::Client, StatusCode::NOT_FOUND)
    );
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.headers()["x-amzn-requestid"], "header-id");
}

#[test]
fn what_the_service_says_of_the_fault_goes_before_the_status() {
    let body = "<ErrorResponse><Error><Type>Receiver</Type><Code>A</Code></Error></ErrorResponse>";
    assert_eq!(service(400, body).fault(), Fault::Server);
    let body = body.replace("Receiver", "Sender");
    assert_eq!(service(500, &body).fault(), Fault::Client);
    let body = body.replace("Sender", "Unknown");
    assert_eq!(service(500, &body).fault(), Fault::Server);
    assert_eq!(service(400, &body).fault(), Fault::Client);
}

#[test]
fn older_and_foreign_envelopes_are_understood() {
    let errors = "<Response><Errors><Error><Code>A</Code></Error></Errors>\
                  <RequestID>id-1</RequestID></Response>";
    assert_eq!(service(400, errors).request_id(), Some("id-1"));
    let alone = "<Error><Code>A</Code><message>b</message><RequestId>id-1</RequestId></Error>";
    assert_eq!(
        service(400, alone).to_string(),
        "A: b (HTTP 400, request id id-1)"
    );
}

#[test]
fn an_error_inside_a_success_is_an_error() {
    let body = "<ErrorResponse><Error><Code>A</Code></Error></ErrorResponse>";
    assert_eq!(service(200, body).status(), StatusCode::OK);
}

#[test]
fn of_several_errors_the_first_counts() {
    let body = "<Response><Errors><Error><Code>A</Code></Error>\
                <Error><Code>B</Code></Error></Errors></Response>";
    assert_eq!(service(400, body).code(), "A");
}

#[test]
fn an_empty_request_id_does_not_hide_that_of_the_header() {
    let body = "<ErrorResponse><Error><Code>A</Code></Error><RequestId/></ErrorResponse>";
    assert_eq!(service(400, body).request_id(), Some("header-id"));
}

#[test]
fn what_cannot_be_read_is_kept_with_the_reason() {
    let page = unreadable(502, "<html><body>Bad Gateway</body></html>");
    assert_eq!(page.reason(), "html: unexpected root element, at byte 6");
    assert_eq!(page.body(), b"<html><body>Bad Gateway</body></html>");
    assert_eq!(unreadable(200, "<html></html>").status(), 200);
    let truncated = unreadable(200, "<AResponse><ResponseMetadata>");
    assert_eq!(
        truncated.reason(),
        "AResponse/ResponseMetadata: the document ends within an element, at byte 29"
    );
    let success = unreadable(500, "<AResponse></AResponse>");
    assert_eq!(success.reason(), "it holds no error code");
    let no_code = unreadable(200, "<ErrorResponse><Error><Code/></Error></ErrorResponse>");
    assert_eq!(no_code.reason(), "it holds no error code");
    let no_error = unreadable(
        200,
        "<ErrorResponse><RequestId>1</RequestId></ErrorResponse>",
    );
    assert_eq!(no_error.reason(), "it holds no error code");
    assert_eq!(
        unreadable(200, "gateway").reason(),
        "it holds no element, at byte 7"
    );
}

#[test]
fn five_megabytes_of_junk_are_kept() {
    let junk = "\u{1F980}<&".repeat(5_000_000 / 6);
    assert_eq!(unreadable(500, &junk).body().len(), junk.len());
}
