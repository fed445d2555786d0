//! What `sign.rs` promises.

mod canonical_request;
mod credentials;
mod key;

use std::time::{Duration, SystemTime};

use http::{HeaderValue, Request};

use crate::endpoint::Endpoint;
use crate::sign::Credentials;
use crate::sign::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// 2015-08-30T12:36:00Z.
fn time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160)
}

fn endpoint() -> Endpoint {
    let endpoint = Endpoint::new("https://iam.amazonaws.com").unwrap();
    endpoint.signing("iam", "us-east-1")
}

fn signer() -> Signer {
    Signer::new(Credentials::new("AKIDEXAMPLE", SECRET))
}

/// The request of AWS's documentation.
fn list_users() -> Request<Vec<u8>> {
    Request::get("https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08")
        .header(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        )
        .body(Vec::new())
        .unwrap()
}

fn header<'a>(request: &'a Request<Vec<u8>>, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

#[test]
fn the_signature_is_that_of_the_documentation() {
    let mut request = list_users();
    signer().sign(&mut request, &endpoint(), time()).unwrap();
    let expected = "AWS4-HMAC-SHA256 \
        Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
        SignedHeaders=content-type;host;x-amz-date, \
        Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
    assert_eq!(header(&request, "authorization"), Some(expected));
    assert_eq!(header(&request, "x-amz-date"), Some("20150830T123600Z"));
}

#[test]
fn a_session_token_is_sent_and_signed() {
    let mut request = list_users();
    let credentials = Credentials::new("AKIDEXAMPLE", SECRET).session_token("token");
    let signer = Signer::new(credentials);
    signer.sign(&mut request, &endpoint(), time()).unwrap();
    assert_eq!(header(&request, "x-amz-security-token"), Some("token"));
    let authorization = header(&request, "authorization").unwrap();
    assert!(authorization.contains(";x-amz-security-token, "));
}

#[test]
fn signing_again_is_like_signing_once() {
    let mut request = list_users();
    let temporary = Credentials::new("AKIDOTHER", SECRET).session_token("token");
    let before = time() - Duration::from_secs(86_400);
    let options = SigningOptions::new(PayloadHash::Unsigned).payload_hash_header(true);
    Signer::new(temporary)
        .sign_with(&mut request, &endpoint(), before, &options)
        .unwrap();
    signer().sign(&mut request, &endpoint(), time()).unwrap();
    let mut once = list_users();
    signer().sign(&mut once, &endpoint(), time()).unwrap();
    assert_eq!(request.headers(), once.headers());
}

#[test]
fn a_custom_endpoint_is_signed_for_the_same_region() {
    let endpoint = endpoint().at("http://localhost:4566").unwrap();
    let mut request = list_users();
    signer().sign(&mut request, &endpoint, time()).unwrap();
    let authorization = header(&request, "authorization").unwrap();
    assert!(authorization.contains("/us-east-1/iam/"));
}

#[test]
fn the_hash_of_the_payload_can_be_a_header() {
    let mut request = list_users();
    let options = SigningOptions::new(PayloadHash::Unsigned).payload_hash_header(true);
    signer()
        .sign_with(&mut request, &endpoint(), time(), &options)
        .unwrap();
    let hash = header(&request, "x-amz-content-sha256");
    assert_eq!(hash, Some("UNSIGNED-PAYLOAD"));
    let authorization = header(&request, "authorization").unwrap();
    assert!(authorization.contains(";x-amz-content-sha256;"));
}

#[test]
fn neither_debug_nor_errors_show_a_secret() {
    let secret = Credentials::new("AKIDEXAMPLE", "hidden").session_token("hidden");
    let signer = Signer::new(secret);
    let mut request = list_users();
    signer.sign(&mut request, &endpoint(), time()).unwrap();
    let odd = Credentials::new("AKIDEXAMPLE", "hidden").session_token("hidden\n");
    let error = Signer::new(odd).sign(&mut request, &endpoint(), time());
    let shown = format!("{signer:?} {request:?} {error:?}");
    assert!(
        !shown.contains("hidden") && !shown.contains("Signature"),
        "{shown}"
    );
}

#[test]
fn a_request_that_is_full_of_headers_is_refused() {
    let mut request = list_users();
    let headers = request.headers_mut();
    for number in 0.. {
        let name = format!("x-{number}").parse::<http::HeaderName>().unwrap();
        if headers
            .try_insert(name, HeaderValue::from_static("a"))
            .is_err()
        {
            break;
        }
    }
    let error = signer().sign(&mut request, &endpoint(), time());
    assert_eq!(error, Err(SignError::TooManyHeaders));
}

#[test]
fn what_cannot_be_signed_is_left_as_it_was() {
    let failing = |credentials, endpoint: &Endpoint, time, uri: &'static str| {
        let mut request = list_users();
        *request.uri_mut() = http::Uri::from_static(uri);
        request
            .headers_mut()
            .insert("authorization", HeaderValue::from_static("mine"));
        let before = request.headers().clone();
        let error = Signer::new(credentials).sign(&mut request, endpoint, time);
        assert_eq!(*request.headers(), before);
        error.unwrap_err()
    };
    let credentials = || Credentials::new("AKIDEXAMPLE", SECRET);
    let (uri, unsigned) = ("https://a/", Endpoint::new("https://a").unwrap());
    let odd = unsigned.clone().signing("iam", "us-\neast-1");
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    let late = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_800);
    let token = credentials().session_token("a\nb");
    for (error, expected) in [
        (
            failing(credentials(), &unsigned, time(), uri),
            SignError::NoSigningRegion,
        ),
        (
            failing(credentials(), &endpoint(), time(), "/"),
            SignError::NoHost,
        ),
        (
            failing(credentials(), &endpoint(), early, uri),
            SignError::InvalidTime,
        ),
        (
            failing(credentials(), &endpoint(), late, uri),
            SignError::InvalidTime,
        ),
        (
            failing(credentials(), &odd, time(), uri),
            SignError::InvalidCredential,
        ),
        (
            failing(token, &endpoint(), time(), uri),
            SignError::InvalidSessionToken,
        ),
    ] {
        assert_eq!(error, expected);
    }
}
