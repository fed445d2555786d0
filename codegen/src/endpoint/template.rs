//! Text with placeholders.

use std::fmt;

/// A text with placeholders, such as `https://iam.{Partition#dnsSuffix}`.
///
/// `{{` and `}}` stand for one brace each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    /// No two texts are next to each other.
    pub(crate) parts: Vec<TemplatePart>,
}

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TemplatePart {
    /// Text as it is.
    Text(String),
    /// The value of `reference`, or of an attribute of it.
    Placeholder {
        reference: String,
        attribute: Option<String>,
    },
    /// The rest from a brace on that is not closed, or was not opened. It makes
    /// the template useless as a value, and is text in what AWS wrote by hand.
    Unbalanced(String),
}

impl Template {
    /// Reads a template. Printed, it gives the same text.
    pub(crate) fn parse(mut text: &str) -> Self {
        let mut parts = Vec::new();
        let mut literal = String::new();
        let last = loop {
            let Some(at) = text.find(['{', '}']) else {
                literal.push_str(text);
                break None;
            };
            literal.push_str(&text[..at]);
            let (brace, after) = text[at..].split_at(1);
            if let Some(after) = after.strip_prefix(brace) {
                literal.push_str(brace);
                text = after;
                continue;
            }
            let Some((name, after)) = after.split_once('}').filter(|_| brace == "{") else {
                break Some(TemplatePart::Unbalanced(text[at..].to_owned()));
            };
            push_text(&mut parts, &mut literal);
            parts.push(placeholder(name));
            text = after;
        };
        push_text(&mut parts, &mut literal);
        parts.extend(last);
        Self { parts }
    }
}

fn push_text(parts: &mut Vec<TemplatePart>, text: &mut String) {
    if !text.is_empty() {
        parts.push(TemplatePart::Text(std::mem::take(text)));
    }
}

fn placeholder(name: &str) -> TemplatePart {
    let (reference, attribute) = match name.split_once('#') {
        Some((reference, attribute)) => (reference, Some(attribute.to_owned())),
        None => (name, None),
    };
    TemplatePart::Placeholder {
        reference: reference.to_owned(),
        attribute,
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.parts {
            match part {
                TemplatePart::Text(text) => {
                    f.write_str(&text.replace('{', "{{").replace('}', "}}"))?;
                }
                TemplatePart::Placeholder {
                    reference,
                    attribute,
                } => match attribute {
                    Some(attribute) => write!(f, "{{{reference}#{attribute}}}")?,
                    None => write!(f, "{{{reference}}}")?,
                },
                TemplatePart::Unbalanced(rest) => f.write_str(rest)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str) -> TemplatePart {
        TemplatePart::Text(text.to_owned())
    }

    fn value(reference: &str, attribute: Option<&str>) -> TemplatePart {
        TemplatePart::Placeholder {
            reference: reference.to_owned(),
            attribute: attribute.map(str::to_owned),
        }
    }

    #[test]
    fn placeholders_name_a_value_or_an_attribute_of_one() {
        assert_eq!(
            Template::parse("https://a.{Region}.{Partition#dnsSuffix}").parts,
            [
                text("https://a."),
                value("Region", None),
                text("."),
                value("Partition", Some("dnsSuffix")),
            ]
        );
        assert_eq!(Template::parse("").parts, []);
    }

    #[test]
    fn two_braces_stand_for_one() {
        assert_eq!(
            Template::parse("{{{Region}}}").parts,
            [text("{"), value("Region", None), text("}")]
        );
        assert_eq!(Template::parse("a/{{b}}").parts, [text("a/{b}")]);
    }

    #[test]
    fn a_brace_without_its_other_ends_what_can_be_read() {
        let unbalanced = |rest: &str| TemplatePart::Unbalanced(rest.to_owned());
        assert_eq!(
            Template::parse("a{Region").parts,
            [text("a"), unbalanced("{Region")]
        );
        assert_eq!(
            Template::parse("{Region} }b").parts,
            [value("Region", None), text(" "), unbalanced("}b")]
        );
    }

    proptest! {
        #[test]
        fn every_template_is_printed_as_it_was_read(template in "[ab#{}]{0,12}") {
            prop_assert_eq!(Template::parse(&template).to_string(), template);
        }
    }
}
