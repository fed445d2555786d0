//! How operations are named in requests, and where messages have their members.

use std::fmt::Write;

use serde_json::{Value, json};

use super::base::{self, plan};
use super::{Changes, member, told, traits};

/// What is told of each update of the model of HTTP messages.
fn each(updates: &[(&str, Value)]) -> String {
    let mut text = String::new();
    let old = plan(&base::http_model());
    for (name, patch) in updates {
        let mut new = base::http_model();
        base::merge(&mut new["shapes"], patch);
        let changes = Changes::between(&old, &plan(&new));
        writeln!(text, "{name}\n{}", told(&changes)).unwrap();
    }
    text
}

#[test]
fn places() {
    let traits_of = |of, name, patch: Value| member(of, name, &json!({ "traits": patch }));
    insta::assert_snapshot!(each(&[
        (
            "another method and path",
            traits(
                "PutKey",
                &json!({ "smithy.api#http": { "method": "POST", "uri": "/v2/{Id+}?quiet" } })
            )
        ),
        (
            "another name in the query",
            traits_of(
                "PutKeyRequest",
                "Since",
                json!({ "smithy.api#httpQuery": "from" })
            )
        ),
        (
            "another format in the query",
            traits_of(
                "PutKeyRequest",
                "Since",
                json!({ "smithy.api#timestampFormat": "epoch-seconds" })
            )
        ),
        (
            "from the query to a header",
            traits_of(
                "PutKeyRequest",
                "Since",
                json!({ "smithy.api#httpQuery": null, "smithy.api#httpHeader": "X-Since" })
            )
        ),
        (
            "a media type",
            traits("Content", &json!({ "smithy.api#mediaType": "image/png" }))
        ),
        (
            "from a header to the body",
            traits_of(
                "PutKeyResponse",
                "Modified",
                json!({ "smithy.api#httpHeader": null })
            )
        ),
        (
            "another name in the body",
            traits_of(
                "PutKeyResponse",
                "Note",
                json!({ "smithy.api#jsonName": null })
            )
        ),
        (
            "an error's member in a header",
            traits_of(
                "Busy",
                "Seconds",
                json!({ "smithy.api#httpHeader": "Retry-After" })
            )
        ),
    ]));
}

/// A service with other targets, whose operations are told together.
#[test]
fn targets() {
    let model = |service: &str, compatible: bool| {
        let mut traits = json!({
            "aws.api#service": { "sdkId": "Example" },
            "aws.protocols#awsJson1_0": {}
        });
        if compatible {
            traits["aws.protocols#awsQueryCompatible"] = json!({});
        }
        json!({ "smithy": "2.0", "shapes": {
            format!("example#{service}"): {
                "type": "service",
                "version": "2020-01-01",
                "operations": [{ "target": "example#GetKey" }, { "target": "example#PutKey" }],
                "traits": traits
            },
            "example#GetKey": { "type": "operation" },
            "example#PutKey": { "type": "operation" }
        } })
    };
    let [old, renamed, compatible] = [
        model("Example", false),
        model("Example_20200101", false),
        model("Example", true),
    ]
    .map(|model| plan(&model));
    insta::assert_snapshot!(format!(
        "renamed\n{}\ncompatible\n{}",
        told(&Changes::between(&old, &renamed)),
        told(&Changes::between(&old, &compatible)),
    ));
}
