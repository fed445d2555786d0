use http::header::{CONTENT_LENGTH, HeaderMap, HeaderValue};
use http::{Method, Request};

use crate::support::endpoint::Endpoint;

/// Makes a request to an endpoint, with its headers, and with what the signer has
/// to know.
pub(super) fn to_endpoint(endpoint: &Endpoint, method: Method, body: Vec<u8>) -> Request<Vec<u8>> {
    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = endpoint.uri().clone();
    request.headers_mut().clone_from(endpoint.headers());
    if let Some(scheme) = endpoint.auth_scheme() {
        scheme.clone().attach(&mut request);
    }
    request
}

/// Sets the length of the body.
pub(super) fn set_content_length(headers: &mut HeaderMap, length: usize) {
    // Digits are always valid; `HeaderValue::from(length)` would allocate twice.
    if let Ok(length) = HeaderValue::try_from(length.to_string()) {
        headers.insert(CONTENT_LENGTH, length);
    }
}
