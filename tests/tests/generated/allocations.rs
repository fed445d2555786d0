//! How often calls of the generated crate allocate: exactly so often, whatever
//! the machine.

use std::time::{Duration, SystemTime};

use allocation_counter::measure;
use aws_operations::iam::types::StatusType;
use aws_operations::iam::{
    self, UpdateAccessKeyInput, UpdateAccessKeyOutput, UpdateAccessKeyRequired,
};
use aws_operations::{Credentials, Endpoint, Signer};
use http::{Request, Response};

const SUCCESS: &str = "<UpdateAccessKeyResponse><ResponseMetadata>\
    <RequestId>7a62c49f</RequestId></ResponseMetadata></UpdateAccessKeyResponse>";

const ERROR: &str = "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code>\
    <Message>The user with name Bob cannot be found.</Message></Error>\
    <RequestId>7a62c49f</RequestId></ErrorResponse>";

fn input() -> UpdateAccessKeyInput {
    let required = UpdateAccessKeyRequired {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        status: StatusType::Inactive,
    };
    UpdateAccessKeyInput::new(required).user_name("Bob")
}

fn endpoint() -> Endpoint {
    iam::endpoint("us-east-1").unwrap()
}

fn request() -> Request<Vec<u8>> {
    input().to_request(&endpoint()).unwrap()
}

fn reply(status: u16, body: &str) -> Response<Vec<u8>> {
    let reply = Response::builder().status(status);
    let reply = reply.header("content-type", "text/xml");
    reply.body(body.into()).unwrap()
}

/// How often a call allocates, where its argument is made before.
fn count<A, R>(argument: A, call: impl Fn(A) -> R) -> u64 {
    let mut argument = Some(argument);
    measure(|| argument.take().map(&call).map_or((), drop)).count_total
}

#[test]
fn to_validate_what_is_valid_does_not_allocate() {
    assert_eq!(count(&input(), UpdateAccessKeyInput::validate), 0);
}

#[test]
fn to_make_a_request_allocates_its_body_once_and_what_http_needs() {
    let endpoint = endpoint();
    // The first copy of a URI makes it one that is shared.
    let _ = endpoint.uri().clone();
    let made = count(&input(), |input| input.to_request(&endpoint));
    assert_eq!(made, 7);
}

#[test]
fn to_sign_allocates_more_when_a_key_is_derived() {
    let signer = Signer::new(Credentials::new("AKIDEXAMPLE", "secret"));
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160);
    let sign = |mut request| signer.sign(&mut request, time).map(|()| request);
    assert_eq!(count(request(), sign), 12);
    assert_eq!(count(request(), sign), 8);
}

#[test]
fn to_read_a_reply_allocates_what_is_kept_of_it() {
    let read = UpdateAccessKeyOutput::from_response;
    assert_eq!(count(reply(200, SUCCESS), read), 5);
    assert_eq!(count(reply(404, ERROR), read), 8);
}
