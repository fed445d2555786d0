//! A model of facts, cut to some operations.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// What operations need of a model: its service, with these operations and no others, and every
/// shape that they reach. Operations that the model does not have are left out.
///
/// Operations of resources become operations of the service. Test cases of endpoints are left out.
///
/// A shape has a line of its own, so that the difference of two models names shapes.
///
/// # Panics
///
/// The text is no model of one service.
pub(crate) fn cut(text: &str, operations: &[&str]) -> String {
    let model: Value = serde_json::from_str(text).unwrap();
    let shapes = model["shapes"].as_object().unwrap();
    let mut services = shapes
        .iter()
        .filter(|(_, shape)| shape["type"] == "service");
    let (id, service) = services.next().unwrap();
    let mut service = service.clone();
    let listed = service["operations"].as_array_mut().unwrap();
    listed.retain(|operation| {
        let target = operation["target"].as_str().unwrap();
        operations.contains(&target.split_once('#').unwrap().1)
    });
    let (namespace, _) = id.split_once('#').unwrap();
    let of_resources = operations
        .iter()
        .map(|name| format!("{namespace}#{name}"))
        .filter(|id| shapes.contains_key(id))
        .map(|id| json!({ "target": id }))
        .filter(|operation| !listed.contains(operation));
    let of_resources: Vec<_> = of_resources.collect();
    listed.extend(of_resources);
    let fields = service.as_object_mut().unwrap();
    fields.shift_remove("resources");
    let traits = fields["traits"].as_object_mut().unwrap();
    traits.shift_remove("smithy.rules#endpointTests");
    let mut kept = BTreeMap::new();
    reach(&service, shapes, &mut kept);
    kept.insert(id.clone(), service);
    let lines: Vec<_> = kept
        .iter()
        .map(|(id, shape)| format!("{}: {shape}", Value::from(id.as_str())))
        .collect();
    let version = &model["smithy"];
    let text = lines.join(",\n");
    format!("{{\"smithy\": {version}, \"shapes\": {{\n{text}\n}}}}\n")
}

/// Keeps the shapes that a value targets, and those that they target.
fn reach(value: &Value, shapes: &Map<String, Value>, kept: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                match value.as_str() {
                    Some(id) if name == "target" => {
                        let shape = shapes.get(id);
                        let is_new = shape.is_some() && !kept.contains_key(id);
                        if let (true, Some(shape)) = (is_new, shape) {
                            kept.insert(id.to_owned(), shape.clone());
                            reach(shape, shapes, kept);
                        }
                    }
                    _ if name == "traits" => {}
                    _ => reach(value, shapes, kept),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| reach(item, shapes, kept)),
        _ => {}
    }
}
