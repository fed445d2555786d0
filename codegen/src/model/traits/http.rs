//! HTTP bindings (<https://smithy.io/2.0/spec/http-bindings.html>).

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// Where an operation and its members are in HTTP messages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a trait")]
pub struct HttpTraits {
    /// `smithy.api#http`.
    pub http: Option<Http>,
    /// `smithy.api#httpLabel`.
    pub label: bool,
    /// The name in `smithy.api#httpQuery`.
    pub query: Option<String>,
    /// `smithy.api#httpQueryParams`.
    pub query_params: bool,
    /// The name in `smithy.api#httpHeader`.
    pub header: Option<String>,
    /// The prefix in `smithy.api#httpPrefixHeaders`.
    pub prefix_headers: Option<String>,
    /// `smithy.api#httpPayload`.
    pub payload: bool,
    /// `smithy.api#httpResponseCode`.
    pub response_code: bool,
    /// `smithy.api#mediaType`.
    pub media_type: Option<String>,
    /// `smithy.api#jsonName`.
    pub json_name: Option<String>,
}

/// The method and the URI template of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Http {
    pub method: String,
    pub uri: String,
}

impl HttpTraits {
    /// Whether a member is in a header, or in several.
    pub fn is_in_header(&self) -> bool {
        self.header.is_some() || self.prefix_headers.is_some()
    }
}

impl Topic for HttpTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#http" => {
                self.http = Some(Http {
                    method: node.required("method", text)?,
                    uri: node.required("uri", text)?,
                });
            }
            "smithy.api#httpLabel" => self.label = annotation(node)?,
            "smithy.api#httpQuery" => self.query = Some(text(node)?),
            "smithy.api#httpQueryParams" => self.query_params = annotation(node)?,
            "smithy.api#httpHeader" => self.header = Some(text(node)?),
            "smithy.api#httpPrefixHeaders" => self.prefix_headers = Some(text(node)?),
            "smithy.api#httpPayload" => self.payload = annotation(node)?,
            "smithy.api#httpResponseCode" => self.response_code = annotation(node)?,
            "smithy.api#mediaType" => self.media_type = Some(text(node)?),
            "smithy.api#jsonName" => self.json_name = Some(text(node)?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Http;
    use crate::model::traits::tests::fine;

    #[test]
    fn an_operation_has_a_method_and_a_template() {
        let http = json!({ "method": "GET", "uri": "/a/{B+}?c", "code": 200 });
        let traits = fine(&json!({ "smithy.api#http": http }));
        let http = Http {
            method: "GET".to_owned(),
            uri: "/a/{B+}?c".to_owned(),
        };
        assert_eq!(traits.http.http, Some(http));
    }
}
