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

fn scope(region: usize) -> String {
    format!("20150830/region-{region}/iam/aws4_request")
}

/// The scopes of the keys that are kept, the one used last at the end.
fn kept(keys: &SigningKeys) -> Vec<String> {
    let derived = keys.derived.lock().unwrap();
    derived.iter().map(|key| key.scope.clone()).collect()
}

#[test]
fn the_keys_used_last_are_kept() {
    let keys = SigningKeys::default();
    for region in 0..MAX_KEYS {
        keys.get(SECRET, &scope(region));
    }
    assert_eq!(kept(&keys).len(), MAX_KEYS);
    keys.get(SECRET, &scope(0));
    keys.get(SECRET, &scope(MAX_KEYS));
    let expected = (2..MAX_KEYS).chain([0, MAX_KEYS]).map(scope);
    assert_eq!(kept(&keys), expected.collect::<Vec<_>>());
}

#[test]
fn of_each_region_and_service_only_the_key_of_the_latest_day_is_kept() {
    let keys = SigningKeys::default();
    let next = scope(1).replace("20150830", "20150831");
    for scope in [&scope(1), &scope(2), &next] {
        keys.get(SECRET, scope);
    }
    assert_eq!(kept(&keys), [scope(2), next]);
}

#[test]
fn a_key_is_derived_only_if_it_is_not_kept() {
    let keys = SigningKeys::default();
    keys.get(SECRET, &scope(1));
    // A key of another secret can only be one that was kept.
    let key = keys.get("another", &scope(1));
    assert_eq!(key, SigningKeys::default().get(SECRET, &scope(1)));
}

#[test]
fn keys_that_are_no_longer_kept_are_wiped() {
    fn is_wiped_on_drop(_: &impl zeroize::ZeroizeOnDrop) {}
    let keys = SigningKeys::default();
    is_wiped_on_drop(&keys.get(SECRET, &scope(1)));
    is_wiped_on_drop(&*keys.derived.lock().unwrap()[0].key);
}

#[test]
fn debug_shows_no_key() {
    let keys = SigningKeys::default();
    keys.get(SECRET, &scope(1));
    assert_eq!(format!("{keys:?}"), "SigningKeys { .. }");
}
