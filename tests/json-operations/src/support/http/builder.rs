use http::HeaderValue;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::uri::PathAndQuery;
use http::{HeaderMap, Method, Request, Uri};
use percent_encoding::AsciiSet;
use percent_encoding::utf8_percent_encode;

use super::to_endpoint::to_endpoint;
use crate::support::endpoint::Endpoint;
use crate::support::error::RequestError;
use crate::support::text::RESERVED;

/// Makes a request whose members are in the URL, the headers and the body
/// (<https://smithy.io/2.0/spec/http-bindings.html>).
pub struct RequestBuilder {
    method: Method,
    /// The path and the query, behind the path of the endpoint.
    target: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl RequestBuilder {
    /// Begins a request with the beginning of its path, which must be encoded.
    pub fn new(method: Method, path: &str) -> Self {
        Self {
            method,
            target: path.to_owned(),
            headers: HeaderMap::new(),
            body: Vec::new(),
        }
    }

    /// Adds the value of a member to the path.
    pub fn label(&mut self, member: &'static str, value: &str) -> Result<(), RequestError> {
        self.push_label(member, value, RESERVED)
    }

    fn push_label(
        &mut self,
        member: &'static str,
        value: &str,
        reserved: &'static AsciiSet,
    ) -> Result<(), RequestError> {
        if value.is_empty() {
            return Err(RequestError::EmptyLabel(member));
        }
        self.target.extend(utf8_percent_encode(value, reserved));
        Ok(())
    }

    /// Adds a parameter to the query; its name must be encoded.
    pub fn query(&mut self, name: &str, value: &str) {
        self.push_separator();
        self.target.push_str(name);
        self.target.push('=');
        self.target.extend(utf8_percent_encode(value, RESERVED));
    }

    fn push_separator(&mut self) {
        let has_query = self.target.contains('?');
        self.target.push(if has_query { '&' } else { '?' });
    }

    /// Sets the body, and its media type unless a member did.
    pub fn body(&mut self, content_type: &'static str, body: Vec<u8>) {
        let value = HeaderValue::from_static(content_type);
        self.headers.entry(CONTENT_TYPE).or_insert(value);
        self.headers
            .entry(CONTENT_LENGTH)
            .or_insert(body.len().into());
        self.body = body;
    }

    /// Makes the request to an endpoint.
    pub fn finish(self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let mut parts = endpoint.uri().clone().into_parts();
        let base = endpoint.uri().path().trim_end_matches('/');
        let target = PathAndQuery::try_from(format!("{base}{}", self.target));
        parts.path_and_query = Some(target.map_err(|_| RequestError::InvalidUrl)?);
        let mut request = to_endpoint(endpoint, self.method, self.body);
        *request.uri_mut() = Uri::from_parts(parts).map_err(|_| RequestError::InvalidUrl)?;
        request.headers_mut().extend(self.headers);
        Ok(request)
    }
}
