//! Lists within a form.

use std::fmt::Write;

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes items under `key` and `infix` (`.member`, or nothing for a
    /// flattened list), counted from 1; an empty list is an empty text.
    pub fn list<T>(
        &mut self,
        key: &str,
        infix: &str,
        items: &[T],
        write: impl Fn(&mut Self, &str, &T),
    ) {
        if items.is_empty() {
            self.text(key, "");
        }
        let mut item_key = format!("{key}{infix}.");
        let length = item_key.len();
        for (index, item) in items.iter().enumerate() {
            item_key.truncate(length);
            // Writing to a `String` never fails.
            let _ = write!(item_key, "{}", index + 1);
            write(self, &item_key, item);
        }
    }
}
