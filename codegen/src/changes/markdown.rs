//! Changes for a pull request or a changelog.

use std::fmt::Write as _;

use super::{Change, Changes, Weight, What};
use crate::docs::code;

/// How many changes of documentation are listed.
const MOST_ITEMS: usize = 5;

impl Changes {
    /// The changes as Markdown: a heading for each weight, and a bullet for each
    /// change with the item, what happened, and the reason for the weight. Many
    /// changes of documentation are summed up. Empty if nothing changed.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut sections = Vec::new();
        for (weight, heading) in [
            (Weight::Breaking, "Breaking changes"),
            (Weight::Feature, "Features"),
            (Weight::Patch, "Fixes and documentation"),
        ] {
            let changes = self.iter().filter(|change| change.weight == weight);
            let (documentation, others): (Vec<_>, Vec<_>) =
                changes.partition(|change| is_documentation(change));
            if documentation.is_empty() && others.is_empty() {
                continue;
            }
            let mut text = format!("### {heading}\n\n");
            for change in others {
                text.push_str(&bullet(change));
            }
            text.push_str(&documented(&documentation));
            sections.push(text);
        }
        sections.join("\n")
    }
}

fn is_documentation(change: &Change) -> bool {
    matches!(change.what, What::Documentation | What::Examples)
}

fn bullet(change: &Change) -> String {
    let (name, text, reason) = (name(change), change.describe(), change.reason());
    format!("- {name} {text} ({reason})\n")
}

/// The item, with its service where it is of one.
fn name(change: &Change) -> String {
    if change.service.is_empty() || change.service == change.item {
        code(&change.item)
    } else {
        code(&format!("{}::{}", change.service, change.item))
    }
}

/// Changes of documentation.
fn documented(changes: &[&Change]) -> String {
    let mut items: Vec<_> = changes.iter().map(|change| name(change)).collect();
    items.dedup();
    let shown = items.len().min(MOST_ITEMS);
    let mut text = String::new();
    if items.is_empty() {
        return text;
    }
    let more = items.len() - shown;
    // Writing to a `String` never fails.
    let _ = write!(text, "- Documentation of {}", items[..shown].join(", "));
    if more > 0 {
        let _ = write!(text, " and {more} more");
    }
    text.push_str(".\n");
    text
}
