//! Requests to sign, the odder the better.
//!
//! Left out is where botocore does not sign what is sent: a host in upper case, the header `date`,
//! which it writes anew in place of `x-amz-date`, a payload hash that a header claims, the token of
//! an earlier signature without one in the credentials, and Unicode's white space in a header.

use http::{HeaderName, HeaderValue, Request};
use opsmith_tests::python::bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any};
use proptest::prop_oneof;
use proptest::sample::select;
use serde_json::{Value, json};

/// Which of botocore's signers is held against which of our options.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Default,
    Unsigned,
    S3,
    S3Unsigned,
}

impl Kind {
    pub(super) const ALL: &[Self] = &[Self::Default, Self::Unsigned, Self::S3, Self::S3Unsigned];

    fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Unsigned => "unsigned",
            Self::S3 => "s3",
            Self::S3Unsigned => "s3-unsigned",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) id: String,
    pub(super) secret: String,
    pub(super) token: Option<String>,
}

/// A request, and what to sign it with and for.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    pub(super) kind: Kind,
    method: &'static str,
    pub(super) origin: &'static str,
    pub(super) path: String,
    pub(super) query: Option<String>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) seconds: u64,
    pub(super) nanoseconds: u32,
    pub(super) key: Key,
    pub(super) service: String,
    pub(super) region: String,
}

impl Drawn {
    pub(super) fn request(&self) -> Request<Vec<u8>> {
        let mut request = Request::builder()
            .method(self.method)
            .uri(self.url(str::to_owned));
        for (name, value) in &self.headers {
            let name = HeaderName::try_from(name).unwrap();
            request = request.header(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        request.body(self.body.clone()).unwrap()
    }

    pub(super) fn question(&self) -> Value {
        json!({
            "signer": self.kind.name(),
            "method": self.method,
            "url": self.url(encoded),
            "headers": self.headers,
            "body": bytes(&self.body),
            "time": self.seconds,
            "key": {"id": self.key.id, "secret": self.key.secret, "token": self.key.token},
            "service": self.service,
            "region": self.region,
        })
    }

    fn url(&self, query: impl Fn(&str) -> String) -> String {
        let query = self.query.iter().map(|text| format!("?{}", query(text)));
        format!("{}/{}{}", self.origin, self.path, query.collect::<String>())
    }
}

/// A query as the specification wants it to be signed; botocore expects to be
/// given it so, and only sorts it.
fn encoded(query: &str) -> String {
    let encoded = |part| {
        let decoded: Vec<u8> = percent_decode_str(part).collect();
        percent_encode(&decoded, RESERVED).to_string()
    };
    let parameters = query
        .split('&')
        .map(|parameter| match parameter.split_once('=') {
            Some((key, value)) => format!("{}={}", encoded(key), encoded(value)),
            None => encoded(parameter),
        });
    parameters.collect::<Vec<_>>().join("&")
}

/// All but the unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const METHODS: &[&str] = &["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"];

const ORIGINS: &[&str] = &[
    "https://iam.amazonaws.com",
    "https://iam.amazonaws.com:443",
    "https://iam.amazonaws.com:8443",
    "https://iam.amazonaws.com:80",
    "http://localhost",
    "http://localhost:80",
    "http://localhost:4566",
    "http://127.0.0.1:443",
    "http://[::1]",
    "http://[2001:db8::8:800:200c:417a]:4566",
    "https://[2001:db8::1]:443",
];

const SEGMENTS: &[&str] = &[
    "",
    ".",
    "..",
    "...",
    ".a",
    "%20",
    "%2F",
    "%2e",
    "%25",
    "%C3%A9",
    "%f0%9f%94%91",
];

/// The headers that botocore does not sign.
pub(super) const UNSIGNED: &[&str] = &[
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

const SIGNED: &[&str] = &[
    "Content-Type",
    "content-length",
    "Host",
    "accept",
    "x-amz-target",
    "X-Amz-Meta-Name",
    "x-amz-meta-name",
    "x-amz-a",
    "x-amz-a-b",
    "x-amz_c",
    "cookie",
];

/// Of an earlier signature.
const STALE: &[&str] = &["Authorization", "x-amz-date"];

/// The Unix times around which a day, a month or a year begins.
const TIMES: &[u64] = &[
    86_400,
    951_782_400,     // 2000-02-29
    951_868_800,     // 2000-03-01
    1_440_938_160,   // 2015-08-30T12:36:00Z
    1_709_164_800,   // 2024-02-29
    1_709_251_200,   // 2024-03-01
    1_735_689_600,   // 2025-01-01
    4_107_542_400,   // 2100-03-01
    253_402_214_400, // 9999-12-31
];

/// Any request.
pub(super) fn requests() -> impl Strategy<Value = Drawn> {
    let target = (select(ORIGINS), path(), option::weighted(0.7, query()));
    let message = (select(METHODS), headers(), body());
    let scope = (seconds(), 0..1_000_000_000_u32, keys(), name(), name());
    (select(Kind::ALL), target, message, scope).prop_map(
        |(kind, (origin, path, query), (method, headers, body), scope)| {
            let (seconds, nanoseconds, key, service, region) = scope;
            Drawn {
                kind,
                method,
                origin,
                path,
                query,
                headers,
                body,
                seconds,
                nanoseconds,
                key,
                service,
                region,
            }
        },
    )
}

fn path() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        2 => select(SEGMENTS).prop_map(str::to_owned),
        3 => "[a-zA-Z0-9._~!$&'()*+,;=:@-]{1,8}",
    ];
    vec(segment, 0..6).prop_map(|segments| segments.join("/"))
}

fn query() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "[a-cA-C]?",
        "[a-zA-Z0-9._~!$'()*+,;:@/?-]{0,6}",
        "%(3D|20|26|C3%A9|e9)",
        // Encoded, but not as it is signed.
        "%(2f|7E|7e|41|c3%a9|zz|4|)",
    ];
    let value = option::of(prop_oneof![4 => text.clone(), 1 => "[a-b=]{0,4}"]);
    let parameter = (text, value).prop_map(|(key, value)| match value {
        Some(value) => format!("{key}={value}"),
        None => key,
    });
    vec(parameter, 1..6).prop_map(|parameters| parameters.join("&"))
}

fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![
        6 => select(SIGNED).prop_map(str::to_owned),
        3 => select(UNSIGNED).prop_map(str::to_owned),
        1 => select(STALE).prop_map(str::to_owned),
        2 => "x-[a-z0-9_-]{1,12}",
    ];
    // White space other than these two cannot be told from a space by all.
    let character = any::<char>().prop_filter("a character of a header", |c| {
        !c.is_control() && !c.is_whitespace()
    });
    let value = prop_oneof![
        Just(String::new()),
        "[a-zA-Z0-9/.;=-]{1,20}",
        "[ -~]{0,20}",
        "[ \\t]{0,3}[a-c]{0,2}[ \\t]{1,4}[\"a-c]{0,3}[ \\t]{0,3}",
        vec(prop_oneof![3 => character, 1 => Just(' ')], 0..20).prop_map(String::from_iter),
    ];
    vec((name, value), 0..8)
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        Just(Vec::new()),
        vec(any::<u8>(), 0..200),
        "[a-zA-Z0-9=&%.]{0,80}".prop_map(String::into_bytes),
    ]
}

fn seconds() -> impl Strategy<Value = u64> {
    let near = (select(TIMES), 0..4_u64).prop_map(|(time, after)| time - 2 + after);
    prop_oneof![2 => near, 1 => 0..253_402_300_800_u64]
}

/// Few keys, so that they are met again.
fn keys() -> impl Strategy<Value = Key> {
    let keys = [
        (
            "AKIDEXAMPLE",
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            None,
        ),
        ("AKIAIOSFODNN7EXAMPLE", "é 🔑", None),
        (
            "ASIAIOSFODNN7EXAMPLE",
            "s",
            Some("AQoDYXdzEPT//////////wEXAMPLEtc764=="),
        ),
        ("ASIA", " s ", Some("a")),
    ];
    let keys = keys.map(|(id, secret, token)| Key {
        id: id.into(),
        secret: secret.into(),
        token: token.map(str::to_owned),
    });
    select(keys.to_vec())
}

/// Names of services and regions.
fn name() -> impl Strategy<Value = String> {
    let known = &["iam", "s3", "us-east-1", "cn-north-1"];
    prop_oneof![3 => select(known.as_slice()).prop_map(str::to_owned), 1 => "[a-z0-9-]{1,20}"]
}
