//! What identifies errors, and which codes mean them.

use serde_json::{Value, json};

use super::{bind, model, query};
use crate::wire::{BoundCrate, ErrorKey};

/// A service whose operation fails with `One` and `Two`, of these traits beside
/// that of an error.
fn errors(one: &Value, two: &Value) -> BoundCrate {
    errors_of(&query(), one, two)
}

/// Likewise, of a service with these traits.
fn errors_of(service: &Value, one: &Value, two: &Value) -> BoundCrate {
    let error = |traits: &Value| {
        let mut traits = traits.clone();
        traits["smithy.api#error"] = json!("client");
        json!({ "type": "structure", "members": {}, "traits": traits })
    };
    let mut model = model(
        service,
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
        let errors = bound.wire[0].operations[0].errors.iter();
        errors
            .map(|error| error.matched.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        codes(&named("Busy"), &json!({})),
        [vec!["Busy", "One"], vec!["Two"]]
    );
    assert_eq!(
        codes(&named("Two"), &named("Busy")),
        [vec!["Two", "One"], vec!["Busy"]]
    );
    // The first of two errors has a code that both have.
    assert_eq!(
        codes(&named("Busy"), &named("Busy")),
        [vec!["Busy", "One"], vec!["Two"]]
    );
    assert_eq!(
        codes(&named("Two"), &named("Two")),
        [vec!["Two", "One"], vec![]]
    );
}

#[test]
fn errors_of_a_compatible_service_are_found_by_their_names_and_seen_by_their_codes() {
    let json = json!({
        "aws.protocols#awsJson1_0": {},
        "aws.protocols#awsQueryCompatible": {}
    });
    let bound = errors_of(&json, &named("Two"), &named("Busy"));
    let operation = &bound.wire[0].operations[0];
    assert_eq!(operation.error_key, ErrorKey::Shape);
    let errors = operation.errors.iter();
    let errors: Vec<_> = errors.map(|it| (&*it.code, it.matched.clone())).collect();
    assert_eq!(
        errors,
        [
            ("Two", vec!["One".to_owned()]),
            ("Busy", vec!["Two".to_owned(), "Busy".to_owned()])
        ]
    );
    // The status of the trait is that of the query protocol.
    assert_eq!(bound.wire[0].exceptions[0].status, 400);

    let json = json!({ "aws.protocols#awsJson1_0": {} });
    let bound = errors_of(&json, &named("Two"), &named("Busy"));
    let operation = &bound.wire[0].operations[0];
    assert_eq!(operation.error_key, ErrorKey::Code);
    assert_eq!(
        (&*operation.errors[0].code, &*operation.errors[1].code),
        ("One", "Two")
    );
}
