//! Where requests go.

use std::error::Error;
use std::fmt;

use http::uri::{Authority, PathAndQuery};
use http::{HeaderMap, Uri};

/// Where requests go, and what to sign for.
#[derive(Debug, Clone, PartialEq)]
pub struct Endpoint {
    uri: Uri,
    /// Headers of every request.
    pub headers: HeaderMap,
    /// The service name to sign for, such as `iam`.
    pub signing_name: Option<String>,
    /// The region to sign for, such as `us-east-1`.
    pub signing_region: Option<String>,
}

impl Endpoint {
    /// Reads a URL such as `https://iam.amazonaws.com`.
    ///
    /// # Errors
    ///
    /// It is not absolute, not `http` or `https`, has no host or a port that is none, or holds a user
    /// name, a query or a fragment.
    pub fn new(url: &str) -> Result<Self, InvalidEndpoint> {
        let uri: Uri = url.parse().map_err(|_| InvalidEndpoint("is not a URL"))?;
        let mut parts = uri.into_parts();
        let problem = match (&parts.scheme, &parts.authority) {
            (None, _) | (_, None) => Some("does not begin with http:// or https://"),
            (Some(scheme), _) if !matches!(scheme.as_str(), "http" | "https") => {
                Some("has another scheme than http or https")
            }
            (_, Some(authority)) if authority.as_str().contains('@') => Some("holds a user name"),
            (_, Some(authority)) if !has_host_and_port(authority) => {
                Some("has no host, or a port that is none")
            }
            _ if url.contains(['?', '#']) => Some("holds a query or a fragment"),
            _ => None,
        };
        if let Some(problem) = problem {
            return Err(InvalidEndpoint(problem));
        }
        let path = parts.path_and_query.as_ref().map_or("", PathAndQuery::path);
        let path = format!("{}/", path.trim_end_matches('/'));
        parts.path_and_query =
            Some(PathAndQuery::try_from(path).map_err(|_| InvalidEndpoint("has an odd path"))?);
        Ok(Self {
            uri: Uri::from_parts(parts).map_err(|_| InvalidEndpoint("is not a URL"))?,
            headers: HeaderMap::new(),
            signing_name: None,
            signing_region: None,
        })
    }

    /// The URL; its path ends with a slash.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }
}

/// Whether there is a host, with nothing behind it or a port.
fn has_host_and_port(authority: &Authority) -> bool {
    let host = authority.host();
    let port = match authority.as_str().strip_prefix(host) {
        Some("") => return !host.is_empty(),
        Some(rest) => rest.strip_prefix(':'),
        None => None,
    };
    !host.is_empty() && port.is_some_and(|port| port.parse::<u16>().is_ok_and(|port| port > 0))
}

/// A text that is no endpoint's URL; it may hold a password, and so is not repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidEndpoint(&'static str);

impl fmt::Display for InvalidEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the endpoint {}", self.0)
    }
}

impl Error for InvalidEndpoint {}
