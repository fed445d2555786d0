//! What `validate` checks.

use crate::feature::Feature;
use crate::feature::Part::{File, Input};

fn dependencies_beside_forms(feature: &Feature) -> Vec<&String> {
    let dependencies = feature.generated.support().dependencies().iter();
    let of_forms = ["http", "percent-encoding", "quick-xml"];
    dependencies
        .filter(|name| !of_forms.contains(&name.as_str()))
        .collect()
}

#[test]
fn lengths_and_patterns_of_strings_need_no_crate() {
    let feature = Feature::new("constrained_strings");
    assert_eq!(dependencies_beside_forms(&feature), [""; 0]);
    feature.shows(&[Input, File("constraints.rs")]);
}

/// Of these, one asks for the category of characters, and two are Java's.
#[test]
fn patterns_of_several_parts_are_matched_by_support_code() {
    let feature = Feature::new("constrained_by_patterns");
    assert_eq!(dependencies_beside_forms(&feature), ["unicode-properties"]);
    feature.shows(&[Input, File("constraints.rs")]);
}

#[test]
fn ranges_of_numbers_are_checked() {
    Feature::new("constrained_numbers").shows(&[Input, File("constraints.rs")]);
}

#[test]
fn lists_maps_and_blobs_are_counted_and_their_parts_checked() {
    Feature::new("constrained_collections").shows(&[Input, File("constraints.rs")]);
}

/// <https://smithy.io/2.0/spec/model.html#scope-of-member-traits>
#[test]
fn a_constraint_of_a_member_supersedes_that_of_its_target() {
    Feature::new("constrained_members").shows(&[Input, File("constraints.rs")]);
}

#[test]
fn a_structure_that_holds_itself_is_checked_to_the_bottom() {
    Feature::new("constrained_recursion").shows(&[Input, File("constraints.rs")]);
}

/// <https://smithy.io/2.0/spec/constraint-traits.html#uniqueitems-trait>
#[test]
fn items_of_a_set_differ() {
    Feature::new("unique_items").shows(&[Input, File("constraints.rs")]);
}

#[test]
fn violations_of_what_is_sensitive_do_not_show_it() {
    Feature::new("sensitive_constraints").shows(&[Input, File("types.rs"), File("constraints.rs")]);
}

#[test]
fn constraints_that_are_switched_off_are_told_of_but_not_checked() {
    let feature = Feature::new("unchecked_constraints");
    feature.shows(&[Input, File("types.rs"), File("constraints.rs")]);
}
