//! What `auth.rs` promises.

use http::Request;

use crate::auth::*;

fn signed() -> Request<Vec<u8>> {
    let mut request = Request::new(Vec::new());
    AuthScheme::from(SigV4::new("iam", "us-east-1")).attach(&mut request);
    request
}

#[test]
fn a_request_without_a_signature_says_so() {
    let request = unsigned(signed());
    assert_eq!(request.extensions().get(), Some(&AuthScheme::NoAuth));
}

#[test]
fn a_payload_that_is_not_signed_is_announced_in_a_header() {
    let mut expected = SigV4::new("iam", "us-east-1");
    expected.payload_hash = PayloadHash::Unsigned;
    expected.payload_hash_header = true;
    let request = unsigned_payload(signed());
    let expected = AuthScheme::from(expected);
    assert_eq!(request.extensions().get(), Some(&expected));
}

#[test]
fn a_request_whose_signature_is_not_known_stays_so_without_its_payload() {
    let request = unsigned_payload(Request::new(Vec::new()));
    assert_eq!(request.extensions().get::<AuthScheme>(), None);
}
