//! Small services, bound.

mod codes;
mod places;
mod protocols;
mod same_names;
mod values;

use std::path::Path;

use serde_json::{Value, json};

use super::BoundCrate;
use crate::model::Model;
use crate::plan::{PlanError, Request};
use crate::select::{self, Selection};

/// A service with these traits, whose one operation takes and returns a
/// structure `Item`; `shapes` are added.
fn model(service_traits: &Value, shapes: &Value) -> Value {
    let mut model = json!({
        "smithy": "2.0",
        "shapes": {
            "example#Example": {
                "type": "service",
                "version": "2010-05-08",
                "operations": [{ "target": "example#Run" }],
                "traits": service_traits
            },
            "example#Run": {
                "type": "operation",
                "input": { "target": "example#RunRequest" },
                "output": { "target": "example#RunResponse" }
            },
            "example#RunRequest": {
                "type": "structure",
                "members": { "Item": { "target": "example#Item" } }
            },
            "example#RunResponse": {
                "type": "structure",
                "members": { "Item": { "target": "example#Item" } }
            }
        }
    });
    for (id, shape) in shapes.as_object().unwrap() {
        model["shapes"][id] = shape.clone();
    }
    model
}

fn bind(model: &Value) -> Result<BoundCrate, Vec<PlanError>> {
    bind_with(model, None)
}

/// Binds with this protocol, or by default the preferred one.
fn bind_with(model: &Value, protocol: Option<&str>) -> Result<BoundCrate, Vec<PlanError>> {
    let text = model.to_string();
    let model = Model::from_texts([(Path::new("model.json"), text.as_str())]).unwrap();
    let service = select::services(&model).next().unwrap();
    let mut selection = Selection::new(&model, service, &["Run"]).unwrap();
    selection.protocol = protocol.map(str::to_owned);
    let request = Request {
        module: "example",
        model: &model,
        selection: &selection,
    };
    BoundCrate::new("example", "0.1.0", &[request])
}

fn refused(model: &Value) -> Vec<String> {
    let errors = bind(model).unwrap_err();
    errors.iter().map(ToString::to_string).collect()
}

fn query() -> Value {
    json!({ "aws.protocols#awsQuery": {} })
}
