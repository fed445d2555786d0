//! The `uniqueItems` trait.

use super::validation::Constraint;
use super::validation_path::Path;
use super::validator::Validator;

impl Validator {
    /// Checks that no item of a list is equal to an earlier one.
    ///
    /// Each is compared with those before it, since structures and maps have
    /// an equality and no order; lists in requests are short.
    pub fn unique_items<T: PartialEq>(&mut self, path: &Path<'_>, items: &[T]) {
        for (index, item) in items.iter().enumerate() {
            if let Some(first) = items[..index].iter().position(|other| other == item) {
                let (first, second) = (first + 1, index + 1);
                self.add(path, Constraint::UniqueItems { first, second }, None);
            }
        }
    }
}
