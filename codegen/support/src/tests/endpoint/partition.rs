//! What `partition.rs` promises.

use crate::endpoint::Partition;

#[test]
fn regions_are_in_a_partition_by_the_beginning_of_their_names() {
    for (region, partition) in [
        ("eu-central-1", Partition::Aws),
        ("aws-global", Partition::Aws),
        ("a-region-of-tomorrow-1", Partition::Aws),
        ("cn-north-1", Partition::AwsCn),
        ("us-gov-east-1", Partition::AwsUsGov),
        ("aws-us-gov-global", Partition::AwsUsGov),
        ("us-iso-east-1", Partition::AwsIso),
        ("us-isob-east-1", Partition::AwsIsoB),
    ] {
        assert_eq!(Partition::of(region).unwrap(), partition, "{region}");
    }
}

#[test]
fn a_name_that_would_lead_to_another_host_is_refused() {
    let long = "a".repeat(64);
    for region in ["", "evil.example/", "a.b", "-a", "a-", "ü", "a b", &long] {
        let error = Partition::of(region).unwrap_err().to_string();
        let expected = "the endpoint is of a region whose name no host can have";
        assert_eq!(error, expected, "{region}");
    }
}
