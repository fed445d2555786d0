//! Names that are the same in Rust, or nearly.

use serde_json::json;

use super::{Edit, INTEGER, STRING, edit, member, optional, required};

/// Names in another case, names of other items, and names that are exchanged.
pub(super) fn names() -> Vec<Edit> {
    vec![
        edit(
            "a member's name is written in another case",
            json!({"ListItemsRequest": {"members": {"Marker": null, "marker": optional(STRING)}}}),
        ),
        edit(
            "a member is in another case and of another type",
            json!({"ListItemsRequest": {"members": {"Marker": null, "marker": optional(INTEGER)}}}),
        ),
        edit(
            "a member's name is written in two other cases",
            json!({"ListItemsRequest": {"members": {
                "Marker": null, "marker": optional(STRING), "MARKER": optional(STRING),
            }}}),
        ),
        edit(
            "a member is called like another in another case",
            member("ListItemsRequest", "marker", optional(STRING)),
        ),
        edit(
            "a member is called like a function",
            member("ListItemsRequest", "Validate", optional(STRING)),
        ),
        edit(
            "a required member is in another case and optional",
            json!({"PutItemResponse": {"members": {"Id": null, "ID": optional(STRING)}}}),
        ),
        edit(
            "a member of an output is called like its request id",
            member("PutItemResponse", "RequestId", optional(STRING)),
        ),
        edit(
            "a union's member is written in another case",
            json!({"Place": {"members": {"Shelf": null, "shelf": optional(STRING)}}}),
        ),
        edit(
            "a union's member is called like another in another case",
            member("Place", "shelf", optional(STRING)),
        ),
        edit(
            "two structures exchange their names",
            json!({
                "Label": {"members": {
                    "Texts": null, "Title": null,
                    "Amount": optional(INTEGER), "Key": required(STRING),
                }},
                "Part": {"members": {
                    "Amount": null, "Key": null,
                    "Texts": optional("example#Texts"), "Title": optional(STRING),
                }},
                "Parts": {"member": optional("example#Label")},
                "Place": {"members": {"Part": optional("example#Label")}},
                "Item": {"members": {"Label": optional("example#Part")}},
            }),
        ),
        edit(
            "a structure is called like another in another case",
            json!({
                "part": {"type": "structure", "members": {"Text": optional(STRING)}},
                "Item": {"members": {"Text": optional("example#part")}},
            }),
        ),
        edit(
            "a structure is called like an input's required members",
            json!({
                "PutItemRequired": {"type": "structure", "members": {"Text": optional(STRING)}},
                "Item": {"members": {"Text": optional("example#PutItemRequired")}},
            }),
        ),
        edit(
            "a structure is called like an input",
            json!({
                "GetItemInput": {"type": "structure", "members": {"Text": optional(STRING)}},
                "Item": {"members": {"Input": optional("example#GetItemInput")}},
            }),
        ),
        edit(
            "a structure is called like a type of ours",
            json!({
                "Timestamp": {"type": "structure", "members": {"Text": optional(STRING)}},
                "Item": {"members": {"Stamp": optional("example#Timestamp")}},
            }),
        ),
    ]
}
