//! The endpoints of Kinesis.

use crate::support::auth::SigV4;
use crate::support::endpoint::{
    Endpoint, EndpointConfig, EndpointError, arn_account, aws_endpoint, custom_endpoint, partition,
};

/// The endpoint of Kinesis for a region, and how requests to it are signed.
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
/// let endpoint = json_operations::kinesis::endpoint("eu-central-1")?;
/// assert_eq!(endpoint.uri(), "https://kinesis.eu-central-1.amazonaws.com/");
/// # Ok::<(), json_operations::EndpointError>(())
/// ```
pub fn endpoint(region: &str) -> Result<Endpoint, EndpointError> {
    resolve(&EndpointConfig::new(region))
}

/// Follows the endpoint rules of the model.
pub(super) fn resolve(config: &EndpointConfig) -> Result<Endpoint, EndpointError> {
    let region = config.region();
    let (url, signing_region) = match partition(region) {
        "aws-cn" => (format!("https://kinesis.{region}.amazonaws.com.cn"), region),
        "aws-eusc" => (format!("https://kinesis.{region}.amazonaws.eu"), region),
        "aws-iso" => (format!("https://kinesis.{region}.c2s.ic.gov"), region),
        "aws-iso-b" => (format!("https://kinesis.{region}.sc2s.sgov.gov"), region),
        "aws-iso-e" => (format!("https://kinesis.{region}.cloud.adc-e.uk"), region),
        "aws-iso-f" => (format!("https://kinesis.{region}.csp.hci.ic.gov"), region),
        _ => (format!("https://kinesis.{region}.amazonaws.com"), region),
    };
    Ok(aws_endpoint(config, &url)?.with_auth_scheme(SigV4::new("kinesis", signing_region)))
}

/// Follows the endpoint rules of the model for requests such as `GetRecords` with `StreamARN`.
///
/// The account of `arn` is part of the host; `unknown` is the error if it has none,
/// and no URL is configured.
pub(super) fn resolve_data_account(
    config: &EndpointConfig,
    arn: &str,
    unknown: &'static str,
) -> Result<Endpoint, EndpointError> {
    let Some(account) = arn_account(arn) else {
        return resolve_custom(config, unknown);
    };
    let region = config.region();
    let (url, signing_region) = match partition(region) {
        "aws-cn" => (
            format!("https://{account}.data-kinesis.{region}.amazonaws.com.cn"),
            region,
        ),
        "aws-eusc" => (
            format!("https://{account}.data-kinesis.{region}.amazonaws.eu"),
            region,
        ),
        "aws-iso" => (format!("https://kinesis.{region}.c2s.ic.gov"), region),
        "aws-iso-b" => (format!("https://kinesis.{region}.sc2s.sgov.gov"), region),
        "aws-iso-e" => (
            format!("https://{account}.data-kinesis.{region}.cloud.adc-e.uk"),
            region,
        ),
        "aws-iso-f" => (
            format!("https://{account}.data-kinesis.{region}.csp.hci.ic.gov"),
            region,
        ),
        _ => (
            format!("https://{account}.data-kinesis.{region}.amazonaws.com"),
            region,
        ),
    };
    Ok(aws_endpoint(config, &url)?.with_auth_scheme(SigV4::new("kinesis", signing_region)))
}

/// Follows the endpoint rules of the model for requests such as `ListShards` with `StreamARN`.
///
/// The account of `arn` is part of the host; `unknown` is the error if it has none,
/// and no URL is configured.
pub(super) fn resolve_control_account(
    config: &EndpointConfig,
    arn: &str,
    unknown: &'static str,
) -> Result<Endpoint, EndpointError> {
    let Some(account) = arn_account(arn) else {
        return resolve_custom(config, unknown);
    };
    let region = config.region();
    let (url, signing_region) = match partition(region) {
        "aws-cn" => (
            format!("https://{account}.control-kinesis.{region}.amazonaws.com.cn"),
            region,
        ),
        "aws-eusc" => (
            format!("https://{account}.control-kinesis.{region}.amazonaws.eu"),
            region,
        ),
        "aws-iso" => (format!("https://kinesis.{region}.c2s.ic.gov"), region),
        "aws-iso-b" => (format!("https://kinesis.{region}.sc2s.sgov.gov"), region),
        "aws-iso-e" => (
            format!("https://{account}.control-kinesis.{region}.cloud.adc-e.uk"),
            region,
        ),
        "aws-iso-f" => (
            format!("https://{account}.control-kinesis.{region}.csp.hci.ic.gov"),
            region,
        ),
        _ => (
            format!("https://{account}.control-kinesis.{region}.amazonaws.com"),
            region,
        ),
    };
    Ok(aws_endpoint(config, &url)?.with_auth_scheme(SigV4::new("kinesis", signing_region)))
}

/// Callers must configure a URL; `unknown` is the error if they do not.
pub(super) fn resolve_custom(
    config: &EndpointConfig,
    unknown: &'static str,
) -> Result<Endpoint, EndpointError> {
    Ok(custom_endpoint(config, unknown)?.with_auth_scheme(SigV4::new("kinesis", config.region())))
}
