//! What `endpoint.rs` promises.

mod arn;
mod config;
mod host;
mod partition;

use http::{HeaderName, HeaderValue};

use crate::auth::SigV4;
use crate::endpoint::*;

fn uri(url: &str) -> String {
    Endpoint::new(url).unwrap().uri().to_string()
}

fn refusal(url: &str) -> String {
    Endpoint::new(url).unwrap_err().to_string()
}

#[test]
fn the_path_ends_with_a_slash() {
    assert_eq!(
        uri("https://iam.amazonaws.com"),
        "https://iam.amazonaws.com/"
    );
    assert_eq!(
        uri("https://example.com/custom"),
        "https://example.com/custom/"
    );
    assert_eq!(uri("http://[::1]:4566/"), "http://[::1]:4566/");
}

#[test]
fn the_host_is_written_as_clients_send_it() {
    assert_eq!(
        uri("HTTPS://IAM.amazonaws.com:443"),
        "https://iam.amazonaws.com/"
    );
    assert_eq!(uri("http://localhost:80"), "http://localhost/");
    assert_eq!(uri("http://localhost:443"), "http://localhost:443/");
}

#[test]
fn what_is_no_endpoint_is_refused_with_the_reason() {
    assert_eq!(refusal(""), "the text is not a URL");
    assert_eq!(
        refusal("localhost"),
        "the URL does not begin with http:// or https://"
    );
    assert_eq!(
        refusal("ftp://a"),
        "the URL has a scheme other than http and https"
    );
    assert_eq!(refusal("http://me:pw@a"), "the URL has a user name");
    assert_eq!(
        refusal("http://a/?b=c"),
        "the URL has a query or a fragment"
    );
    assert_eq!(refusal("http://a/#c"), "the URL has a query or a fragment");
}

#[test]
fn a_host_and_a_port_have_to_be_ones() {
    let reason = "the URL has no host or an invalid port";
    for url in [
        "http://a:port",
        "http://a:65536",
        "http://:443",
        "http://a:",
        "http://[::1]:0",
    ] {
        assert_eq!(refusal(url), reason, "{url}");
    }
    assert_eq!(uri("http://a:8080"), "http://a:8080/");
}

#[test]
fn another_url_keeps_headers_and_how_requests_are_signed() {
    let scheme = SigV4::new("iam", "us-east-1");
    let endpoint = Endpoint::new("https://a")
        .unwrap()
        .with_header(
            HeaderName::from_static("x-a"),
            HeaderValue::from_static("secret"),
        )
        .with_auth_scheme(scheme.clone())
        .with_url("http://localhost:4566")
        .unwrap();
    assert_eq!(endpoint.uri(), "http://localhost:4566/");
    assert_eq!(endpoint.headers()["x-a"], "secret");
    assert_eq!(endpoint.auth_scheme(), Some(&scheme.into()));
}

#[test]
fn debug_shows_no_header_values() {
    let header = HeaderName::from_static("x-a");
    let endpoint = Endpoint::new("https://a").unwrap();
    let endpoint = endpoint.with_header(header, HeaderValue::from_static("secret"));
    let text = format!("{endpoint:?}");
    assert!(text.contains("x-a") && !text.contains("secret"), "{text}");
}
