//! What `endpoint.rs` promises.

mod partition;

use http::{HeaderName, HeaderValue};

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
    assert_eq!(refusal(""), "the endpoint is not a URL");
    assert_eq!(
        refusal("localhost"),
        "the endpoint does not begin with http:// or https://"
    );
    assert_eq!(
        refusal("ftp://a"),
        "the endpoint has another scheme than http or https"
    );
    assert_eq!(refusal("http://me:pw@a"), "the endpoint holds a user name");
    assert_eq!(
        refusal("http://a/?b=c"),
        "the endpoint holds a query or a fragment"
    );
    assert_eq!(
        refusal("http://a/#c"),
        "the endpoint holds a query or a fragment"
    );
}

#[test]
fn a_host_and_a_port_have_to_be_ones() {
    let reason = "the endpoint has no host or an invalid port";
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
fn headers_and_signing_scope_are_kept() {
    let header = (
        HeaderName::from_static("x-a"),
        HeaderValue::from_static("1"),
    );
    let endpoint = Endpoint::new("https://a").unwrap();
    let endpoint = endpoint
        .header(header.0, header.1)
        .signing("iam", "us-east-1");
    assert_eq!(endpoint.headers()["x-a"], "1");
    assert!(format!("{endpoint:?}").contains("headers: [\"x-a\"]"));
    assert_eq!(endpoint.signing_name(), Some("iam"));
    assert_eq!(endpoint.signing_region(), Some("us-east-1"));
}
