//! What a comparison found that nothing explains.

use std::collections::BTreeMap;

use serde_json::Value;

/// The most that are printed.
const SHOWN: usize = 60;

/// The questions whose answers differ, of which one for each operation is printed.
#[derive(Default)]
pub(crate) struct Faults {
    count: usize,
    first: BTreeMap<String, String>,
}

impl Faults {
    /// Notes what is unlike, if anything is.
    pub(crate) fn add(&mut self, question: &Value, unlike: &[String]) {
        if unlike.is_empty() {
            return;
        }
        self.count += 1;
        let operation = format!("{} {}", question["service"], question["operation"]);
        let text = || format!("{}\n  {question}", unlike.join("\n"));
        self.first.entry(operation).or_insert_with(text);
    }

    /// Asserts that there were none.
    ///
    /// # Panics
    ///
    /// There were some.
    pub(crate) fn assert_none(&self) {
        let first = self.first.iter().take(SHOWN);
        let first: Vec<_> = first
            .map(|(name, text)| format!("{name}\n{text}"))
            .collect();
        assert_eq!(
            self.count,
            0,
            "the answers to some questions differ, in {} operations:\n{}",
            self.first.len(),
            first.join("\n\n")
        );
    }
}
