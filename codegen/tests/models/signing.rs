//! How requests are signed, of a service without endpoint rules.

use http::Request;
use signing::example::{AssumeRoleInput, GetItemInput, PutItemInput};
use signing::{AuthScheme, EndpointConfig, Operation, PayloadHash, SigV4};

fn request<O: Operation>(input: &O) -> Request<Vec<u8>> {
    let config = EndpointConfig::new("eu-central-1");
    let refused = input.resolve_endpoint(&config).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the endpoint is not known: configure a URL"
    );
    let config = config.with_url("https://example.com").unwrap();
    let endpoint = input.resolve_endpoint(&config).unwrap();
    input.to_request(&endpoint).unwrap()
}

#[test]
fn the_service_and_the_region_are_signed_for() {
    let request = request(&GetItemInput::new());
    let expected = AuthScheme::from(SigV4::new("example", "eu-central-1"));
    assert_eq!(request.extensions().get(), Some(&expected));
    assert_eq!(GetItemInput::SERVICE.sdk_id, "Signing Example");
}

#[test]
fn a_payload_may_be_left_out_of_the_signature() {
    let request = request(&PutItemInput::new());
    let mut expected = SigV4::new("example", "eu-central-1");
    expected.payload_hash = PayloadHash::Unsigned;
    expected.payload_hash_header = true;
    let expected = AuthScheme::from(expected);
    assert_eq!(request.extensions().get(), Some(&expected));
}

#[test]
fn a_request_may_be_sent_without_a_signature() {
    let request = request(&AssumeRoleInput::new());
    assert_eq!(request.extensions().get(), Some(&AuthScheme::NoAuth));
}
