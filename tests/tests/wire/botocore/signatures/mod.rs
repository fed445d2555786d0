//! Signatures, byte for byte.

mod oddities;
mod requests;

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use aws_operations::{AuthScheme, Credentials, PayloadHash, SigV4, Signer};
use http::Request;
use opsmith_tests::python::ask;
use opsmith_tests::seed::seed;

use self::requests::{Drawn, Key, Kind};
use crate::botocore::draw::draw;

const REQUESTS: usize = 5000;

/// What signing sets; all else of a request stays as it is.
const SET: [&str; 4] = [
    "authorization",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-security-token",
];

#[test]
#[ignore = "run cargo xtask test"]
fn requests_are_signed_as_botocore_signs_them() {
    let requests = draw(seed(), REQUESTS, &requests::requests());
    let questions: Vec<_> = requests.iter().map(Drawn::question).collect();
    let mut signers = Signers::default();
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for (request, answer) in requests.iter().zip(ask("sign.py", &questions)) {
        let theirs: BTreeMap<String, String> =
            serde_json::from_value(answer["headers"].clone()).unwrap();
        assert_eq!(signers.sign(request), theirs, "{request:#?}");
        *counts.entry(request.kind).or_default() += 1;
    }
    println!("{REQUESTS} requests: signed byte for byte as by botocore, {counts:?}");
    assert_odd(&requests);
    for kind in Kind::ALL {
        assert!(counts[kind] >= REQUESTS / 10, "{kind:?}");
    }
}

/// Asserts that whatever the seed, every oddity is met.
fn assert_odd(requests: &[Drawn]) {
    for (name, has) in oddities::ODDITIES {
        let count = requests.iter().filter(|request| has(request)).count();
        println!("{count:>6} with {name}");
        assert!(count >= REQUESTS / 100, "{name}");
    }
}

/// A signer for each key, so that derived keys are met again.
#[derive(Default)]
struct Signers(BTreeMap<Key, Signer>);

impl Signers {
    /// The headers that signing sets.
    fn sign(&mut self, drawn: &Drawn) -> BTreeMap<String, String> {
        let Key { id, secret, token } = drawn.key.clone();
        let signer = self.0.entry(drawn.key.clone()).or_insert_with(|| {
            let credentials = Credentials::new(id, secret);
            Signer::new(match token {
                Some(token) => credentials.session_token(token),
                None => credentials,
            })
        });
        let time = UNIX_EPOCH + Duration::new(drawn.seconds, drawn.nanoseconds);
        let mut request = drawn.request();
        AuthScheme::from(scheme(drawn)).attach(&mut request);
        signer.sign(&mut request, time).unwrap();
        headers(&request)
    }
}

/// How a request of a kind is signed.
fn scheme(drawn: &Drawn) -> SigV4 {
    let mut scheme = SigV4::new(&*drawn.service, &*drawn.region);
    if matches!(drawn.kind, Kind::Unsigned | Kind::S3Unsigned) {
        scheme.payload_hash = PayloadHash::Unsigned;
    }
    scheme.payload_hash_header = drawn.kind != Kind::Default;
    let is_s3 = matches!(drawn.kind, Kind::S3 | Kind::S3Unsigned);
    scheme.normalize_path = !is_s3;
    scheme.double_encode_path = !is_s3;
    scheme
}

fn headers(request: &Request<Vec<u8>>) -> BTreeMap<String, String> {
    let headers = request.headers().iter();
    headers
        .filter(|(name, _)| SET.contains(&name.as_str()))
        .map(|(name, value)| {
            let value = str::from_utf8(value.as_bytes()).unwrap();
            (name.to_string(), value.to_owned())
        })
        .collect()
}
