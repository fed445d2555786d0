//! Members of inputs and outputs.

use serde_json::{Value, json};

use super::{
    Base, DEFAULT, Edit, INTEGER, REQUIRED, STRING, base, edit, member, member_trait, optional,
    required,
};

/// Members of inputs.
pub(super) fn inputs() -> Vec<Edit> {
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
        edit(
            "the shape of an input has another name",
            json!({
                "ListItemsRequest": null,
                "ListItemsInput": base(Base::Query)["shapes"]["example#ListItemsRequest"],
                "ListItems": {"input": optional("example#ListItemsInput")},
            }),
        ),
        edit(
            "a required member has a default",
            member_trait("GetItemRequest", "Name", DEFAULT, json!("a")),
        ),
        edit(
            "a member that is required becomes a token",
            member_trait(
                "GetItemRequest",
                "Name",
                "smithy.api#idempotencyToken",
                json!({}),
            ),
        ),
    ]
}

/// Members of structures that inputs hold.
pub(super) fn nested_inputs() -> Vec<Edit> {
    vec![
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
            "a required union is added",
            member("Part", "Place", required("example#Place")),
        ),
    ]
}

/// Members of what replies hold.
pub(super) fn outputs() -> Vec<Edit> {
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
        edit(
            "a reply's structure requires a union",
            member("Label", "Measure", required("example#Measure")),
        ),
        edit(
            "a reply's structure requires a structure",
            member_trait("Item", "Label", REQUIRED, json!({})),
        ),
        edit(
            "an output's number becomes a floating-point number",
            member("PutItemResponse", "Size", optional("smithy.api#Float")),
        ),
        edit(
            "an output requires what a reply may lack",
            member_trait(
                "PutItemResponse",
                "Id",
                "smithy.api#clientOptional",
                json!({}),
            ),
        ),
        edit(
            "a required member of an output has a value of its own",
            member_trait("PutItemResponse", "Id", DEFAULT, json!("x")),
        ),
        edit(
            "a reply's structure requires an enum",
            member_trait("Item", "Kind", REQUIRED, json!({})),
        ),
    ]
}
