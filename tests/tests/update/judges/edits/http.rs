//! Where members are in HTTP messages.

use serde_json::{Value, json};

use super::{Edit, INTEGER, STRING, edit, member, member_trait, optional, shape_trait};

const HEADER: &str = "smithy.api#httpHeader";
const HTTP: &str = "smithy.api#http";
const JSON_NAME: &str = "smithy.api#jsonName";
const MEDIA_TYPE: &str = "smithy.api#mediaType";
const PAYLOAD: &str = "smithy.api#httpPayload";
const PREFIX: &str = "smithy.api#httpPrefixHeaders";
const QUERY: &str = "smithy.api#httpQuery";
const QUERY_PARAMS: &str = "smithy.api#httpQueryParams";
const STATUS: &str = "smithy.api#httpResponseCode";
const TIMESTAMP_FORMAT: &str = "smithy.api#timestampFormat";

/// A patch of a member's traits.
fn traits(of: &str, name: &str, patch: &Value) -> Value {
    member(of, name, json!({"traits": patch}))
}

/// What names an operation.
pub(super) fn operations() -> Vec<Edit> {
    vec![
        edit(
            "the method of an operation is another",
            shape_trait("Ping", HTTP, json!({"method": "HEAD"})),
        ),
        edit(
            "the path of an operation is another",
            shape_trait("Ping", HTTP, json!({"uri": "/v2/ping"})),
        ),
        edit(
            "a path ends with a slash",
            shape_trait("Ping", HTTP, json!({"uri": "/ping/"})),
        ),
        edit(
            "a label is elsewhere in the path",
            shape_trait("GetItem", HTTP, json!({"uri": "/{Name}/items"})),
        ),
        edit(
            "a label takes the rest of the path",
            shape_trait("Upload", HTTP, json!({"uri": "/files/{Path+}"})),
        ),
        edit(
            "a path has a constant query",
            shape_trait("Ping", HTTP, json!({"uri": "/ping?quiet"})),
        ),
        edit(
            "the status of success is another",
            shape_trait("Ping", HTTP, json!({"code": 204})),
        ),
        edit(
            "a host has a prefix",
            shape_trait(
                "Ping",
                "smithy.api#endpoint",
                json!({"hostPrefix": "data."}),
            ),
        ),
        edit(
            "a host has a prefix of a member",
            json!({
                "GetItem": {"traits": {"smithy.api#endpoint": {"hostPrefix": "{Name}."}}},
                "GetItemRequest": {"members": {"Name": {"traits": {"smithy.api#hostLabel": {}}}}},
            }),
        ),
        edit(
            "an operation is not signed",
            shape_trait("Ping", "smithy.api#auth", json!([])),
        ),
        edit(
            "no operation is signed",
            shape_trait("Example", "smithy.api#auth", json!([])),
        ),
        edit(
            "a body is not signed",
            shape_trait("Upload", "aws.auth#unsignedPayload", json!({})),
        ),
    ]
}

/// Members of requests.
pub(super) fn requests() -> Vec<Edit> {
    let request = |name, patch: Value| traits("GetItemRequest", name, &patch);
    vec![
        edit(
            "a parameter of the query has another name",
            member_trait("GetItemRequest", "Version", QUERY, json!("v")),
        ),
        edit(
            "a member moves from the query to a header",
            request("Version", json!({QUERY: null, HEADER: "X-Version"})),
        ),
        edit(
            "a member moves from the query to the body",
            request("Version", json!({QUERY: null})),
        ),
        edit(
            "a member moves from a header to the query",
            request("Etag", json!({HEADER: null, QUERY: "etag"})),
        ),
        edit(
            "a header has another name",
            member_trait("GetItemRequest", "Etag", HEADER, json!("X-Etag")),
        ),
        edit(
            "a header's name is written in another case",
            member_trait("GetItemRequest", "Etag", HEADER, json!("if-none-match")),
        ),
        edit(
            "a label becomes a header",
            json!({
                "GetItem": {"traits": {HTTP: {"uri": "/items"}}},
                "GetItemRequest": {"members": {"Name": {"traits": {
                    "smithy.api#httpLabel": null, HEADER: "X-Name",
                }}}},
            }),
        ),
        edit(
            "a label becomes a member of the body",
            json!({
                "PutItem": {"traits": {HTTP: {"uri": "/items"}}},
                "PutItemRequest": {"members": {"Name": {"traits": {"smithy.api#httpLabel": null}}}},
            }),
        ),
        edit(
            "a query's timestamp is written in another way",
            member_trait(
                "GetItemRequest",
                "Since",
                TIMESTAMP_FORMAT,
                json!("epoch-seconds"),
            ),
        ),
        edit(
            "a query's timestamp names the format that it has",
            member_trait(
                "GetItemRequest",
                "Since",
                TIMESTAMP_FORMAT,
                json!("date-time"),
            ),
        ),
        edit(
            "a map of the query becomes headers",
            request("Filters", json!({QUERY_PARAMS: null, PREFIX: "X-Filter-"})),
        ),
        edit(
            "a map of the query has lists",
            json!({"Filters": {"value": optional("example#Texts")}}),
        ),
    ]
}

/// Payloads, media types and tokens of requests.
pub(super) fn payloads() -> Vec<Edit> {
    vec![
        edit(
            "a header's text is of a media type",
            shape_trait("Tag", MEDIA_TYPE, json!("application/json")),
        ),
        edit(
            "a payload is of a media type",
            shape_trait("Content", MEDIA_TYPE, json!("image/jpeg")),
        ),
        edit(
            "a payload becomes a text",
            json!({"Content": {"type": "string"}}),
        ),
        edit(
            "a payload becomes a member of the body",
            member_trait("UploadRequest", "Content", PAYLOAD, Value::Null),
        ),
        edit(
            "a member of the body becomes the payload",
            json!({"PutItemRequest": {"members": {
                "Note": {"traits": {HEADER: "X-Note"}},
                "Title": {"traits": {HEADER: "X-Title", JSON_NAME: null}},
                "Until": {"traits": {HEADER: "X-Until"}},
                "Anything": null,
                "Texts": {"traits": {HEADER: "X-Texts"}},
                "Place": {"traits": {PAYLOAD: {}}},
            }}}),
        ),
        edit(
            "a new member is in a header",
            member(
                "PutItemRequest",
                "Etag",
                json!({"target": STRING, "traits": {HEADER: "If-Match"}}),
            ),
        ),
        edit(
            "a body with a token",
            member(
                "PutItemRequest",
                "Token",
                json!({"target": STRING, "traits": {"smithy.api#idempotencyToken": {}}}),
            ),
        ),
        edit(
            "a header with a token",
            member(
                "PutItemRequest",
                "Token",
                json!({
                    "target": STRING,
                    "traits": {HEADER: "X-Token", "smithy.api#idempotencyToken": {}},
                }),
            ),
        ),
    ]
}

/// Members of JSON bodies.
pub(super) fn bodies() -> Vec<Edit> {
    vec![
        edit(
            "a member of a body gets a name of its own",
            member_trait("PutItemRequest", "Note", JSON_NAME, json!("note")),
        ),
        edit(
            "a member of a body loses its own name",
            member_trait("PutItemRequest", "Title", JSON_NAME, Value::Null),
        ),
        edit(
            "a member of a body is given the name that it has",
            member_trait("PutItemRequest", "Note", JSON_NAME, json!("Note")),
        ),
        edit(
            "a union's member gets a name of its own",
            member_trait("Place", "Room", JSON_NAME, json!("room")),
        ),
        edit(
            "a union's member loses its own name",
            member_trait("Place", "Shelf", JSON_NAME, Value::Null),
        ),
        edit(
            "a reply's member gets a name of its own",
            member_trait("Part", "Text", JSON_NAME, json!("text")),
        ),
        edit(
            "a body's timestamp is written in another way",
            member_trait(
                "PutItemRequest",
                "Until",
                TIMESTAMP_FORMAT,
                json!("date-time"),
            ),
        ),
        edit(
            "a reply's timestamp is written in another way",
            member_trait(
                "GetItemResponse",
                "Created",
                TIMESTAMP_FORMAT,
                json!("http-date"),
            ),
        ),
        edit(
            "two members of a body exchange their names",
            json!({"PutItemRequest": {"members": {
                "Note": {"traits": {JSON_NAME: "title"}},
                "Title": {"traits": {JSON_NAME: "Note"}},
            }}}),
        ),
        edit(
            "a member is written under its other name",
            json!({"PutItemRequest": {"members": {"Title": null, "title": optional(STRING)}}}),
        ),
    ]
}

/// Members of replies and errors.
pub(super) fn replies() -> Vec<Edit> {
    let reply = |name, patch: Value| traits("GetItemResponse", name, &patch);
    vec![
        edit(
            "a reply's header has another name",
            member_trait("GetItemResponse", "Modified", HEADER, json!("X-Modified")),
        ),
        edit(
            "a reply's member moves from a header to the body",
            reply("Modified", json!({HEADER: null})),
        ),
        edit(
            "a reply's member moves from the body to a header",
            reply("Label", json!({HEADER: "X-Label"})),
        ),
        edit(
            "a header's timestamp is written in another way",
            reply("Modified", json!({TIMESTAMP_FORMAT: "date-time"})),
        ),
        edit(
            "a member is no longer the status",
            reply("Status", json!({STATUS: null})),
        ),
        edit(
            "a prefix of headers is another",
            reply("Metadata", json!({PREFIX: "X-Other-"})),
        ),
        edit(
            "a prefix of headers is empty",
            reply("Metadata", json!({PREFIX: ""})),
        ),
        edit(
            "headers become a map of the body",
            reply("Metadata", json!({PREFIX: null})),
        ),
        edit(
            "a reply's payload becomes a member of the body",
            member_trait("UploadResponse", "Part", PAYLOAD, Value::Null),
        ),
        edit(
            "a reply's body becomes a payload",
            json!({"PutItemResponse": {"members": {
                "Label": {"traits": {HEADER: "X-Label"}},
                "Part": {"traits": {PAYLOAD: {}}},
            }}}),
        ),
        edit(
            "a reply of one member has a body",
            member(
                "UploadResponse",
                "Etag",
                json!({"target": STRING, "traits": {HEADER: "ETag"}}),
            ),
        ),
        edit(
            "a reply gets a status",
            member(
                "PutItemResponse",
                "Status",
                json!({"target": INTEGER, "traits": {STATUS: {}}}),
            ),
        ),
        edit(
            "an error's header has another name",
            member_trait("Busy", "Seconds", HEADER, json!("X-Seconds")),
        ),
        edit(
            "an error's member moves from a header to the body",
            member_trait("Busy", "Seconds", HEADER, Value::Null),
        ),
        edit(
            "an error's member moves from the body to a header",
            member_trait("Busy", "Reason", HEADER, json!("X-Reason")),
        ),
        edit(
            "an error's message has another name",
            json!({"NotFound": {"members": {"message": null, "Message": optional(STRING)}}}),
        ),
        edit(
            "an error's message gets a name of its own",
            member_trait("NotFound", "message", JSON_NAME, json!("Reason")),
        ),
        edit(
            "an error's status is another",
            shape_trait("NotFound", "smithy.api#httpError", json!(410)),
        ),
    ]
}
