//! Hosts of endpoints, and what members may put into them
//! (<https://smithy.io/2.0/spec/endpoint-traits.html>).

#[cfg(feature = "host-prefix")]
use crate::support::endpoint::Endpoint;
#[cfg(feature = "host-prefix")]
use crate::support::error::RequestError;

/// The endpoint with a prefix before its host, such as `data.`.
#[cfg(feature = "host-prefix")]
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
    let prefixed = endpoint.clone().with_url(&url);
    prefixed.map_err(|_| RequestError::InvalidHostPrefix)
}

/// Returns a member's value if it is a host label.
#[cfg(feature = "host-label")]
pub fn host_label<'a>(member: &'static str, value: &'a str) -> Result<&'a str, RequestError> {
    if is_label(value) {
        Ok(value)
    } else {
        Err(RequestError::InvalidHostLabel(member))
    }
}

/// Whether a text is a host label: 1 to 63 letters, digits and hyphens, without a
/// hyphen at either end (RFC 1123, section 2.1).
#[cfg(any(feature = "aws-endpoint", feature = "host-label"))]
pub(super) fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}
