//! The text of every error that a model can cause, in snapshots.
//!
//! Each test makes changes to a small model that is fine, one at a time, and
//! its snapshot shows each change and what is said of it. After a change of a
//! text, read the difference of the snapshots:
//!
//! ```text
//! INSTA_UPDATE=always cargo test -p opsmith-codegen --test errors
//! ```

mod files;
mod merging;
mod protocol;
mod shapes;
mod targets;
mod traits;
mod unchecked;
mod unsupported;

use std::fmt::Write;
use std::fs;

use opsmith_codegen::Codegen;
use serde_json::{Value, json};

/// What is said of files, each a name and a text, of which the operation `Run`
/// is asked for; nothing where a crate comes out.
fn error_of_files(files: &[(&str, &str)]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let names: Vec<_> = files.iter().map(|(name, _)| name).collect();
    let manifest = format!(
        "[package]\nname = \"example\"\nversion = \"0.1.0\"\n\n\
         [services.example]\nmodels = {names:?}\noperations = [\"Run\"]\n"
    );
    let path = folder.path().join("opsmith.toml");
    fs::write(&path, manifest).unwrap();
    let error = Codegen::new(path).generate().err()?;
    let folder = format!("{}/", folder.path().display());
    Some(error.to_string().replace(&folder, ""))
}

/// What is said of a model.
fn error_of(model: &Value) -> Option<String> {
    error_of_files(&[("model.json", &model.to_string())])
}

/// What is said of a model that is fine but for one thing, for each of them: a
/// JSON pointer and a value.
fn errors_of_changes(changes: &[(&str, Value)]) -> String {
    let mut said = String::new();
    for (pointer, value) in changes {
        let mut model = fine_model();
        set(&mut model, pointer, value.clone());
        let error = error_of(&model).unwrap_or_else(|| panic!("{pointer} = {value}: no error"));
        writeln!(said, "{pointer} = {value}\n{error}\n").unwrap();
    }
    said
}

/// Sets what a JSON pointer points at.
fn set(model: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match model.pointer_mut(parent) {
        Some(Value::Object(entries)) => {
            entries.insert(name.to_owned(), value);
        }
        Some(Value::Array(items)) => items[name.parse::<usize>().unwrap()] = value,
        _ => panic!("{parent} is nothing that can be changed"),
    }
}

/// A model of one operation that uses every kind of shape.
fn fine_model() -> Value {
    json!({
        "smithy": "2.0",
        "shapes": {
            "example#Example": {
                "type": "service",
                "version": "2020-01-01",
                "operations": [{ "target": "example#Run" }],
                "resources": [{ "target": "example#Thing" }],
                "errors": [{ "target": "example#Failure" }],
                "traits": {
                    "aws.protocols#awsQuery": {},
                    "smithy.api#xmlNamespace": { "uri": "https://example.com/" }
                }
            },
            "example#Thing": { "type": "resource", "operations": [{ "target": "example#Stop" }] },
            "example#Stop": { "type": "operation" },
            "example#Run": {
                "type": "operation",
                "input": { "target": "example#RunRequest" },
                "output": { "target": "example#RunResponse" },
                "errors": [{ "target": "example#Failure" }]
            },
            "example#RunRequest": {
                "type": "structure",
                "members": {
                    "Name": { "target": "example#Name", "traits": { "smithy.api#required": {} } },
                    "Names": { "target": "example#Names" },
                    "Limits": { "target": "example#Limits" },
                    "Kind": { "target": "example#Kind" }
                }
            },
            "example#RunResponse": {
                "type": "structure",
                "members": { "Id": { "target": "smithy.api#String" } }
            },
            "example#Failure": {
                "type": "structure",
                "members": { "message": { "target": "smithy.api#String" } },
                "traits": { "smithy.api#error": "client" }
            },
            "example#Name": { "type": "string", "traits": {} },
            "example#Names": { "type": "list", "member": { "target": "example#Name" } },
            "example#Limits": {
                "type": "map",
                "key": { "target": "example#Name" },
                "value": { "target": "smithy.api#Integer" }
            },
            "example#Kind": {
                "type": "enum",
                "members": {
                    "A": {
                        "target": "smithy.api#Unit",
                        "traits": { "smithy.api#enumValue": "a" }
                    }
                }
            }
        }
    })
}

#[test]
fn the_model_that_is_changed_is_fine() {
    assert_eq!(error_of(&fine_model()), None);
}
