//! Where IAM is.

use crate::support::endpoint::{Endpoint, InvalidEndpoint, Partition};

/// The endpoint of IAM for callers in a region, and what to sign for there.
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
/// let endpoint = aws_operations::iam::endpoint("eu-central-1")?;
/// assert_eq!(endpoint.uri(), "https://iam.amazonaws.com/");
/// assert_eq!(endpoint.signing_region(), Some("us-east-1"));
/// # Ok::<(), aws_operations::InvalidEndpoint>(())
/// ```
pub fn endpoint(region: &str) -> Result<Endpoint, InvalidEndpoint> {
    let (url, signing_region) = match Partition::of(region)? {
        Partition::Aws => ("https://iam.amazonaws.com", "us-east-1"),
        Partition::AwsCn => ("https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1"),
        Partition::AwsEusc => ("https://iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"),
        Partition::AwsIso => ("https://iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"),
        Partition::AwsIsoB => ("https://iam.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"),
        Partition::AwsIsoE => (
            "https://iam.eu-isoe-west-1.cloud.adc-e.uk",
            "eu-isoe-west-1",
        ),
        Partition::AwsIsoF => (
            "https://iam.us-isof-south-1.csp.hci.ic.gov",
            "us-isof-south-1",
        ),
        Partition::AwsUsGov => ("https://iam.us-gov.amazonaws.com", "us-gov-west-1"),
    };
    Ok(Endpoint::new(url)?.signing("iam", signing_region))
}
