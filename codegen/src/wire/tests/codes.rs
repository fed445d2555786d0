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

/// The own code of `One` and of `Two`, and the codes that mean them.
fn codes(one: &Value, two: &Value) -> [(String, Vec<String>); 2] {
    let bound = errors(one, two);
    let codes = bound.wire[0].operations[0].codes.iter();
    let codes = codes.map(|codes| (codes.own.clone(), codes.meant_by.clone()));
    codes.collect::<Vec<_>>().try_into().unwrap()
}

fn expected(own: &str, meant_by: &[&str]) -> (String, Vec<String>) {
    let meant_by = meant_by.iter().map(ToString::to_string);
    (own.to_owned(), meant_by.collect())
}

#[test]
fn the_name_of_a_shape_means_its_error_too_unless_it_is_the_code_of_another() {
    assert_eq!(
        codes(&named("Busy"), &json!({})),
        [
            expected("Busy", &["Busy", "One"]),
            expected("Two", &["Two"])
        ]
    );
    assert_eq!(
        codes(&named("Two"), &named("Busy")),
        [
            expected("Two", &["Two", "One"]),
            expected("Busy", &["Busy"])
        ]
    );
}

#[test]
fn a_code_of_two_errors_means_the_first_and_is_warned_of() {
    assert_eq!(
        codes(&named("Busy"), &named("Busy")),
        [
            expected("Busy", &["Busy", "One"]),
            expected("Busy", &["Two"])
        ]
    );
    assert_eq!(
        codes(&json!({}), &named("One")),
        [expected("One", &["One"]), expected("One", &["Two"])]
    );
    assert_eq!(
        codes(&named("Two"), &json!({})),
        [expected("Two", &["Two", "One"]), expected("Two", &[])]
    );
    let warnings = errors(&named("Busy"), &named("Busy")).plan.warnings;
    assert_eq!(
        warnings,
        [
            "`example#One` and `example#Two` have the same code, `Busy`: an error with it is read as \
          the first"
        ]
    );
    assert!(errors(&named("Busy"), &json!({})).plan.warnings.is_empty());
}
