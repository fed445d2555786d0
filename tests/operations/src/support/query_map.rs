//! Maps within a form.

use std::collections::HashMap;

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes entries under `key` and `infix` (`.entry`, or nothing for a
    /// flattened map), counted from 1 and sorted by key, so that equal inputs
    /// make equal requests; an empty map is left out.
    pub fn map<K: AsRef<str>, V>(
        &mut self,
        key: &str,
        infix: &str,
        (key_name, value_name): (&str, &str),
        entries: &HashMap<K, V>,
        write: impl Fn(&mut Self, &str, &V),
    ) {
        let mut entries: Vec<_> = entries.iter().collect();
        entries.sort_unstable_by(|(a, _), (b, _)| a.as_ref().cmp(b.as_ref()));
        for (index, (name, value)) in entries.into_iter().enumerate() {
            let entry = format!("{key}{infix}.{}", index + 1);
            self.text(&format!("{entry}.{key_name}"), name.as_ref());
            write(self, &format!("{entry}.{value_name}"), value);
        }
    }
}
