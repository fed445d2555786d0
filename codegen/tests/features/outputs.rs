//! What replies become.

use crate::feature::Feature;
use crate::feature::Part::{File, Input, Output};

#[test]
fn structures_lists_and_maps_of_a_reply_are_read_by_functions() {
    Feature::new("output_structures").shows(&[Output, File("types.rs"), File("parse.rs")]);
}

#[test]
fn what_a_reply_lacks_has_the_default_of_the_model_or_of_its_type() {
    Feature::new("output_defaults").shows(&[Output, File("types.rs"), File("parse.rs")]);
}

#[test]
fn a_required_structure_that_a_reply_lacks_is_one_of_no_elements() {
    Feature::new("required_output_structures").shows(&[Output, File("types.rs"), File("parse.rs")]);
}

#[test]
fn every_kind_of_value_is_read_at_any_depth() {
    Feature::new("hostile_replies").shows(&[Output, File("parse.rs")]);
}

#[test]
fn a_member_request_id_is_not_the_request_id() {
    Feature::new("request_id_member").shows(&[Input, Output]);
}

#[test]
fn temporary_credentials_become_those_of_the_signer() {
    Feature::new("temporary_credentials").shows(&[File("types.rs"), File("lib.rs")]);
}

#[test]
fn what_a_reply_lacks_although_it_is_required_can_be_asked_for() {
    Feature::new("missing_members").shows(&[
        Output,
        File("types.rs"),
        File("parse.rs"),
        File("error.rs"),
    ]);
}

/// <https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction>
#[test]
fn a_required_structure_that_a_reply_lacks_has_the_defaults_of_its_members() {
    Feature::new("nested_defaults").shows(&[Output, File("types.rs"), File("parse.rs")]);
}

#[test]
fn a_structure_of_requests_and_replies_is_one_type() {
    Feature::new("shared_structure").shows(&[Input, Output, File("types.rs"), File("parse.rs")]);
}

#[test]
fn of_members_of_one_name_the_one_that_keeps_all_is_read() {
    Feature::new("members_of_one_name").shows(&[Output, File("parse.rs"), File("error.rs")]);
}
