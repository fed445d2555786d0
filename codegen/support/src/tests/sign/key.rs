//! What `signing_key.rs` promises.

use crate::sign::PayloadHash;
use crate::sign::key::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fn scope<'a>(date: &'a str, region: &'a str) -> CredentialScope<'a> {
    CredentialScope {
        date,
        region,
        service: "iam",
    }
}

#[test]
fn the_derived_key_is_that_of_the_documentation() {
    let key = SigningKeys::default().get(SECRET, scope("20150830", "us-east-1"));
    let expected = "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9";
    assert_eq!(PayloadHash::Sha256(*key).text(), expected);
}

#[test]
fn a_key_that_is_kept_is_the_one_for_its_date_region_and_service() {
    let keys = SigningKeys::default();
    for date in ["20150830", "20150831", "20150830"] {
        for region in ["us-east-1", "cn-north-1"] {
            let scope = scope(date, region);
            let service = CredentialScope {
                service: "sts",
                ..scope
            };
            for scope in [scope, service] {
                let fresh = SigningKeys::default().get(SECRET, scope);
                assert_eq!(keys.get(SECRET, scope), fresh, "{scope}");
                assert_eq!(keys.get(SECRET, scope), fresh, "{scope}");
            }
        }
    }
}
