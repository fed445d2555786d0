//! The `pattern` trait of a text.

use super::validate_string::StringCheck;
use super::validation::Constraint;

impl StringCheck<'_> {
    /// Checks a pattern: its text for the message, and what decides.
    pub fn pattern(&mut self, pattern: &'static str, matches: fn(&str) -> bool) -> &mut Self {
        if !matches(self.value) {
            self.add(Constraint::Pattern(pattern));
        }
        self
    }
}
