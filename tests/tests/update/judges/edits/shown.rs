//! What only documentation and `Debug` show.

use serde_json::json;

use super::{Edit, edit, member_trait, shape_trait};

const DEPRECATED: &str = "smithy.api#deprecated";
const DOCUMENTATION: &str = "smithy.api#documentation";
const SENSITIVE: &str = "smithy.api#sensitive";

/// Documentation.
pub(super) fn documentation() -> Vec<Edit> {
    let shape = |of| shape_trait(of, DOCUMENTATION, json!("Something."));
    let member = |of, name| member_trait(of, name, DOCUMENTATION, json!("Something."));
    let deprecated = || json!({"message": "Use another."});
    vec![
        edit("an operation is documented", shape("GetItem")),
        edit("an input is documented", shape("GetItemRequest")),
        edit("an output is documented", shape("GetItemResponse")),
        edit("a structure is documented", shape("Label")),
        edit("a union is documented", shape("Place")),
        edit("a union's member is documented", member("Place", "Shelf")),
        edit("an enum is documented", shape("Kind")),
        edit("an enum's value is documented", member("Kind", "small")),
        edit("a number of an enum is documented", member("Level", "LOW")),
        edit("a text is documented", shape("Name")),
        edit("a list is documented", shape("Parts")),
        edit("an error is documented", shape("Busy")),
        edit("an error's member is documented", member("Busy", "Seconds")),
        edit(
            "an error's message is documented",
            member("Busy", "message"),
        ),
        edit(
            "an operation is deprecated",
            shape_trait("GetItem", DEPRECATED, deprecated()),
        ),
        edit(
            "an input is deprecated",
            shape_trait("GetItemRequest", DEPRECATED, deprecated()),
        ),
        edit(
            "a structure is deprecated",
            shape_trait("Label", DEPRECATED, deprecated()),
        ),
        edit(
            "an enum's value is deprecated",
            member_trait("Kind", "small", DEPRECATED, json!({})),
        ),
        edit(
            "a member is deprecated",
            member_trait("ListItemsRequest", "Marker", DEPRECATED, json!({})),
        ),
        edit(
            "an operation has an example",
            shape_trait(
                "GetItem",
                "smithy.api#examples",
                json!([{"title": "One", "input": {"Name": "a"}}]),
            ),
        ),
        edit(
            "a service is called otherwise",
            shape_trait("Example", "aws.api#service", json!({"sdkId": "Other"})),
        ),
    ]
}

/// Sensitive values.
pub(super) fn sensitive() -> Vec<Edit> {
    let shape = |of| shape_trait(of, SENSITIVE, json!({}));
    let member = |of, name| member_trait(of, name, SENSITIVE, json!({}));
    vec![
        edit("a member is sensitive", member("Item", "Password")),
        edit("a union's member is sensitive", member("Place", "Shelf")),
        edit("a structure is sensitive", shape("Label")),
        edit("an input is sensitive", shape("PutItemRequest")),
        edit("an enum is sensitive", shape("Kind")),
        edit("a text is sensitive", shape("Name")),
        edit("the items of a list are sensitive", shape("Code")),
    ]
}
