//! Replies that are wrong, or made to cost more than they say: the stack and
//! the memory that they take have bounds, and an error keeps what came.

use std::mem::size_of;
use std::thread;

use allocation_counter::{AllocationInfo, measure};
use hostile_replies::ResponseError;
use hostile_replies::example::types::Thing;
use hostile_replies::example::{GetThingError, GetThingOutput};
use http::Response;

type Outcome = Result<GetThingOutput, ResponseError<GetThingError>>;

/// A reply with every kind of value.
const EVERYTHING: &str = "<Boolean>true</Boolean><Byte>-1</Byte><Integer>12</Integer>\
    <Long>123456789012</Long><Double>1.5e3</Double><Text>a &amp; <![CDATA[b]]> &#233;</Text>\
    <Blob>aGVsbG8=</Blob><Time>2015-08-30T12:36:00Z</Time>\
    <HttpDate>Sun, 30 Aug 2015 12:36:00 GMT</HttpDate><Epoch>1440938160.5</Epoch>\
    <Enum>red</Enum><IntEnum>1</IntEnum><Left><Text>left</Text></Left>\
    <Either><Things><member><Text>a</Text></member></Things></Either>\
    <List><member><Byte>1</Byte></member><member/></List>\
    <Map><entry><key>a</key><value><Text>b</Text></value></entry></Map>\
    <FlatList><Byte>1</Byte></FlatList><FlatList><Byte>2</Byte></FlatList>\
    <FlatMap><key>a</key><value><Byte>3</Byte></value></FlatMap>";

/// How shapes hold themselves: the elements of a level, from outside.
const WAYS: &[&[&str]] = &[
    &["Left"],
    &["List", "member"],
    &["Map", "entry", "value"],
    &["FlatList"],
    &["FlatMap", "value"],
    &["Either", "Thing"],
    &["Either", "Things", "member"],
    &["Either", "Either", "Thing"],
];

/// A reply of a thing, as services send it.
fn success(thing: &str) -> String {
    format!(
        "<GetThingResponse><GetThingResult><Thing>{thing}</Thing></GetThingResult></GetThingResponse>"
    )
}

/// A reply of an error that holds a thing.
fn refusal(thing: &str) -> String {
    format!(
        "<ErrorResponse><Error><Code>Refused</Code><Thing>{thing}</Thing></Error></ErrorResponse>"
    )
}

/// What becomes of a reply, whose body an error keeps.
fn read(status: u16, body: &[u8]) -> Outcome {
    let response = Response::builder()
        .status(status)
        .body(body.to_vec())
        .unwrap();
    let outcome = GetThingOutput::from_response(response);
    let kept = match &outcome {
        Ok(_) => return outcome,
        Err(ResponseError::Service(error)) => error.metadata().body(),
        Err(ResponseError::Unreadable(reply)) => reply.body(),
        Err(other) => panic!("{other}"),
    };
    assert!(kept == body, "the body is not kept");
    let shown = outcome.as_ref().unwrap_err().to_string();
    assert!(shown.len() < 64 * 1024, "{} bytes are shown", shown.len());
    outcome
}

/// Runs a test where frames are as large as they get, and the stack is small:
/// half of what Rust gives a thread.
fn in_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(1024 * 1024);
    thread.spawn(test).unwrap().join().unwrap();
}

fn nested(way: &[&str], levels: usize) -> String {
    let begin: String = way.iter().map(|name| format!("<{name}>")).collect();
    let ends = way.iter().rev().map(|name| format!("</{name}>"));
    let key = if way.contains(&"value") {
        "<key>a</key>"
    } else {
        ""
    };
    let begin = begin.replace("<value>", &format!("{key}<value>"));
    begin.repeat(levels) + &ends.collect::<String>().repeat(levels)
}

#[test]
fn what_holds_itself_is_read_shown_copied_compared_and_dropped_in_a_small_stack() {
    in_a_small_stack(|| {
        for way in WAYS {
            // The element `Thing` is the third of 64.
            let levels = 61 / way.len();
            let body = success(&nested(way, levels));
            let output = read(200, body.as_bytes()).unwrap_or_else(|e| panic!("{way:?}: {e}"));
            let shown = format!("{output:?}{output:#?}");
            assert!(shown.matches("boolean").count() >= 2, "{way:?}");
            let copy = output.clone();
            assert_eq!(copy.thing, output.thing, "{way:?}");
            let error = read(400, refusal(&nested(way, levels)).as_bytes()).unwrap_err();
            assert!(format!("{error:?}").contains("boolean"), "{way:?}");
        }
    });
}

#[test]
fn what_nests_deeper_is_an_error_that_says_so() {
    in_a_small_stack(|| {
        for way in WAYS {
            for levels in [61 / way.len() + 1, 100_000] {
                let error = read(200, success(&nested(way, levels)).as_bytes()).unwrap_err();
                assert!(
                    error.to_string().contains("nest deeper than 64"),
                    "{way:?}: {error}"
                );
                // What the service says of the error is told before.
                let body = refusal(&nested(way, levels));
                read(400, body.as_bytes()).unwrap_err();
                let unfinished = success(&nested(way, levels).replace("</", "<a/></"));
                read(200, &unfinished.as_bytes()[..unfinished.len() / 2]).unwrap_err();
            }
        }
    });
}

#[test]
fn what_is_not_known_nests_no_deeper_either() {
    in_a_small_stack(|| {
        for text in [nested(&["a"], 1_000_000), "<a>".repeat(1_000_000)] {
            for body in [success(&text), refusal(&text), text] {
                read(200, body.as_bytes()).unwrap_err();
                read(500, body.as_bytes()).unwrap_err();
            }
        }
    });
}

/// What is not of the type that a member has.
const NO_VALUES: &[(&str, &[&str])] = &[
    ("Boolean", &["TRUE", "1", "yes", "tru\u{435}"]),
    (
        "Byte",
        &[
            "128",
            "-129",
            "1.0",
            "0x1",
            "1e1",
            "१",
            "true",
            "99999999999999999999",
        ],
    ),
    ("Integer", &["2147483648", "- 1", "1_000", "NaN", "∞"]),
    ("Long", &["9223372036854775808", "1e999", "\u{202e}1"]),
    ("Double", &["1,5", "0x1p3", "1e", "--1"]),
    (
        "Blob",
        &[
            "a",
            "a===",
            "aGVsbG8",
            "aGVsbG8=a",
            "ä",
            "a-_b",
            "=",
            "aGVs=bG8=",
        ],
    ),
    (
        "Time",
        &[
            "2015-08-30",
            "2015-02-29T00:00:00Z",
            "99999-01-01T00:00:00Z",
            "1440938160",
            "2015-08-30T24:00:01Z",
            "2015-08-30T12:36:00+99:99",
            "-0001-01-01T00:00:00Z",
        ],
    ),
    (
        "HttpDate",
        &["Sun, 31 Feb 2015 12:36:00 GMT", "2015-08-30T12:36:00Z", "1"],
    ),
    (
        "Epoch",
        &[
            "1e999",
            "-1e999",
            "NaN",
            "Infinity",
            "99999999999999999999999",
            "1.5.1",
        ],
    ),
    ("IntEnum", &["2147483648", "first", "1.5"]),
];

#[test]
fn a_value_of_another_type_is_an_error_wherever_it_stands() {
    for (member, values) in NO_VALUES {
        for value in *values {
            let wrong = format!("<{member}>{value}</{member}>");
            for place in WAYS {
                let whole = nested(place, 1);
                let inner = format!("</{}>", place.last().unwrap());
                let thing = whole.replacen(&inner, &format!("{wrong}{inner}"), 1);
                let outcome = read(200, success(&thing).as_bytes());
                let error = outcome.expect_err(&thing);
                let named = format!("/{member}: ");
                assert!(error.to_string().contains(&named), "{error}");
                // The members of an error are not worth losing the error.
                let error = read(400, refusal(&thing).as_bytes()).unwrap_err();
                assert!(error.as_service().is_some(), "{thing}");
            }
        }
    }
}

/// <https://github.com/aws/aws-sdk-go-v2/issues/701>
#[test]
fn a_blank_number_boolean_or_time_is_absent() {
    for (member, _) in NO_VALUES.iter().filter(|(member, _)| *member != "Blob") {
        for blank in ["", " ", "\n<!-- 1 -->\t", "<a>1</a>"] {
            let body = success(&format!("<Text>a</Text><{member}>{blank}</{member}>"));
            let thing = read(200, body.as_bytes()).unwrap().thing.unwrap();
            let without = success("<Text>a</Text>");
            let without = read(200, without.as_bytes()).unwrap().thing.unwrap();
            assert_eq!(thing, without, "{member}");
        }
    }
}

#[test]
fn a_number_too_large_for_a_double_is_infinite_and_a_blob_may_be_spaced() {
    let thing = "<Double>1e999</Double><Blob> aGVs\n bG8= </Blob><Enum>\u{202e}</Enum><Left/>";
    let thing = read(200, success(thing).as_bytes()).unwrap().thing.unwrap();
    assert_eq!(thing.double, Some(f64::INFINITY));
    assert_eq!(thing.blob.as_deref(), Some(&b"hello"[..]));
    assert_eq!(thing.r#enum.unwrap().as_str(), "\u{202e}");
}

#[test]
fn a_reply_cut_at_any_byte_is_an_error_that_keeps_it() {
    assert!(read(200, success(EVERYTHING).as_bytes()).is_ok());
    for body in [success(EVERYTHING), refusal(EVERYTHING)] {
        for end in 1..body.len() {
            for status in [200, 400, 503] {
                let error = read(status, &body.as_bytes()[..end]).unwrap_err();
                assert!(error.as_service().is_none(), "{end}");
            }
        }
    }
}

#[test]
fn bytes_that_are_others_are_no_panic_and_an_error_keeps_them() {
    let bytes = b"<>/&;!-[]?'\"= aA0\0\x80\xff\xc0\xed\xf4";
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |end: usize| {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
        usize::try_from(random >> 33).unwrap() % end
    };
    let mut outcomes = [0; 3];
    for case in 0..6000 {
        let body = if case % 2 == 0 {
            success(EVERYTHING)
        } else {
            refusal(EVERYTHING)
        };
        let mut body = body.into_bytes();
        for _ in 0..=below(3) {
            let at = below(body.len());
            match below(3) {
                0 => body[at] = bytes[below(bytes.len())],
                1 => drop(body.remove(at)),
                _ => body.insert(at, bytes[below(bytes.len())]),
            }
        }
        outcomes[match read([200, 400, 500][case % 3], &body) {
            Ok(_) => 0,
            Err(ResponseError::Service(_)) => 1,
            Err(_) => 2,
        }] += 1;
    }
    assert!(outcomes.iter().all(|count| *count > 5), "{outcomes:?}");
}

/// What reading a reply allocates beyond its body.
fn allocated(body: Vec<u8>) -> AllocationInfo {
    let mut response = Some(Response::new(body));
    measure(|| drop(response.take().map(GetThingOutput::from_response)))
}

/// A length that tells bounds apart; `cargo xtask test` builds without
/// optimization.
const LENGTH: usize = 256 * 1024;

fn filled(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len())
}

#[test]
fn what_holds_no_data_takes_no_memory_however_long_it_is() {
    for text in [
        "<a>",
        "<a/>",
        "<a></a>",
        "<!-- a -->",
        "<?a b?>",
        "<Boolean/>",
        " ",
        "a",
        "&amp;",
        "<![CDATA[a]]>",
        "<Boolean>true</Boolean>",
        "<Text>a</Text>",
        "<IntEnum>1</IntEnum>",
        "<Either/>",
        "<Left/>",
        "<List/>",
        "<Map/>",
        "<Map><entry/></Map>",
        "<FlatMap/>",
    ] {
        for bytes in [LENGTH, 2 * LENGTH] {
            for body in [success(&filled(text, bytes)), filled(text, bytes)] {
                let most = allocated(body.into_bytes()).bytes_max;
                assert!(most < 16 * 1024, "{text}: {most} bytes");
            }
        }
    }
}

#[test]
fn what_holds_data_takes_memory_in_proportion() {
    let item = u64::try_from(size_of::<Thing>()).unwrap();
    // A vector that grows is there twice, and then up to twice as large as it
    // has to be.
    for (begin, text, end, most) in [
        ("<Text>", "a", "</Text>", 3),
        ("<Text>", "&amp;", "</Text>", 3),
        ("<Text>", "<![CDATA[a]]>", "</Text>", 3),
        ("<Blob>", "aGVs", "</Blob>", 5),
        ("<Boolean>", "a", "</Boolean>", 3),
        ("<Texts>", "<member/>", "</Texts>", 3 * 24 / 9),
        (
            "<Texts>",
            "<member>a</member>",
            "</Texts>",
            3 * (24 + 8) / 18,
        ),
        ("<List>", "<member/>", "</List>", 3 * item / 9),
        (
            "<Either><Things>",
            "<member/>",
            "</Things></Either>",
            3 * item / 9,
        ),
        ("", "<FlatList/>", "", 3 * item / 11),
    ] {
        let mut counts = Vec::new();
        for bytes in [LENGTH, 2 * LENGTH] {
            let body = success(&format!("{begin}{}{end}", filled(text, bytes)));
            let length = u64::try_from(body.len()).unwrap();
            let info = allocated(body.into_bytes());
            assert!(info.bytes_max <= (most + 1) * length, "{text}: {info:?}");
            counts.push(info.count_total);
        }
        // Twice as long a body is no more than twice the work.
        assert!(counts[1] <= 2 * counts[0] + 8, "{text}: {counts:?}");
    }
}
