use http::Request;
use http::header::{HeaderName, HeaderValue};

const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// Asks the service for the codes that its errors had in the AWS query protocol.
pub fn query_mode(mut request: Request<Vec<u8>>) -> Request<Vec<u8>> {
    let headers = request.headers_mut();
    headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    request
}
