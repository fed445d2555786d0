//! The request, byte for byte.

use std::fmt::Write as _;

use aws_operations::iam::types::StatusType;
use aws_operations::iam::{UpdateAccessKeyInput, UpdateAccessKeyRequired};
use aws_operations::{Endpoint, SigV4};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, USER_AGENT};
use http::{HeaderValue, Method, Request};
use insta::assert_snapshot;
use percent_encoding::percent_decode_str;
use proptest::prelude::{any, prop};
use proptest::{option, prop_assert, prop_assert_eq, proptest};

const IAM: &str = "https://iam.amazonaws.com";

fn endpoint(url: &str) -> Endpoint {
    Endpoint::new(url).unwrap_or_else(|error| panic!("{url}: {error}"))
}

/// The documented example, without its user name.
fn own_key() -> UpdateAccessKeyInput {
    UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
        status: StatusType::Inactive,
    })
}

/// The documented example.
fn key_of_bob() -> UpdateAccessKeyInput {
    own_key().user_name("Bob")
}

/// The body of the request that names this user.
fn body(user_name: &str) -> String {
    let request = own_key().user_name(user_name).to_request(&endpoint(IAM));
    String::from_utf8(request.unwrap().into_body()).unwrap()
}

/// A request as it goes over the wire, apart from what the client adds.
fn wire(request: &Request<Vec<u8>>) -> String {
    let mut text = format!(
        "{} {} {:?}\n",
        request.method(),
        request.uri(),
        request.version()
    );
    for (name, value) in request.headers() {
        writeln!(text, "{name}: {}", value.to_str().unwrap()).unwrap();
    }
    let body = str::from_utf8(request.body()).unwrap();
    text + "\n" + body
}

#[test]
fn the_documented_example_is_this_request() {
    let request = key_of_bob().to_request(&endpoint(IAM)).unwrap();
    assert_snapshot!(wire(&request));
}

#[test]
fn a_user_name_left_out_is_left_out_of_the_form() {
    let request = own_key().to_request(&endpoint(IAM)).unwrap();
    assert_snapshot!(wire(&request));
}

#[test]
fn an_empty_user_name_is_an_empty_value() {
    assert_snapshot!(body(""));
}

#[test]
fn reserved_characters_are_encoded_and_unreserved_ones_are_not() {
    let ascii: String = (0..128_u8).map(char::from).collect();
    assert_snapshot!(body(&ascii));
}

#[test]
fn other_characters_are_encoded_as_utf_8() {
    assert_snapshot!(body("é ß 東京 🔑 \u{feff}\u{10ffff}"));
}

#[test]
fn an_unknown_status_is_sent_as_it_is() {
    let mut input = key_of_bob();
    input.status = StatusType::from("Paused & more");
    let request = input.to_request(&endpoint(IAM)).unwrap();
    assert_snapshot!(wire(&request));
}

#[test]
fn the_path_of_an_endpoint_comes_before_that_of_the_operation() {
    let uris: Vec<_> = [
        "https://iam.amazonaws.com",
        "https://iam.amazonaws.com/",
        "http://localhost:4566",
        "http://localhost:4566/base",
        "http://localhost:4566/base/",
        "http://localhost:4566/a%20b/c",
        "http://[::1]:4566",
        "HTTPS://IAM.amazonaws.com",
    ]
    .iter()
    .map(|url| {
        let request = key_of_bob().to_request(&endpoint(url)).unwrap();
        format!("{url:<30} {}", request.uri())
    })
    .collect();
    assert_snapshot!(uris.join("\n"));
}

#[test]
fn the_headers_of_an_endpoint_go_with_every_request_and_replace_none_of_its_own() {
    let two = HeaderName::from_static("x-two");
    let endpoint = endpoint(IAM)
        .with_header(USER_AGENT, HeaderValue::from_static("curl/8"))
        .with_header(two.clone(), HeaderValue::from_static("1"))
        .with_header(two, HeaderValue::from_static("2"))
        .with_header(CONTENT_TYPE, HeaderValue::from_static("text/plain"))
        .with_header(CONTENT_LENGTH, HeaderValue::from_static("0"))
        .with_auth_scheme(SigV4::new("iam", "us-east-1"));
    let request = key_of_bob().to_request(&endpoint).unwrap();
    assert_snapshot!(wire(&request));
}

#[test]
fn a_url_that_is_no_endpoint_is_refused_without_being_repeated() {
    let urls = [
        "",
        "iam.amazonaws.com",
        "//iam.amazonaws.com",
        "/iam",
        "https://",
        "ftp://iam.amazonaws.com",
        "https://bob:hunter2@iam.amazonaws.com",
        "https://iam.amazonaws.com/?key=hunter2",
        "https://iam.amazonaws.com/#hunter2",
        "https://iam amazonaws.com",
    ];
    let refusals: Vec<_> = urls
        .iter()
        .map(|url| {
            let error = Endpoint::new(url).expect_err(url).to_string();
            assert!(!error.contains("hunter2"));
            format!("{url:<40} {error}")
        })
        .collect();
    assert_snapshot!(refusals.join("\n"));
}

#[test]
fn an_endpoint_has_a_host_and_no_port_but_a_number() {
    let urls = [
        "https://iam.amazonaws.com:port",
        "https://iam.amazonaws.com:65536",
        "https://:443",
    ];
    let taken: Vec<_> = urls
        .iter()
        .filter(|url| Endpoint::new(url).is_ok())
        .collect();
    assert!(taken.is_empty(), "{taken:?}");
}

#[test]
fn constraints_never_refuse() {
    let long = "x".repeat(100_000);
    for text in ["", " ", "a b", "é", "\0", long.as_str()] {
        let mut input = key_of_bob().user_name(text);
        input.access_key_id = text.into();
        assert!(input.validate().is_err());
        assert!(input.to_request(&endpoint(IAM)).is_ok());
    }
}

proptest! {
    #[test]
    fn whatever_the_texts_the_request_carries_them_whole(
        user_name in option::of(any::<String>()),
        access_key_id in any::<String>(),
        status in any::<String>(),
    ) {
        let mut input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
            access_key_id: access_key_id.clone(),
            status: StatusType::from(status.as_str()),
        });
        input.user_name.clone_from(&user_name);
        let request = input.to_request(&endpoint(IAM)).unwrap();
        let body = str::from_utf8(request.body()).unwrap();

        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%&=".contains(c);
        prop_assert!(body.chars().all(plain), "{body}");
        prop_assert_eq!(&request.headers()[CONTENT_LENGTH], &body.len().to_string());
        let mut expected = vec![
            ("Action".to_owned(), "UpdateAccessKey".to_owned()),
            ("Version".to_owned(), "2010-05-08".to_owned()),
        ];
        expected.extend(user_name.map(|user_name| ("UserName".to_owned(), user_name)));
        expected.push(("AccessKeyId".to_owned(), access_key_id));
        expected.push(("Status".to_owned(), status));
        prop_assert_eq!(form(body), expected);
    }

    #[test]
    fn whatever_the_input_only_the_body_and_its_length_depend_on_it(
        user_name in any::<String>(),
        status in prop::sample::select(&["Active", "Inactive", "x"]),
    ) {
        let mut input = own_key().user_name(user_name);
        input.status = StatusType::from(status);
        let request = input.to_request(&endpoint(IAM)).unwrap();
        prop_assert_eq!(request.method(), Method::POST);
        prop_assert_eq!(request.uri(), "https://iam.amazonaws.com/");
        let names: Vec<_> = request.headers().keys().collect();
        prop_assert_eq!(names, [CONTENT_TYPE, CONTENT_LENGTH]);
    }
}

/// The names and values of a form, in order.
fn form(body: &str) -> Vec<(String, String)> {
    let decoded = |text| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    body.split('&')
        .map(|field| field.split_once('=').unwrap())
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}
