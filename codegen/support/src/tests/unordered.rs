//! What `unordered.rs` promises.

use crate::unordered::same_items;

fn same(a: &[i32], b: &[i32]) -> bool {
    same_items(a, b, PartialEq::eq)
}

#[test]
fn position_means_nothing_and_number_does() {
    assert!(same(&[1, 2, 3], &[3, 1, 2]));
    assert!(same(&[], &[]));
    assert!(!same(&[1, 2], &[1, 2, 2]));
}

#[test]
fn each_item_has_an_equal_one_in_the_other_list() {
    assert!(!same(&[1, 1], &[1, 2]));
    assert!(!same(&[1, 2], &[1, 1]));
    assert!(same(&[1, 1, 2], &[1, 2, 2]));
}
