//! Both crates do the same, or the comparison is not fair.

use std::error::Error;
use std::fmt::{Debug, Display};

use aws_operations::iam as generated;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Request, Response, StatusCode};

const KEY: &str = "AKIAIOSFODNN7EXAMPLE";

/// One input, built on both sides.
fn inputs(
    user_name: Option<&str>,
    access_key_id: &str,
    status: &str,
) -> (
    generated::UpdateAccessKeyInput,
    hand_written::UpdateAccessKeyInput,
) {
    let mut ours = generated::UpdateAccessKeyInput::new(generated::UpdateAccessKeyRequired {
        access_key_id: access_key_id.to_owned(),
        status: status.into(),
    });
    ours.user_name = user_name.map(str::to_owned);
    let mut theirs = hand_written::UpdateAccessKeyInput::new(access_key_id, status.into());
    theirs.user_name = user_name.map(str::to_owned);
    (ours, theirs)
}

fn parts(request: &Request<Vec<u8>>) -> impl PartialEq + Debug + use<> {
    (
        request.method().clone(),
        request.uri().clone(),
        request.version(),
        request.headers().clone(),
        String::from_utf8(request.body().clone()),
    )
}

#[test]
fn requests_are_the_same() {
    let header = HeaderName::from_static("x-a");
    let value = HeaderValue::from_static("b");
    for url in ["https://iam.amazonaws.com", "http://localhost:4566/base//"] {
        let ours = aws_operations::Endpoint::new(url).unwrap();
        let ours = ours.with_header(header.clone(), value.clone());
        let mut theirs = hand_written::Endpoint::new(url).unwrap();
        theirs.headers.append(header.clone(), value.clone());
        for (user_name, key, status) in [
            (Some("Bob"), KEY, "Inactive"),
            (None, KEY, "Active"),
            (Some(""), "", ""),
            (Some("+=,.@-_~ &%/\u{1F980}\n"), "a b", "Neu & \u{e4}"),
        ] {
            let (input, peer) = inputs(user_name, key, status);
            let request = input.to_request(&ours).unwrap();
            assert_eq!(parts(&request), parts(&peer.to_request(&theirs)));
        }
    }
}

#[test]
fn endpoints_are_the_same() {
    for url in [
        "https://iam.amazonaws.com",
        "HTTPS://iam.amazonaws.com/",
        "http://localhost:4566/base//",
        "http://[::1]:80",
        "",
        "iam.amazonaws.com",
        "/path",
        "*",
        "urn:a:b",
        "ftp://a",
        "https://user:secret@a",
        "https://a?",
        "https://a?b",
        "https://a/#b",
        "https://a b",
        "https://",
        "https://a:b",
        "https://a:",
        "https://a:0",
        "https://a:65535",
        "https://a:65536",
        "https://:80",
        "https://[::1]",
        "https://[::1]a",
        "https://A.example:443",
        "HTTP://A.example:80/A",
        "http://a:443",
        "https://[::A]:443",
    ] {
        assert_eq!(
            told(aws_operations::Endpoint::new(url).map(|endpoint| endpoint.uri().clone())),
            told(hand_written::Endpoint::new(url).map(|endpoint| endpoint.uri().clone())),
            "{url}"
        );
    }
}

fn told<T, E: Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

#[test]
fn statuses_are_the_same() {
    for status in [
        "Active",
        "Inactive",
        "Expired",
        "active",
        "",
        "New\n\u{202e}",
    ] {
        let ours = generated::types::StatusType::from(status);
        let theirs: hand_written::StatusType = status.parse().unwrap();
        assert_eq!(ours.to_string(), theirs.to_string());
        assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
    }
}

#[test]
fn validations_are_the_same() {
    let long = "a".repeat(129);
    let texts = [
        "",
        "Bob",
        KEY,
        "a b",
        "a+=,.@-_b",
        "\u{1F980}\u{1F980}",
        "AKIAIOSFODNN7\n12",
        "\u{1b}[31m\u{2028}",
        &long,
        &long[1..],
    ];
    for access_key_id in texts {
        for user_name in texts.map(Some).into_iter().chain([None]) {
            let (input, peer) = inputs(user_name, access_key_id, "New");
            let (ours, theirs) = (input.validate(), peer.validate());
            let count = ours.as_ref().map_err(|errors| errors.violations().len());
            let peers = theirs.as_ref().map_err(|errors| errors.violations().len());
            assert_eq!(count, peers);
            assert_eq!(told(ours), told(theirs));
        }
    }
}

/// What a reply was read as, the same for both sides.
#[derive(Debug, PartialEq)]
enum Reading {
    Output {
        request_id: Option<String>,
    },
    Service {
        variant: String,
        code: String,
        message: Option<String>,
        request_id: Option<String>,
        fault: String,
        reply: (StatusCode, HeaderMap, Vec<u8>),
        display: String,
    },
    Unreadable {
        reason: String,
        reply: (StatusCode, HeaderMap, Vec<u8>),
        display: String,
    },
}

/// The name of an enum's variant.
fn variant(error: &impl Debug) -> String {
    let text = format!("{error:?}");
    let name = text.split('(').next().unwrap_or_default();
    name.trim_end_matches("Exception").to_owned()
}

fn by_generated(response: Response<Vec<u8>>) -> Reading {
    match generated::UpdateAccessKeyOutput::from_response(response) {
        Ok(output) => Reading::Output {
            request_id: output.request_id().map(str::to_owned),
        },
        Err(aws_operations::ResponseError::Service(error)) => {
            let metadata = error.metadata();
            Reading::Service {
                variant: variant(&error),
                code: metadata.code().to_owned(),
                message: metadata.message().map(str::to_owned),
                request_id: metadata.request_id().map(str::to_owned),
                fault: format!("{:?}", metadata.fault()),
                reply: (
                    metadata.status(),
                    metadata.headers().clone(),
                    metadata.body().to_vec(),
                ),
                display: shown(&error),
            }
        }
        Err(aws_operations::ResponseError::Unreadable(response)) => Reading::Unreadable {
            reason: response.reason().to_owned(),
            reply: (
                response.status(),
                response.headers().clone(),
                response.body().to_vec(),
            ),
            display: shown(&response),
        },
        Err(error) => panic!("{error:?}"),
    }
}

fn by_hand_written(response: Response<Vec<u8>>) -> Reading {
    let whole = |reply: hand_written::Reply| (reply.status, reply.headers, reply.body);
    match hand_written::UpdateAccessKeyOutput::from_response(response) {
        Ok(output) => Reading::Output {
            request_id: output.request_id,
        },
        Err(hand_written::ResponseError::Service(error)) => {
            let metadata = error.metadata().clone();
            Reading::Service {
                variant: variant(&error),
                code: metadata.code,
                message: metadata.message,
                request_id: metadata.request_id,
                fault: format!("{:?}", metadata.fault),
                reply: whole(metadata.reply),
                display: shown(&error),
            }
        }
        Err(hand_written::ResponseError::Unreadable(response)) => Reading::Unreadable {
            display: shown(&*response),
            reason: response.reason,
            reply: whole(response.reply),
        },
        Err(error) => panic!("{error:?}"),
    }
}

/// An error's text; its `Debug` tells no header.
fn shown(error: &impl Error) -> String {
    assert!(!format!("{error:?}").contains("SECRET"));
    error.to_string()
}

const SUCCESS: &str = r#"<?xml version="1.0" encoding="ISO-8859-1"?>
<UpdateAccessKeyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ResponseMetadata><RequestId>7a62c49f</RequestId></ResponseMetadata>
</UpdateAccessKeyResponse>
"#;

const ERROR: &str = r#"<!-- a --><n:ErrorResponse xmlns:n="urn:a">
  <n:Error>
    <Type>Sender</Type><Code>NoSuchEntity</Code>
    <Message>No &lt;&#66;&#x6f;b&gt; <![CDATA[<here>]]>.</Message><Detail a="b">&c;<d/></Detail>
  </n:Error>
  <RequestId>7a62c49f</RequestId>
</n:ErrorResponse>"#;

#[track_caller]
fn same(status: u16, body: &[u8]) -> Reading {
    let response = || {
        Response::builder()
            .status(status)
            .header("x-amzn-RequestId", "of the header")
            .header("x-secret", "SECRET")
            .header(CONTENT_TYPE, "text/xml")
            .body(body.to_vec())
            .unwrap()
    };
    let ours = by_generated(response());
    assert_eq!(ours, by_hand_written(response()));
    ours
}

#[test]
fn documented_replies_are_read_alike() {
    assert!(matches!(
        same(200, SUCCESS.as_bytes()),
        Reading::Output { request_id: Some(id) } if id == "7a62c49f"
    ));
    for code in [
        "NoSuchEntity",
        "LimitExceeded",
        "InvalidInput",
        "ServiceFailure",
        "NoSuchEntityException",
        "LimitExceededException",
        "InvalidInputException",
        "ServiceFailureException",
        "AccessDenied",
        "Throttling",
        "NoSuchEntityExceptionException",
    ] {
        for status in [200, 400, 404, 409, 500, 503] {
            let body = ERROR.replace("NoSuchEntity", code);
            let reading = same(status, body.as_bytes());
            assert!(matches!(reading, Reading::Service { code: told, .. } if told == code));
        }
    }
}

#[test]
fn replies_cut_anywhere_are_read_alike() {
    for body in [SUCCESS, ERROR] {
        for length in 0..=body.len() {
            same(200, &body.as_bytes()[..length]);
            same(500, &body.as_bytes()[..length]);
        }
    }
}

#[test]
fn replies_with_a_wrong_byte_are_read_alike() {
    for body in [SUCCESS, ERROR] {
        for at in 0..body.len() {
            for byte in *b"<>/&; \"a\xFF" {
                let mut body = body.as_bytes().to_vec();
                body[at] = byte;
                same(404, &body);
            }
        }
    }
}

#[test]
fn other_replies_are_read_alike() {
    for body in [
        " \n",
        "gateway",
        "{\"a\": 1}",
        "<html><body>Bad Gateway</body></html>",
        "</a>",
        "<a\u{7}b>",
        "<Response/>",
        "<Response/>junk<",
        "<Error/>",
        "<Error><Code/></Error>",
        "<Error><Code>A</Code><message>b</message><RequestId>c</RequestId></Error>",
        "<Error><Code>A<b>c</b>D</Code><Type>Receiver</Type></Error>",
        "<Error><Code>A</Code><Code>B</Code><Type>New</Type></Error>",
        "<Response><Errors><Error><Code>A</Code></Error></Errors><RequestID>b</RequestID></Response>",
        "<ErrorResponse><Error><Code>A</Code></Error><Error><Message>b</Message></Error></ErrorResponse>",
        "<ErrorResponse><Error><Code>A</Code></Error><Error><Code>B</Code></Error></ErrorResponse>",
        "<ErrorResponse><Error><Type>Sender</Type></Error><Error><Code>B</Code></Error></ErrorResponse>",
        "<Response><Errors><Error><Code>A</Code></Error><Error><RequestId>b</RequestId></Error></Errors></Response>",
        "<ErrorResponse><Error><Code>A</Code><Message/></Error><RequestId/></ErrorResponse>",
        "<Response><RequestId>a</RequestId><RequestId></RequestId></Response>",
        "<ErrorResponse><Error><Code>&a;</Code></Error></ErrorResponse>",
        "<ErrorResponse><Error><Code>&#0;</Code></Error></ErrorResponse>",
        "<AResponse><AResult><RequestId>no</RequestId></AResult></AResponse>",
        "\u{FEFF}<AResponse><RequestId> 1\r\n </RequestId></AResponse>",
        "<Error><Code>A\n\u{202e}</Code><Message>\u{9b}31m\u{7f}</Message></Error>",
        "<a\u{202e}></b>",
        "<!DOCTYPE r [<!ENTITY a 'aaaa'>]><AResponse>&a;</AResponse>",
    ] {
        for status in [200, 204, 302, 400, 502] {
            same(status, body.as_bytes());
        }
    }
}

#[test]
fn junk_of_five_megabytes_is_read_alike() {
    same(500, "\u{1F980}<&".repeat(5_000_000 / 6).as_bytes());
    same(200, "<Response>".repeat(500_000).as_bytes());
    let name = "a".repeat(5_000_000);
    same(502, format!("<{name}>").as_bytes());
    same(502, format!("<Error></{name}>").as_bytes());
}
