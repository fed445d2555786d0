//! What the files say about the service: `metadata`.

use super::auth::Auth;
use super::error;
use super::node::Node;
use super::protocols::Protocols;
use crate::import::ImportError;
use crate::model::is_identifier;

/// What the files say about the service.
pub(super) struct Metadata {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) title: String,
    pub(super) endpoint_prefix: String,
    pub(super) signing_name: String,
    pub(super) auth: Auth,
    pub(super) protocols: Protocols,
    /// The name of the service's shape, if requests have it.
    pub(super) target: Option<String>,
    pub(super) xml_namespace: Option<String>,
    pub(super) uid: Option<String>,
}

impl Metadata {
    /// Reads `metadata`, of a service with a protocol that is known.
    pub(super) fn read(node: &Node<'_>) -> Result<Self, ImportError> {
        let protocols = Protocols::read(node)?;
        let target = if protocols.is_rpc {
            Some(target(node)?)
        } else {
            None
        };
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
            protocols,
            target,
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

/// The name of the service's shape: what is after the last dot of `targetPrefix`.
///
/// The prefix is `<name>` for nearly all services, and for a few the package of
/// their code is before it: `com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101`,
/// where AWS's own Smithy models and SDKs send the name alone.
fn target(metadata: &Node<'_>) -> Result<String, ImportError> {
    let prefix = metadata.required_name("targetPrefix")?;
    let name = prefix.rsplit('.').next().unwrap_or(prefix);
    if is_identifier(name) {
        Ok(name.to_owned())
    } else {
        Err(error::name(&metadata.at.key("targetPrefix")))
    }
}
