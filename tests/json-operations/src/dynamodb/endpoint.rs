//! The endpoints of DynamoDB.

use crate::support::auth::SigV4;
use crate::support::endpoint::{Endpoint, EndpointConfig, EndpointError, aws_endpoint, partition};

/// The endpoint of DynamoDB for a region, and how requests to it are signed.
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
/// let endpoint = json_operations::dynamodb::endpoint("eu-central-1")?;
/// assert_eq!(endpoint.uri(), "https://dynamodb.eu-central-1.amazonaws.com/");
/// # Ok::<(), json_operations::EndpointError>(())
/// ```
pub fn endpoint(region: &str) -> Result<Endpoint, EndpointError> {
    resolve(&EndpointConfig::new(region))
}

/// Follows the endpoint rules of the model.
pub(super) fn resolve(config: &EndpointConfig) -> Result<Endpoint, EndpointError> {
    let region = config.region();
    let (url, signing_region) = match region {
        "local" => ("http://localhost:8000".to_owned(), "us-east-1"),
        _ => match partition(region) {
            "aws-cn" => (
                format!("https://dynamodb.{region}.amazonaws.com.cn"),
                region,
            ),
            "aws-eusc" => (format!("https://dynamodb.{region}.amazonaws.eu"), region),
            "aws-iso" => (format!("https://dynamodb.{region}.c2s.ic.gov"), region),
            "aws-iso-b" => (format!("https://dynamodb.{region}.sc2s.sgov.gov"), region),
            "aws-iso-e" => (format!("https://dynamodb.{region}.cloud.adc-e.uk"), region),
            "aws-iso-f" => (format!("https://dynamodb.{region}.csp.hci.ic.gov"), region),
            _ => (format!("https://dynamodb.{region}.amazonaws.com"), region),
        },
    };
    Ok(aws_endpoint(config, &url)?.with_auth_scheme(SigV4::new("dynamodb", signing_region)))
}
