//! Where services are.

use crate::feature::{Feature, Part};

#[test]
fn endpoint_rules() {
    Feature::new("endpoint_rules").shows(&[Part::File("endpoint.rs"), Part::Input]);
}

#[test]
fn endpoint_parameters() {
    Feature::new("endpoint_parameters").shows(&[
        Part::File("endpoint.rs"),
        Part::File("create_queue.rs"),
        Part::File("send.rs"),
    ]);
}
