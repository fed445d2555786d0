//! What `validate` checks.

use crate::feature::Feature;
use crate::feature::Part::{File, Input};

fn depends_on_regress(feature: &Feature) -> bool {
    let mut dependencies = feature.generated.support().dependencies().iter();
    dependencies.any(|name| name == "regress")
}

#[test]
fn lengths_and_plain_patterns_of_strings_need_no_crate() {
    let feature = Feature::new("constrained_strings");
    assert!(!depends_on_regress(&feature));
    feature.shows(&[Input, File("constraints.rs")]);
}

#[test]
fn patterns_that_need_backtracking_are_decided_by_regress() {
    let feature = Feature::new("constrained_by_regress");
    assert!(depends_on_regress(&feature));
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
    assert!(!depends_on_regress(&feature));
    feature.shows(&[Input, File("types.rs"), File("constraints.rs")]);
}
