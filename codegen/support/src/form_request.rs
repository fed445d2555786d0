//! Requests whose body is a form.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, Request};

use super::endpoint::Endpoint;
use super::request_error::RequestError;

/// Makes the request that posts a form to an endpoint.
pub fn form_request(endpoint: &Endpoint, form: String) -> Result<Request<Vec<u8>>, RequestError> {
    let length = form.len();
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(endpoint.uri().clone())
        .body(form.into_bytes())?;
    let headers = request.headers_mut();
    headers.extend(endpoint.headers().clone());
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    headers.insert(CONTENT_LENGTH, length.into());
    Ok(request)
}
