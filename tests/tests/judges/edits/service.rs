//! The service, its operations, and what only the wire or `validate` show.

use serde_json::json;

use super::{Edit, edit, member_trait, optional, shape_trait, targets};

/// The service and its operations.
pub(super) fn service() -> Vec<Edit> {
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
            "requests to a service are not signed",
            json!({"Example": {"traits": {"aws.auth#sigv4": null}}}),
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

pub(super) fn constraints() -> Vec<Edit> {
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
