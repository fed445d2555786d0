//! The canonical form of a request, which is what is signed.

use std::borrow::Cow;

use http::header::{HOST, HeaderMap, HeaderName};
use http::uri::Scheme;
use http::{Request, Uri};
use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode,
};

use crate::support::auth::SigV4;

/// All but the unreserved characters of RFC 3986, section 2.3, and the slash.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// All but the unreserved characters.
const RESERVED_IN_QUERY: &AsciiSet = &RESERVED.add(b'/');

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

/// Receives a text piece by piece.
type Write<'a> = dyn FnMut(&[u8]) + 'a;

/// Whether a request names its host, in its headers or its URI.
pub fn has_host<B>(request: &Request<B>) -> bool {
    request.headers().contains_key(HOST) || request.uri().host().is_some()
}

/// Writes a request, which must have a host, in canonical form, and returns the
/// names of the headers in it, such as `host;x-amz-date`.
///
/// The pieces of a header's value are borrowed from it, so that the session token
/// is not copied.
pub fn write_canonical_request<B>(
    request: &Request<B>,
    payload_hash: &str,
    scheme: &SigV4,
    mut write: impl FnMut(&[u8]),
) -> String {
    let (uri, headers) = (request.uri(), request.headers());
    let names = signed_names(headers);
    write(request.method().as_str().as_bytes());
    write(b"\n");
    write_path(&mut write, uri.path(), scheme);
    write(b"\n");
    write_query(&mut write, uri.query().unwrap_or_default());
    write(b"\n");
    for name in &names {
        write(name.as_bytes());
        write(b":");
        if headers.contains_key(*name) {
            for (index, value) in headers.get_all(*name).iter().enumerate() {
                if index > 0 {
                    write(b",");
                }
                write_value(&mut write, value.as_bytes());
            }
        } else {
            write_host(&mut write, uri);
        }
        write(b"\n");
    }
    let signed_headers = names.join(";");
    for part in ["\n", &signed_headers, "\n", payload_hash] {
        write(part.as_bytes());
    }
    signed_headers
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

fn write_path(write: &mut Write<'_>, path: &str, scheme: &SigV4) {
    let path = if scheme.normalize_path && ["//", "/."].iter().any(|odd| path.contains(odd)) {
        normalized(path).into()
    } else {
        Cow::Borrowed(path)
    };
    if scheme.double_encode_path {
        let encoded = utf8_percent_encode(&path, RESERVED);
        encoded.for_each(|part| write(part.as_bytes()));
    } else {
        write(path.as_bytes());
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

/// Writes the parameters of a query, each with its `=`, sorted, and encoded in the
/// one way that is canonical, however they were encoded. A plus sign means itself.
fn write_query(write: &mut Write<'_>, query: &str) {
    if query.is_empty() {
        return;
    }
    let encoded = |part| {
        let decoded = Cow::from(percent_decode_str(part));
        percent_encode(&decoded, RESERVED_IN_QUERY).to_string()
    };
    let parameters = query.split('&');
    let mut parameters: Vec<_> = parameters
        .map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")))
        .map(|(key, value)| (encoded(key), encoded(value)))
        .collect();
    parameters.sort_unstable();
    for (index, (key, value)) in parameters.iter().enumerate() {
        if index > 0 {
            write(b"&");
        }
        for part in [key, "=", value] {
            write(part.as_bytes());
        }
    }
}

/// Writes a header's value, trimmed, and each run of spaces as one.
fn write_value(write: &mut Write<'_>, value: &[u8]) {
    let words = value.split(|byte| matches!(byte, b' ' | b'\t'));
    for (index, word) in words.filter(|word| !word.is_empty()).enumerate() {
        if index > 0 {
            write(b" ");
        }
        write(word);
    }
}

/// Writes the host as clients send it, without the scheme's default port.
fn write_host(write: &mut Write<'_>, uri: &Uri) {
    write(uri.host().unwrap_or_default().as_bytes());
    let default = match uri.scheme() {
        Some(scheme) if *scheme == Scheme::HTTP => Some(80),
        Some(scheme) if *scheme == Scheme::HTTPS => Some(443),
        _ => None,
    };
    let port = uri.port().filter(|port| Some(port.as_u16()) != default);
    if let Some(port) = port {
        write(b":");
        write(port.as_str().as_bytes());
    }
}
