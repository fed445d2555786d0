//! The partitions of AWS: groups of regions with hosts and accounts of their own
//! (<https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html>).

/// What the names of a partition's regions begin with, and its own name.
const PARTITIONS: [(&str, &str); 7] = [
    ("cn-", "aws-cn"),
    ("eusc-", "aws-eusc"),
    ("us-iso-", "aws-iso"),
    ("us-isob-", "aws-iso-b"),
    ("eu-isoe-", "aws-iso-e"),
    ("us-isof-", "aws-iso-f"),
    ("us-gov-", "aws-us-gov"),
];

/// The partition of a region; `aws` if no other matches.
pub fn partition(region: &str) -> &'static str {
    let global = region.strip_suffix("-global");
    let mut partitions = PARTITIONS.into_iter();
    let found =
        partitions.find(|(prefix, name)| region.starts_with(prefix) || global == Some(name));
    found.map_or("aws", |(_, name)| name)
}
