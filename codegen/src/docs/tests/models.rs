//! All that AWS wrote in the models beside this repository.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::super::{parse, print, summary};
use super::reading::{expected, read};

#[test]
#[ignore = "run cargo xtask test"]
fn shared_documentation_of_every_official_model_is_safe_for_rustdoc_and_complete() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/models");
    let mut texts = Vec::new();
    for entry in fs::read_dir(&folder).expect("the folder of official models") {
        let path = entry.expect("an entry of the folder").path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let model = fs::read_to_string(&path).expect("a model");
            collect(&serde_json::from_str(&model).expect("JSON"), &mut texts);
        }
    }
    assert!(texts.len() > 3_000, "only {} texts", texts.len());
    for text in &texts {
        let tree = parse::document(text);
        let markdown = print::document(&tree);
        assert_eq!(
            read(&markdown),
            expected(&tree),
            "{text}\nbecame\n{markdown}"
        );
        assert!(!markdown.is_empty(), "nothing is left of {text}");
        assert!(markdown.contains(summary(&markdown)));
    }
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let text = members
                .get("smithy.api#documentation")
                .and_then(Value::as_str);
            texts.extend(text.map(str::to_owned));
            members.values().for_each(|value| collect(value, texts));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        _ => {}
    }
}
