//! What an operation puts before the host of its endpoint
//! (<https://smithy.io/2.0/spec/endpoint-traits.html>).

use super::endpoint::Endpoint;
use super::request_refusal::RequestError;

/// The endpoint with a prefix before its host, such as `data.`.
pub fn with_host_prefix(endpoint: &Endpoint, prefix: &str) -> Result<Endpoint, RequestError> {
    let uri = endpoint.uri();
    let (scheme, authority) = (
        uri.scheme_str(),
        uri.authority().map(http::uri::Authority::as_str),
    );
    let url = format!(
        "{}://{prefix}{}{}",
        scheme.unwrap_or_default(),
        authority.unwrap_or_default(),
        uri.path()
    );
    let prefixed = endpoint.clone().at(&url);
    prefixed.map_err(|_| RequestError::InvalidHostPrefix)
}
