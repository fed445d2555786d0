//! The operations: `operations`.

use serde_json::{Map, Value, json};

use super::metadata::Metadata;
use super::names::Names;
use super::node::Node;
use super::{annotation, common_traits, error, http, insert};
use crate::import::ImportError;

/// All operations by their names, each with an object of traits.
pub(super) type Operations = Map<String, Value>;

/// Reads `operations`.
pub(super) fn read(
    root: &Node<'_>,
    names: &Names,
    metadata: &Metadata,
) -> Result<Operations, ImportError> {
    let shapes = root.required("shapes", "an object")?;
    let operations = root.required("operations", "an object")?;
    let mut read = Map::new();
    for (name, node) in operations.named()? {
        let mut operation = Map::new();
        insert(&mut operation, "type", "operation");
        for key in ["input", "output"] {
            let target = match node.get(key)? {
                Some(body) => target(&body, &shapes, names)?,
                None => json!({"target": "smithy.api#Unit"}),
            };
            insert(&mut operation, key, target);
        }
        if metadata.protocols.has_query() {
            check_wrapper(name, &node)?;
        }
        let errors = errors(&node, &shapes, names)?;
        if !errors.is_empty() {
            insert(&mut operation, "errors", errors);
        }
        let mut traits = traits(&node)?;
        if metadata.protocols.has_rest_json() {
            let input = match node.get("input")? {
                Some(input) => shapes.get(input.required_name("shape")?)?,
                None => None,
            };
            http::add_to_operation(&node, input.as_ref(), &mut traits)?;
        }
        metadata.auth.add_to_operation(&node, &mut traits)?;
        insert(&mut operation, "traits", traits);
        read.insert(name.to_owned(), Value::Object(operation));
    }
    Ok(read)
}

fn target(reference: &Node<'_>, shapes: &Node<'_>, names: &Names) -> Result<Value, ImportError> {
    let shape = reference.required("shape", "the name of a shape")?;
    let name = shape.str()?;
    if shapes.object()?.contains_key(name) {
        Ok(json!({"target": names.shape(name)}))
    } else {
        Err(error::unknown_shape(&shape.at, name))
    }
}

/// The errors of an operation, sorted as in the models of AWS, and each once:
/// RDS lists some twice.
fn errors(
    operation: &Node<'_>,
    shapes: &Node<'_>,
    names: &Names,
) -> Result<Vec<Value>, ImportError> {
    let Some(errors) = operation.get("errors")? else {
        return Ok(Vec::new());
    };
    let errors = errors.items()?.map(|error| target(&error, shapes, names));
    let mut errors = errors.collect::<Result<Vec<_>, _>>()?;
    errors.sort_by_cached_key(|error| error["target"].as_str().map(str::to_owned));
    errors.dedup();
    Ok(errors)
}

/// Smithy has no other name for the element around a reply.
///
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#response-serialization>
fn check_wrapper(name: &str, operation: &Node<'_>) -> Result<(), ImportError> {
    let Some(output) = operation.get("output")? else {
        return Ok(());
    };
    match output.text("resultWrapper")? {
        Some(wrapper) if wrapper.strip_suffix("Result") != Some(name) => Err(error::wrapper(
            &output.at.key("resultWrapper"),
            name,
            wrapper,
        )),
        _ => Ok(()),
    }
}

fn traits(node: &Node<'_>) -> Result<Map<String, Value>, ImportError> {
    let mut traits = Map::new();
    for (key, id) in [
        ("idempotent", "smithy.api#idempotent"),
        ("readonly", "smithy.api#readonly"),
        ("httpChecksumRequired", "smithy.api#httpChecksumRequired"),
    ] {
        if node.flag(key)? {
            insert(&mut traits, id, annotation());
        }
    }
    for (key, id) in [
        ("endpoint", "smithy.api#endpoint"),
        ("httpChecksum", "aws.protocols#httpChecksum"),
        ("requestcompression", "smithy.api#requestCompression"),
        ("staticContextParams", "smithy.rules#staticContextParams"),
        (
            "operationContextParams",
            "smithy.rules#operationContextParams",
        ),
    ] {
        if let Some(value) = node.get(key)? {
            insert(&mut traits, id, value.value.clone());
        }
    }
    if let Some(discovery) = node.get("endpointdiscovery")? {
        let required = discovery.flag("required")?;
        let value = json!({"required": required});
        insert(&mut traits, "aws.api#clientDiscoveredEndpoint", value);
    }
    common_traits(node, &mut traits)?;
    Ok(traits)
}

/// The traits of an operation that another file says something about.
pub(super) fn traits_of<'o>(
    operations: &'o mut Operations,
    name: &str,
) -> Option<&'o mut Map<String, Value>> {
    operations.get_mut(name)?.get_mut("traits")?.as_object_mut()
}
