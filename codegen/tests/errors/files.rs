//! Files that are no Smithy models at all.

use std::fmt::Write;

use serde_json::json;

use crate::{error_of_files, errors_of_changes};

#[test]
fn what_is_not_json_is_told_with_line_and_column() {
    let mut said = String::new();
    for text in [
        "",
        "{",
        "{\n  \"smithy\": 2.0.0\n}",
        "{} {}",
        "{\"a\": [1,]}",
    ] {
        let error = error_of_files(&[("model.json", text)]).unwrap();
        writeln!(said, "{text:?}\n{error}\n").unwrap();
    }
    insta::assert_snapshot!("not_json", said);
}

/// One of the two values would be lost.
#[test]
fn a_key_that_is_given_twice_is_told_with_line_and_column() {
    let text = "{\n  \"smithy\": \"2.0\",\n  \"shapes\": {},\n  \"shapes\": {}\n}";
    let error = error_of_files(&[("model.json", text)]).unwrap();
    insta::assert_snapshot!(error, @"model.json:4:10: the key `shapes` is given twice");
}

#[test]
fn a_value_of_any_length_and_of_any_characters_is_told_in_a_line() {
    let said = errors_of_changes(&[
        ("/shapes/example#Name/type", json!("\u{1b}[31m\n\u{202e}")),
        ("/shapes/example#Name/type", json!("a".repeat(1000))),
    ]);
    insta::assert_snapshot!("hostile_values", said);
}

#[test]
fn nesting_without_end_is_an_error() {
    let text = "[".repeat(100_000);
    let error = error_of_files(&[("model.json", &text)]).unwrap();
    insta::assert_snapshot!("nested_too_deep", error);
}

#[test]
fn a_model_has_a_version_and_shapes() {
    let mut said = String::new();
    for text in [
        "[]",
        "{}",
        r#"{"smithy": 2.0, "shapes": {}}"#,
        r#"{"smithy": "1.0", "shapes": {}}"#,
        r#"{"smithy": "3", "shapes": {}}"#,
        r#"{"shapes": {}}"#,
        r#"{"smithy": "2.0"}"#,
        r#"{"smithy": "2", "shapes": []}"#,
        r#"{"smithy": "2.0", "shapes": {}}"#,
    ] {
        let error = error_of_files(&[("model.json", text)]).unwrap();
        writeln!(said, "{text}\n{error}\n").unwrap();
    }
    insta::assert_snapshot!("neither_version_nor_shapes", said);
}

#[test]
fn a_wrong_type_is_told_with_its_path() {
    let said = errors_of_changes(&[
        ("/shapes/example#Name", json!("string")),
        ("/shapes/example#Name/type", json!(5)),
        ("/shapes/example#Name/traits", json!([])),
        ("/shapes/example#Example/version", json!(2020)),
        ("/shapes/example#Example/operations", json!({})),
        ("/shapes/example#Example/operations/0", json!("example#Run")),
        ("/shapes/example#Example/resources/0/target", json!(null)),
        ("/shapes/example#Example/errors", json!(false)),
        ("/shapes/example#Thing/read", json!("example#Run")),
        ("/shapes/example#Run/input", json!("example#RunRequest")),
        ("/shapes/example#Run/output/target", json!(["a"])),
        ("/shapes/example#Run/errors/0", json!({})),
        ("/shapes/example#RunRequest/members", json!([])),
        ("/shapes/example#RunRequest/members/Name", json!("String")),
        (
            "/shapes/example#RunRequest/members/Name/traits",
            json!("required"),
        ),
        ("/shapes/example#Names/member", json!("String")),
        ("/shapes/example#Limits/key/target", json!({})),
        ("/shapes/example#Kind/members/A", json!("a")),
    ]);
    insta::assert_snapshot!("wrong_types", said);
}
