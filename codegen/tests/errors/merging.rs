//! Files that do not go together.

use serde_json::{Value, json};

use crate::{error_of_files, fine_model};

/// What is said of a model that is fine, and of others beside it.
fn error_of_others(others: &[(&str, Value)]) -> Option<String> {
    let others = others.iter().map(|(name, shapes)| {
        let model = json!({ "smithy": "2.0", "shapes": shapes });
        (*name, model.to_string())
    });
    let fine = ("model.json", fine_model().to_string());
    let files: Vec<_> = [fine].into_iter().chain(others).collect();
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    error_of_files(&files)
}

fn apply(id: &str, value: &Value) -> Value {
    json!({ "type": "apply", "traits": { id: value } })
}

#[test]
fn a_shape_of_two_files_is_the_same_in_both() {
    let same = json!({ "example#Name": { "type": "string", "traits": {} } });
    assert_eq!(error_of_others(&[("other.json", same)]), None);
    let another = json!({ "example#Name": { "type": "integer" } });
    let said = error_of_others(&[("other.json", another)]);
    insta::assert_snapshot!("shapes_conflict", said.unwrap());
}

#[test]
fn a_trait_of_two_files_has_one_value() {
    let said = error_of_others(&[
        (
            "a.json",
            json!({ "example#Run": apply("smithy.api#documentation", &json!("One.")) }),
        ),
        (
            "b.json",
            json!({ "example#Run": apply("smithy.api#documentation", &json!("Two.")) }),
        ),
        (
            "c.json",
            json!({
                "example#Failure": apply("smithy.api#error", &json!("server")),
                "example#Kind$A": apply("smithy.api#enumValue", &json!("b")),
            }),
        ),
    ]);
    insta::assert_snapshot!("traits_conflict", said.unwrap());
}

#[test]
fn traits_are_applied_to_what_there_is() {
    let docs = apply("smithy.api#documentation", &json!("No such thing."));
    let said = error_of_others(&[(
        "docs.json",
        json!({
            "example#Nowhere": docs,
            "Run": docs,
            "example#RunRequest$Nothing": docs,
            "example#Name$member": docs,
            "example#Names$value": docs,
            "example#Run$input": docs,
            "example#RunRequest$Name$More": docs,
        }),
    )]);
    insta::assert_snapshot!("applied_to_nothing", said.unwrap());
}

#[test]
fn what_is_applied_is_checked_where_it_stands() {
    let said = error_of_others(&[(
        "docs.json",
        json!({
            "example#Run": apply("smithy.api#documentation", &json!(5)),
            "example#Kind": { "type": "apply" },
            "example#Name": apply("smithy.api#length", &json!({ "min": 3, "max": 2 })),
        }),
    )]);
    insta::assert_snapshot!("applied_wrongly", said.unwrap());
}

#[test]
fn errors_of_several_files_are_told_together() {
    let said = error_of_others(&[
        ("a.json", json!({ "example#More": { "type": "text" } })),
        ("b.json", json!({ "example#Name": { "type": "integer" } })),
        (
            "c.json",
            json!({ "example#Nowhere": apply("example#mine", &json!({})) }),
        ),
    ]);
    insta::assert_snapshot!("several_files", said.unwrap());
}
