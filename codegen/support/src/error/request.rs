use std::error::Error;
use std::fmt;

/// Why a request could not be made: the protocol cannot carry a value.
///
/// Constraints are not checked; see `validate`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// A union has a member that the model did not have when this crate was
    /// generated. Only its name was kept from the reply, not its value.
    #[cfg(feature = "unknown-member")]
    UnknownMember,
    /// This member becomes part of the host, so it must be 1 to 63 letters,
    /// digits and hyphens, without a hyphen at either end (RFC 1123, section 2.1).
    #[cfg(feature = "host-label")]
    InvalidHostLabel(&'static str),
    /// The endpoint's host cannot have a prefix.
    #[cfg(feature = "host-prefix")]
    InvalidHostPrefix,
    /// The endpoint in the input is not an absolute URL.
    #[cfg(feature = "endpoint-member")]
    InvalidEndpoint,
    /// This member is a part of the path, so it must not be empty.
    #[cfg(feature = "request-any-label")]
    EmptyLabel(&'static str),
    /// This header, or one whose name begins with this, cannot hold the value:
    /// only visible ASCII characters, spaces and tabs are allowed.
    #[cfg(feature = "request-any-header")]
    InvalidHeader(&'static str),
    /// The URL is longer than 65,534 bytes.
    #[cfg(feature = "request-builder")]
    InvalidUrl,
}

#[cfg(any(
    feature = "endpoint-member",
    feature = "host-prefix",
    feature = "request-builder",
    feature = "unknown-member"
))]
impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "unknown-member")]
            Self::UnknownMember => f.write_str(
                "a union in the request has an unknown member, whose value was not kept",
            ),
            #[cfg(feature = "host-label")]
            Self::InvalidHostLabel(member) => {
                write!(f, "the member `{member}` cannot be a part of a host")
            }
            #[cfg(feature = "host-prefix")]
            Self::InvalidHostPrefix => f.write_str("the endpoint's host cannot have a prefix"),
            #[cfg(feature = "endpoint-member")]
            Self::InvalidEndpoint => f.write_str("the endpoint in the input is not a URL"),
            #[cfg(feature = "request-any-label")]
            Self::EmptyLabel(member) => {
                write!(
                    f,
                    "the member `{member}` is a part of the path and must not be empty"
                )
            }
            #[cfg(feature = "request-any-header")]
            Self::InvalidHeader(name) => write!(f, "the header `{name}` cannot hold the value"),
            #[cfg(feature = "request-builder")]
            Self::InvalidUrl => f.write_str("the URL is too long"),
        }
    }
}

/// There is no such error here: every request can be made.
#[cfg(not(any(
    feature = "endpoint-member",
    feature = "host-prefix",
    feature = "request-builder",
    feature = "unknown-member"
)))]
impl fmt::Display for RequestError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Error for RequestError {}
