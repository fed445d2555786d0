//! The endpoint and the signing region of every region.

use std::collections::BTreeMap;
use std::time::UNIX_EPOCH;

use aws_operations::iam::types::StatusType;
use aws_operations::iam::{self, UpdateAccessKeyInput, UpdateAccessKeyRequired};
use aws_operations::{Credentials, Endpoint, Signer};
use http::header::AUTHORIZATION;
use opsmith_tests::python::ask_once;
use serde_json::{Value, json};

const KEY: &str = "AKIAIOSFODNN7EXAMPLE";

const CUSTOM: &str = "http://localhost:4566";

/// What goes to a region: the URL, and the region and service that it is
/// signed for.
#[derive(Debug, PartialEq)]
struct Sent {
    region: String,
    url: String,
    scope: [String; 2],
}

#[test]
#[ignore = "run cargo xtask test"]
fn every_region_has_the_url_and_the_signing_region_that_botocore_uses() {
    let theirs = sent_by_botocore(None);
    assert!(theirs.len() >= 50, "{} regions", theirs.len());
    for theirs in &theirs {
        let endpoint = iam::endpoint(&theirs.region).unwrap();
        assert_eq!(sent(&theirs.region, &endpoint), *theirs);
    }
    let mut urls: BTreeMap<&str, usize> = BTreeMap::new();
    for theirs in &theirs {
        *urls.entry(&theirs.url).or_default() += 1;
    }
    println!(
        "{} regions: the same URLs and signing regions as botocore's",
        theirs.len()
    );
    for (url, count) in urls {
        println!("{count:>3} {url}");
    }
}

/// botocore signs for the caller's region there, which IAM refuses behind a
/// proxy: <https://github.com/boto/boto3/issues/2113>.
#[test]
#[ignore = "run cargo xtask test"]
fn a_custom_endpoint_is_signed_for_the_partitions_region_all_the_same() {
    let theirs = sent_by_botocore(Some(CUSTOM));
    let mut others = 0;
    for theirs in &theirs {
        let endpoint = iam::endpoint(&theirs.region).unwrap();
        let ours = sent(&theirs.region, &endpoint.clone().with_url(CUSTOM).unwrap());
        assert_eq!(ours.url, theirs.url);
        assert_eq!(ours.scope, sent(&theirs.region, &endpoint).scope);
        others += usize::from(ours.scope != theirs.scope);
    }
    println!(
        "{} regions with a custom endpoint: botocore signs {others} otherwise",
        theirs.len()
    );
    assert!(others > 0, "botocore does it too now");
}

fn input() -> UpdateAccessKeyInput {
    UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: KEY.into(),
        status: StatusType::Inactive,
    })
}

fn sent_by_botocore(endpoint: Option<&str>) -> Vec<Sent> {
    let question = json!({
        "service": "iam",
        "operation": "UpdateAccessKey",
        "params": {"AccessKeyId": KEY, "Status": "Inactive"},
        "endpoint": endpoint,
    });
    let answer = ask_once("regions.py", question);
    let requests = answer["requests"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    requests
        .map(|request| Sent {
            region: text(&request["region"]),
            url: text(&request["url"]),
            scope: [0, 1].map(|index| text(&request["scope"][index])),
        })
        .collect()
}

fn sent(region: &str, endpoint: &Endpoint) -> Sent {
    let mut request = input().to_request(endpoint).unwrap();
    let signer = Signer::new(Credentials::new("AKIDEXAMPLE", "secret"));
    signer.sign(&mut request, UNIX_EPOCH).unwrap();
    let authorization = request.headers()[AUTHORIZATION].to_str().unwrap();
    let scope = authorization.split(['=', ',']).nth(1).unwrap();
    let mut scope = scope.split('/').skip(2).map(str::to_owned);
    Sent {
        region: region.to_owned(),
        url: request.uri().to_string(),
        scope: [scope.next().unwrap(), scope.next().unwrap()],
    }
}
