//! What `canonical_request.rs` promises.

use http::{HeaderValue, Request};

use crate::auth::SigV4;
use crate::sign::canonical_request::*;

fn iam() -> SigV4 {
    SigV4::new("iam", "us-east-1")
}

fn canonical(request: http::request::Builder, scheme: &SigV4) -> Vec<String> {
    let request = request.body(()).unwrap();
    let mut text = Vec::new();
    write_canonical_request(&request, "HASH", scheme, |piece| {
        text.extend_from_slice(piece);
    });
    let text = String::from_utf8(text).unwrap();
    text.split('\n').map(str::to_owned).collect()
}

fn lines(request: http::request::Builder) -> Vec<String> {
    canonical(request, &iam())
}

fn path(path: &str, scheme: &SigV4) -> String {
    let request = Request::get(format!("https://example.com{path}"));
    canonical(request, scheme).swap_remove(1)
}

fn query(query: &str) -> String {
    let request = Request::get(format!("https://example.com/{query}"));
    lines(request).swap_remove(2)
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
    let plain = iam();
    let mut raw = iam();
    raw.double_encode_path = false;
    raw.normalize_path = false;
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
fn an_escape_in_a_path_stays_what_it_is() {
    let plain = iam();
    for (given, expected) in [
        ("/a%2Fb", "/a%252Fb"),
        ("/a%2fb", "/a%252fb"),
        ("/%2e%2e/%7E", "/%252e%252e/%257E"),
        ("/%zz%", "/%25zz%25"),
        (
            "/a!$&'()*+,;=:@b",
            "/a%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40b",
        ),
        ("/a;/../b/...", "/b/..."),
    ] {
        assert_eq!(path(given, &plain), expected, "{given}");
    }
}

#[test]
fn parameters_are_sorted_and_have_an_equals_sign() {
    assert_eq!(query("?b=2&a&b=1&B="), "B=&a=&b=1&b=2");
    assert_eq!(query("?a&b="), "a=&b=");
    assert_eq!(query("?a=1&a=1"), "a=1&a=1");
    assert_eq!(query("?a=b=c"), "a=b%3Dc");
}

#[test]
fn a_query_without_parameters_is_empty() {
    assert_eq!(query(""), "");
    assert_eq!(query("?"), "");
}

/// As botocore does.
#[test]
fn an_empty_parameter_is_one() {
    assert_eq!(query("?a&&b"), "=&a=&b=");
    assert_eq!(query("?&"), "=&=");
    assert_eq!(query("?=a"), "=a");
}

/// <https://github.com/curl/curl/issues/11794>
#[test]
fn parameters_are_encoded_in_the_canonical_way_however_they_were() {
    for (given, expected) in [
        ("?a=%2f%2F/", "a=%2F%2F%2F"),
        ("?a=%7E%7e~", "a=~~~"),
        ("?a=%41", "a=A"),
        ("?%61=1", "a=1"),
        ("?p=a/b:c", "p=a%2Fb%3Ac"),
        ("?a=%3d%26", "a=%3D%26"),
        ("?a=%C3%A9é%c3", "a=%C3%A9%C3%A9%C3"),
        ("?a=%00%0a", "a=%00%0A"),
        ("?a=%2541", "a=%2541"),
    ] {
        assert_eq!(query(given), expected, "{given}");
    }
}

#[test]
fn a_percent_sign_that_escapes_nothing_is_one() {
    assert_eq!(query("?a=%zz&b=%4&c=%"), "a=%25zz&b=%254&c=%25");
}

/// A space would be `%20`: <https://github.com/curl/curl/issues/20543>.
#[test]
fn a_plus_sign_means_itself() {
    assert_eq!(query("?q=%2B+%20"), "q=%2B%2B%20");
}

#[test]
fn parameters_are_sorted_as_they_are_encoded() {
    assert_eq!(query("?b=2&%61=1"), "a=1&b=2");
    assert_eq!(query("?a~=2&a%2F=1&a=3"), "a=3&a%2F=1&a~=2");
    assert_eq!(query("?é=1&z=2"), "%C3%A9=1&z=2");
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
fn a_header_that_is_repeated_keeps_its_order_and_what_is_empty() {
    let request = Request::get("https://example.com/")
        .header("x-a", "b, c")
        .header("x-b", "")
        .header("x-a", " ")
        .header("X-A", "\"a  b\"");
    assert_eq!(lines(request)[4..6], ["x-a:b, c,,\"a b\"", "x-b:"]);
}

#[test]
fn what_a_header_contains_is_not_copied() {
    let request = Request::get("https://example.com/").header("x-amz-security-token", "token/abc");
    let request = request.body(()).unwrap();
    let value = request.headers()["x-amz-security-token"].as_bytes();
    let mut pieces = 0;
    write_canonical_request(&request, "HASH", &iam(), |piece| {
        if piece.windows(5).any(|part| part == b"token") && piece.contains(&b'/') {
            assert_eq!(piece.as_ptr_range(), value.as_ptr_range());
            pieces += 1;
        }
    });
    assert_eq!(pieces, 1);
}

#[test]
fn headers_that_are_changed_on_the_way_are_not_signed() {
    let request = Request::get("https://example.com/")
        .header("User-Agent", "a")
        .header("Connection", "close")
        .header("Transfer-Encoding", "chunked")
        .header("X-Amzn-Trace-Id", "b");
    let lines = lines(request);
    assert_eq!(lines[3..], ["host:example.com", "", "host", "HASH"]);
}

#[test]
fn the_host_is_the_header_or_that_of_the_uri_without_the_schemes_own_port() {
    for (uri, host) in [
        ("https://example.com:443/", "host:example.com"),
        ("https://example.com:8443/", "host:example.com:8443"),
        ("http://h:80/", "host:h"),
        ("http://h:443/", "host:h:443"),
        ("ws://h:443/", "host:h:443"),
        ("https://me:pw@h/", "host:h"),
        ("https://example.com:80/", "host:example.com:80"),
        ("http://[::1]:4566/", "host:[::1]:4566"),
    ] {
        assert_eq!(lines(Request::get(uri))[3], host);
    }
    let request = Request::get("https://example.com/").header("host", "other");
    assert_eq!(lines(request)[3], "host:other");
}
