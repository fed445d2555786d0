//! Documentation of items: what the model says, and what follows from
//! decisions, apart from each other.

use crate::docs;
use crate::model::Traits;

/// The documentation of an item, in its parts; each is Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Documentation {
    /// What the model says; empty if it says nothing.
    pub text: String,
    /// That the item is deprecated, and why.
    pub deprecated: Option<String>,
    /// What follows from decisions, such as what is checked; a paragraph each.
    pub notes: Vec<String>,
}

impl Documentation {
    /// What the traits of a shape, a member or a value say.
    pub(in crate::plan) fn of(traits: &Traits) -> Self {
        let text = traits.documentation.text.as_deref();
        let deprecated = traits.documentation.deprecated.as_ref().map(|deprecated| {
            let message = deprecated.message.as_deref();
            docs::deprecation(message.unwrap_or_default())
        });
        Self {
            text: text.map(docs::to_rustdoc).unwrap_or_default(),
            deprecated,
            notes: Vec::new(),
        }
    }

    /// What a member's own traits say, or else those of its target.
    pub(in crate::plan) fn of_member(member: &Traits, target: &Traits) -> Self {
        let mut documentation = Self::of(member);
        if documentation.text.is_empty() {
            documentation.text = Self::of(target).text;
        }
        documentation
    }

    /// All of it, in paragraphs; empty if there is nothing to say.
    pub fn markdown(&self) -> String {
        let parts = [&self.text].into_iter().chain(&self.deprecated);
        let parts = parts.chain(&self.notes).map(|part| part.trim_end());
        let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
        parts.join("\n\n")
    }
}
