//! Replies that say what the service has against the request.

use aws_operations::ErrorMetadata;
use aws_operations::iam::UpdateAccessKeyError;
use aws_operations::iam::error::NoSuchEntityException;
use http::StatusCode;
use insta::assert_snapshot;

use crate::reply::{Reply, table};

/// An error as IAM sends it.
fn error(code: &str, fault: &str) -> String {
    format!(
        r#"<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>{fault}</Type>
    <Code>{code}</Code>
    <Message>What is wrong with it.</Message>
  </Error>
  <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
</ErrorResponse>
"#
    )
}

#[test]
fn each_documented_error_is_a_variant_by_its_code() {
    let replies = [
        Reply::xml("InvalidInput", 400, error("InvalidInput", "Sender")),
        Reply::xml("LimitExceeded", 409, error("LimitExceeded", "Sender")),
        Reply::xml("NoSuchEntity", 404, error("NoSuchEntity", "Sender")),
        Reply::xml("ServiceFailure", 500, error("ServiceFailure", "Receiver")),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn each_documented_error_is_a_variant_by_the_name_of_its_shape() {
    let body = |name| error(name, "Sender");
    let replies = [
        Reply::xml("by shape", 400, body("InvalidInputException")),
        Reply::xml("by shape", 409, body("LimitExceededException")),
        Reply::xml("by shape", 404, body("NoSuchEntityException")),
        Reply::xml(
            "by shape",
            500,
            error("ServiceFailureException", "Receiver"),
        ),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn the_code_decides_and_not_the_status() {
    let replies = [
        Reply::xml(
            "status of LimitExceeded",
            409,
            error("NoSuchEntity", "Sender"),
        ),
        Reply::xml(
            "status of the service",
            503,
            error("NoSuchEntity", "Sender"),
        ),
        Reply::xml("status of success", 200, error("NoSuchEntity", "Sender")),
        Reply::xml("status of NoSuchEntity", 404, error("Unheard", "Sender")),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn every_other_code_is_kept_as_it_came() {
    let body = |code| error(code, "Sender");
    let replies = [
        Reply::xml("throttling", 400, body("Throttling")),
        Reply::xml("signature", 403, body("SignatureDoesNotMatch")),
        Reply::xml("another case", 404, body("nosuchentity")),
        Reply::xml(
            "an exception of another operation",
            409,
            body("EntityAlreadyExists"),
        ),
        Reply::xml(
            "a code of AWS's own",
            503,
            error("Service&#x55;navailable", "Receiver"),
        ),
        Reply::xml("Unicode", 400, body("é東🔑")),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn an_error_without_its_lesser_parts_is_still_one() {
    let code = "<Code>NoSuchEntity</Code>";
    let response = |error: &str| format!("<ErrorResponse><Error>{error}</Error></ErrorResponse>");
    let message = response(&format!(
        "{code}<Message><![CDATA[<&>]]> &lt;&amp;&gt;</Message>"
    ));
    let replies = [
        Reply::xml(
            "code alone, client's fault by the status",
            404,
            response(code),
        ),
        Reply::xml(
            "code alone, server's fault by the status",
            500,
            response(code),
        ),
        Reply::xml(
            "another type",
            404,
            response(&format!("<Type>Both</Type>{code}")),
        ),
        Reply::xml("escapes in the message", 404, message),
        Reply::xml(
            "details",
            404,
            response(&format!("{code}<Detail><a><b/></a></Detail>")),
        ),
        Reply::xml("an error by itself", 404, format!("<Error>{code}</Error>")),
        Reply::xml(
            "a list of errors",
            404,
            format!(
                "<Response><Errors><Error>{code}</Error></Errors>\
                <RequestID>7a62c49f</RequestID></Response>"
            ),
        ),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn another_form_of_the_same_document_says_the_same() {
    let plain = error("NoSuchEntity", "Sender");
    let same = [
        plain.replace("2010-05-08", "2035-01-01"),
        plain.replace(" xmlns=", " xmlns:a="),
        plain
            .replace("Error", "a:Error")
            .replace("xmlns", "xmlns:a"),
        plain.replace('\n', "\r\n"),
        plain.split('\n').map(str::trim).collect(),
        format!("\u{feff}{plain}"),
        format!("<?xml version=\"1.0\" encoding=\"UTF-16\"?>{plain}"),
        format!("<?xml version=\"1.1\" standalone=\"yes\"?><!DOCTYPE a><!-- b --><?c d?>{plain}"),
        plain.replace("<Code>", "<Code a='b'>"),
        plain.replace("NoSuchEntity", "<![CDATA[NoSuchEntity]]>"),
        plain.replace("NoSuchEntity", "No<!-- a -->Such&#69;ntity"),
    ];
    let expected = crate::reply::shown(&Reply::xml("plain", 404, plain).outcome());
    for body in same {
        let outcome = Reply::xml("the same", 404, body.clone()).outcome();
        assert_eq!(crate::reply::shown(&outcome), expected, "{body}");
    }
}

#[test]
fn programs_can_make_each_error_for_their_own_tests() {
    let metadata = ErrorMetadata::new(StatusCode::NOT_FOUND, "NoSuchEntity")
        .with_message("There is no user Bob.")
        .with_request_id("7a62c49f");
    let error = UpdateAccessKeyError::NoSuchEntityException(NoSuchEntityException::new(metadata));
    assert_snapshot!(error, @"NoSuchEntity: There is no user Bob. (HTTP 404, request id 7a62c49f)");
}
