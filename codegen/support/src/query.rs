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

/// Writes a request's form.
pub struct QueryWriter {
    pub(super) body: String,
    /// What comes before every key: the way to the structure being written.
    pub(super) prefix: String,
}

impl QueryWriter {
    /// Begins with `head`, the encoded action and version; `values` is the
    /// length of what follows before it is encoded, so that the body is
    /// allocated once.
    pub fn new(head: &str, values: usize) -> Self {
        let mut body = String::with_capacity(head.len() + 3 * values);
        body.push_str(head);
        Self {
            body,
            prefix: String::new(),
        }
    }

    /// Writes a text; `key` is encoded already.
    pub fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        self.body.extend(utf8_percent_encode(value, RESERVED));
    }

    pub(super) fn key(&mut self, key: &str) {
        self.body.push('&');
        self.body.push_str(&self.prefix);
        self.body.push_str(key);
        self.body.push('=');
    }

    /// Makes the request.
    pub fn into_request(self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(endpoint.uri().clone())
            .body(self.body.into_bytes())?;
        let length = request.body().len();
        let headers = request.headers_mut();
        headers.extend(endpoint.headers().clone());
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(CONTENT_LENGTH, length.into());
        Ok(request)
    }
}
