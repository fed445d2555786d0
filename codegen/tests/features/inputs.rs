//! What callers build, and how it becomes a request.

use crate::feature::Feature;
use crate::feature::Part::{Error, File, Input, Output};

#[test]
fn an_operation_without_input_and_output_is_a_whole_all_the_same() {
    Feature::new("no_input_no_output").shows(&[File("ping.rs"), File("mod.rs"), File("lib.rs")]);
}

#[test]
fn an_empty_input_and_an_empty_output_are_as_none() {
    Feature::new("empty_input_and_output").shows(&[Input, Output]);
}

#[test]
fn one_required_string_is_the_argument_of_new() {
    Feature::new("one_required_string").shows(&[Input]);
}

#[test]
fn two_required_strings_are_named_where_they_are_given() {
    Feature::new("two_required_strings").shows(&[Input, File("mod.rs")]);
}

#[test]
fn six_required_members_are_named_where_they_are_given() {
    Feature::new("six_required_members").shows(&[Input]);
}

/// <https://smithy.io/2.0/spec/type-refinement-traits.html#clientoptional-trait>
#[test]
fn what_is_optional_for_clients_is_an_option_and_missed_by_validate() {
    Feature::new("optional_for_clients").shows(&[Input, Output, File("constraints.rs")]);
}

#[test]
fn every_simple_type_is_written_and_read() {
    Feature::new("simple_types").shows(&[Input, Output]);
}

#[test]
fn an_enum_keeps_what_it_does_not_know() {
    Feature::new("enums").shows(&[Input, Output, File("types.rs")]);
}

/// <https://smithy.io/2.0/spec/constraint-traits.html#enum-trait>
#[test]
fn a_string_with_the_trait_enum_is_an_enum() {
    Feature::new("strings_with_the_enum_trait").shows(&[
        Input,
        File("types.rs"),
        File("constraints.rs"),
    ]);
}

#[test]
fn an_enum_of_numbers_keeps_what_it_does_not_know() {
    Feature::new("int_enums").shows(&[Input, Output, File("types.rs"), File("parse.rs")]);
}

/// <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>
#[test]
fn the_format_of_a_timestamp_is_that_of_the_member_then_of_its_target() {
    Feature::new("timestamp_formats").shows(&[Input, Output]);
}

#[test]
fn a_structure_within_an_input_is_built_like_an_input() {
    Feature::new("nested_structure").shows(&[Input, File("types.rs"), File("serialize.rs")]);
}

#[test]
fn a_structure_that_holds_itself_is_boxed() {
    Feature::new("recursive_structure").shows(&[
        Input,
        Output,
        File("types.rs"),
        File("serialize.rs"),
        File("parse.rs"),
    ]);
}

#[test]
fn a_structure_without_members_is_written_and_read() {
    Feature::new("empty_structures").shows(&[
        Input,
        Output,
        File("types.rs"),
        File("serialize.rs"),
        File("parse.rs"),
    ]);
}

#[test]
fn what_is_sensitive_is_never_shown() {
    Feature::new("sensitive").shows(&[
        Input,
        Output,
        Error,
        File("types.rs"),
        File("error.rs"),
        File("constraints.rs"),
    ]);
}
