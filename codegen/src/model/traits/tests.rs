use std::path::Path;

use serde_json::json;

use super::*;

pub(super) fn read(value: &Value) -> Result<Traits, String> {
    let root = Node::root(Path::new("model.json"), value);
    Traits::read(&root).map_err(|error| error.to_string())
}

pub(super) fn fine(value: &Value) -> Traits {
    read(value).unwrap()
}

#[test]
fn no_traits_are_the_default() {
    assert_eq!(fine(&json!({})), Traits::default());
}

#[test]
fn annotations_are_empty_objects() {
    let annotations = [
        "smithy.api#required",
        "smithy.api#clientOptional",
        "smithy.api#addedDefault",
        "smithy.api#uniqueItems",
        "smithy.api#sensitive",
        "smithy.api#idempotencyToken",
        "smithy.api#hostLabel",
        "smithy.api#xmlFlattened",
    ];
    for id in annotations {
        let traits = fine(&json!({ id: {} }));
        let set = [
            traits.presence.required,
            traits.presence.client_optional,
            traits.presence.added_default,
            traits.constraints.unique_items,
            traits.data.sensitive,
            traits.behavior.idempotency_token,
            traits.endpoint.host_label,
            traits.xml.flattened,
        ];
        assert_eq!(set, annotations.map(|other| other == id));
        assert!(traits.other.is_empty());
        let error = format!("model.json: $['{id}']: expected an object, found a boolean");
        assert_eq!(read(&json!({ id: true })), Err(error));
    }
}

#[test]
fn what_is_not_known_is_carried_whole() {
    let value = json!({ "any": [1, null, { "thing": true }] });
    let traits = fine(&json!({ "a#mine": value, "smithy.api#tags": ["x"] }));
    let expected = BTreeMap::from([
        ("a#mine".to_owned(), value),
        ("smithy.api#tags".to_owned(), json!(["x"])),
    ]);
    assert_eq!(traits.other, expected);
}
