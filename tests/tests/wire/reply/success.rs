//! Replies that say that it is done.

use aws_operations::iam::UpdateAccessKeyOutput;
use http::Response;
use insta::assert_snapshot;

use crate::reply::{Reply, table};

/// The reply of IAM's API reference.
const DONE: &str = r#"<UpdateAccessKeyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ResponseMetadata>
    <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
  </ResponseMetadata>
</UpdateAccessKeyResponse>"#;

#[test]
fn a_reply_without_error_is_a_success() {
    let with_prefix = DONE
        .replace("</", "</q:")
        .replace('<', "<q:")
        .replace("<q:/q:", "</q:")
        .replace("xmlns", "xmlns:q");
    let utf_8_mark = format!("\u{feff}{DONE}");
    let declared = format!("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!-- é -->{DONE}");
    let result = "<UpdateAccessKeyResponse><UpdateAccessKeyResult><New>1</New>\
        </UpdateAccessKeyResult></UpdateAccessKeyResponse>";
    let replies = [
        Reply::xml("documented", 200, DONE),
        Reply::xml("another namespace", 200, DONE.replace("2010", "2035")),
        Reply::xml("no namespace", 200, DONE.replace(" xmlns=", " version=")),
        Reply::xml("a prefix", 200, with_prefix),
        Reply::xml("another encoding declared", 200, declared),
        Reply::xml("a byte order mark", 200, utf_8_mark),
        Reply::xml("no request id", 200, "<UpdateAccessKeyResponse/>"),
        Reply::xml("an element of a newer model", 200, result),
        Reply::xml("another media type", 200, DONE).media_type("application/json"),
        Reply::xml("text behind the document", 200, format!("{DONE}\n<")),
        Reply::xml("another status of success", 202, DONE),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn an_empty_body_is_a_success_where_the_status_is() {
    let replies = [
        Reply::xml("OK", 200, ""),
        Reply::xml("No Content", 204, "").media_type(None),
        Reply::xml("white space", 200, " \r\n"),
        Reply::xml("redirection", 302, ""),
        Reply::xml("client error", 400, ""),
        Reply::xml("server error", 500, ""),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn the_request_id_is_that_of_the_body_or_else_of_the_headers() {
    for (body, expected) in [
        (DONE, "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE"),
        ("", "of the header"),
    ] {
        let response = Response::builder().header("x-amzn-RequestId", "of the header");
        let response = response.body(body.into()).unwrap();
        let output = UpdateAccessKeyOutput::from_response(response).unwrap();
        assert_eq!(output.request_id(), Some(expected));
    }
}
