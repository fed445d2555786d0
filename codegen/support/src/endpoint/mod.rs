//! Where requests go.

#[cfg(any(feature = "host-prefix", feature = "partition"))]
mod host;
#[cfg(feature = "partition")]
mod partition;

use std::error::Error;
use std::fmt;

use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

#[cfg(feature = "host-label")]
pub use host::host_label;
#[cfg(feature = "host-prefix")]
pub use host::with_host_prefix;
#[cfg(feature = "partition")]
pub use partition::Partition;

/// Where requests go: a URL, headers for every request, and the name and
/// region to sign for.
#[derive(Clone, PartialEq)]
pub struct Endpoint {
    uri: Uri,
    headers: HeaderMap,
    signing_name: Option<String>,
    signing_region: Option<String>,
}

impl Endpoint {
    /// Reads an endpoint's URL, such as `https://iam.amazonaws.com` or
    /// `http://localhost:4566/base`.
    ///
    /// # Errors
    ///
    /// The URL is absolute, with the scheme `http` or `https`; user names,
    /// passwords and queries have no place in it.
    pub fn new(url: &str) -> Result<Self, InvalidEndpoint> {
        let uri: Uri = url.parse().map_err(|_| InvalidEndpoint("is not a URL"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(InvalidEndpoint("does not begin with http:// or https://"));
        };
        if *scheme != Scheme::HTTP && *scheme != Scheme::HTTPS {
            return Err(InvalidEndpoint("has another scheme than http or https"));
        }
        if authority.as_str().contains('@') {
            return Err(InvalidEndpoint("holds a user name"));
        }
        let port = authority.as_str().strip_prefix(authority.host());
        if authority.host().is_empty() || !port.is_some_and(is_port) {
            return Err(InvalidEndpoint("has no host or an invalid port"));
        }
        if uri.query().is_some() || url.contains('#') {
            return Err(InvalidEndpoint("holds a query or a fragment"));
        }
        Ok(Self {
            uri: normal(scheme, authority, uri.path())?,
            headers: HeaderMap::new(),
            signing_name: None,
            signing_region: None,
        })
    }

    /// Takes another URL, that of a proxy or an emulator, and leaves what
    /// requests are signed for.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn at(mut self, url: &str) -> Result<Self, InvalidEndpoint> {
        self.uri = Self::new(url)?.uri;
        Ok(self)
    }

    /// Adds a header to every request.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Sets the service name and the region that requests are signed for, such
    /// as `iam` and `us-east-1`.
    #[must_use]
    pub fn signing(mut self, name: impl Into<String>, region: impl Into<String>) -> Self {
        self.signing_name = Some(name.into());
        self.signing_region = Some(region.into());
        self
    }

    /// The URL: its host in lower case, without the scheme's own port; its path
    /// ends with a slash.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The headers of every request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service name to sign for.
    #[must_use]
    pub fn signing_name(&self) -> Option<&str> {
        self.signing_name.as_deref()
    }

    /// The region to sign for.
    #[must_use]
    pub fn signing_region(&self) -> Option<&str> {
        self.signing_region.as_deref()
    }
}

/// With the names of headers only, whose values may be secret.
impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("Endpoint")
            .field("uri", &self.uri)
            .field("headers", &headers)
            .field("signing_name", &self.signing_name)
            .field("signing_region", &self.signing_region)
            .finish()
    }
}

/// Whether what follows the host is nothing, or a port.
fn is_port(text: &str) -> bool {
    let port = text.strip_prefix(':');
    text.is_empty() || port.is_some_and(|port| port.parse().is_ok_and(|port: u16| port > 0))
}

/// The URL as clients send it: the host in lower case, the scheme's own port
/// left out, a slash at the end.
fn normal(scheme: &Scheme, authority: &Authority, path: &str) -> Result<Uri, InvalidEndpoint> {
    let own = if *scheme == Scheme::HTTP { 80 } else { 443 };
    let mut host = authority.host().to_ascii_lowercase();
    if let Some(port) = authority.port_u16().filter(|port| *port != own) {
        host = format!("{host}:{port}");
    }
    let path = format!("{}/", path.trim_end_matches('/'));
    let path = PathAndQuery::try_from(path).map_err(|_| InvalidEndpoint("has an odd path"))?;
    Uri::builder()
        .scheme(scheme.clone())
        .authority(host)
        .path_and_query(path)
        .build()
        .map_err(|_| InvalidEndpoint("is not a URL"))
}

/// A text that is no endpoint's URL, or no region's name; a URL is not repeated,
/// since it may hold a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidEndpoint(pub(super) &'static str);

impl fmt::Display for InvalidEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the endpoint {}", self.0)
    }
}

impl Error for InvalidEndpoint {}
