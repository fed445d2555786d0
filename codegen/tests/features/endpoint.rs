//! Where services are.

use crate::feature::{Feature, Part};

#[test]
fn endpoint_rules() {
    Feature::new("endpoint_rules").shows(&[Part::File("endpoint.rs"), Part::Input]);
}
