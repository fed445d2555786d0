//! Traits that the generator understands, by topic, and those that it carries.
//!
//! A topic is a file with a struct, which reads the traits of that topic. To
//! add one, such as the traits of a protocol, add its file, its module and its
//! field in [`Traits`]; the compiler then asks for it in `read_trait`.

mod auth;
mod aws_query;
mod behavior;
mod constraint;
mod data;
mod documentation;
mod endpoint;
mod error;
mod http;
mod presence;
mod service;
mod xml;

use std::collections::BTreeMap;

use serde_json::Value;

use super::error::ModelError;
use super::json::Node;

pub use auth::AuthTraits;
pub use aws_query::{AwsQueryError, AwsQueryTraits};
pub use behavior::BehaviorTraits;
pub use constraint::{ConstraintTraits, Length, Range};
pub use data::DataTraits;
pub use documentation::{Deprecated, DocumentationTraits, Example, ExampleError};
pub use endpoint::EndpointTraits;
pub use error::{ErrorTraits, Fault, Retryable};
pub use http::{Http, HttpTraits};
pub use presence::PresenceTraits;
pub use service::{AwsService, ServiceTraits};
pub use xml::XmlTraits;

/// The traits of a shape or member.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Traits {
    /// What the model tells people.
    pub documentation: DocumentationTraits,
    /// Which values are allowed.
    pub constraints: ConstraintTraits,
    /// Whether a member may be absent.
    pub presence: PresenceTraits,
    /// What a value is, whatever the protocol.
    pub data: DataTraits,
    /// What an error is.
    pub error: ErrorTraits,
    /// What a client does beside sending the members.
    pub behavior: BehaviorTraits,
    /// What a service is called.
    pub service: ServiceTraits,
    /// How requests are signed.
    pub auth: AuthTraits,
    /// Where requests go.
    pub endpoint: EndpointTraits,
    /// Where members are in HTTP messages.
    pub http: HttpTraits,
    /// How values are written as XML.
    pub xml: XmlTraits,
    /// What the AWS query protocol adds.
    pub aws_query: AwsQueryTraits,
    /// All others, by id.
    pub other: BTreeMap<String, Value>,
}

/// The traits of one topic.
trait Topic {
    /// Reads the trait `id` if it belongs to this topic, and returns whether it
    /// does.
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError>;
}

impl Traits {
    /// Reads the object under `traits`.
    pub(super) fn read(node: &Node<'_>) -> Result<Self, ModelError> {
        let mut traits = Self::default();
        for (id, value) in node.object()? {
            traits.read_trait(id, &node.key(id, value))?;
        }
        Ok(traits)
    }

    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<(), ModelError> {
        let Self {
            documentation,
            constraints,
            presence,
            data,
            error,
            behavior,
            service,
            auth,
            endpoint,
            http,
            xml,
            aws_query,
            other,
        } = self;
        let topics = [
            documentation as &mut dyn Topic,
            constraints,
            presence,
            data,
            error,
            behavior,
            service,
            auth,
            endpoint,
            http,
            xml,
            aws_query,
        ];
        for topic in topics {
            if topic.read_trait(id, node)? {
                return Ok(());
            }
        }
        other.insert(id.to_owned(), node.value.clone());
        Ok(())
    }
}

/// A trait without a value is an empty object.
fn annotation(node: &Node<'_>) -> Result<bool, ModelError> {
    node.object().map(|_| true)
}

fn text(node: &Node<'_>) -> Result<String, ModelError> {
    node.text().map(str::to_owned)
}

fn flag(node: &Node<'_>) -> Result<bool, ModelError> {
    node.boolean()
}

#[cfg(test)]
mod tests;
