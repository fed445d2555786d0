#[cfg(any(feature = "request-prefix-headers", feature = "request-query-params"))]
use std::collections::HashMap;

#[cfg(any(
    feature = "request-constant-header",
    feature = "request-header",
    feature = "request-prefix-headers"
))]
use http::HeaderName;
#[cfg(any(
    feature = "request-body",
    feature = "request-constant-header",
    feature = "request-header",
    feature = "request-prefix-headers"
))]
use http::HeaderValue;
#[cfg(feature = "request-body")]
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::uri::PathAndQuery;
use http::{HeaderMap, Method, Request, Uri};
#[cfg(any(feature = "request-greedy-label", feature = "request-label"))]
use percent_encoding::AsciiSet;
#[cfg(any(
    feature = "request-greedy-label",
    feature = "request-label",
    feature = "request-query"
))]
use percent_encoding::utf8_percent_encode;

use super::to_endpoint::to_endpoint;
use crate::support::endpoint::Endpoint;
use crate::support::error::RequestError;
#[cfg(any(
    feature = "request-greedy-label",
    feature = "request-label",
    feature = "request-query"
))]
use crate::support::text::RESERVED;

/// The reserved characters without the slash.
#[cfg(feature = "request-greedy-label")]
const RESERVED_BUT_SLASH: &AsciiSet = &RESERVED.remove(b'/');

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

    /// Adds text to the path, which must be encoded.
    #[cfg(feature = "request-path")]
    pub fn path(&mut self, text: &str) {
        self.target.push_str(text);
    }

    /// Adds the value of a member to the path.
    #[cfg(feature = "request-label")]
    pub fn label(&mut self, member: &'static str, value: &str) -> Result<(), RequestError> {
        self.push_label(member, value, RESERVED)
    }

    /// Adds the value of a member to the path, and keeps its slashes.
    #[cfg(feature = "request-greedy-label")]
    pub fn greedy_label(&mut self, member: &'static str, value: &str) -> Result<(), RequestError> {
        self.push_label(member, value, RESERVED_BUT_SLASH)
    }

    #[cfg(any(feature = "request-greedy-label", feature = "request-label"))]
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

    /// Adds a query, which must be encoded, behind the path.
    #[cfg(feature = "request-constant-query")]
    pub fn constant_query(&mut self, query: &str) {
        self.push_separator();
        self.target.push_str(query);
    }

    /// Adds a parameter to the query; its name must be encoded.
    #[cfg(feature = "request-query")]
    pub fn query(&mut self, name: &str, value: &str) {
        self.push_separator();
        self.target.push_str(name);
        self.target.push('=');
        self.target.extend(utf8_percent_encode(value, RESERVED));
    }

    /// Adds parameters to the query, sorted by name, but for those whose encoded
    /// name is `taken`.
    #[cfg(feature = "request-query-params")]
    pub fn query_params<V>(
        &mut self,
        params: &HashMap<String, V>,
        taken: &[&str],
        values: impl Fn(&V) -> Vec<&str>,
    ) {
        let mut params: Vec<_> = params.iter().collect();
        params.sort_unstable_by_key(|(name, _)| *name);
        for (name, value) in params {
            let name = utf8_percent_encode(name, RESERVED).to_string();
            if !taken.contains(&&*name) {
                for value in values(value) {
                    self.query(&name, value);
                }
            }
        }
    }

    #[cfg(any(feature = "request-constant-query", feature = "request-query"))]
    fn push_separator(&mut self) {
        let has_query = self.target.contains('?');
        self.target.push(if has_query { '&' } else { '?' });
    }

    /// Sets a header of every request of the service; its name is in lower case.
    #[cfg(feature = "request-constant-header")]
    pub fn constant_header(&mut self, name: &'static str, value: &'static str) {
        let name = HeaderName::from_static(name);
        self.headers.insert(name, HeaderValue::from_static(value));
    }

    /// Sets a header.
    #[cfg(feature = "request-header")]
    pub fn header(&mut self, name: &'static str, value: &str) -> Result<(), RequestError> {
        self.insert(name, name, value)
    }

    /// Sets headers whose names begin with a prefix, unless they are set already.
    #[cfg(feature = "request-prefix-headers")]
    pub fn prefix_headers(
        &mut self,
        prefix: &'static str,
        headers: &HashMap<String, String>,
    ) -> Result<(), RequestError> {
        for (name, value) in headers {
            let name = format!("{prefix}{name}");
            if !self.headers.contains_key(&name) {
                self.insert(prefix, &name, value)?;
            }
        }
        Ok(())
    }

    #[cfg(any(feature = "request-header", feature = "request-prefix-headers"))]
    fn insert(&mut self, shown: &'static str, name: &str, value: &str) -> Result<(), RequestError> {
        let invalid = RequestError::InvalidHeader(shown);
        let name = HeaderName::try_from(name).map_err(|_| invalid.clone())?;
        let value = HeaderValue::try_from(value).map_err(|_| invalid)?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Sets the body, and its media type unless a member did.
    #[cfg(feature = "request-body")]
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
