//! Reads the JSON AST of a Smithy model (<https://smithy.io/2.0/spec/json-ast.html>).

use std::path::Path;

use serde_json::Value;

use super::{ImportError, Location};

/// The model, which has to be a JSON object that says it is a Smithy 2.x JSON AST.
///
/// What it holds is checked by whoever looks into it.
pub(super) fn check(mut model: Value, file: &Path) -> Result<Value, ImportError> {
    check_version(&mut model, &Location::root(file))?;
    Ok(model)
}

fn check_version(model: &mut Value, at: &Location) -> Result<(), ImportError> {
    let file = || at.file().to_path_buf();
    match at.object(model)?.get("smithy") {
        Some(Value::String(version)) if is_supported(version) => Ok(()),
        Some(Value::String(version)) => Err(ImportError::UnsupportedVersion {
            file: file(),
            version: version.clone(),
        }),
        Some(other) => Err(at.key("smithy").wrong_type("a string", other)),
        None => Err(ImportError::NotSmithy { file: file() }),
    }
}

/// Minor versions of Smithy are compatible: "2" and "2.1" are read like "2.0".
fn is_supported(version: &str) -> bool {
    version == "2" || version.starts_with("2.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::file;

    fn read(text: &str) -> Result<Value, ImportError> {
        let file = Path::new("models/weather.json");
        check(file::parse(text, file)?, file)
    }

    fn error(text: &str) -> String {
        match read(text) {
            Ok(model) => panic!("was read: {model}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_text_that_is_not_json_is_refused_with_line_and_column() {
        assert_eq!(
            error("{\n  \"smithy\": \"2.0\",\n}"),
            "models/weather.json: not JSON: trailing comma at line 3 column 1; \
             expected a JSON AST of Smithy, or a file of botocore"
        );
        assert_eq!(
            error(""),
            "models/weather.json: not JSON: EOF while parsing a value at line 1 column 0; \
             expected a JSON AST of Smithy, or a file of botocore"
        );
    }

    #[test]
    fn json_that_is_not_an_object_is_refused() {
        assert_eq!(
            error("[]"),
            "models/weather.json: $: expected an object, found an array; \
             correct the file or get the official model again"
        );
    }

    #[test]
    fn an_object_that_does_not_say_it_is_smithy_is_refused() {
        assert_eq!(
            error(r#"{"version": "2.0", "shapes": {}}"#),
            "models/weather.json: not a Smithy model: expected the version of Smithy at \
             $.smithy, such as \"2.0\"; give the JSON AST of a Smithy model"
        );
        assert_eq!(
            error(r#"{"smithy": 2.0, "shapes": {}}"#),
            "models/weather.json: $.smithy: expected a string, found a number; \
             correct the file or get the official model again"
        );
    }

    #[test]
    fn version_1_is_refused_and_every_version_2_is_read() {
        assert_eq!(
            error(r#"{"smithy": "1.0", "shapes": {}}"#),
            "models/weather.json: $.smithy is \"1.0\", but only 2.x is supported; \
             `smithy ast` of the Smithy CLI prints a model in version 2.0"
        );
        assert!(error(r#"{"smithy": "20", "shapes": {}}"#).contains("$.smithy is \"20\""));
        for version in ["2", "2.0", "2.1"] {
            let text = format!(r#"{{"smithy": "{version}", "shapes": {{}}}}"#);
            assert!(read(&text).is_ok());
        }
    }

    #[test]
    fn nesting_without_end_is_an_error_and_not_an_overflow() {
        assert!(error(&"[".repeat(100_000)).contains("recursion limit exceeded"));
    }
}
