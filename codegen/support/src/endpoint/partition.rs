//! The partitions of AWS
//! (<https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html>).

use super::InvalidEndpoint;
use super::host::is_label;

/// A group of regions with hosts and accounts of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Partition {
    /// `aws`: every region that is in no other.
    Aws,
    /// `aws-cn`: China.
    AwsCn,
    /// `aws-eusc`: the European Sovereign Cloud.
    AwsEusc,
    /// `aws-iso`: US, top secret.
    AwsIso,
    /// `aws-iso-b`: US, secret.
    AwsIsoB,
    /// `aws-iso-e`: Europe, isolated.
    AwsIsoE,
    /// `aws-iso-f`: US, isolated.
    AwsIsoF,
    /// `aws-us-gov`: `GovCloud` (US).
    AwsUsGov,
}

/// How the names of a partition's regions begin, and the name that stands for
/// all of them.
const REGIONS: [(&str, &str, Partition); 7] = [
    ("cn-", "aws-cn-global", Partition::AwsCn),
    ("eusc-", "aws-eusc-global", Partition::AwsEusc),
    ("us-iso-", "aws-iso-global", Partition::AwsIso),
    ("us-isob-", "aws-iso-b-global", Partition::AwsIsoB),
    ("eu-isoe-", "aws-iso-e-global", Partition::AwsIsoE),
    ("us-isof-", "aws-iso-f-global", Partition::AwsIsoF),
    ("us-gov-", "aws-us-gov-global", Partition::AwsUsGov),
];

impl Partition {
    /// The partition of a region, whose name may become part of a host.
    ///
    /// # Errors
    ///
    /// The name is 1 to 63 letters, digits and hyphens, none of them at an end
    /// (RFC 1123, section 2.1).
    pub fn of(region: &str) -> Result<Self, InvalidEndpoint> {
        if !is_label(region) {
            return Err(InvalidEndpoint(
                "is of a region whose name no host can have",
            ));
        }
        let other = REGIONS
            .iter()
            .find(|(prefix, all, _)| region.starts_with(prefix) || region == *all);
        Ok(other.map_or(Self::Aws, |(.., partition)| *partition))
    }
}
