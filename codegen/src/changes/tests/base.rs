//! A small model, its updates, and their plans.

use std::path::Path;

use serde_json::{Value, json};

use crate::model::Model;
use crate::plan::Request;
use crate::select::{self, Selection};
use crate::wire::BoundCrate;

/// The model that updates are of.
pub(super) fn model() -> Value {
    let text = |value: &str| json!({ "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": value } });
    json!({ "smithy": "2.0", "shapes": {
        "example#Example": {
            "type": "service",
            "version": "2020-01-01",
            "operations": [{ "target": "example#PutKey" }, { "target": "example#GetKey" }],
            "traits": {
                "aws.api#service": { "sdkId": "Example" },
                "aws.protocols#awsQuery": {}
            }
        },
        "example#PutKey": {
            "type": "operation",
            "input": { "target": "example#PutKeyRequest" },
            "errors": [{ "target": "example#Missing" }]
        },
        "example#PutKeyRequest": { "type": "structure", "members": {
            "Id": { "target": "example#Id", "traits": { "smithy.api#required": {} } },
            "State": { "target": "example#State", "traits": { "smithy.api#required": {} } },
            "Note": { "target": "smithy.api#String" },
            "Names": { "target": "example#Names" },
            "Count": { "target": "smithy.api#Integer" },
            "Level": { "target": "example#Level" },
            "Target": { "target": "example#Target" },
            "Tag": { "target": "example#Tag" },
            "validate": { "target": "smithy.api#String" }
        } },
        "example#GetKey": {
            "type": "operation",
            "input": { "target": "example#GetKeyRequest" },
            "output": { "target": "example#GetKeyResponse" },
            "errors": [{ "target": "example#Missing" }, { "target": "example#Busy" }]
        },
        "example#GetKeyRequest": { "type": "structure", "members": {
            "Id": { "target": "example#Id" },
            "Filter": { "target": "example#Filter" }
        } },
        "example#GetKeyResponse": { "type": "structure", "members": {
            "Key": { "target": "example#Key" }
        } },
        "example#Filter": { "type": "structure", "members": {} },
        "example#Key": { "type": "structure", "members": {
            "State": { "target": "example#State" },
            "Mode": { "target": "example#Mode" },
            "Note": { "target": "smithy.api#String" },
            "Names": { "target": "example#Names" },
            "Count": {
                "target": "smithy.api#Integer",
                "traits": { "smithy.api#default": 0 }
            },
            "Owner": { "target": "example#Owner" }
        } },
        "example#Owner": { "type": "structure", "members": {
            "Name": { "target": "smithy.api#String" }
        } },
        "example#Tag": { "type": "structure", "members": {
            "Key": { "target": "smithy.api#String" }
        } },
        "example#Target": { "type": "union", "members": {
            "User": { "target": "smithy.api#String" }
        } },
        "example#Names": { "type": "list", "member": { "target": "smithy.api#String" } },
        "example#Id": { "type": "string", "traits": {
            "smithy.api#length": { "min": 1, "max": 128 },
            "smithy.api#pattern": "^[\\w]+$"
        } },
        "example#State": { "type": "enum", "members": { "ON": text("on"), "OFF": text("off") } },
        "example#Mode": { "type": "enum", "members": { "FAST": text("fast") } },
        "example#Level": { "type": "intEnum", "members": {
            "LOW": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 1 } }
        } },
        "example#Missing": {
            "type": "structure", "members": {}, "traits": { "smithy.api#error": "client" }
        },
        "example#Busy": {
            "type": "structure", "members": {}, "traits": { "smithy.api#error": "server" }
        }
    } })
}

/// The model after an update of its shapes, a merge patch (RFC 7396).
pub(super) fn after(patch: &Value) -> Value {
    after_all(&[patch])
}

/// The model after one update after the other.
pub(super) fn after_all(patches: &[&Value]) -> Value {
    let mut model = model();
    for patch in patches {
        merge(&mut model["shapes"], patch);
    }
    model
}

pub(super) fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    for (name, patch) in patch {
        if patch.is_null() {
            target.as_object_mut().unwrap().shift_remove(name);
        } else {
            merge(&mut target[name], patch);
        }
    }
}

/// The plan of all operations of a model.
pub(super) fn plan(model: &Value) -> BoundCrate {
    let text = model.to_string();
    let model = Model::from_texts([(Path::new("model.json"), text.as_str())]);
    let model = model.unwrap_or_else(|error| panic!("{error}"));
    let service = select::services(&model).next().unwrap().clone();
    let names: Vec<_> = select::operations(&model, &service)
        .into_iter()
        .map(|id| id.name().to_owned())
        .collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let selection = Selection::new(&model, &service, &names).unwrap();
    let request = Request {
        module: "example",
        model: &model,
        selection: &selection,
    };
    BoundCrate::new("example", "0.1.0", &[request]).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// A crate without a service.
pub(super) fn empty() -> BoundCrate {
    BoundCrate::new("example", "0.1.0", &[]).unwrap()
}

/// A model whose members are in HTTP messages.
pub(super) fn http_model() -> Value {
    json!({ "smithy": "2.0", "shapes": {
        "example#Example": {
            "type": "service",
            "version": "2020-01-01",
            "operations": [{ "target": "example#PutKey" }],
            "traits": {
                "aws.api#service": { "sdkId": "Example" },
                "aws.protocols#restJson1": {}
            }
        },
        "example#PutKey": {
            "type": "operation",
            "input": { "target": "example#PutKeyRequest" },
            "output": { "target": "example#PutKeyResponse" },
            "errors": [{ "target": "example#Busy" }],
            "traits": {
                "smithy.api#http": { "method": "PUT", "uri": "/keys/{Id}", "code": 200 }
            }
        },
        "example#PutKeyRequest": { "type": "structure", "members": {
            "Id": {
                "target": "smithy.api#String",
                "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {} }
            },
            "Since": {
                "target": "smithy.api#Timestamp",
                "traits": { "smithy.api#httpQuery": "since" }
            },
            "Content": {
                "target": "example#Content",
                "traits": { "smithy.api#httpPayload": {} }
            }
        } },
        "example#PutKeyResponse": { "type": "structure", "members": {
            "Modified": {
                "target": "smithy.api#Timestamp",
                "traits": { "smithy.api#httpHeader": "Last-Modified" }
            },
            "Note": {
                "target": "smithy.api#String",
                "traits": { "smithy.api#jsonName": "note" }
            }
        } },
        "example#Content": { "type": "blob" },
        "example#Busy": {
            "type": "structure",
            "members": { "Seconds": { "target": "smithy.api#Integer" } },
            "traits": { "smithy.api#error": "server" }
        }
    } })
}
