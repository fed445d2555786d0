//! Shapes that hold themselves without end, which would be found by running
//! out of memory: in a binary of their own, so that nothing else goes down
//! with them.
//!
//! <https://smithy.io/2.0/spec/aggregate-types.html#recursive-shape-definitions>

use std::path::Path;

use opsmith_codegen::model::Model;
use opsmith_codegen::plan::Request;
use opsmith_codegen::select::{self, Selection};
use opsmith_codegen::wire::BoundCrate;
use serde_json::{Value, json};

/// What is said of a model whose operation `Run` takes and returns a shape.
fn error_of(shape: &Value) -> String {
    let body = json!({ "type": "structure", "members": { "A": { "target": "example#A" } } });
    let model = json!({
        "smithy": "2.0",
        "shapes": {
            "example#Example": {
                "type": "service",
                "operations": [{ "target": "example#Run" }],
                "traits": { "aws.protocols#awsQuery": {} }
            },
            "example#Run": { "type": "operation", "output": { "target": "example#Body" } },
            "example#Body": body,
            "example#A": shape
        }
    });
    let model = match Model::from_texts([(Path::new("model.json"), &*model.to_string())]) {
        Ok(model) => model,
        Err(errors) => return errors.to_string(),
    };
    let service = select::services(&model).next().unwrap();
    let selection = Selection::new(&model, service, &["Run"]).unwrap();
    let request = Request {
        module: "example",
        model: &model,
        selection: &selection,
    };
    match BoundCrate::new("example", "0.1.0", &[request]) {
        Ok(_) => panic!("no error"),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_list_that_holds_itself_is_an_error() {
    let said = error_of(&json!({ "type": "list", "member": { "target": "example#A" } }));
    insta::assert_snapshot!("list", said);
}

#[test]
fn a_map_that_holds_itself_is_an_error() {
    let said = error_of(&json!({
        "type": "map",
        "key": { "target": "smithy.api#String" },
        "value": { "target": "example#A" }
    }));
    insta::assert_snapshot!("map", said);
}

#[test]
fn a_structure_that_requires_itself_is_an_error() {
    let said = error_of(&json!({
        "type": "structure",
        "members": {
            "A": { "target": "example#A", "traits": { "smithy.api#required": {} } }
        }
    }));
    insta::assert_snapshot!("structure", said);
}
