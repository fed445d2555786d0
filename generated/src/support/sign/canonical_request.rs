//! The canonical form of a request, which is what is signed.

use std::borrow::Cow;

use http::header::{HOST, HeaderMap, HeaderName};
use http::uri::Scheme;
use http::{Request, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::support::auth::SigV4;

/// All but the unreserved characters of RFC 3986, section 2.3, and the slash.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// All but the unreserved characters and the percent sign: a query is encoded
/// already.
const RESERVED_IN_QUERY: &AsciiSet = &RESERVED.add(b'/').remove(b'%');

/// Headers that are not signed, since intermediaries may change them: those of a
/// connection (RFC 9110, section 7.6.1) and those for tracing. The list is
/// botocore's.
const UNSIGNED: [&str; 14] = [
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

/// A request in its canonical form.
pub struct CanonicalRequest {
    /// The text to hash.
    pub text: Vec<u8>,
    /// The names of the headers in it, such as `host;x-amz-date`.
    pub signed_headers: String,
}

/// Whether a request names its host, in its headers or its URI.
pub fn has_host<B>(request: &Request<B>) -> bool {
    request.headers().contains_key(HOST) || request.uri().host().is_some()
}

/// Writes a request, which must have a host, in canonical form.
pub fn canonical_request<B>(
    request: &Request<B>,
    payload_hash: &str,
    scheme: &SigV4,
) -> CanonicalRequest {
    let (uri, headers) = (request.uri(), request.headers());
    let names = signed_names(headers);
    let mut text = Vec::with_capacity(512);
    text.extend_from_slice(request.method().as_str().as_bytes());
    text.push(b'\n');
    write_path(&mut text, uri.path(), scheme);
    text.push(b'\n');
    write_query(&mut text, uri.query().unwrap_or_default());
    text.push(b'\n');
    for name in &names {
        text.extend_from_slice(name.as_bytes());
        text.push(b':');
        if headers.contains_key(*name) {
            for (index, value) in headers.get_all(*name).iter().enumerate() {
                if index > 0 {
                    text.push(b',');
                }
                write_value(&mut text, value.as_bytes());
            }
        } else {
            write_host(&mut text, uri);
        }
        text.push(b'\n');
    }
    let signed_headers = names.join(";");
    for part in ["\n", &signed_headers, "\n", payload_hash] {
        text.extend_from_slice(part.as_bytes());
    }
    CanonicalRequest {
        text,
        signed_headers,
    }
}

/// The names of the headers to sign, sorted, always with `host`.
fn signed_names(headers: &HeaderMap) -> Vec<&str> {
    let mut names = Vec::with_capacity(headers.keys_len() + 1);
    names.extend(headers.keys().map(HeaderName::as_str));
    names.retain(|name| !UNSIGNED.contains(name));
    if !headers.contains_key(HOST) {
        names.push(HOST.as_str());
    }
    names.sort_unstable();
    names
}

fn write_path(text: &mut Vec<u8>, path: &str, scheme: &SigV4) {
    let path = if scheme.normalize_path && ["//", "/."].iter().any(|odd| path.contains(odd)) {
        normalized(path).into()
    } else {
        Cow::Borrowed(path)
    };
    if scheme.double_encode_path {
        let encoded = utf8_percent_encode(&path, RESERVED);
        encoded.for_each(|part| text.extend_from_slice(part.as_bytes()));
    } else {
        text.extend_from_slice(path.as_bytes());
    }
}

/// A path without dot segments (RFC 3986, section 5.2.4) and empty segments.
fn normalized(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    let mut normal = String::with_capacity(path.len());
    for segment in &segments {
        normal.push('/');
        normal.push_str(segment);
    }
    if normal.is_empty() || path.ends_with('/') {
        normal.push('/');
    }
    normal
}

/// Writes the parameters of a query encoded and sorted, each with its `=`. What
/// is percent-encoded stays as it is; a plus sign means itself.
fn write_query(text: &mut Vec<u8>, query: &str) {
    if query.is_empty() {
        return;
    }
    let encoded = |part| Cow::from(utf8_percent_encode(part, RESERVED_IN_QUERY));
    let parameters = query.split('&');
    let mut parameters: Vec<_> = parameters
        .map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")))
        .map(|(key, value)| (encoded(key), encoded(value)))
        .collect();
    parameters.sort_unstable();
    for (index, (key, value)) in parameters.iter().enumerate() {
        if index > 0 {
            text.push(b'&');
        }
        for part in [key, "=", value] {
            text.extend_from_slice(part.as_bytes());
        }
    }
}

/// Writes a header's value, trimmed, and each run of spaces as one.
fn write_value(text: &mut Vec<u8>, value: &[u8]) {
    let words = value.split(|byte| matches!(byte, b' ' | b'\t'));
    for (index, word) in words.filter(|word| !word.is_empty()).enumerate() {
        if index > 0 {
            text.push(b' ');
        }
        text.extend_from_slice(word);
    }
}

/// Writes the host as clients send it, without the scheme's default port.
fn write_host(text: &mut Vec<u8>, uri: &Uri) {
    text.extend_from_slice(uri.host().unwrap_or_default().as_bytes());
    let default = match uri.scheme() {
        Some(scheme) if *scheme == Scheme::HTTP => Some(80),
        Some(scheme) if *scheme == Scheme::HTTPS => Some(443),
        _ => None,
    };
    let port = uri.port().filter(|port| Some(port.as_u16()) != default);
    if let Some(port) = port {
        text.push(b':');
        text.extend_from_slice(port.as_str().as_bytes());
    }
}
