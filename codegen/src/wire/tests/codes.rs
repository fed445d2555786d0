//! What identifies errors, and which codes mean them.

use serde_json::{Value, json};

use super::{bind, model, query};
use crate::wire::BoundCrate;

/// A service whose operation fails with `One` and `Two`, of these traits beside
/// that of an error.
fn errors(one: &Value, two: &Value) -> BoundCrate {
    let error = |traits: &Value| {
        let mut traits = traits.clone();
        traits["smithy.api#error"] = json!("client");
        json!({ "type": "structure", "members": {}, "traits": traits })
    };
    let mut model = model(
        &query(),
        &json!({
            "example#Item": { "type": "structure", "members": {} },
            "example#One": error(one),
            "example#Two": error(two)
        }),
    );
    let errors = json!([{ "target": "example#One" }, { "target": "example#Two" }]);
    model["shapes"]["example#Run"]["errors"] = errors;
    bind(&model).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn named(code: &str) -> Value {
    json!({ "aws.protocols#awsQueryError": { "code": code, "httpResponseCode": 429 } })
}

#[test]
fn an_error_has_the_code_and_status_of_its_trait_or_its_shapes_name() {
    let bound = errors(&named("Busy"), &json!({}));
    let exceptions = bound.wire[0].exceptions.iter();
    let exceptions: Vec<_> = exceptions.map(|it| (&*it.code, it.status)).collect();
    assert_eq!(exceptions, [("Busy", 429), ("Two", 400)]);
}

#[test]
fn the_name_of_a_shape_means_its_error_too_unless_it_is_the_code_of_another() {
    let codes = |one: &Value, two: &Value| {
        let bound = errors(one, two);
        bound.wire[0].operations[0].codes.clone()
    };
    assert_eq!(
        codes(&named("Busy"), &json!({})),
        [vec!["Busy", "One"], vec!["Two"]]
    );
    assert_eq!(
        codes(&named("Two"), &named("Busy")),
        [vec!["Two", "One"], vec!["Busy"]]
    );
}
