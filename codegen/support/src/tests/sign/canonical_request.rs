//! What `canonical_request.rs` promises.

use http::{HeaderValue, Request};

use crate::sign::canonical_request::*;
use crate::sign::*;

fn canonical(request: http::request::Builder, options: &SigningOptions) -> CanonicalRequest {
    canonical_request(&request.body(()).unwrap(), "HASH", options)
}

fn lines(request: http::request::Builder) -> Vec<String> {
    let options = SigningOptions::new(PayloadHash::Unsigned);
    let text = String::from_utf8(canonical(request, &options).text).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn path(path: &str, options: &SigningOptions) -> String {
    let request = Request::get(format!("https://example.com{path}"));
    let text = String::from_utf8(canonical(request, options).text).unwrap();
    text.lines().nth(1).unwrap().to_owned()
}

#[test]
fn a_request_is_written_line_by_line() {
    let request = Request::post("https://example.com/a?b=c").header("x-amz-date", "now");
    let expected = [
        "POST",
        "/a",
        "b=c",
        "host:example.com",
        "x-amz-date:now",
        "",
        "host;x-amz-date",
        "HASH",
    ];
    assert_eq!(lines(request), expected);
}

#[test]
fn paths_are_normalized_and_encoded_again_where_the_service_wants_it() {
    let plain = SigningOptions::new(PayloadHash::Unsigned);
    let raw = plain
        .clone()
        .double_encode_path(false)
        .normalize_path(false);
    for (given, normal, as_it_is) in [
        ("", "/", "/"),
        ("/", "/", "/"),
        ("/a/../b/./c//d/", "/b/c/d/", "/a/../b/./c//d/"),
        ("/..", "/", "/.."),
        ("/a%20b~", "/a%2520b~", "/a%20b~"),
    ] {
        assert_eq!(path(given, &plain), normal, "{given}");
        assert_eq!(path(given, &raw), as_it_is, "{given}");
    }
}

#[test]
fn parameters_are_sorted_and_have_an_equals_sign() {
    let request = Request::get("https://example.com/?b=2&a&b=1&B=");
    assert_eq!(lines(request)[2], "B=&a=&b=1&b=2");
}

#[test]
fn parameters_are_encoded_unless_they_are() {
    let request = Request::get("https://example.com/?p=a/b:c&q=%2F+");
    assert_eq!(lines(request)[2], "p=a%2Fb%3Ac&q=%2F%2B");
}

#[test]
fn headers_are_sorted_joined_and_without_needless_spaces() {
    let request = Request::get("https://example.com/")
        .header("X-B", "  two \t words ")
        .header("X-A", "1")
        .header("X-A", HeaderValue::from_bytes("ü".as_bytes()).unwrap());
    assert_eq!(
        lines(request)[3..6],
        ["host:example.com", "x-a:1,ü", "x-b:two words"]
    );
}

#[test]
fn headers_that_are_changed_on_the_way_are_not_signed() {
    let request = Request::get("https://example.com/")
        .header("User-Agent", "a")
        .header("Connection", "close")
        .header("Transfer-Encoding", "chunked")
        .header("X-Amzn-Trace-Id", "b");
    let options = SigningOptions::new(PayloadHash::Unsigned);
    assert_eq!(canonical(request, &options).signed_headers, "host");
}

#[test]
fn the_host_is_the_header_or_that_of_the_uri_without_the_schemes_own_port() {
    for (uri, host) in [
        ("https://example.com:443/", "host:example.com"),
        ("https://example.com:80/", "host:example.com:80"),
        ("http://[::1]:4566/", "host:[::1]:4566"),
    ] {
        assert_eq!(lines(Request::get(uri))[3], host);
    }
    let request = Request::get("https://example.com/").header("host", "other");
    assert_eq!(lines(request)[3], "host:other");
}
