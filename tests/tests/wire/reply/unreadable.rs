//! Replies that cannot be read: an error that holds them whole, and never a panic.

use std::time::{Duration, Instant};

use aws_operations::ResponseError;
use insta::assert_snapshot;
use proptest::prelude::{any, prop};
use proptest::{prop_assert, proptest};

use crate::reply::{Reply, table};

const FIVE_MEGABYTES: usize = 5 * 1024 * 1024;

pub(crate) const ERROR: &str = "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code>\
    <Message>There is no user Bob.</Message></Error><RequestId>7a62c49f</RequestId></ErrorResponse>";

const PROXY: &str = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\
    <body><hr><p>nginx &nbsp;</body></html>\n";

/// A text in UTF-16.
fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn what_does_not_come_from_the_service_is_not_read() {
    let json = r#"{"__type":"NoSuchEntity","message":"There is no user Bob."}"#;
    let text = "upstream connect error or disconnect/reset before headers";
    let replies = [
        Reply::xml("HTML from a proxy", 502, PROXY).media_type("text/html"),
        Reply::xml("HTML from a captive portal", 200, PROXY).media_type("text/html"),
        Reply::xml("HTML in capitals", 502, PROXY.to_uppercase()).media_type("text/html"),
        Reply::xml("text", 503, text).media_type("text/plain"),
        Reply::xml("text without media type", 200, text).media_type(None),
        Reply::xml("JSON", 404, json).media_type("application/x-amz-json-1.1"),
        Reply::xml("JSON with success", 200, "{}").media_type("application/json"),
        Reply::xml(
            "another document",
            200,
            "<ListBucketResult></ListBucketResult>",
        ),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn what_says_neither_success_nor_an_error_is_not_read() {
    let response = |error: &str| format!("<ErrorResponse>{error}</ErrorResponse>");
    let replies = [
        Reply::xml("empty body of an error", 400, "").media_type(None),
        Reply::xml("empty body of a server error", 500, ""),
        Reply::xml(
            "success with the status of an error",
            400,
            "<UpdateAccessKeyResponse/>",
        ),
        Reply::xml(
            "no error within",
            400,
            response("<RequestId>7a62c49f</RequestId>"),
        ),
        Reply::xml(
            "no code",
            400,
            response("<Error><Message>Wrong.</Message></Error>"),
        ),
        Reply::xml(
            "no code, success",
            200,
            response("<Error><Message>Wrong.</Message></Error>"),
        ),
        Reply::xml(
            "an empty code",
            400,
            response("<Error><Code></Code></Error>"),
        ),
        Reply::xml("an empty element", 400, response("<Error><Code/></Error>")),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn an_error_response_is_no_success_even_without_an_error_within() {
    let body = "<ErrorResponse><RequestId>7a62c49f</RequestId></ErrorResponse>";
    let outcome = Reply::xml("no error within", 200, body).outcome();
    assert!(outcome.is_err(), "{}", crate::reply::shown(&outcome));
}

#[test]
fn what_is_no_xml_is_not_read() {
    let replies = [
        Reply::xml(
            "another end",
            404,
            ERROR.replace("</Message>", "</Massage>"),
        ),
        Reply::xml("an end too many", 404, format!("</a>{ERROR}")),
        Reply::xml("a bare ampersand", 404, ERROR.replace("Bob", "Bob & Eve")),
        Reply::xml("no such character", 404, ERROR.replace("Bob", "&#x110000;")),
        Reply::xml("no such reference", 404, ERROR.replace("Bob", "&#bob;")),
        Reply::xml("a comment without end", 404, format!("<!-- {ERROR}")),
        Reply::xml("a byte order mark alone", 200, "\u{feff}"),
        Reply::xml("a declaration alone", 200, "<?xml version=\"1.0\"?>"),
        Reply::xml("a NUL", 404, "\0"),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn another_encoding_is_not_read() {
    let latin_1 = ERROR.replace("Bob", "B?b").into_bytes();
    let latin_1: Vec<u8> = latin_1
        .iter()
        .map(|byte| if *byte == b'?' { 0xf6 } else { *byte })
        .collect();
    let marked = format!("\u{feff}{ERROR}");
    let replies = [
        Reply::xml("ISO 8859-1", 404, latin_1),
        Reply::xml(
            "UTF-16, little-endian",
            404,
            utf_16(&marked, u16::to_le_bytes),
        ),
        Reply::xml("UTF-16, big-endian", 404, utf_16(&marked, u16::to_be_bytes)),
        Reply::xml(
            "an overlong encoding",
            404,
            b"<Error>\xc0\x80</Error>".as_slice(),
        ),
        Reply::xml(
            "a surrogate",
            404,
            b"<Error>\xed\xa0\x80</Error>".as_slice(),
        ),
        Reply::xml("gzip", 404, b"\x1f\x8b\x08\0\0\0\0\0".as_slice()),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn utf_16_without_a_mark_is_not_read_and_its_nuls_are_not_shown() {
    for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        let outcome = Reply::xml("UTF-16", 404, utf_16(ERROR, bytes)).outcome();
        let text = outcome.unwrap_err().to_string();
        assert!(!text.contains(char::is_control), "{text:?}");
    }
}

#[test]
fn entities_are_not_declared_by_a_reply() {
    let declared = |declarations: &str, code: &str| {
        format!("<!DOCTYPE a [{declarations}]>") + &ERROR.replace("NoSuchEntity", code)
    };
    let laughs: Vec<_> = (1..30)
        .map(|n| format!("<!ENTITY e{n} \"&e{};&e{};\">", n - 1, n - 1))
        .collect();
    let laughs = laughs.concat();
    let replies = [
        Reply::xml(
            "an entity",
            404,
            declared("<!ENTITY a \"NoSuchEntity\">", "&a;"),
        ),
        Reply::xml("a billion", 404, declared(&laughs, "&e29;")),
        Reply::xml(
            "a file",
            404,
            declared("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;"),
        ),
        Reply::xml("an entity of HTML", 404, ERROR.replace("Bob", "&nbsp;")),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn every_part_of_a_reply_that_breaks_off_is_an_error() {
    for end in 1..ERROR.len() {
        for status in [200, 404] {
            let outcome = Reply::xml("broken off", status, &ERROR[..end]).outcome();
            let is_unreadable = matches!(outcome, Err(ResponseError::Unreadable(_)));
            assert!(is_unreadable, "{}", &ERROR[..end]);
        }
    }
    let replies = [
        Reply::xml("in the root's name", 404, &ERROR[..9]),
        Reply::xml("in the code", 404, &ERROR[..60]),
        Reply::xml(
            "behind the error",
            404,
            ERROR.split_inclusive("</Error>").next().unwrap(),
        ),
        Reply::xml(
            "success",
            200,
            "<UpdateAccessKeyResponse><ResponseMetadata>",
        ),
    ];
    assert_snapshot!(table(&replies));
}

#[test]
fn megabytes_of_anything_are_read_at_once_and_kept() {
    let fill = |text: &str| text.repeat(FIVE_MEGABYTES / text.len());
    let within = |text: &str| ERROR.replace("There is no user Bob.", text);
    let start = Instant::now();
    let replies = [
        Reply::xml("zeros", 200, vec![0; FIVE_MEGABYTES]),
        Reply::xml("text", 500, fill("junk ")),
        Reply::xml("angles", 500, fill("<")),
        Reply::xml("ampersands", 500, fill("&")),
        Reply::xml("invalid UTF-8", 500, vec![0xff; FIVE_MEGABYTES]),
        Reply::xml("a comment", 500, format!("<!--{}", fill("-"))),
        Reply::xml(
            "attributes",
            500,
            format!("<ErrorResponse {}", fill("a='b' ")),
        ),
        Reply::xml("elements", 500, format!("<ErrorResponse>{}", fill("<a/>"))),
        Reply::xml("HTML", 502, PROXY.replace("nginx", &fill("x"))),
        Reply::xml("nested elements", 500, within(&fill("<a>"))),
    ];
    assert_snapshot!(table(&replies));
    assert!(start.elapsed() < Duration::from_secs(60));
}

#[test]
fn a_name_of_megabytes_is_not_repeated_in_the_error() {
    let body = format!("<{}>", "a".repeat(FIVE_MEGABYTES));
    let text = Reply::xml("a name", 500, body)
        .outcome()
        .unwrap_err()
        .to_string();
    assert!(text.len() < 1000, "{} bytes", text.len());
}

#[test]
fn nesting_without_end_is_an_error_and_no_stack_overflows() {
    let nested = |name: &str, levels: usize, inner: &str| {
        let (begin, end) = (format!("<{name}>"), format!("</{name}>"));
        begin.repeat(levels) + inner + &end.repeat(levels)
    };
    let within = |text: &str| ERROR.replace("<Type>", &format!("{text}<Type>"));
    let replies = [
        Reply::xml("not known", 404, within(&nested("a", 100_000, ""))),
        Reply::xml(
            "in a text",
            404,
            ERROR.replace("Bob", &nested("b", 100_000, "Bob")),
        ),
        Reply::xml(
            "read",
            404,
            format!("<ErrorResponse>{}", nested("Errors", 100_000, "")),
        ),
        Reply::xml("roots", 404, nested("ErrorResponse", 100_000, "")),
    ];
    assert_snapshot!(table(&replies));
}

proptest! {
    #[test]
    fn no_reply_panics_and_every_error_keeps_it(
        status in 100..1000_u16,
        body in prop::collection::vec(any::<u8>(), 0..100),
    ) {
        let _ = Reply::xml("anything", status, body).outcome();
    }

    #[test]
    fn no_damage_panics_and_no_error_with_another_status_becomes_a_success(
        at in 0..ERROR.len(),
        byte in any::<u8>(),
    ) {
        let mut body = ERROR.as_bytes().to_vec();
        body[at] = byte;
        prop_assert!(Reply::xml("damaged", 404, body).outcome().is_err());
    }
}
