//! The endpoints of IAM.

use crate::support::auth::SigV4;
use crate::support::endpoint::{Endpoint, EndpointConfig, EndpointError, aws_endpoint, partition};

/// The endpoint of IAM for a region, and how requests to it are signed.
///
/// [`Endpoint::with_url`](crate::Endpoint::with_url) replaces the URL, for example with that
/// of an emulator, or of a FIPS or dual-stack host.
///
/// # Errors
///
/// The region's name cannot be part of a host name, or has letters in upper case.
///
/// # Example
///
/// ```
/// let endpoint = example_operations::iam::endpoint("eu-central-1")?;
/// assert_eq!(endpoint.uri(), "https://iam.amazonaws.com/");
/// # Ok::<(), example_operations::EndpointError>(())
/// ```
pub fn endpoint(region: &str) -> Result<Endpoint, EndpointError> {
    resolve(&EndpointConfig::new(region))
}

/// Follows the endpoint rules of the model.
pub(super) fn resolve(config: &EndpointConfig) -> Result<Endpoint, EndpointError> {
    let region = config.region();
    let (url, signing_region) = match partition(region) {
        "aws-cn" => ("https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1"),
        "aws-eusc" => ("https://iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"),
        "aws-iso" => ("https://iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"),
        "aws-iso-b" => ("https://iam.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"),
        "aws-iso-e" => (
            "https://iam.eu-isoe-west-1.cloud.adc-e.uk",
            "eu-isoe-west-1",
        ),
        "aws-iso-f" => (
            "https://iam.us-isof-south-1.csp.hci.ic.gov",
            "us-isof-south-1",
        ),
        "aws-us-gov" => ("https://iam.us-gov.amazonaws.com", "us-gov-west-1"),
        _ => ("https://iam.amazonaws.com", "us-east-1"),
    };
    Ok(aws_endpoint(config, url)?.with_auth_scheme(SigV4::new("iam", signing_region)))
}
