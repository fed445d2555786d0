use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Method, Request};

use super::to_endpoint::{set_content_length, to_endpoint};
use crate::support::endpoint::Endpoint;

/// Makes the request that posts a form to an endpoint.
pub fn form_request(endpoint: &Endpoint, form: String) -> Request<Vec<u8>> {
    let length = form.len();
    let mut request = to_endpoint(endpoint, Method::POST, form.into_bytes());
    let headers = request.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    set_content_length(headers, length);
    request
}
