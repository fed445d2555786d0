//! The service, its operations, and what only the wire shows.

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
        edit(
            "an operation has a host of its own, of a member",
            json!({
                "GetItem": {"traits": {"smithy.api#endpoint": {"hostPrefix": "{Name}."}}},
                "GetItemRequest": {"members": {"Name": {"traits": {"smithy.api#hostLabel": {}}}}},
            }),
        ),
        edit(
            "long requests are compressed",
            shape_trait(
                "PutItem",
                "smithy.api#requestCompression",
                json!({"encodings": ["gzip"]}),
            ),
        ),
        edit(
            "two operations that share types are removed",
            json!({"Example": {"operations": targets(&["Ping", "PutItem"])}}),
        ),
        edit(
            "an operation is removed, and its types with it",
            json!({"Example": {"operations": targets(&["GetItem", "ListItems", "Ping"])}}),
        ),
    ]
}
