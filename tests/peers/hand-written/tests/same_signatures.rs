//! Both crates sign byte for byte the same.

use std::fmt::Display;
use std::time::{Duration, SystemTime};

use aws_operations::iam as generated;
use aws_operations::{AuthScheme, SigV4};
use hand_written::SigningScope;
use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, Request};

const KEY: &str = "AKIAIOSFODNN7EXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// An endpoint, on both sides.
fn endpoints(
    url: &str,
    signing: Option<(&str, &str)>,
    headers: &[(&'static str, &'static str)],
) -> (aws_operations::Endpoint, hand_written::Endpoint) {
    let mut ours = aws_operations::Endpoint::new(url).unwrap();
    let mut theirs = hand_written::Endpoint::new(url).unwrap();
    if let Some((name, region)) = signing {
        ours = ours.with_auth_scheme(SigV4::new(name, region));
        theirs.signing = Some(SigningScope {
            service: name.into(),
            region: region.into(),
        });
    }
    for (name, value) in headers {
        let name = HeaderName::from_static(name);
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        ours = ours.with_header(name.clone(), value.clone());
        theirs.headers.append(name, value);
    }
    (ours, theirs)
}

/// A signer, on both sides.
fn signers(token: Option<&str>) -> (aws_operations::Signer, hand_written::Signer) {
    let mut ours = aws_operations::Credentials::new(KEY, SECRET);
    let mut theirs = hand_written::Credentials::new(KEY, SECRET);
    if let Some(token) = token {
        ours = ours.session_token(token);
        theirs = theirs.session_token(token);
    }
    assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
    (
        aws_operations::Signer::new(ours),
        hand_written::Signer::new(theirs),
    )
}

/// The request of one input, on both sides.
fn requests(
    user_name: &str,
    endpoints: &(aws_operations::Endpoint, hand_written::Endpoint),
) -> (Request<Vec<u8>>, Request<Vec<u8>>) {
    let required = generated::UpdateAccessKeyRequired {
        access_key_id: KEY.to_owned(),
        status: generated::types::StatusType::Active,
    };
    let ours = generated::UpdateAccessKeyInput::new(required).user_name(user_name);
    let status = hand_written::StatusType::Active;
    let theirs = hand_written::UpdateAccessKeyInput::new(KEY, status).user_name(user_name);
    (
        ours.to_request(&endpoints.0).unwrap(),
        theirs.to_request(&endpoints.1),
    )
}

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Signs both, and compares the headers; the request is as it was after an error.
fn same(
    (ours, theirs): &(aws_operations::Signer, hand_written::Signer),
    endpoints: &(aws_operations::Endpoint, hand_written::Endpoint),
    user_name: &str,
    time: SystemTime,
) -> Result<HeaderMap, String> {
    let (mut request, mut peer) = requests(user_name, endpoints);
    let unsigned = request.headers().clone();
    let result = told(ours.sign(&mut request, time));
    assert_eq!(result, told(theirs.sign(&mut peer, time)));
    assert_eq!(request.headers(), peer.headers());
    for headers in [request.headers(), peer.headers()] {
        let shown = format!("{headers:?}");
        assert!(!shown.contains("Signature") && !shown.contains("TOKEN"));
    }
    assert!(result.is_ok() || unsigned == *peer.headers());
    result.map(|()| request.headers().clone())
}

fn told<T, E: Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

#[test]
fn signatures_are_the_same() {
    let mut signatures = Vec::new();
    for token in [None, Some(" "), Some("TOKEN/+=")] {
        let signers = signers(token);
        for url in [
            "https://iam.amazonaws.com",
            "https://iam.amazonaws.com:443/",
            "http://localhost:80",
            "http://localhost:4566/a//b/./c/../d%20e~f",
            "http://[::1]:443/..",
        ] {
            for headers in [
                &[][..],
                &[
                    ("x-a", "  b \t c  "),
                    ("x-a", "d"),
                    ("user-agent", "e"),
                    ("te", "f"),
                ],
                &[("host", "proxy.example"), ("a", "\u{e4}  \u{1F980}")],
            ] {
                for region in ["us-east-1", "eu-central-1"] {
                    let endpoints = endpoints(url, Some(("iam", region)), headers);
                    for (user_name, seconds) in [("Bob", 1_440_938_160), ("\u{1F980}", 0)] {
                        let signed = same(&signers, &endpoints, user_name, at(seconds)).unwrap();
                        signatures.push(signed["authorization"].clone());
                    }
                }
            }
        }
    }
    assert_eq!(signatures.len(), 180);
    signatures.sort();
    signatures.dedup();
    // A scheme's own port is not signed, and the path `/..` is `/`; the header `host` hides the
    // URL's.
    assert_eq!(signatures.len(), 80);
}

#[test]
fn days_are_the_same() {
    let signers = signers(None);
    let endpoints = endpoints("https://a", Some(("iam", "us-east-1")), &[]);
    let of_four_years = 0..1500;
    // To the year 9994.
    let of_all_years = (0..3000).map(|step| step * 977);
    for day in of_four_years.chain(of_all_years) {
        same(&signers, &endpoints, "Bob", at(day * 86_400 + day * 7)).unwrap();
    }
}

#[test]
fn what_cannot_be_signed_is_the_same() {
    let iam = Some(("iam", "us-east-1"));
    let cases = [
        (None, None, at(0)),
        (None, Some(("iam", "a\nb")), at(0)),
        (None, Some(("iam", "")), at(0)),
        (Some("a\nb"), iam, at(0)),
        (Some("a\tb"), iam, at(0)),
        (None, iam, at(0) - Duration::from_secs(1)),
        (None, iam, at(253_402_300_800)),
    ];
    let told = cases.map(|(token, signing, time)| {
        let endpoints = endpoints("https://a", signing, &[]);
        same(&signers(token), &endpoints, "Bob", time).unwrap_err()
    });
    let mut different = told.to_vec();
    different.dedup();
    assert_eq!(different.len(), 4, "{told:?}");
}

#[test]
fn endpoints_of_regions_are_the_same() {
    let label = "a".repeat(63);
    let long = "a".repeat(64);
    for region in [
        "us-east-1",
        "eu-central-1",
        "aws-global",
        "cn-north-1",
        "cn-northwest-1",
        "aws-cn-global",
        "us-gov-east-1",
        "aws-us-gov-global",
        "us-iso-west-1",
        "aws-iso-global",
        "us-isob-east-1",
        "aws-iso-b-global",
        "eu-isoe-west-1",
        "aws-iso-e-global",
        "us-isof-east-1",
        "aws-iso-f-global",
        "eusc-de-east-1",
        "aws-eusc-global",
        "new-region-1",
        "",
        "-a",
        "a-",
        "a.b",
        "a b",
        "US-EAST-1",
        &label,
        &long,
    ] {
        let ours = told(generated::endpoint(region)).map(|endpoint| {
            let scheme = endpoint.auth_scheme();
            let Some(AuthScheme::SigV4(SigV4 {
                service, region, ..
            })) = scheme
            else {
                panic!("{scheme:?}");
            };
            let (service, region) = (service.clone(), region.clone());
            let signing = Some(SigningScope { service, region });
            (endpoint.uri().clone(), signing)
        });
        let theirs = told(hand_written::Endpoint::of_region(region))
            .map(|endpoint| (endpoint.uri().clone(), endpoint.signing));
        assert_eq!(ours, theirs, "{region}");
    }
}
