//! One change of a model each.

use serde_json::{Map, Value, json};

/// A change of `model.json`.
pub(crate) struct Edit {
    /// What changes, in words that are a name too.
    pub(crate) name: &'static str,
    /// A merge patch (RFC 7396) of the model's shapes.
    patch: Value,
}

impl Edit {
    /// The model after it.
    pub(crate) fn model(&self) -> String {
        all([self])
    }
}

/// The model after edits, one after the other.
pub(crate) fn all<'a>(edits: impl IntoIterator<Item = &'a Edit>) -> String {
    let mut model = base();
    for edit in edits {
        let shapes = edit.patch.as_object().unwrap().iter();
        let patch = shapes.map(|(name, patch)| (format!("example#{name}"), patch.clone()));
        merge(&mut model["shapes"], &patch.collect());
    }
    model.to_string()
}

/// The model before any of them.
pub(crate) fn base() -> Value {
    serde_json::from_str(include_str!("model.json")).unwrap()
}

fn merge(value: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *value = patch.clone();
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    for (name, patch) in patch {
        if patch.is_null() {
            value.as_object_mut().unwrap().shift_remove(name);
        } else {
            merge(&mut value[name], patch);
        }
    }
}

fn edit(name: &'static str, patch: Value) -> Edit {
    Edit { name, patch }
}

/// A member of a shape.
fn member(of: &str, name: &str, patch: Value) -> Value {
    json!({of: {"members": {name: patch}}})
}

/// A trait of a member.
fn member_trait(of: &str, name: &str, of_trait: &str, value: Value) -> Value {
    member(of, name, json!({"traits": {of_trait: value}}))
}

/// A trait of a shape.
fn shape_trait(of: &str, of_trait: &str, value: Value) -> Value {
    json!({of: {"traits": {of_trait: value}}})
}

fn targets(names: &[&str]) -> Value {
    let targets = names
        .iter()
        .map(|name| json!({"target": format!("example#{name}")}));
    targets.collect()
}

fn optional(target: &str) -> Value {
    json!({"target": target})
}

fn required(target: &str) -> Value {
    json!({"target": target, "traits": {"smithy.api#required": {}}})
}

const STRING: &str = "smithy.api#String";
const INTEGER: &str = "smithy.api#Integer";
const REQUIRED: &str = "smithy.api#required";
const DEFAULT: &str = "smithy.api#default";

/// The changes, each of which is followed in both directions.
pub(crate) fn edits() -> Vec<Edit> {
    [
        inputs(),
        outputs(),
        types(),
        errors(),
        service(),
        constraints(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Members of what callers build.
fn inputs() -> Vec<Edit> {
    vec![
        edit(
            "an optional member of an input is added",
            member("ListItemsRequest", "Limit", optional(INTEGER)),
        ),
        edit(
            "a first required member is added",
            member("ListItemsRequest", "Limit", required(INTEGER)),
        ),
        edit(
            "a second required member is added",
            member("GetItemRequest", "Limit", required(INTEGER)),
        ),
        edit(
            "a third required member is added",
            member("PutItemRequest", "Limit", required(INTEGER)),
        ),
        edit(
            "the only required member becomes optional",
            member_trait("GetItemRequest", "Name", REQUIRED, Value::Null),
        ),
        edit(
            "one of two required members becomes optional",
            member_trait("PutItemRequest", "Name", REQUIRED, Value::Null),
        ),
        edit(
            "an optional member of an input is renamed",
            json!({"ListItemsRequest": {"members": {"Marker": null, "Start": optional(STRING)}}}),
        ),
        edit(
            "the only required member is renamed",
            json!({"GetItemRequest": {"members": {"Name": null, "Title": required("example#Name")}}}),
        ),
        edit(
            "one of two required members is renamed",
            json!({"PutItemRequest": {"members": {"Name": null, "Title": required("example#Name")}}}),
        ),
        edit(
            "an optional member of an input is of another type",
            member("ListItemsRequest", "Marker", optional(INTEGER)),
        ),
        edit(
            "the only required member is of another type",
            member("GetItemRequest", "Name", required(INTEGER)),
        ),
        edit(
            "one of two required members is of another type",
            member("PutItemRequest", "Name", required(INTEGER)),
        ),
        edit(
            "a required member is required no more by clients",
            member_trait(
                "GetItemRequest",
                "Name",
                "smithy.api#clientOptional",
                json!({}),
            ),
        ),
        edit(
            "an optional member of an input has a default",
            member_trait("GetItemRequest", "Version", DEFAULT, json!(1)),
        ),
        edit(
            "a member of a nested input becomes required",
            member_trait("Part", "Amount", REQUIRED, json!({})),
        ),
        edit(
            "the required member of a nested input becomes optional",
            member_trait("Part", "Key", REQUIRED, Value::Null),
        ),
        edit(
            "an optional member of a nested input is added",
            member("Part", "Note", optional(STRING)),
        ),
        edit(
            "an input gets a token",
            member(
                "ListItemsRequest",
                "Token",
                json!({"target": STRING, "traits": {"smithy.api#idempotencyToken": {}}}),
            ),
        ),
        edit(
            "a text becomes a list of texts",
            member("PutItemRequest", "Note", optional("example#Texts")),
        ),
    ]
}

/// Members of what replies hold.
fn outputs() -> Vec<Edit> {
    vec![
        edit(
            "a member of an output is added",
            member("PutItemResponse", "Note", optional(STRING)),
        ),
        edit(
            "a member of an output is renamed",
            json!({"PutItemResponse": {"members": {"Size": null, "Length": optional(INTEGER)}}}),
        ),
        edit(
            "a member of an output becomes required",
            member_trait("PutItemResponse", "Size", REQUIRED, json!({})),
        ),
        edit(
            "a required member of an output has a default",
            member(
                "PutItemResponse",
                "Id",
                json!({"traits": {REQUIRED: null, DEFAULT: ""}}),
            ),
        ),
        edit(
            "a member of an output has a default",
            member_trait("PutItemResponse", "Size", DEFAULT, json!(0)),
        ),
        edit(
            "a member of an output has a default that was added",
            member(
                "PutItemResponse",
                "Size",
                json!({"traits": {DEFAULT: 0, "smithy.api#addedDefault": {}}}),
            ),
        ),
        edit(
            "the default of an output's member is another",
            member_trait("ListItemsResponse", "Truncated", DEFAULT, json!(true)),
        ),
        edit(
            "a member of an output is of another type",
            member("PutItemResponse", "Size", optional("smithy.api#Long")),
        ),
        edit(
            "a member of a reply's structure is added",
            member("Item", "Note", optional(STRING)),
        ),
        edit(
            "an output without members gets one",
            json!({
                "PingResponse": {"type": "structure", "members": {"Text": optional(STRING)}},
                "Ping": {"output": {"target": "example#PingResponse"}},
            }),
        ),
        edit(
            "a list's items are of another type",
            json!({"Texts": {"member": optional(INTEGER)}}),
        ),
    ]
}

/// Types that members share.
fn types() -> Vec<Edit> {
    let value = |text: Value| json!({"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": text}});
    vec![
        edit(
            "an enum gets a value",
            member("Kind", "huge", value(json!("huge"))),
        ),
        edit(
            "an enum's value is renamed",
            json!({"Kind": {"members": {"small": null, "tiny": value(json!("tiny"))}}}),
        ),
        edit(
            "the text of an enum's value is another",
            member("Kind", "small", value(json!("Small"))),
        ),
        edit(
            "an enum of numbers gets a value",
            member("Level", "TOP", value(json!(3))),
        ),
        edit(
            "the number of an enum's value is another",
            member("Level", "LOW", value(json!(0))),
        ),
        edit(
            "an enum becomes a text",
            json!({"Kind": {"type": "string", "members": null}}),
        ),
        edit(
            "an enum of numbers becomes a number",
            json!({"Level": {"type": "integer", "members": null}}),
        ),
        edit(
            "a union of replies gets a member",
            member("Measure", "Flag", optional("smithy.api#Boolean")),
        ),
        edit(
            "a union of requests gets a member",
            member("Place", "Room", optional(INTEGER)),
        ),
        edit(
            "a union's member is of another type",
            member("Place", "Shelf", optional(INTEGER)),
        ),
        edit(
            "a union's member is renamed",
            json!({"Place": {"members": {"Shelf": null, "Board": optional(STRING)}}}),
        ),
        edit(
            "replies hold a union of requests too",
            member("Item", "Place", optional("example#Place")),
        ),
        edit(
            "requests hold a union of replies too",
            member("PutItemRequest", "Measure", optional("example#Measure")),
        ),
        edit(
            "requests hold a structure of replies too",
            member("PutItemRequest", "Label", optional("example#Label")),
        ),
        edit(
            "replies hold a structure of requests too",
            member("Item", "Part", optional("example#Part")),
        ),
        edit(
            "a structure of replies becomes recursive",
            member("Label", "Next", optional("example#Label")),
        ),
        edit(
            "a structure is renamed",
            json!({
                "Label": null,
                "Sticker": base()["shapes"]["example#Label"],
                "Item": {"members": {"Label": optional("example#Sticker")}},
            }),
        ),
        edit(
            "a structure that was not used is used",
            json!({
                "Extra": {"type": "structure", "members": {"Text": optional(STRING)}},
                "Item": {"members": {"Extra": optional("example#Extra")}},
            }),
        ),
    ]
}

fn errors() -> Vec<Edit> {
    vec![
        edit(
            "an error of an operation is added",
            json!({"GetItem": {"errors": targets(&["Busy", "NotFound"])}}),
        ),
        edit(
            "an error that no operation had is added",
            json!({"GetItem": {"errors": targets(&["Denied", "NotFound"])}}),
        ),
        edit(
            "an operation's first error is added",
            json!({"ListItems": {"errors": targets(&["Busy"])}}),
        ),
        edit(
            "an error gets a member",
            member("NotFound", "Name", optional(STRING)),
        ),
        edit(
            "an error's member is of another type",
            member("Busy", "Seconds", optional("smithy.api#Long")),
        ),
        edit(
            "an error's member becomes required",
            member_trait("Busy", "Seconds", REQUIRED, json!({})),
        ),
        edit(
            "the code of an error is another",
            shape_trait(
                "Busy",
                "aws.protocols#awsQueryError",
                json!({"code": "TooBusy", "httpResponseCode": 503}),
            ),
        ),
        edit(
            "the status of an error is another",
            shape_trait("Busy", "smithy.api#httpError", json!(500)),
        ),
    ]
}

/// The service and its operations.
fn service() -> Vec<Edit> {
    vec![
        edit(
            "an operation is added",
            json!({
                "Example": {"operations": targets(&["DeleteItem", "GetItem", "ListItems", "Ping", "PutItem"])},
                "DeleteItem": {"type": "operation", "input": optional("example#GetItemRequest"), "output": optional("smithy.api#Unit")},
            }),
        ),
        edit(
            "an operation is renamed",
            json!({
                "Example": {"operations": targets(&["GetItem", "ListItems", "Poke", "PutItem"])},
                "Ping": null,
                "Poke": {"type": "operation", "input": optional("smithy.api#Unit"), "output": optional("smithy.api#Unit")},
            }),
        ),
        edit(
            "the last point in time goes",
            json!({
                "Item": {"members": {"Created": null}},
                "PutItemRequest": {"members": {"Until": null}},
            }),
        ),
        edit(
            "the version of the service is another",
            json!({"Example": {"version": "2021-01-01"}}),
        ),
        edit(
            "an operation is documented",
            shape_trait(
                "GetItem",
                "smithy.api#documentation",
                json!("Gets an item."),
            ),
        ),
        edit(
            "an operation is deprecated",
            shape_trait(
                "GetItem",
                "smithy.api#deprecated",
                json!({"message": "Use ListItems."}),
            ),
        ),
        edit(
            "a member is deprecated",
            member_trait(
                "ListItemsRequest",
                "Marker",
                "smithy.api#deprecated",
                json!({}),
            ),
        ),
        edit(
            "a member is sensitive",
            member_trait("Item", "Password", "smithy.api#sensitive", json!({})),
        ),
        edit(
            "a point in time is written in another way",
            member_trait(
                "PutItemRequest",
                "Until",
                "smithy.api#timestampFormat",
                json!("epoch-seconds"),
            ),
        ),
        edit(
            "a member has another name on the wire",
            member_trait(
                "ListItemsRequest",
                "Marker",
                "smithy.api#xmlName",
                json!("marker"),
            ),
        ),
        edit(
            "a list is flattened",
            member_trait(
                "PutItemRequest",
                "Parts",
                "smithy.api#xmlFlattened",
                json!({}),
            ),
        ),
        edit(
            "an operation has a host of its own",
            shape_trait(
                "GetItem",
                "smithy.api#endpoint",
                json!({"hostPrefix": "items."}),
            ),
        ),
    ]
}

fn constraints() -> Vec<Edit> {
    vec![
        edit(
            "a text may be shorter",
            shape_trait("Name", "smithy.api#length", json!({"min": 0, "max": 64})),
        ),
        edit(
            "a text has a pattern",
            shape_trait("Name", "smithy.api#pattern", json!("^[a-z]*$")),
        ),
        edit("a text has no limits", json!({"Name": {"traits": null}})),
        edit(
            "the first limit of a number",
            member_trait(
                "GetItemRequest",
                "Version",
                "smithy.api#range",
                json!({"min": 1, "max": 9}),
            ),
        ),
    ]
}
