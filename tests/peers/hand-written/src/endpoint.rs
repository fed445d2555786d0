//! Where requests go.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, Uri};

/// Where requests go, and what to sign for.
#[derive(Debug, Clone, PartialEq)]
pub struct Endpoint {
    uri: Uri,
    /// Headers of every request.
    pub headers: HeaderMap,
    /// What requests are signed for.
    pub signing: Option<SigningScope>,
}

/// What a request is signed for; it is one of the request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningScope {
    /// The service name, such as `iam`.
    pub service: Arc<str>,
    /// The region, such as `us-east-1`.
    pub region: Arc<str>,
}

/// How the names of a partition's regions begin, the name of all of them, IAM's URL there, and the
/// region to sign for; every other region is in the first partition.
#[rustfmt::skip]
const PARTITIONS: [[&str; 4]; 8] = [
    ["aws-global", "aws-global", "https://iam.amazonaws.com", "us-east-1"],
    ["cn-", "aws-cn-global", "https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1"],
    ["eusc-", "aws-eusc-global", "https://iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"],
    ["us-iso-", "aws-iso-global", "https://iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"],
    ["us-isob-", "aws-iso-b-global", "https://iam.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"],
    ["eu-isoe-", "aws-iso-e-global", "https://iam.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1"],
    ["us-isof-", "aws-iso-f-global", "https://iam.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1"],
    ["us-gov-", "aws-us-gov-global", "https://iam.us-gov.amazonaws.com", "us-gov-west-1"],
];

impl Endpoint {
    /// The endpoint of the partition that a region is in.
    ///
    /// # Errors
    ///
    /// The region's name is not one that a host can have, or has letters in upper case.
    pub fn of_region(region: &str) -> Result<Self, EndpointError> {
        let of_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if !(1..=63).contains(&region.len())
            || !region.bytes().all(of_label)
            || region.starts_with('-')
            || region.ends_with('-')
        {
            return Err(EndpointError("the region's name cannot be part of a host"));
        }
        if region.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(EndpointError(
                "the region's name has letters in upper case: AWS's regions are like us-east-1",
            ));
        }
        let partition = PARTITIONS
            .iter()
            .find(|[prefix, all, ..]| region.starts_with(prefix) || region == *all);
        let [.., url, signing_region] = partition.unwrap_or(&PARTITIONS[0]);
        let mut endpoint = Self::new(url)?;
        endpoint.signing = Some(SigningScope {
            service: "iam".into(),
            region: (*signing_region).into(),
        });
        Ok(endpoint)
    }

    /// The same at another URL, that of a proxy or an emulator.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn with_url(mut self, url: &str) -> Result<Self, EndpointError> {
        self.uri = Self::new(url)?.uri;
        Ok(self)
    }

    /// Reads a URL such as `https://iam.amazonaws.com`.
    ///
    /// # Errors
    ///
    /// It is not absolute, not `http` or `https`, has no host or a port that is none, or holds a user
    /// name, a query or a fragment.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        let uri: Uri = url
            .parse()
            .map_err(|_| EndpointError("the text is not a URL"))?;
        let mut parts = uri.into_parts();
        let problem = match (&parts.scheme, &parts.authority) {
            (None, _) | (_, None) => Some("the URL does not begin with http:// or https://"),
            (Some(scheme), _) if !matches!(scheme.as_str(), "http" | "https") => {
                Some("the URL has a scheme other than http and https")
            }
            (_, Some(authority)) if authority.as_str().contains('@') => {
                Some("the URL has a user name")
            }
            (_, Some(authority)) if !has_host_and_port(authority) => {
                Some("the URL has no host or an invalid port")
            }
            _ if url.contains(['?', '#']) => Some("the URL has a query or a fragment"),
            _ => None,
        };
        if let Some(problem) = problem {
            return Err(EndpointError(problem));
        }
        let path = parts.path_and_query.as_ref().map_or("", PathAndQuery::path);
        let path = format!("{}/", path.trim_end_matches('/'));
        parts.authority = match (parts.authority, &parts.scheme) {
            (Some(authority), Some(scheme)) => Some(normal(&authority, scheme)?),
            (authority, _) => authority,
        };
        parts.path_and_query = Some(
            PathAndQuery::try_from(path)
                .map_err(|_| EndpointError("the URL has an invalid path"))?,
        );
        Ok(Self {
            uri: Uri::from_parts(parts).map_err(|_| EndpointError("the text is not a URL"))?,
            headers: HeaderMap::new(),
            signing: None,
        })
    }

    /// The URL: its host in lower case, without the scheme's own port; its path ends with a slash.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }
}

/// A host in lower case, without the scheme's own port.
fn normal(authority: &Authority, scheme: &Scheme) -> Result<Authority, EndpointError> {
    let host = authority.host().to_ascii_lowercase();
    let own = if *scheme == Scheme::HTTP { 80 } else { 443 };
    let host = match authority.port_u16() {
        Some(port) if port != own => format!("{host}:{port}"),
        _ => host,
    };
    host.parse()
        .map_err(|_| EndpointError("the text is not a URL"))
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
pub struct EndpointError(&'static str);

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for EndpointError {}
