//! What `sign.rs` promises.

mod canonical_request;
mod credentials;
mod key;

use std::time::{Duration, SystemTime};

use http::{HeaderValue, Request};

use crate::auth::{AuthScheme, PayloadHash, SigV4};
use crate::sign::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// 2015-08-30T12:36:00Z.
fn time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160)
}

fn iam() -> SigV4 {
    SigV4::new("iam", "us-east-1")
}

fn signer() -> Signer {
    Signer::new(Credentials::new("AKIDEXAMPLE", SECRET))
}

/// The request of AWS's documentation.
fn list_users() -> Request<Vec<u8>> {
    let mut request =
        Request::get("https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08")
            .header(
                "content-type",
                "application/x-www-form-urlencoded; charset=utf-8",
            )
            .body(Vec::new())
            .unwrap();
    AuthScheme::from(iam()).attach(&mut request);
    request
}

fn header<'a>(request: &'a Request<Vec<u8>>, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

#[test]
fn the_signature_is_that_of_the_documentation() {
    let mut request = list_users();
    signer().sign(&mut request, time()).unwrap();
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
    signer.sign(&mut request, time()).unwrap();
    assert_eq!(header(&request, "x-amz-security-token"), Some("token"));
    let authorization = header(&request, "authorization").unwrap();
    assert!(authorization.contains(";x-amz-security-token, "));
}

#[test]
fn a_blank_session_token_is_neither_sent_nor_signed() {
    let mut request = list_users();
    let credentials = Credentials::new("AKIDEXAMPLE", SECRET).session_token(" ");
    Signer::new(credentials).sign(&mut request, time()).unwrap();
    let mut without = list_users();
    signer().sign(&mut without, time()).unwrap();
    assert_eq!(request.headers(), without.headers());
}

#[test]
fn signing_again_is_like_signing_once() {
    let mut request = list_users();
    let temporary = Credentials::new("AKIDOTHER", SECRET).session_token("token");
    let before = time() - Duration::from_secs(86_400);
    with_payload_hash_header().attach(&mut request);
    Signer::new(temporary).sign(&mut request, before).unwrap();
    AuthScheme::from(iam()).attach(&mut request);
    signer().sign(&mut request, time()).unwrap();
    let mut once = list_users();
    signer().sign(&mut once, time()).unwrap();
    assert_eq!(request.headers(), once.headers());
}

fn with_payload_hash_header() -> AuthScheme {
    let mut scheme = iam();
    scheme.payload_hash = PayloadHash::Unsigned;
    scheme.payload_hash_header = true;
    scheme.into()
}

#[test]
fn the_hash_of_the_payload_can_be_a_header() {
    let mut request = list_users();
    with_payload_hash_header().attach(&mut request);
    signer().sign(&mut request, time()).unwrap();
    let hash = header(&request, "x-amz-content-sha256");
    assert_eq!(hash, Some("UNSIGNED-PAYLOAD"));
    let authorization = header(&request, "authorization").unwrap();
    assert!(authorization.contains(";x-amz-content-sha256;"));
}

#[test]
fn a_request_without_authentication_stays_as_it_is() {
    let mut request = list_users();
    AuthScheme::NoAuth.attach(&mut request);
    signer().sign(&mut request, time()).unwrap();
    assert_eq!(request.headers(), list_users().headers());
}

#[test]
fn what_a_request_is_signed_for_stays_with_its_clone_its_parts_and_its_other_bodies() {
    let signature = |mut request: Request<Vec<u8>>| {
        signer().sign(&mut request, time()).unwrap();
        header(&request, "authorization").unwrap().to_owned()
    };
    let expected = signature(list_users());
    assert_eq!(signature(list_users().clone()), expected);
    let (parts, body) = list_users().into_parts();
    assert_eq!(signature(Request::from_parts(parts, body)), expected);
    let bytes = list_users().map(Vec::into_boxed_slice);
    assert_eq!(signature(bytes.map(Into::into)), expected);
}

#[test]
fn neither_debug_nor_errors_show_a_secret() {
    let secret = Credentials::new("AKIDEXAMPLE", "hidden").session_token("hidden");
    let signer = Signer::new(secret);
    let mut request = list_users();
    signer.sign(&mut request, time()).unwrap();
    let odd = Credentials::new("AKIDEXAMPLE", "hidden").session_token("hidden\n");
    let error = Signer::new(odd).sign(&mut request, time());
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
    let error = signer().sign(&mut request, time());
    assert_eq!(error, Err(SignError::TooManyHeaders));
}

#[test]
fn what_cannot_be_signed_is_left_as_it_was() {
    let failing = |credentials, scheme: Option<SigV4>, time, uri: &'static str| {
        let mut request = Request::new(Vec::new());
        *request.uri_mut() = http::Uri::from_static(uri);
        if let Some(scheme) = scheme {
            AuthScheme::from(scheme).attach(&mut request);
        }
        let headers = request.headers_mut();
        headers.insert("authorization", HeaderValue::from_static("mine"));
        let before = headers.clone();
        let error = Signer::new(credentials).sign(&mut request, time);
        assert_eq!(*request.headers(), before);
        error.unwrap_err()
    };
    let credentials = || Credentials::new("AKIDEXAMPLE", SECRET);
    let uri = "https://a/";
    let odd = SigV4::new("iam", "us-\neast-1");
    let empty = SigV4::new("iam", "");
    let secret = |secret: &str| Credentials::new("AKIDEXAMPLE", secret);
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    let late = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_800);
    let token = credentials().session_token("a\nb");
    for (error, expected) in [
        (
            failing(credentials(), None, time(), uri),
            SignError::NoAuthScheme,
        ),
        (
            failing(credentials(), Some(iam()), time(), "/"),
            SignError::NoHost,
        ),
        (
            failing(credentials(), Some(iam()), early, uri),
            SignError::InvalidTime,
        ),
        (
            failing(credentials(), Some(iam()), late, uri),
            SignError::InvalidTime,
        ),
        (
            failing(credentials(), Some(odd), time(), uri),
            SignError::InvalidCredential,
        ),
        (
            failing(credentials(), Some(empty), time(), uri),
            SignError::InvalidCredential,
        ),
        (
            failing(Credentials::new("AKID\t", SECRET), Some(iam()), time(), uri),
            SignError::InvalidCredential,
        ),
        (
            failing(secret("a\n"), Some(iam()), time(), uri),
            SignError::InvalidSecretAccessKey,
        ),
        (
            failing(secret("\u{9b}a"), Some(iam()), time(), uri),
            SignError::InvalidSecretAccessKey,
        ),
        (
            failing(secret(" "), Some(iam()), time(), uri),
            SignError::InvalidSecretAccessKey,
        ),
        (
            failing(token, Some(iam()), time(), uri),
            SignError::InvalidSessionToken,
        ),
        (
            failing(
                credentials().session_token("a\tb"),
                Some(iam()),
                time(),
                uri,
            ),
            SignError::InvalidSessionToken,
        ),
    ] {
        assert_eq!(error, expected);
    }
}

#[test]
fn an_error_says_what_is_wrong_with_the_request() {
    for (error, expected) in [
        (
            SignError::NoAuthScheme,
            "the request does not say how to sign it: it has no `AuthScheme` of this crate",
        ),
        (SignError::NoHost, "the request names no host"),
        (
            SignError::InvalidTime,
            "the time to sign at is before 1970 or after 9999",
        ),
        (
            SignError::InvalidCredential,
            "the access key id, region or service name is blank or has a control character",
        ),
        (
            SignError::InvalidSecretAccessKey,
            "the secret access key is blank or has a control character",
        ),
        (
            SignError::InvalidSessionToken,
            "the session token has a control character",
        ),
        (
            SignError::TooManyHeaders,
            "the request has too many headers",
        ),
    ] {
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn the_last_second_that_can_be_signed_is_that_of_the_year_9999() {
    let last = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_799);
    for (time, expected) in [
        (SystemTime::UNIX_EPOCH, "19700101T000000Z"),
        (last, "99991231T235959Z"),
    ] {
        let mut request = list_users();
        signer().sign(&mut request, time).unwrap();
        assert_eq!(header(&request, "x-amz-date"), Some(expected));
    }
}
