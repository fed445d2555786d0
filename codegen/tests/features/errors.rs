//! What services report.

use crate::feature::Feature;
use crate::feature::Part::{Error, File};

#[test]
fn members_of_an_error_beyond_the_message_are_read_from_the_reply() {
    Feature::new("error_members").shows(&[Error, File("error.rs")]);
}

#[test]
fn an_error_is_found_by_its_code_or_else_by_the_name_of_its_shape() {
    Feature::new("error_codes").shows(&[Error, File("error.rs")]);
}

#[test]
fn a_code_of_several_errors_means_the_first() {
    Feature::new("errors_of_one_code").shows(&[Error]);
}

/// <https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait>
#[test]
fn a_sensitive_message_is_marked() {
    Feature::new("sensitive_messages").shows(&[File("error.rs")]);
}

#[test]
fn an_error_may_say_that_the_request_can_be_sent_again() {
    Feature::new("retryable_errors").shows(&[File("error.rs")]);
}

#[test]
fn errors_of_the_service_are_errors_of_every_operation() {
    Feature::new("service_errors").shows(&[Error]);
}

#[test]
fn errors_named_like_ours_keep_their_names() {
    Feature::new("errors_named_like_ours").shows(&[Error, File("error.rs")]);
}

#[test]
fn an_error_may_have_many_members_and_structures_that_callers_build() {
    Feature::new("errors_with_many_members").shows(&[File("error.rs")]);
}

#[test]
fn the_message_of_an_error_is_a_text_whatever_it_targets() {
    Feature::new("error_message_of_a_structure").shows(&[File("mod.rs"), File("error.rs")]);
}
