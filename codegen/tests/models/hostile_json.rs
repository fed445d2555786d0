//! Replies in JSON that are wrong, or made to cost more than they are long: the stack
//! and the memory that they take have bounds, and an error keeps the reply.

use std::mem::size_of;
use std::thread;

use allocation_counter::{AllocationInfo, measure};
use hostile_json::example::types::{Either, Thing};
use hostile_json::example::{GetThingError, GetThingOutput};
use hostile_json::{Document, ResponseError};
use http::Response;

type Outcome = Result<GetThingOutput, ResponseError<GetThingError>>;

/// The members of a thing with every kind of value.
const EVERYTHING: &str = r#""Boolean":true,"Byte":-1,"Integer":1.2e1,"Long":123456789012,
    "Double":1.5e3,"Text":"a \"b\" \u00e9\ud83e\udd80","Blob":"aGVsbG8=",
    "Time":"2015-08-30T12:36:00Z","HttpDate":"Sun, 30 Aug 2015 12:36:00 GMT",
    "Epoch":1440938160.5,"Enum":"red","IntEnum":1,"Left":{"Text":"left"},
    "Either":{"Things":[{"Text":"a"}]},"List":[{"Byte":1},{},null],"Sparse":[null,{}],
    "Map":{"a":{"Text":"b"}},"SparseMap":{"a":null},"Texts":["a","b"],
    "Anything":{"a":[1,null,"b"]},"New":[{"a":{}}]"#;

/// How shapes hold themselves: the beginning and the end of each level.
const WAYS: &[(&str, &str)] = &[
    (r#""Left":{"#, "}"),
    (r#""List":[{"#, "}]"),
    (r#""Sparse":[null,{"#, "}]"),
    (r#""Map":{"a":{"#, "}}"),
    (r#""SparseMap":{"a":{"#, "}}"),
    (r#""Either":{"Thing":{"#, "}}"),
    (r#""Either":{"Things":[{"#, "}]}"),
    (r#""Either":{"Map":{"a":{"#, "}}}"),
    (r#""Either":{"Either":{"Thing":{"#, "}}}"),
    (r#""Anything":{"a":[{"#, "}]}"),
    (r#""New":{"a":[{"#, "}]}"),
];

/// A reply of a thing.
fn success(members: &str) -> String {
    format!(r#"{{"Thing":{{{members}}}}}"#)
}

/// A reply of an error that holds a thing.
fn refusal(members: &str) -> String {
    format!(r#"{{"__type":"a#Refused","Message":"b","Thing":{{{members}}}}}"#)
}

/// What a reply becomes; an error must keep its body.
fn read(status: u16, body: &[u8]) -> Outcome {
    let response = Response::builder().status(status);
    let outcome = GetThingOutput::from_response(response.body(body.to_vec()).unwrap());
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

/// Runs a test without optimization in half of the stack that Rust gives a thread.
fn in_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(1024 * 1024);
    thread.spawn(test).unwrap().join().unwrap();
}

/// Members that nest by a way.
fn nested((begin, end): (&str, &str), levels: usize) -> String {
    begin.repeat(levels) + &end.repeat(levels)
}

/// How deep a reply of members may nest by a way: the thing itself is at level 2.
fn most((begin, _): (&str, &str)) -> usize {
    125 / begin.matches(['{', '[']).count()
}

#[test]
fn what_holds_itself_is_read_shown_copied_compared_and_dropped_in_a_small_stack() {
    in_a_small_stack(|| {
        for &way in WAYS {
            let members = nested(way, most(way));
            let body = success(&members);
            let output = read(200, body.as_bytes()).unwrap_or_else(|e| panic!("{way:?}: {e}"));
            let shown = format!("{output:?}{output:#?}");
            assert!(shown.contains("boolean"), "{way:?}");
            let copy = output.clone();
            assert_eq!(copy.thing, output.thing, "{way:?}");
            let error = read(400, refusal(&members).as_bytes()).unwrap_err();
            assert!(format!("{error:?}").contains("boolean"), "{way:?}");
        }
    });
}

#[test]
fn what_nests_deeper_is_an_error_that_says_so() {
    in_a_small_stack(|| {
        for &way in WAYS {
            for levels in [most(way) + 1, 100_000] {
                let members = nested(way, levels);
                let error = read(200, success(&members).as_bytes()).unwrap_err();
                let text = error.to_string();
                assert!(text.contains("nest deeper than 127"), "{way:?}: {error}");
                read(400, refusal(&members).as_bytes()).unwrap_err();
                let body = success(&members);
                read(200, &body.as_bytes()[..body.len() / 2]).unwrap_err();
            }
        }
    });
}

/// Values that are of another type than a member.
const NO_VALUES: &[(&str, &[&str])] = &[
    ("Boolean", &["1", "\"true\"", "TRUE", "{}", "[true]"]),
    (
        "Byte",
        &[
            "128",
            "-129",
            "1.5",
            "\"1\"",
            "true",
            "99999999999999999999",
            "1e3",
        ],
    ),
    ("Integer", &["2147483648", "\"NaN\"", "[]", "0x1", "1_000"]),
    ("Long", &["9223372036854775808", "1e999", "0.1"]),
    ("Double", &["\"1\"", "\"nan\"", "1e999", "true"]),
    ("Text", &["1", "[]", "{}", "true"]),
    (
        "Blob",
        &[
            "\"a\"",
            "\"a===\"",
            "\"aGVsbG8\"",
            "\"\u{e4}\"",
            "\"a-_b\"",
            "1",
            "[1]",
        ],
    ),
    (
        "Time",
        &[
            "1440938160",
            "\"2015-08-30\"",
            "\"2015-02-29T00:00:00Z\"",
            "\"99999-01-01T00:00:00Z\"",
        ],
    ),
    (
        "HttpDate",
        &[
            "\"Sun, 31 Feb 2015 12:36:00 GMT\"",
            "\"2015-08-30T12:36:00Z\"",
            "1",
        ],
    ),
    (
        "Epoch",
        &["\"\"", "1e999", "\"NaN\"", "\"2015-08-30T12:36:00Z\"", "{}"],
    ),
    ("Enum", &["1", "[]"]),
    ("IntEnum", &["2147483648", "\"1\"", "1.5"]),
    ("Left", &["1", "[]", "\"\""]),
    ("Either", &["\"Text\"", "[]", "{\"Text\":1}"]),
    ("List", &["{}", "1", "[1]"]),
    ("Map", &["[]", "{\"a\":1}"]),
];

#[test]
fn a_value_of_another_type_is_an_error_wherever_it_is() {
    for (member, values) in NO_VALUES {
        for value in *values {
            let wrong = format!("\"{member}\":{value}");
            for (begin, end) in WAYS {
                if begin.contains("Any") || begin.contains("New") {
                    continue;
                }
                let members = format!("{begin}{wrong}{end}");
                let error = read(200, success(&members).as_bytes()).expect_err(&members);
                assert!(error.as_service().is_none(), "{members}");
                // The error is worth more than its members.
                let error = read(400, refusal(&members).as_bytes()).unwrap_err();
                assert_eq!(error.as_service().is_some(), is_json(value), "{members}");
            }
        }
    }
}

/// Whether a value of `NO_VALUES` is JSON of another type.
fn is_json(value: &str) -> bool {
    !["TRUE", "0x1", "1_000"].contains(&value)
}

#[test]
fn a_union_has_one_member_and_keeps_the_name_of_an_unknown_one() {
    let either = |members: &str| {
        let body = success(&format!(r#""Either":{{{members}}}"#));
        let thing = read(200, body.as_bytes()).unwrap().thing.unwrap();
        *thing.either.unwrap()
    };
    let name = |members: &str| match either(members) {
        Either::Unknown(unknown) => unknown.name().to_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(name(r#""New":{"a":[1]}"#), "New");
    assert_eq!(name(r#""Text":null,"__type":"a","New":0"#), "New");
    assert_eq!(name(r#""New":null"#), "");
    assert_eq!(name(""), "");
    assert_eq!(either(r#""Text":"a""#), Either::Text("a".to_owned()));
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

/// A member of an object; `None` if it is absent or `null`.
fn member<'a>(object: &'a Document, name: &str) -> Option<&'a Document> {
    let Document::Object(members) = object else {
        panic!("{object} is no object");
    };
    members.get(name).filter(|it| **it != Document::Null)
}

/// The items of an array without those that are `null`.
fn items(array: Option<&Document>) -> Vec<&Document> {
    let items = array.map_or(&[][..], |array| match array {
        Document::Array(items) => items,
        other => panic!("{other} is no array"),
    });
    let items = items.iter();
    items.filter(|item| **item != Document::Null).collect()
}

/// What a thing is read from is what a document holds, which tests of the support code
/// compare with `serde_json`.
fn assert_alike(thing: &Thing, document: &Document) {
    let value = |name: &'static str| member(document, name);
    let text = |name| match value(name)? {
        Document::String(text) => Some(text.clone()),
        other => panic!("{name}: {other}"),
    };
    let number = |name| match value(name)? {
        Document::Number(number) => Some(number.as_f64()),
        other => panic!("{name}: {other}"),
    };
    let boolean = value("Boolean").map(|value| *value == Document::Bool(true));
    assert_eq!(thing.boolean, boolean);
    assert_eq!(thing.byte.map(f64::from), number("Byte"));
    assert_eq!(thing.integer.map(f64::from), number("Integer"));
    assert_eq!(thing.long.map(|long| long as f64), number("Long"));
    assert_eq!(thing.double, number("Double"));
    assert_eq!(thing.text, text("Text"));
    assert_eq!(thing.blob.is_some(), text("Blob").is_some());
    assert_eq!(thing.time.is_some(), text("Time").is_some());
    assert_eq!(thing.http_date.is_some(), text("HttpDate").is_some());
    assert_eq!(thing.epoch.is_some(), value("Epoch").is_some());
    let color = thing.r#enum.as_ref().map(|color| color.as_str().to_owned());
    assert_eq!(color, text("Enum"));
    let level = thing.int_enum.map(|level| f64::from(level.as_i32()));
    assert_eq!(level, number("IntEnum"));
    assert_eq!(thing.either.is_some(), value("Either").is_some());
    assert_eq!(thing.anything.as_ref(), value("Anything"));
    let texts = items(value("Texts")).into_iter().map(|item| match item {
        Document::String(text) => text.as_str(),
        other => panic!("{other}"),
    });
    assert_eq!(thing.texts, texts.collect::<Vec<_>>());
    let left = thing.left.as_deref();
    assert_eq!(left.is_some(), value("Left").is_some());
    left.zip(value("Left"))
        .into_iter()
        .for_each(|(a, b)| assert_alike(a, b));
    let list = items(value("List"));
    assert_eq!(thing.list.len(), list.len());
    thing
        .list
        .iter()
        .zip(list)
        .for_each(|(a, b)| assert_alike(a, b));
    let sparse = thing.sparse.iter().flatten();
    sparse
        .zip(items(value("Sparse")))
        .for_each(|(a, b)| assert_alike(a, b));
    for (name, thing) in &thing.map {
        assert_alike(thing, member(value("Map").unwrap(), name).unwrap());
    }
    for (name, thing) in &thing.sparse_map {
        let found = member(value("SparseMap").unwrap(), name);
        assert_eq!(thing.is_some(), found.is_some());
        thing
            .iter()
            .zip(found)
            .for_each(|(a, b)| assert_alike(a, b));
    }
}

/// Bytes and texts that are written into replies.
const BYTES: &[u8] = b"{}[]:,\"\\/u bnd-+.eE019aA\0\x80\xff\xc0\xed\xf4";
const TEXTS: &[&str] = &[
    "\\u",
    "\\ud83e",
    "E9",
    "e999",
    "null",
    "\"Text\":null,",
    "\"Text\":\"b\",",
    "\"Left\":{},",
    "\"Byte\":-0.0,",
    "\u{feff}",
];

#[test]
fn changed_replies_are_no_panic_and_what_is_read_is_what_a_document_holds() {
    let cases = std::env::var("OPSMITH_CHANGED").ok();
    let cases = cases.and_then(|cases| cases.parse().ok()).unwrap_or(6000);
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |end: usize| {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
        usize::try_from(random >> 33).unwrap() % end
    };
    let mut outcomes = [0; 3];
    for case in 0..cases {
        let body = if case % 2 == 0 {
            success(EVERYTHING)
        } else {
            refusal(EVERYTHING)
        };
        let mut body = body.into_bytes();
        for _ in 0..=below(3) {
            let at = below(body.len());
            let end = (at + below(3)).min(body.len());
            let piece = match below(3) {
                0 => TEXTS[below(TEXTS.len())].as_bytes(),
                _ => &BYTES[below(BYTES.len())..][..1],
            };
            body.splice(at..end, piece.iter().copied());
        }
        let outcome = read([200, 400, 500][case % 3], &body);
        if let Ok(output) = &outcome {
            let document: Document = str::from_utf8(&body).unwrap().parse().unwrap();
            let found = member(&document, "Thing");
            assert_eq!(output.thing.is_some(), found.is_some());
            output
                .thing
                .iter()
                .zip(found)
                .for_each(|(a, b)| assert_alike(a, b));
        }
        outcomes[match outcome {
            Ok(_) => 0,
            Err(ResponseError::Service(_)) => 1,
            Err(_) => 2,
        }] += 1;
    }
    println!("{outcomes:?}");
    assert!(outcomes.iter().all(|count| *count > 5), "{outcomes:?}");
}

/// What reading a reply allocates beyond its body.
fn allocated(body: Vec<u8>) -> AllocationInfo {
    let mut response = Some(Response::new(body));
    measure(|| drop(response.take().map(GetThingOutput::from_response)))
}

/// A length that tells bounds apart, without optimization.
const LENGTH: usize = 256 * 1024;

fn filled(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len())
}

#[test]
fn what_holds_no_data_takes_no_memory_however_long_it_is() {
    for text in [
        "\"New\":1,",
        "\"New\":{},",
        "\"New\":[[]],",
        "\"New\":\"a\",",
        "\"Boolean\":true,",
        "\"Text\":null,",
        "\"Text\":\"a\",",
        "\"IntEnum\":1,",
        "\"Either\":{},",
        "\"Left\":{},",
        "\"List\":[],",
        "\"Map\":{},",
        "\"Anything\":1,",
        " ",
        "[",
        "{\"a\":",
        "\"",
        "\\",
    ] {
        for bytes in [LENGTH, 2 * LENGTH] {
            let members = filled(text, bytes) + "\"New\":1";
            for body in [success(&members), filled(text, bytes)] {
                let most = allocated(body.into_bytes()).bytes_max;
                assert!(most < 16 * 1024, "{text}: {most} bytes");
            }
        }
    }
}

#[test]
fn what_holds_data_takes_memory_in_proportion() {
    let item = u64::try_from(size_of::<Thing>()).unwrap();
    // A vector that grows is there twice, and then up to twice as large as it must be.
    for (begin, text, end, most) in [
        ("\"Text\":\"", "a", "\"", 3),
        ("\"Text\":\"", "\\n", "\"", 3),
        ("\"Text\":\"", "\\u0041", "\"", 3),
        ("\"Blob\":\"", "aGVs", "\"", 5),
        ("\"Texts\":[", "\"\",", "\"\"]", 3 * 24 / 3),
        ("\"Texts\":[", "null,", "\"\"]", 1),
        ("\"List\":[", "{},", "{}]", 3 * item / 3),
        ("\"Sparse\":[", "null,", "null]", 3 * item / 5),
        ("\"Anything\":[", "1,", "1]", 3 * (32 + 8) / 2),
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
