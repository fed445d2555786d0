//! What `validate_unique_items.rs` promises.

use crate::validate::Path;
use crate::validate::Validator;

fn said<T: PartialEq>(items: &[T]) -> Option<String> {
    let mut validator = Validator::default();
    validator.unique_items(&Path::new("names"), items);
    validator.finish().err().map(|errors| errors.to_string())
}

#[test]
fn each_item_that_equals_an_earlier_one_is_told_with_it() {
    assert_eq!(
        said(&["a", "b", "a", "b"]).unwrap(),
        "2 validation errors detected: \
         Value at 'names' failed to satisfy constraint: \
         Member must have unique values: 1 and 3 are equal; \
         Value at 'names' failed to satisfy constraint: \
         Member must have unique values: 2 and 4 are equal"
    );
}

#[test]
fn items_that_differ_are_fine() {
    assert_eq!(said::<String>(&[]), None);
    assert_eq!(said(&["a", "A", "á", "a\u{301}"]), None);
    assert_eq!(said(&[vec![1, 2], vec![2, 1]]), None);
}
