use std::sync::Arc;

use http::Uri;

use super::host::is_label;
use super::{Endpoint, EndpointError};

/// What callers configure for all services: the region and, optionally, a URL to
/// use instead of AWS's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointConfig {
    region: Arc<str>,
    url: Option<Uri>,
}

impl EndpointConfig {
    /// Uses AWS's own endpoints for a region, such as `eu-central-1`. There are
    /// none for a region in upper case, since AWS would refuse its signature.
    #[must_use]
    pub fn new(region: impl Into<Arc<str>>) -> Self {
        Self {
            region: region.into(),
            url: None,
        }
    }

    /// Sends requests to this URL instead, such as that of an emulator. They are
    /// signed for the same region and service. The region can be any name then,
    /// such as `RegionOne`.
    ///
    /// # Errors
    ///
    /// The same as for [`Endpoint::new`].
    pub fn with_url(mut self, url: &str) -> Result<Self, EndpointError> {
        self.url = Some(Endpoint::new(url)?.uri);
        Ok(self)
    }

    /// The caller's region.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The URL, if one is configured.
    #[must_use]
    pub fn url(&self) -> Option<&Uri> {
        self.url.as_ref()
    }
}

/// The endpoint at the configured URL, or else at AWS's `url`, which may contain
/// the region.
pub fn aws_endpoint(config: &EndpointConfig, url: &str) -> Result<Endpoint, EndpointError> {
    let region = &config.region;
    match &config.url {
        Some(url) => Ok(Endpoint::from_uri(url.clone())),
        None if !is_label(region) => {
            Err(EndpointError("the region's name cannot be part of a host"))
        }
        None if region.contains(|c: char| c.is_ascii_uppercase()) => Err(EndpointError(
            "the region's name has letters in upper case: AWS's regions are like us-east-1",
        )),
        None => Endpoint::new(url),
    }
}

/// The endpoint at the configured URL, where AWS's own is not known; `unknown` is
/// the error if no URL is configured.
pub fn custom_endpoint(
    config: &EndpointConfig,
    unknown: &'static str,
) -> Result<Endpoint, EndpointError> {
    let url = config.url.clone();
    url.map(Endpoint::from_uri).ok_or(EndpointError(unknown))
}
