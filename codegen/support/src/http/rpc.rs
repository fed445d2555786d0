use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Method, Request};

use crate::support::endpoint::Endpoint;

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// Makes the request that posts a body to an endpoint, and names the operation in
/// the header `X-Amz-Target`.
pub fn rpc_request(
    endpoint: &Endpoint,
    content_type: &'static str,
    target: &'static str,
    body: Vec<u8>,
) -> Request<Vec<u8>> {
    let length = body.len();
    let mut request = Request::new(body);
    *request.method_mut() = Method::POST;
    *request.uri_mut() = endpoint.uri().clone();
    let headers = request.headers_mut();
    headers.clone_from(endpoint.headers());
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(TARGET, HeaderValue::from_static(target));
    headers.insert(CONTENT_LENGTH, length.into());
    if let Some(scheme) = endpoint.auth_scheme() {
        scheme.clone().attach(&mut request);
    }
    request
}
