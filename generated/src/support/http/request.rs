use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, Request};

use crate::support::endpoint::Endpoint;

/// Makes the request that posts a form to an endpoint.
pub fn form_request(endpoint: &Endpoint, form: String) -> Request<Vec<u8>> {
    let length = form.len();
    let mut request = Request::new(form.into_bytes());
    *request.method_mut() = Method::POST;
    *request.uri_mut() = endpoint.uri().clone();
    let headers = request.headers_mut();
    headers.clone_from(endpoint.headers());
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    // Digits are always valid; `HeaderValue::from(length)` would allocate twice.
    if let Ok(length) = HeaderValue::try_from(length.to_string()) {
        headers.insert(CONTENT_LENGTH, length);
    }
    if let Some(scheme) = endpoint.auth_scheme() {
        scheme.clone().attach(&mut request);
    }
    request
}
