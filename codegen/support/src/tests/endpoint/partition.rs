//! What `partition.rs` promises.

use crate::endpoint::partition;

#[test]
fn regions_are_in_a_partition_by_the_beginning_of_their_names() {
    for (region, expected) in [
        ("eu-central-1", "aws"),
        ("aws-global", "aws"),
        ("a-region-of-tomorrow-1", "aws"),
        ("cn-north-1", "aws-cn"),
        ("us-gov-east-1", "aws-us-gov"),
        ("aws-us-gov-global", "aws-us-gov"),
        ("us-iso-east-1", "aws-iso"),
        ("us-isob-east-1", "aws-iso-b"),
    ] {
        assert_eq!(partition(region), expected, "{region}");
    }
}
