//! The service itself.

use serde_json::{Map, Value, json};

use super::metadata::Metadata;
use super::names::Names;
use super::node::Node;
use super::{common_traits, insert, with_traits};
use crate::import::ImportError;

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
    metadata
        .auth
        .add_to_service(&metadata.signing_name, &mut traits);
    metadata.protocols.add_to_service(&mut traits);
    insert(&mut traits, "smithy.api#title", metadata.title.as_str());
    if let Some(uri) = &metadata.xml_namespace {
        insert(&mut traits, "smithy.api#xmlNamespace", json!({"uri": uri}));
    }
    if let Some(rules) = rules {
        insert(&mut traits, "smithy.rules#endpointRuleSet", rules);
    }
    if let Some(parameters) = root.get("clientContextParams")? {
        insert(
            &mut traits,
            "smithy.rules#clientContextParams",
            parameters.value.clone(),
        );
    }
    common_traits(root, &mut traits)?;
    Ok(traits)
}
