//! Replies whose headers or payloads are wrong, or made to cost more than they are long:
//! an error names the header, keeps the reply, and shows no values.

use allocation_counter::measure;
use hostile_http::ResponseError;
use hostile_http::example::{
    GetBytesOutput, GetHeadOutput, GetPartOutput, GetTextOutput, GetThingError, GetThingOutput,
};
use http::{HeaderName, HeaderValue, Response};

type Outcome = Result<GetThingOutput, ResponseError<GetThingError>>;

/// A reply with these headers.
fn reply(status: u16, headers: &[(&str, &[u8])], body: &[u8]) -> Response<Vec<u8>> {
    let mut response = Response::new(body.to_vec());
    *response.status_mut() = status.try_into().unwrap();
    for (name, value) in headers {
        let name: HeaderName = name.parse().unwrap();
        let value = HeaderValue::from_bytes(value).unwrap();
        response.headers_mut().append(name, value);
    }
    response
}

/// What a reply becomes; an error must keep it, and say little.
fn read(status: u16, headers: &[(&str, &[u8])], body: &[u8]) -> Outcome {
    let response = reply(status, headers, body);
    let count = response.headers().len();
    let outcome = GetThingOutput::from_response(response);
    let (kept_headers, kept_body) = match &outcome {
        Ok(_) => return outcome,
        Err(ResponseError::Service(error)) => {
            let metadata = error.metadata();
            (metadata.headers(), metadata.body())
        }
        Err(ResponseError::Unreadable(reply)) => (reply.headers(), reply.body()),
        Err(other) => panic!("{other}"),
    };
    assert_eq!(kept_headers.len(), count);
    assert!(kept_body == body, "the body is not kept");
    let shown = outcome.as_ref().unwrap_err().to_string();
    assert!(shown.len() < 64 * 1024, "{} bytes are shown", shown.len());
    outcome
}

/// Values that are of another type than the member in a header.
const NO_VALUES: &[(&str, &[&[u8]])] = &[
    (
        "X-Boolean",
        &[b"1", b"TRUE", b"yes", b"true false", b"\xff"],
    ),
    (
        "X-Integer",
        &[
            b"2147483648",
            b"-2147483649",
            b"1.5",
            b"1e3",
            b"0x1",
            b"1 2",
            b"1, 2",
            b"99999999999999999999999",
            b"\"1\"",
            b"\xd9\xa1",
        ],
    ),
    ("X-Double", &[b"a", b"0x1p3", b"1,5", b"--1", b"1_0"]),
    (
        "X-Encoded",
        &[b"a", b"a===", b"{}", b"aGVsbG8", b"/w==", b"\xff"],
    ),
    (
        "X-Time",
        &[
            b"1440938160",
            b"2015-08-30",
            b"2015-02-29T00:00:00Z",
            b"10000-01-01T00:00:00Z",
            b"Sun, 30 Aug 2015 12:36:00 GMT",
        ],
    ),
    (
        "X-Epoch",
        &[
            b"1e999",
            b"NaN",
            b"253402300800",
            b"2015-08-30T12:36:00Z",
            b"-",
        ],
    ),
    (
        "X-Date",
        &[
            b"Sun, 31 Feb 2015 12:36:00 GMT",
            b"Sun, 30 Aug 2015 25:36:00 GMT",
            b"Sunday, 30-Aug-15 12:36:00 GMT",
            b"2015-08-30T12:36:00Z",
            b"1440938160",
            b"Sun,",
        ],
    ),
    ("X-Numbers", &[b"1, a", b"1,,2", b"1 2", b"2147483648"]),
    (
        "X-Dates",
        &[
            b"Sun, 30 Aug 2015 12:36:00 GMT, Mon",
            b"Sun, 30 Aug 2015 12:36:00 GMT,",
            b",",
        ],
    ),
    ("X-Level", &[b"2147483648", b"LOW", b"1.0"]),
];

#[test]
fn a_header_of_another_type_is_an_error_that_names_it_and_does_not_show_it() {
    for (name, values) in NO_VALUES {
        for value in *values {
            let text = String::from_utf8_lossy(value);
            let error = read(200, &[(name, value)], b"{}").expect_err(&text);
            assert!(error.as_service().is_none(), "{name}: {text}");
            let shown = error.to_string();
            let expected = format!("the header `{name}` has another value than expected");
            assert!(shown.contains(&expected), "{shown}");
        }
    }
}

#[test]
fn a_header_that_is_there_twice_is_a_list_or_one_text() {
    let output = read(
        200,
        &[
            ("X-Texts", b"a"),
            ("X-Texts", b"\"b,\\\"c\", d"),
            ("X-Numbers", b"1"),
            ("X-Numbers", b"2, 3"),
            ("X-Text", b"a"),
            ("X-Text", b"b"),
            ("X-Meta-a", b"1"),
            ("X-Meta-A", b"2"),
        ],
        b"{}",
    );
    let output = output.unwrap();
    assert_eq!(output.texts, ["a", "b,\"c", "d"]);
    assert_eq!(output.numbers, [1, 2, 3]);
    assert_eq!(output.text.unwrap(), "a, b");
    assert_eq!(output.metadata["a"], "1, 2");
}

#[test]
fn a_header_that_is_no_text_is_read_with_marks_in_place_of_its_bytes() {
    let headers: &[(&str, &[u8])] = &[
        ("X-Text", b"a\xffb\x80"),
        ("X-Secret", "é".as_bytes()),
        ("X-Texts", b"\xff, \xc3\xa9"),
        ("X-Meta-a", b"\xff"),
        ("X-Meta-", b"b"),
    ];
    let output = read(200, headers, b"{}").unwrap();
    assert_eq!(output.text.unwrap(), "a\u{fffd}b\u{fffd}");
    assert_eq!(output.secret.unwrap(), "é");
    assert_eq!(output.texts, ["\u{fffd}", "é"]);
    let metadata = output.metadata;
    assert_eq!(metadata["a"], "\u{fffd}");
    assert_eq!(metadata[""], "b");
}

#[test]
fn a_blank_header_is_absent_unless_it_is_a_text() {
    let names = NO_VALUES.iter().map(|(name, _)| (*name, b" ".as_slice()));
    let headers: Vec<_> = names.chain([("X-Text", b"".as_slice())]).collect();
    let output = read(204, &headers, b"").unwrap();
    assert_eq!(output.status, Some(204));
    assert_eq!(output.boolean, None);
    assert_eq!(output.integer, None);
    assert_eq!(output.time, None);
    assert_eq!(output.date, None);
    assert_eq!(output.text.as_deref(), Some(""));
}

#[test]
fn a_body_that_is_wrong_is_an_error_whatever_the_headers_are() {
    for body in [
        b"[]".as_slice(),
        b"{",
        b"{}{}",
        b"{}\0",
        b"\xef\xbb\xbf{}",
        b"{\0}\0",
        b"\xff\xfe{\0}\0",
        b"{\"Part\":[]}",
        b"{\"Part\":{\"Amount\":1e999}}",
        b"{\"Anything\":\"\\ud800\"}",
        b"{\"Part\":{\"Text\":\"\xff\"}}",
    ] {
        let error = read(200, &[("X-Integer", b"1")], body).unwrap_err();
        assert!(error.as_service().is_none(), "{error}");
        let read = GetPartOutput::from_response(reply(200, &[], body));
        assert!(read.is_err() || body.starts_with(b"{\""), "{body:?}");
    }
    let deep = "{\"Anything\":".to_owned() + &"[".repeat(100_000);
    let error = read(200, &[], deep.as_bytes()).unwrap_err().to_string();
    assert!(error.contains("nest deeper than 127"), "{error}");
}

#[test]
fn an_error_is_read_whatever_its_members_in_headers_are() {
    for (seconds, expected) in [
        (b"5".as_slice(), Some(5)),
        (b"a", None),
        (b"", None),
        (b"1, 2", None),
        (b"\xff", None),
        (b"99999999999", None),
    ] {
        let headers = [
            ("X-Amzn-Errortype", b"Refused".as_slice()),
            ("X-Seconds", seconds),
        ];
        for body in [b"".as_slice(), b"{", b"[]", b"{\"Part\":1}", b"\xff"] {
            let error = read(400, &headers, body).unwrap_err();
            let Some(GetThingError::Refused(refused)) = error.as_service() else {
                panic!("{error}");
            };
            assert_eq!(refused.seconds, expected);
            assert_eq!(refused.part, None);
        }
    }
    // A name that is no text names nothing.
    let error = read(400, &[("X-Amzn-Errortype", b"\xff")], b"{}").unwrap_err();
    assert!(error.as_service().is_none(), "{error}");
}

#[test]
fn a_payload_that_is_a_text_must_be_utf_8_and_bytes_may_be_anything() {
    let text = |body: &[u8]| GetTextOutput::from_response(reply(200, &[], body));
    assert_eq!(text(b"\0\"{").unwrap().text.as_deref(), Some("\0\"{"));
    assert_eq!(text(b"").unwrap().text, None);
    let Err(ResponseError::Unreadable(kept)) = text(b"a\xff") else {
        panic!("it is no text");
    };
    assert_eq!(kept.body(), b"a\xff");
    assert!(kept.to_string().contains("not UTF-8, at byte 1"), "{kept}");
    let bytes = |integer: &[u8]| {
        let headers = [("X-Integer", integer)];
        GetBytesOutput::from_response(reply(200, &headers, b"\xff\0"))
    };
    assert_eq!(bytes(b"1").unwrap().bytes.as_deref(), Some(&b"\xff\0"[..]));
    let Err(ResponseError::Unreadable(kept)) = bytes(b"a") else {
        panic!("it is no number");
    };
    assert_eq!(kept.body(), b"\xff\0");
}

#[test]
fn a_reply_without_a_body_is_read_whatever_the_body_is() {
    for body in [b"".as_slice(), b"{", b"<html>", b"\xff"] {
        let response = reply(200, &[("X-Integer", b"-1")], body);
        let output = GetHeadOutput::from_response(response).unwrap();
        assert_eq!(output.integer, Some(-1));
    }
}

#[test]
fn long_headers_take_memory_in_proportion() {
    let many = |text: &[u8], count: usize| text.repeat(count);
    for (name, text) in [
        ("X-Text", b"a".as_slice()),
        ("X-Integer", b"1"),
        ("X-Numbers", b"1,"),
        ("X-Texts", b"\"\\\\\","),
        ("X-Texts", b"\""),
        ("X-Texts", b","),
        ("X-Dates", b"Sun, 30 Aug 2015 12:36:00 GMT,"),
        ("X-Encoded", b"aGVs"),
        ("X-Meta-a", b"\xff"),
    ] {
        let mut counts = Vec::new();
        for count in [1 << 14, 1 << 15] {
            let value = many(text, count);
            let length = u64::try_from(value.len()).unwrap();
            let mut response = Some(reply(200, &[(name, &value)], b"{}"));
            let info = measure(|| drop(response.take().map(GetThingOutput::from_response)));
            // An empty item of a list is a `String`, which is there twice while the list
            // grows.
            assert!(info.bytes_max <= 160 * length + 4096, "{name}: {info:?}");
            counts.push(info.count_total);
        }
        assert!(counts[1] <= 2 * counts[0] + 8, "{name}: {counts:?}");
    }
}

#[test]
fn secrets_are_not_shown() {
    let headers: &[(&str, &[u8])] = &[("X-Secret", b"hunter2"), ("X-Integer", b"hunter2")];
    let error = read(200, headers, b"{\"Part\":{\"Amount\":\"hunter2\"}}").unwrap_err();
    assert!(
        !format!("{error} {error:?}").contains("hunter2"),
        "{error:?}"
    );
    let output = read(200, &headers[..1], b"{}").unwrap();
    assert_eq!(output.secret.as_deref(), Some("hunter2"));
    assert!(!format!("{output:?}").contains("hunter2"), "{output:?}");
}
