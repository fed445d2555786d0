//! What `validate` lets pass.

use serde_json::json;

use super::{both_ways, member, traits};

#[test]
fn constraints() {
    insta::assert_snapshot!(both_ways(&[
        (
            "a shorter text",
            traits(
                "Id",
                &json!({ "smithy.api#length": { "min": 1, "max": 64 } })
            )
        ),
        (
            "a length that moved",
            traits(
                "Id",
                &json!({
                    "smithy.api#length": { "min": 3, "max": 200 }
                })
            )
        ),
        (
            "no length",
            traits("Id", &json!({ "smithy.api#length": null }))
        ),
        (
            "a minimum of nothing",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "traits": { "smithy.api#length": { "min": 0 } }
                })
            )
        ),
        (
            "a wider pattern",
            traits("Id", &json!({ "smithy.api#pattern": "^[\\w-]+$" }))
        ),
        (
            "the same pattern, written otherwise",
            traits(
                "Id",
                &json!({
                    "smithy.api#pattern": "^[A-Za-z0-9_]{1,}$"
                })
            )
        ),
        (
            "a pattern that cannot be compared",
            traits(
                "Id",
                &json!({
                    "smithy.api#pattern": "^(a|b)+$"
                })
            )
        ),
        (
            "a range",
            member(
                "PutKeyRequest",
                "Count",
                &json!({
                    "traits": { "smithy.api#range": { "min": 1, "max": 10 } }
                })
            )
        ),
        (
            "items of a list",
            json!({ "example#Names": { "member": { "target": "example#Id" } } })
        ),
        (
            "a list without equals",
            traits("Names", &json!({ "smithy.api#uniqueItems": {} }))
        ),
        (
            "a member of a structure of inputs",
            member(
                "Tag",
                "Key",
                &json!({
                    "traits": { "smithy.api#length": { "max": 5 } }
                })
            )
        ),
    ]));
}
