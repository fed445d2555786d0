//! Lists and maps, in requests and replies.

use crate::feature::Feature;
use crate::feature::Part::{File, Input, Output};

#[test]
fn a_list_of_strings_takes_whatever_becomes_strings() {
    Feature::new("list_of_strings").shows(&[Input, Output]);
}

#[test]
fn a_list_of_structures_is_written_and_read_item_by_item() {
    Feature::new("list_of_structures").shows(&[
        Input,
        Output,
        File("serialize.rs"),
        File("parse.rs"),
    ]);
}

#[test]
fn items_of_a_flattened_list_have_the_name_of_the_member() {
    Feature::new("flattened_list").shows(&[Input, Output]);
}

#[test]
fn a_map_is_written_and_read_entry_by_entry() {
    Feature::new("map").shows(&[Input, Output]);
}

#[test]
fn entries_of_a_flattened_map_have_the_name_of_the_member() {
    Feature::new("flattened_map").shows(&[Input, Output]);
}

#[test]
fn keys_of_a_map_can_be_enums() {
    Feature::new("map_with_enum_keys").shows(&[Input, Output]);
}
