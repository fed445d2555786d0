//! What the files say about the service: `metadata`.

use super::auth::Auth;
use super::error;
use super::node::Node;
use crate::import::ImportError;

/// The only protocol that is read: how others bind members is said in ways of their own.
const PROTOCOL: &str = "query";

/// What the files say about the service.
pub(super) struct Metadata {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) title: String,
    pub(super) endpoint_prefix: String,
    pub(super) signing_name: String,
    pub(super) auth: Auth,
    pub(super) xml_namespace: Option<String>,
    pub(super) uid: Option<String>,
}

impl Metadata {
    /// Reads `metadata`, of a service that can be called by the AWS query protocol.
    pub(super) fn read(node: &Node<'_>) -> Result<Self, ImportError> {
        let mut protocols = node.texts("protocols")?;
        protocols.extend(node.text("protocol")?.map(str::to_owned));
        if !protocols.iter().any(|protocol| protocol == PROTOCOL) {
            protocols.dedup();
            return Err(error::protocol(&node.at.key("protocol"), &protocols));
        }
        let endpoint_prefix = node.required_name("endpointPrefix")?;
        let id = node.required_name("serviceId")?;
        let signing_name = node.name("signingName")?;
        Ok(Self {
            id: id.to_owned(),
            version: node.required_name("apiVersion")?.to_owned(),
            title: node.text("serviceFullName")?.unwrap_or(id).to_owned(),
            signing_name: signing_name.unwrap_or(endpoint_prefix).to_owned(),
            endpoint_prefix: endpoint_prefix.to_owned(),
            auth: Auth::read(node)?,
            xml_namespace: node.text("xmlNamespace")?.map(str::to_owned),
            uid: node.text("uid")?.map(str::to_owned),
        })
    }

    /// `com.amazonaws.` and the service's id in small letters, without spaces: so it is for the
    /// models that AWS publishes of IAM, STS, SNS, SES and CloudFormation.
    pub(super) fn namespace(&self) -> String {
        format!("com.amazonaws.{}", self.short_name())
    }

    /// What the file of the Smithy model is called.
    pub(super) fn file_name(&self) -> String {
        let version = self.version.chars();
        let version: String = version
            .filter(|c| c.is_ascii_alphanumeric() || "-._".contains(*c))
            .collect();
        format!("{}-{version}.json", self.short_name())
    }

    fn short_name(&self) -> String {
        self.shape_name().to_ascii_lowercase()
    }

    /// The id as far as it can be part of the name of a shape.
    pub(super) fn shape_name(&self) -> String {
        let name: String = self
            .id
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            name
        } else {
            format!("Service{name}")
        }
    }

    /// The name of the service's pages, where it is not the one that every reader would take:
    /// <https://smithy.io/2.0/aws/aws-core.html#docid>.
    pub(super) fn doc_id(&self) -> Option<&str> {
        let usual = self.id.to_lowercase().replace(' ', "-");
        let usual = format!("{usual}-{}", self.version);
        self.uid.as_deref().filter(|uid| *uid != usual)
    }
}
