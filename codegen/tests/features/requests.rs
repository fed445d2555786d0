//! What requests get beside their members.

use crate::feature::Feature;
use crate::feature::Part::{File, Input};

#[test]
fn host_prefixes() {
    Feature::new("host_prefix").shows(&[Input]);
}

#[test]
fn long_bodies_are_compressed() {
    Feature::new("request_compression").shows(&[Input]);
}

#[test]
fn absent_idempotency_tokens_are_made_up() {
    Feature::new("idempotency_token").shows(&[Input]);
}

#[test]
fn requests_are_signed_as_the_operation_says() {
    Feature::new("signing").shows(&[Input, File("endpoint.rs"), File("mod.rs")]);
}
