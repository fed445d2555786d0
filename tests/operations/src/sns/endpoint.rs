//! Where SNS is.

use crate::support::endpoint::{Endpoint, InvalidEndpoint, Partition};

/// The endpoint of SNS for callers in a region, and what to sign for there.
///
/// [`Endpoint::at`] leads to another URL: of an emulator, a FIPS or dual-stack host.
///
/// # Errors
///
/// A name that cannot be a region's, since no host could have it as a part.
///
/// # Example
///
/// ```
/// let endpoint = example_operations::sns::endpoint("eu-central-1")?;
/// assert_eq!(endpoint.uri(), "https://sns.eu-central-1.amazonaws.com/");
/// assert_eq!(endpoint.signing_region(), Some("eu-central-1"));
/// # Ok::<(), example_operations::InvalidEndpoint>(())
/// ```
pub fn endpoint(region: &str) -> Result<Endpoint, InvalidEndpoint> {
    let (url, signing_region) = match Partition::of(region)? {
        Partition::Aws | Partition::AwsUsGov => {
            (format!("https://sns.{region}.amazonaws.com"), region)
        }
        Partition::AwsCn => (format!("https://sns.{region}.amazonaws.com.cn"), region),
        Partition::AwsEusc => (format!("https://sns.{region}.amazonaws.eu"), region),
        Partition::AwsIso => (format!("https://sns.{region}.c2s.ic.gov"), region),
        Partition::AwsIsoB => (format!("https://sns.{region}.sc2s.sgov.gov"), region),
        Partition::AwsIsoE => (format!("https://sns.{region}.cloud.adc-e.uk"), region),
        Partition::AwsIsoF => (format!("https://sns.{region}.csp.hci.ic.gov"), region),
    };
    Ok(Endpoint::new(&url)?.signing("sns", signing_region))
}
