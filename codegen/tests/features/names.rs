//! Names of a model that mean something in Rust or in the generated code.

use crate::feature::Feature;
use crate::feature::Part::{File, Input, Output};

#[test]
fn members_named_like_keywords_are_raw_identifiers() {
    Feature::new("keyword_members").shows(&[Input, Output, File("types.rs")]);
}

#[test]
fn setters_leave_the_names_of_methods_alone() {
    Feature::new("members_named_like_methods").shows(&[Input, Output, File("types.rs")]);
}

#[test]
fn members_named_like_local_variables_do_not_hide_them() {
    Feature::new("members_named_like_locals").shows(&[
        Input,
        Output,
        File("constraints.rs"),
        File("serialize.rs"),
        File("parse.rs"),
        File("error.rs"),
    ]);
}

#[test]
fn shapes_named_like_the_prelude_do_not_hide_it() {
    Feature::new("shapes_named_like_the_prelude").shows(&[Input, Output, File("types.rs")]);
}

#[test]
fn shapes_named_like_types_of_the_generator_keep_their_names() {
    Feature::new("shapes_named_like_ours").shows(&[
        Input,
        Output,
        File("mod.rs"),
        File("types.rs"),
    ]);
}

#[test]
fn operations_named_like_modules_of_the_generator_get_another_file() {
    Feature::new("operations_named_like_modules").shows(&[File("mod.rs")]);
}

/// Smithy tells names apart by more than case:
/// <https://smithy.io/2.0/spec/model.html#shape-id-conflicts>
#[test]
fn names_told_apart_by_punctuation_alone_stay_apart() {
    Feature::new("names_told_apart_by_punctuation").shows(&[
        Input,
        File("constraints.rs"),
        File("serialize.rs"),
    ]);
}

/// <https://smithy.io/2.0/spec/service-types.html#service-closure>
#[test]
fn a_service_may_rename_shapes() {
    Feature::new("renamed_shapes").shows(&[Input, File("types.rs"), File("constraints.rs")]);
}

#[test]
fn a_name_may_begin_with_a_digit_behind_underscores() {
    Feature::new("names_that_begin_with_a_digit").shows(&[Input, File("types.rs")]);
}
