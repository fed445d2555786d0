//! Values of JSON, and requests that a header names.

use serde_json::{Value, json};

use super::Base;
use super::{
    Edit, INTEGER, STRING, base, edit, member, member_trait, optional, required, shape_trait,
    targets,
};

const COMPATIBLE: &str = "aws.protocols#awsQueryCompatible";
const DOCUMENT: &str = "smithy.api#Document";
const QUERY_ERROR: &str = "aws.protocols#awsQueryError";
const SPARSE: &str = "smithy.api#sparse";

/// Lists, maps, unions and documents.
pub(super) fn values() -> Vec<Edit> {
    vec![
        edit(
            "a list may hold null",
            shape_trait("Texts", SPARSE, json!({})),
        ),
        edit(
            "a map may hold null",
            shape_trait("Counts", SPARSE, json!({})),
        ),
        edit(
            "a list of a union may hold null",
            shape_trait("Values", SPARSE, json!({})),
        ),
        edit(
            "a text becomes a document",
            member("PutItemRequest", "Token", optional(DOCUMENT)),
        ),
        edit(
            "a document becomes a text",
            member("GetItemResponse", "Anything", optional(STRING)),
        ),
        edit(
            "the last document goes",
            member("GetItemResponse", "Anything", Value::Null),
        ),
        edit(
            "requests hold a document",
            member("PutItemRequest", "Anything", optional(DOCUMENT)),
        ),
        edit(
            "a required document is added",
            member("PutItemRequest", "Anything", required(DOCUMENT)),
        ),
        edit(
            "a reply requires a document",
            member_trait("GetItemResponse", "Anything", super::REQUIRED, json!({})),
        ),
        edit(
            "a recursive union gets a member",
            member("Value", "N", optional(INTEGER)),
        ),
        edit(
            "a recursive union gets a document",
            member("Value", "D", optional(DOCUMENT)),
        ),
        edit(
            "a recursive union gets a member without a value",
            member("Value", "NULL", optional("smithy.api#Unit")),
        ),
        edit(
            "a recursive union is recursive no more",
            member("Value", "L", Value::Null),
        ),
        edit(
            "a union becomes a structure",
            json!({"Value": {"type": "structure"}}),
        ),
    ]
}

/// Traits that RPC reads, and others that it does not.
pub(super) fn traits() -> Vec<Edit> {
    vec![
        edit(
            "a timestamp of RPC is written in another way",
            member_trait(
                "PutItemRequest",
                "Until",
                "smithy.api#timestampFormat",
                json!("date-time"),
            ),
        ),
        edit(
            "a timestamp of RPC names the format that it has",
            member_trait(
                "PutItemRequest",
                "Until",
                "smithy.api#timestampFormat",
                json!("epoch-seconds"),
            ),
        ),
        edit(
            "a name that RPC does not use",
            member_trait(
                "PutItemRequest",
                "Token",
                "smithy.api#jsonName",
                json!("token"),
            ),
        ),
        edit(
            "places that RPC does not use",
            json!({
                "PutItem": {"traits": {"smithy.api#http": {"method": "PUT", "uri": "/a/{Name}"}}},
                "PutItemRequest": {"members": {
                    "Name": {"traits": {"smithy.api#httpLabel": {}}},
                    "Token": {"traits": {"smithy.api#httpHeader": "X-Token"}},
                }},
            }),
        ),
        edit(
            "a member of RPC becomes a token",
            member_trait(
                "PutItemRequest",
                "Token",
                "smithy.api#idempotencyToken",
                json!({}),
            ),
        ),
        edit(
            "a blob becomes a text",
            member("Value", "B", optional(STRING)),
        ),
    ]
}

/// The service, its operations and errors.
pub(super) fn rpc() -> Vec<Edit> {
    let service = || base(Base::Rpc)["shapes"]["example#Example"].clone();
    vec![
        edit(
            "the target of requests is another",
            json!({"Example": null, "Sample": service()}),
        ),
        edit(
            "a service has the codes of the query protocol",
            shape_trait("Example", COMPATIBLE, json!({})),
        ),
        edit(
            "a service has other codes of the query protocol",
            json!({
                "Example": {"traits": {COMPATIBLE: {}}},
                "NotFound": {"traits": {QUERY_ERROR: {"code": "Example.NotFound", "httpResponseCode": 404}}},
            }),
        ),
        edit(
            "a code of the query protocol that is not used",
            shape_trait(
                "NotFound",
                QUERY_ERROR,
                json!({"code": "Example.NotFound", "httpResponseCode": 404}),
            ),
        ),
        edit(
            "an error of RPC is renamed",
            json!({
                "NotFound": null,
                "Missing": base(Base::Rpc)["shapes"]["example#NotFound"],
                "GetItem": {"errors": targets(&["Busy", "Missing"])},
            }),
        ),
        edit(
            "an error of RPC may be retried",
            shape_trait("Busy", "smithy.api#retryable", json!({"throttling": true})),
        ),
        edit(
            "no operation of RPC is signed",
            shape_trait("Example", "smithy.api#auth", json!([])),
        ),
        edit(
            "an operation of RPC gets an output",
            json!({
                "PutItem": {"output": optional("example#PutItemResponse")},
                "PutItemResponse": {"type": "structure", "members": {"Id": optional(STRING)}},
            }),
        ),
    ]
}
