use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Method, Request};

use super::to_endpoint::{set_content_length, to_endpoint};
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
    let mut request = to_endpoint(endpoint, Method::POST, body);
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(TARGET, HeaderValue::from_static(target));
    set_content_length(headers, length);
    request
}
