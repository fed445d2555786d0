//! Documentation traits: what a model tells people
//! (<https://smithy.io/2.0/spec/documentation-traits.html>).

use serde_json::{Map, Value};

use super::{Topic, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The documentation traits of a shape or member.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct DocumentationTraits {
    pub title: Option<String>,
    /// `smithy.api#documentation`.
    pub text: Option<String>,
    pub deprecated: Option<Deprecated>,
    pub examples: Vec<Example>,
}

/// `smithy.api#deprecated`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Deprecated {
    pub message: Option<String>,
    pub since: Option<String>,
}

/// One of `smithy.api#examples`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Example {
    pub title: String,
    pub documentation: Option<String>,
    pub input: Map<String, Value>,
    pub output: Map<String, Value>,
    pub error: Option<ExampleError>,
}

/// The error of an example.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct ExampleError {
    pub shape_id: String,
    pub content: Map<String, Value>,
}

impl Topic for DocumentationTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#title" => self.title = Some(text(node)?),
            "smithy.api#documentation" => self.text = Some(text(node)?),
            "smithy.api#deprecated" => self.deprecated = Some(deprecated(node)?),
            "smithy.api#examples" => self.examples = node.items(example)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn deprecated(node: &Node<'_>) -> Result<Deprecated, ModelError> {
    Ok(Deprecated {
        message: node.optional("message", text)?,
        since: node.optional("since", text)?,
    })
}

fn example(node: &Node<'_>) -> Result<Example, ModelError> {
    Ok(Example {
        title: node.required("title", text)?,
        documentation: node.optional("documentation", text)?,
        input: node.optional("input", object)?.unwrap_or_default(),
        output: node.optional("output", object)?.unwrap_or_default(),
        error: node.optional("error", |error| {
            Ok(ExampleError {
                shape_id: error.required("shapeId", text)?,
                content: error.optional("content", object)?.unwrap_or_default(),
            })
        })?,
    })
}

fn object(node: &Node<'_>) -> Result<Map<String, Value>, ModelError> {
    node.object().cloned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::traits::tests::fine;

    #[test]
    fn texts_are_kept_as_they_are_written() {
        let traits = fine(&json!({
            "smithy.api#title": "Title",
            "smithy.api#documentation": "<p>Docs</p>\n",
        }));
        assert_eq!(traits.documentation.title.as_deref(), Some("Title"));
        assert_eq!(traits.documentation.text.as_deref(), Some("<p>Docs</p>\n"));
    }

    #[test]
    fn a_deprecation_may_say_why_and_since_when() {
        let traits = fine(&json!({ "smithy.api#deprecated": {} }));
        assert_eq!(traits.documentation.deprecated, Some(Deprecated::default()));
        let traits = fine(&json!({ "smithy.api#deprecated": { "message": "Old.", "since": "1" } }));
        let expected = Deprecated {
            message: Some("Old.".to_owned()),
            since: Some("1".to_owned()),
        };
        assert_eq!(traits.documentation.deprecated, Some(expected));
    }

    #[test]
    fn examples_keep_their_order_and_each_has_an_output_or_an_error() {
        let traits = fine(&json!({
            "smithy.api#examples": [
                { "title": "B", "documentation": "Docs", "input": { "x": 1 }, "output": { "y": 2 } },
                { "title": "A", "error": { "shapeId": "a#E", "content": { "z": 3 } } },
            ],
        }));
        let [first, second] = &traits.documentation.examples[..] else {
            panic!("{:?}", traits.documentation.examples);
        };
        assert_eq!((first.title.as_str(), second.title.as_str()), ("B", "A"));
        assert_eq!(first.documentation.as_deref(), Some("Docs"));
        assert_eq!(first.input["x"], 1);
        assert_eq!(first.output["y"], 2);
        assert_eq!(first.error, None);
        let error = second.error.as_ref().unwrap();
        assert_eq!(error.shape_id, "a#E");
        assert_eq!(error.content["z"], 3);
        assert!(second.input.is_empty());
    }
}
