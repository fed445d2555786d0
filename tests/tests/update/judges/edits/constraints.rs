//! What `validate` shows.

use serde_json::json;

use super::{Edit, REQUIRED, edit, member, member_trait, shape_trait};

const LENGTH: &str = "smithy.api#length";
const PATTERN: &str = "smithy.api#pattern";
const RANGE: &str = "smithy.api#range";

/// Constraints.
pub(super) fn constraints() -> Vec<Edit> {
    vec![
        edit(
            "a text may be shorter",
            shape_trait("Name", LENGTH, json!({"min": 0, "max": 64})),
        ),
        edit(
            "a text has a pattern",
            shape_trait("Name", PATTERN, json!("^[a-z]*$")),
        ),
        edit("a text has no limits", json!({"Name": {"traits": null}})),
        edit(
            "the first limit of a number",
            member_trait(
                "GetItemRequest",
                "Version",
                RANGE,
                json!({"min": 1, "max": 9}),
            ),
        ),
        edit(
            "a number has the range of its type",
            member_trait(
                "GetItemRequest",
                "Version",
                RANGE,
                json!({"max": 2_147_483_647}),
            ),
        ),
        edit(
            "a number has a range that only replies show",
            member_trait("PutItemResponse", "Size", RANGE, json!({"max": 21})),
        ),
        edit(
            "a pattern is written in another way",
            shape_trait("Code", PATTERN, json!("^[0-9A-Z_a-z]{1,}$")),
        ),
        edit(
            "a pattern lets less pass",
            shape_trait("Code", PATTERN, json!("^[a-z]{1,}$")),
        ),
        edit(
            "a pattern is a quite different one",
            shape_trait("Code", PATTERN, json!("^(a|b)+$")),
        ),
        edit(
            "a pattern lets everything pass",
            shape_trait("Code", PATTERN, json!(r"[\s\S]*")),
        ),
        edit(
            "a text has a pattern that lets everything pass",
            member_trait("ListItemsRequest", "Marker", PATTERN, json!(r"[\s\S]*")),
        ),
        edit(
            "a text has a pattern that is not checked",
            member_trait("ListItemsRequest", "Marker", PATTERN, json!(r"\p{Foo}")),
        ),
        edit(
            "a length that has no least one has 0",
            shape_trait("Code", LENGTH, json!({"min": 0})),
        ),
        edit(
            "a text that has no limits may have 0 characters",
            member_trait("ListItemsRequest", "Marker", LENGTH, json!({"min": 0})),
        ),
        edit(
            "a list may have fewer items",
            shape_trait("Parts", LENGTH, json!({"max": 3})),
        ),
        edit(
            "no two items of a list may be equal",
            shape_trait("Parts", "smithy.api#uniqueItems", json!({})),
        ),
        edit(
            "a union's member has a length",
            member_trait("Place", "Shelf", LENGTH, json!({"min": 2})),
        ),
        edit(
            "the service requires what clients can leave out",
            member(
                "ListItemsRequest",
                "Marker",
                json!({"traits": {REQUIRED: {}, "smithy.api#clientOptional": {}}}),
            ),
        ),
        edit(
            "a list has as many items as anybody can send",
            shape_trait("Parts", LENGTH, json!({"min": 0, "max": 2_147_483_647})),
        ),
    ]
}
