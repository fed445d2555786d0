//! Where requests go.

mod arn;
mod config;
mod host;
mod partition;

use std::error::Error;
use std::fmt;

use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::support::auth::AuthScheme;

pub use arn::arn_account;
pub use config::EndpointConfig;
pub use config::aws_endpoint;
pub use config::custom_endpoint;
pub use partition::partition;

/// Where requests go: a URL, headers for every request, and how requests are
/// signed.
#[derive(Debug, Clone, PartialEq)]
pub struct Endpoint {
    uri: Uri,
    headers: HeaderMap,
    auth_scheme: Option<AuthScheme>,
}

impl Endpoint {
    /// Parses an endpoint's URL, such as `https://iam.amazonaws.com` or
    /// `http://localhost:4566/base`.
    ///
    /// # Errors
    ///
    /// The URL must be absolute, with the scheme `http` or `https`, and without
    /// user name, query and fragment.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        let uri: Uri = url
            .parse()
            .map_err(|_| EndpointError("the text is not a URL"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(EndpointError(
                "the URL does not begin with http:// or https://",
            ));
        };
        if *scheme != Scheme::HTTP && *scheme != Scheme::HTTPS {
            return Err(EndpointError(
                "the URL has a scheme other than http and https",
            ));
        }
        if authority.as_str().contains('@') {
            return Err(EndpointError("the URL has a user name"));
        }
        let port = authority.as_str().strip_prefix(authority.host());
        if authority.host().is_empty() || !port.is_some_and(is_port) {
            return Err(EndpointError("the URL has no host or an invalid port"));
        }
        if uri.query().is_some() || url.contains('#') {
            return Err(EndpointError("the URL has a query or a fragment"));
        }
        let uri = normal(scheme, authority, uri.path())?;
        Ok(Self::from_uri(uri))
    }

    /// An endpoint at a URL that [`new`](Self::new) has checked and normalized.
    fn from_uri(uri: Uri) -> Self {
        Self {
            uri,
            headers: HeaderMap::new(),
            auth_scheme: None,
        }
    }

    /// Replaces the URL, for example with that of a proxy or an emulator. How
    /// requests are signed does not change.
    ///
    /// # Errors
    ///
    /// The same as for [`new`](Self::new).
    pub fn with_url(mut self, url: &str) -> Result<Self, EndpointError> {
        self.uri = Self::new(url)?.uri;
        Ok(self)
    }

    /// Adds a header to every request. `Debug` does not show its value.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.headers.append(name, value);
        self
    }

    /// Sets how requests are signed.
    #[must_use]
    pub fn with_auth_scheme(mut self, scheme: impl Into<AuthScheme>) -> Self {
        self.auth_scheme = Some(scheme.into());
        self
    }

    /// The URL: its host in lower case, without the scheme's default port, and
    /// with a slash at the end of its path.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The headers of every request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How requests are signed. If this is `None`, `Signer` returns an error.
    #[must_use]
    pub fn auth_scheme(&self) -> Option<&AuthScheme> {
        self.auth_scheme.as_ref()
    }
}

/// Whether the text after a host is empty or a port.
fn is_port(text: &str) -> bool {
    let port = text.strip_prefix(':');
    text.is_empty() || port.is_some_and(|port| port.parse().is_ok_and(|port: u16| port > 0))
}

/// The URL as clients send it: the host in lower case, without the scheme's
/// default port, and with a slash at the end.
fn normal(scheme: &Scheme, authority: &Authority, path: &str) -> Result<Uri, EndpointError> {
    let default = if *scheme == Scheme::HTTP { 80 } else { 443 };
    let mut host = authority.host().to_ascii_lowercase();
    if let Some(port) = authority.port_u16().filter(|port| *port != default) {
        host = format!("{host}:{port}");
    }
    let path = format!("{}/", path.trim_end_matches('/'));
    let path =
        PathAndQuery::try_from(path).map_err(|_| EndpointError("the URL has an invalid path"))?;
    Uri::builder()
        .scheme(scheme.clone())
        .authority(host)
        .path_and_query(path)
        .build()
        .map_err(|_| EndpointError("the text is not a URL"))
}

/// Why there is no endpoint. Its text leaves out the URL, which may contain a
/// password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointError(&'static str);

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for EndpointError {}
