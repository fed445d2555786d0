//! What `key.rs` promises.

use crate::sign::key::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

#[test]
fn the_derived_key_is_that_of_the_documentation() {
    let key = SigningKeys::default().get(SECRET, "20150830/us-east-1/iam/aws4_request");
    let expected = [
        0xc4, 0xaf, 0xb1, 0xcc, 0x57, 0x71, 0xd8, 0x71, 0x76, 0x3a, 0x39, 0x3e, 0x44, 0xb7, 0x03,
        0x57, 0x1b, 0x55, 0xcc, 0x28, 0x42, 0x4d, 0x1a, 0x5e, 0x86, 0xda, 0x6e, 0xd3, 0xc1, 0x54,
        0xa4, 0xb9,
    ];
    assert_eq!(*key, expected);
}

#[test]
fn a_key_that_is_kept_is_the_one_for_its_date_region_and_service() {
    let keys = SigningKeys::default();
    for date in ["20150830", "20150831", "20150830"] {
        for region in ["us-east-1", "cn-north-1"] {
            for service in ["iam", "sts"] {
                let scope = format!("{date}/{region}/{service}/aws4_request");
                let fresh = SigningKeys::default().get(SECRET, &scope);
                assert_eq!(keys.get(SECRET, &scope), fresh, "{scope}");
                assert_eq!(keys.get(SECRET, &scope), fresh, "{scope}");
            }
        }
    }
}
