//! Keys of a form.

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes a key, encoded already, or counts it and a value of at most so many octets.
    pub(super) fn key(&mut self, key: &str, value: usize) -> Option<&mut String> {
        match &mut self.body {
            Some(body) => {
                for part in ["&", &self.prefix, key, "="] {
                    body.push_str(part);
                }
            }
            None => self.octets += self.prefix.len() + key.len() + "&=".len() + value,
        }
        self.body.as_mut()
    }
}
