//! Requests of the AWS query protocol.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, Request};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::endpoint::Endpoint;
use super::request_error::RequestError;

/// All but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Makes the request whose form is `head`, the encoded action and version, and
/// what `members` writes.
///
/// It is called twice: to count, so that the body is allocated once, and to
/// write.
pub fn query_request(
    endpoint: &Endpoint,
    head: &str,
    members: impl Fn(&mut QueryWriter),
) -> Result<Request<Vec<u8>>, RequestError> {
    let body = form(head, members).into_bytes();
    let length = body.len();
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(endpoint.uri().clone())
        .body(body)?;
    let headers = request.headers_mut();
    headers.extend(endpoint.headers().clone());
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    headers.insert(CONTENT_LENGTH, length.into());
    Ok(request)
}

pub(super) fn form(head: &str, members: impl Fn(&mut QueryWriter)) -> String {
    let mut query = QueryWriter {
        body: None,
        octets: head.len(),
        prefix: String::new(),
    };
    members(&mut query);
    let mut body = String::with_capacity(query.octets);
    body.push_str(head);
    query.body = Some(body);
    members(&mut query);
    query.body.unwrap_or_default()
}

/// Writes a form, or counts what there is to write.
pub struct QueryWriter {
    /// The form; none while it is counted.
    body: Option<String>,
    /// The most octets that the form can have.
    octets: usize,
    /// What comes before every key: the way to the structure being written.
    pub(super) prefix: String,
}

impl QueryWriter {
    /// Writes a text; `key` is encoded already.
    pub fn text(&mut self, key: &str, value: &str) {
        if let Some(body) = self.key(key, "%00".len() * value.len()) {
            body.extend(utf8_percent_encode(value, RESERVED));
        }
    }

    /// Writes a key, or counts it and a value of at most so many octets.
    pub(super) fn key(&mut self, key: &str, value: usize) -> Option<&mut String> {
        match &mut self.body {
            Some(body) => {
                for part in ["&", &self.prefix, key, "="] {
                    body.push_str(part);
                }
            }
            None => self.octets += self.prefix.len() + key.len() + "&=".len() + value,
        }
        self.body.as_mut()
    }
}
