//! Required members that a reply lacks.

use std::mem;

/// The required members that a reply lacks. Reading does not fail, but records them.
///
/// <https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction>
#[derive(Default)]
pub struct MissingMembers(Vec<&'static str>);

impl MissingMembers {
    /// The value of a required member; if there is none, the default of its type.
    pub fn required<T: Default>(&mut self, value: Option<T>, member: &'static str) -> T {
        value.unwrap_or_else(|| self.record(member, T::default()))
    }

    /// Records that `member` is missing, and returns the value that replaces it.
    pub fn record<T>(&mut self, member: &'static str, value: T) -> T {
        if !self.0.contains(&member) {
            self.0.push(member);
        }
        value
    }

    /// Takes the members that were missing, each once.
    pub fn take(&mut self) -> Vec<&'static str> {
        mem::take(&mut self.0)
    }
}
