//! Unions: one of several members.

use crate::feature::Part::{Error, File, Input, Output};
use crate::feature::{Feature, Part};

const WHOLE: &[Part] = &[
    Input,
    Output,
    Error,
    File("types.rs"),
    File("error.rs"),
    File("serialize.rs"),
    File("parse.rs"),
];

/// <https://smithy.io/2.0/spec/aggregate-types.html#union>
#[test]
fn a_union_of_requests_and_replies_keeps_the_name_of_what_it_does_not_know() {
    let feature = Feature::new("unions");
    feature.shows(WHOLE);
    let error = feature.file("src/support/error/request.rs");
    assert!(error.contains("    UnknownMember,"));
}

#[test]
fn a_union_of_requests_alone_has_only_the_members_of_the_model() {
    let feature = Feature::new("unions_of_requests");
    let parts = [
        Input,
        File("types.rs"),
        File("serialize.rs"),
        File("constraints.rs"),
    ];
    feature.shows(&parts);
    assert!(!feature.file("src/example/types.rs").contains("Unknown"));
}

#[test]
fn a_union_that_holds_itself_is_boxed() {
    Feature::new("recursive_unions").shows(&[
        Input,
        File("types.rs"),
        File("serialize.rs"),
        File("parse.rs"),
        File("constraints.rs"),
    ]);
}

#[test]
fn what_is_sensitive_of_a_union_is_never_shown() {
    Feature::new("sensitive_unions").shows(&[File("types.rs"), File("constraints.rs")]);
}
