//! The comparisons themselves: what differs is told.

use std::collections::HashMap;
use std::panic::catch_unwind;

use http::Request;
use opsmith_tests::runtime::shown::{Shown, members};
use serde_json::json;

use crate::protocol::checks::request::{Body, Expected};
use crate::protocol::checks::response;

fn expected(body: Body) -> Expected {
    Expected {
        method: "POST",
        uri: "/",
        query: &["a=1", "b"],
        require_query: &["c"],
        forbid_query: &["d"],
        host: "example.com",
        headers: &[("Content-Type", "text/plain")],
        require_headers: &["Content-Length"],
        forbid_headers: &["X-Other"],
        body,
    }
}

fn request() -> Request<Vec<u8>> {
    let request = Request::post("https://example.com/?b&c=3&a=1");
    let request = request
        .header("content-type", "text/plain")
        .header("content-length", "7");
    request.body(b"a=1&b=%20".to_vec()).unwrap()
}

/// Whether a check passes what `change` makes of a request.
fn passes(change: fn(&mut Request<Vec<u8>>), body: fn() -> Body) -> bool {
    let result = catch_unwind(|| {
        let mut request = request();
        change(&mut request);
        expected(body()).check(&request);
    });
    result.is_ok()
}

#[test]
fn a_request_that_differs_in_anything_a_case_names_fails() {
    let form = || Body::Form("b=%20&a=1");
    assert!(passes(|_| {}, form));
    let changes: &[fn(&mut Request<Vec<u8>>)] = &[
        |request| *request.method_mut() = http::Method::PUT,
        |request| *request.uri_mut() = "https://example.com/path?b&c=3&a=1".parse().unwrap(),
        |request| *request.uri_mut() = "https://example.com/".parse().unwrap(),
        |request| *request.uri_mut() = "https://example.com/?a=1&b".parse().unwrap(),
        |request| *request.uri_mut() = "https://example.com/?a=1&b&c&b".parse().unwrap(),
        |request| *request.uri_mut() = "https://example.com/?a=1&b&c&d".parse().unwrap(),
        |request| *request.uri_mut() = "https://example.org/?b&c=3&a=1".parse().unwrap(),
        |request| {
            let headers = request.headers_mut();
            headers.insert("content-type", "text/html".parse().unwrap());
        },
        |request| {
            let headers = request.headers_mut();
            headers.append("content-type", "text/plain".parse().unwrap());
        },
        |request| {
            request.headers_mut().remove("content-length");
        },
        |request| {
            let headers = request.headers_mut();
            headers.insert("x-other", "1".parse().unwrap());
        },
    ];
    for (index, change) in changes.iter().enumerate() {
        assert!(!passes(*change, form), "{index}");
    }
}

#[test]
fn a_form_is_compared_as_its_decoded_fields_in_any_order_each_as_often_as_it_comes() {
    let unlike: &[fn() -> Body] = &[
        || Body::Form("a=1"),
        || Body::Form("a=1&b=+"),
        || Body::Form("a=1&b=%20&b=%20"),
        || Body::Form("a=1&b="),
        || Body::Bytes("b=%20&a=1"),
    ];
    for (index, body) in unlike.iter().enumerate() {
        assert!(!passes(|_| {}, *body), "{index}");
    }
    assert!(passes(|_| {}, || Body::Form("%61=%31&b=%20")));
    assert!(passes(|_| {}, || Body::Bytes("a=1&b=%20")));
    assert!(passes(|_| {}, || Body::Any));
    // A space is `%20` in this protocol.
    assert!(!passes(
        |request| *request.body_mut() = b"a=1+".to_vec(),
        || { Body::Form("a=1+") }
    ));
}

#[test]
fn json_is_compared_by_value_and_integers_with_all_their_digits() {
    let passes = |body: &'static str, expected: fn() -> Body| {
        let result = catch_unwind(|| {
            let mut request = request();
            *request.body_mut() = body.as_bytes().to_vec();
            self::expected(expected()).check(&request);
        });
        result.is_ok()
    };
    let expected = || Body::Json(r#"{"a": [1.0, null, 0.1], "b": 9007199254740993}"#);
    assert!(passes(
        r#"{"b":9007199254740993,"a":[1,null,0.1]}"#,
        expected
    ));
    for other in [
        r#"{"b":9007199254740992,"a":[1,null,0.1]}"#,
        r#"{"b":9007199254740993.0,"a":[1,null,0.1]}"#,
        r#"{"b":9007199254740993,"a":[1,0.1]}"#,
        r#"{"b":9007199254740993,"a":["1",null,0.1]}"#,
        r#"{"b":9007199254740993,"a":[1,null,0.1],"c":null}"#,
        r#"{"b":9007199254740993,"a":[1,null,0.1]} {}"#,
        "",
    ] {
        assert!(!passes(other, expected), "{other}");
    }
}

#[test]
fn values_are_shown_as_the_parameters_of_cases_are() {
    let map = HashMap::from([("key".to_owned(), vec![Some(1.5_f32), None])]);
    assert_eq!(map.shown(), json!({"key": [1.5, null]}));
    assert_eq!(f64::NAN.shown(), json!("NaN"));
    assert_eq!(f32::NEG_INFINITY.shown(), json!("-Infinity"));
    assert_eq!(vec![Box::new(i64::MIN)].shown(), json!([i64::MIN]));
    assert_eq!(members([("a", true.shown())]), json!({"a": true}));
}

#[test]
fn a_response_has_the_status_headers_and_body_of_its_case() {
    let response = response(418, &[("X-Id", "1")], "body");
    assert_eq!(response.status(), 418);
    assert_eq!(response.headers()["x-id"], "1");
    assert_eq!(response.body(), b"body");
}
