//! Types that members share, and errors.

use serde_json::{Value, json};

use super::{
    Base, Edit, INTEGER, REQUIRED, STRING, base, edit, member, member_trait, optional, shape_trait,
    targets,
};

/// Enums.
pub(super) fn enums() -> Vec<Edit> {
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
            "an enum's value is called like another in another case",
            member("Kind", "LARGE", value(json!("LARGE"))),
        ),
        edit(
            "an enum's value is called like what is unknown",
            member("Kind", "unknown", value(json!("unknown"))),
        ),
        edit(
            "two values of an enum exchange their texts",
            json!({"Kind": {"members": {"large": value(json!("small")), "small": value(json!("large"))}}}),
        ),
        edit(
            "a new value of an enum takes the text of another",
            json!({"Kind": {"members": {"tiny": value(json!("small")), "small": value(json!("minor"))}}}),
        ),
        edit(
            "an enum's value is written in another case",
            json!({"Kind": {"members": {"small": null, "SMALL": value(json!("SMALL"))}}}),
        ),
        edit(
            "an enum is renamed at one of its places",
            json!({
                "Sort": base(Base::Query)["shapes"]["example#Kind"],
                "Item": {"members": {"Kind": optional("example#Sort")}},
            }),
        ),
    ]
}

/// Structures and unions.
pub(super) fn structures() -> Vec<Edit> {
    vec![
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
            "two structures of replies become recursive",
            member("Label", "Item", optional("example#Item")),
        ),
        edit(
            "a structure of requests and a union become recursive",
            member("Part", "Place", optional("example#Place")),
        ),
        edit(
            "a structure is renamed",
            json!({
                "Label": null,
                "Sticker": base(Base::Query)["shapes"]["example#Label"],
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
        edit(
            "a structure of replies is built, a member required",
            json!({
                "PutItemRequest": {"members": {"Label": optional("example#Label")}},
                "Label": {"members": {"Title": {"traits": {REQUIRED: {}}}}},
            }),
        ),
        edit(
            "a structure of replies is built, a new member required",
            json!({
                "PutItemRequest": {"members": {"Label": optional("example#Label")}},
                "Label": {"members": {"Fresh": {"target": STRING, "traits": {REQUIRED: {}}}}},
            }),
        ),
        edit(
            "a structure becomes a union",
            json!({"Label": {"type": "union"}}),
        ),
    ]
}

pub(super) fn errors() -> Vec<Edit> {
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
            "an error is renamed",
            json!({
                "NotFound": null,
                "Missing": base(Base::Query)["shapes"]["example#NotFound"],
                "GetItem": {"errors": targets(&["Missing"])},
                "PutItem": {"errors": targets(&["Busy", "Missing"])},
            }),
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
        edit(
            "an error is written in another case",
            json!({
                "NotFound": null,
                "notFound": base(Base::Query)["shapes"]["example#NotFound"],
                "GetItem": {"errors": targets(&["notFound"])},
                "PutItem": {"errors": targets(&["Busy", "notFound"])},
            }),
        ),
        edit(
            "the fault of an error is the client's",
            shape_trait("Busy", "smithy.api#error", json!("client")),
        ),
        edit(
            "an error's message is required",
            member_trait("Busy", "message", REQUIRED, json!({})),
        ),
        edit(
            "an error has a member called like what every error has",
            member("Busy", "Metadata", optional(STRING)),
        ),
        edit(
            "an error gets the code of another",
            shape_trait(
                "NotFound",
                "aws.protocols#awsQueryError",
                json!({"code": "Busy", "httpResponseCode": 404}),
            ),
        ),
        edit(
            "an operation lists an error twice",
            json!({"GetItem": {"errors": targets(&["NotFound", "NotFound"])}}),
        ),
    ]
}
