//! The service itself: `metadata`.

use serde_json::{Map, Value, json};

use super::names::Names;
use super::node::Node;
use super::{common_traits, error, insert, with_traits};
use crate::import::ImportError;

/// The only protocol that is read: how others bind members is said in ways of their own.
const PROTOCOL: &str = "query";

/// What the files say about the service.
pub(super) struct Metadata {
    id: String,
    version: String,
    title: String,
    endpoint_prefix: String,
    signing_name: String,
    xml_namespace: Option<String>,
    uid: Option<String>,
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
        let endpoint_prefix = node.required_text("endpointPrefix")?;
        let id = node.required_text("serviceId")?;
        let signing_name = node.text("signingName")?;
        Ok(Self {
            id: id.to_owned(),
            version: node.required_text("apiVersion")?.to_owned(),
            title: node.text("serviceFullName")?.unwrap_or(id).to_owned(),
            signing_name: signing_name.unwrap_or(endpoint_prefix).to_owned(),
            endpoint_prefix: endpoint_prefix.to_owned(),
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
    fn doc_id(&self) -> Option<&str> {
        let usual = self.id.to_lowercase().replace(' ', "-");
        let usual = format!("{usual}-{}", self.version);
        self.uid.as_deref().filter(|uid| *uid != usual)
    }
}

/// The shape of the service, with its operations sorted as in the models of AWS: whatever the case
/// of their letters.
pub(super) fn shape(
    metadata: &Metadata,
    root: &Node<'_>,
    names: &Names,
    rules: Option<Value>,
) -> Result<Value, ImportError> {
    let operations = root.required("operations", "an object")?;
    let mut sorted: Vec<_> = operations.object()?.keys().collect();
    sorted.sort_by_cached_key(|name| name.to_lowercase());
    let operations: Vec<_> = sorted
        .into_iter()
        .map(|name| json!({"target": names.operation(name)}))
        .collect();
    let mut service = Map::new();
    insert(&mut service, "type", "service");
    insert(&mut service, "version", metadata.version.as_str());
    insert(&mut service, "operations", operations);
    let traits = traits(metadata, root, rules)?;
    Ok(with_traits(service, traits))
}

fn traits(
    metadata: &Metadata,
    root: &Node<'_>,
    rules: Option<Value>,
) -> Result<Map<String, Value>, ImportError> {
    let mut aws = Map::new();
    insert(&mut aws, "sdkId", metadata.id.as_str());
    insert(
        &mut aws,
        "endpointPrefix",
        metadata.endpoint_prefix.as_str(),
    );
    if let Some(doc_id) = metadata.doc_id() {
        insert(&mut aws, "docId", doc_id);
    }
    let mut traits = Map::new();
    insert(&mut traits, "aws.api#service", aws);
    let signing_name = metadata.signing_name.as_str();
    insert(&mut traits, "aws.auth#sigv4", json!({"name": signing_name}));
    insert(&mut traits, "aws.protocols#awsQuery", super::annotation());
    insert(&mut traits, "smithy.api#title", metadata.title.as_str());
    if let Some(uri) = &metadata.xml_namespace {
        insert(&mut traits, "smithy.api#xmlNamespace", json!({"uri": uri}));
    }
    if let Some(rules) = rules {
        insert(&mut traits, "smithy.rules#endpointRuleSet", rules);
    }
    common_traits(root, &mut traits)?;
    Ok(traits)
}
