//! Documentation of items: what the model says, and what follows from
//! decisions, apart from each other.

use crate::docs;
use crate::model::Traits;

/// The documentation of an item, in its parts; each is Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Documentation {
    /// What the model says; empty where it says nothing.
    pub text: String,
    /// What stands for it then.
    pub otherwise: String,
    /// That the item is deprecated, and why.
    pub deprecated: Option<String>,
    /// What follows from decisions, such as what is checked; a paragraph each.
    pub notes: Vec<String>,
}

impl Documentation {
    /// Of a shape, a member or a value; `otherwise` stands for what the model
    /// does not say.
    pub(super) fn of(traits: &Traits, otherwise: String) -> Self {
        let text = traits.documentation.text.as_deref();
        let deprecated = traits.documentation.deprecated.as_ref().map(|deprecated| {
            let message = deprecated.message.as_deref();
            docs::deprecation(message.unwrap_or_default())
        });
        Self {
            text: text.map(docs::to_rustdoc).unwrap_or_default(),
            otherwise,
            deprecated,
            notes: Vec::new(),
        }
    }

    /// The whole, in paragraphs; empty where there is nothing to say.
    pub fn markdown(&self) -> String {
        let text = if self.text.is_empty() {
            &self.otherwise
        } else {
            &self.text
        };
        let parts = [text].into_iter().chain(&self.deprecated);
        let parts = parts.chain(&self.notes).map(|part| part.trim_end());
        let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
        parts.join("\n\n")
    }
}
