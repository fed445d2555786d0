//! Structures within a form.

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes members under `key.`.
    pub fn structure(&mut self, key: &str, members: impl FnOnce(&mut Self)) {
        let length = self.prefix.len();
        self.prefix.push_str(key);
        self.prefix.push('.');
        members(self);
        self.prefix.truncate(length);
    }
}
