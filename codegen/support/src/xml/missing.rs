#[cfg(feature = "xml-missing-members")]
use std::mem;

use super::XmlReader;

/// Required members that a reply lacks. Reading does not fail, but records them.
///
/// <https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction>
impl XmlReader<'_> {
    /// The value of a required member; if there is none, the default of its type.
    #[cfg(feature = "xml-required")]
    pub fn required<T: Default>(&mut self, value: Option<T>, member: &'static str) -> T {
        value.unwrap_or_else(|| self.missing(member, T::default()))
    }

    /// Records that `member` is missing, and returns the value that replaces it.
    #[cfg(feature = "xml-missing")]
    pub fn missing<T>(&mut self, member: &'static str, value: T) -> T {
        if !self.missing.contains(&member) {
            self.missing.push(member);
        }
        value
    }

    /// Takes the members that were missing, each once.
    #[cfg(feature = "xml-missing-members")]
    pub fn missing_members(&mut self) -> Vec<&'static str> {
        mem::take(&mut self.missing)
    }
}
