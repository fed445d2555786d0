//! What `host.rs` promises.

use crate::endpoint::*;
use crate::error::RequestError;

#[test]
fn a_host_label_is_1_to_63_letters_digits_and_inner_hyphens() {
    let (longest, long) = ("a".repeat(63), "a".repeat(64));
    for label in ["a", "0", "a-b", "A--9", &longest] {
        assert_eq!(host_label("Bucket", label), Ok(label));
    }
    for text in ["", "-", "-a", "a-", "a.b", "a_b", "ä", "a b", &long] {
        let error = Err(RequestError::InvalidHostLabel("Bucket"));
        assert_eq!(host_label("Bucket", text), error, "{text}");
    }
}

#[test]
fn a_prefix_goes_before_the_host_and_changes_nothing_else() {
    let endpoint = Endpoint::new("https://a.example:8443/base").unwrap();
    let prefixed = with_host_prefix(&endpoint, "data.").unwrap();
    assert_eq!(prefixed.uri(), "https://data.a.example:8443/base/");
}

#[test]
fn a_host_that_is_an_address_has_no_prefix() {
    let endpoint = Endpoint::new("http://[::1]:4566").unwrap();
    let error = with_host_prefix(&endpoint, "data.").unwrap_err();
    assert_eq!(error, RequestError::InvalidHostPrefix);
}
