//! What each kind of change is told as.

mod base;
mod constraints;
mod members;
mod places;
mod types;
mod wording;

use std::fmt::Write;

use serde_json::{Value, json};

use super::{Changes, Weight};
use base::{after, model, plan};

/// What is told of an update: weight, item, words and reason, line by line.
fn told(changes: &Changes) -> String {
    let mut text = String::new();
    for change in changes.iter() {
        let (weight, item) = (change.weight, &change.item);
        let at = if change.compiles() {
            ""
        } else {
            ", does not compile"
        };
        let (change, reason) = (change.describe(), change.reason());
        writeln!(text, "  {weight}{at}: {item} {change} ({reason})").unwrap();
    }
    text
}

/// What is told of each update, and of its way back.
fn both_ways(updates: &[(&str, Value)]) -> String {
    let mut text = String::new();
    let old = plan(&model());
    for (name, patch) in updates {
        let new = plan(&after(patch));
        let (there, back) = (Changes::between(&old, &new), Changes::between(&new, &old));
        writeln!(text, "{name}\n{}back\n{}", told(&there), told(&back)).unwrap();
    }
    text
}

/// What is told of an update of a model that another update has changed before.
fn told_after(before: &Value, patch: &Value) -> String {
    let (old, new) = (
        plan(&after(before)),
        plan(&base::after_all(&[before, patch])),
    );
    told(&Changes::between(&old, &new))
}

/// A patch of a shape.
fn shape(name: &str, patch: &Value) -> Value {
    json!({ format!("example#{name}"): patch })
}

/// A patch of a shape's member.
fn member(of: &str, name: &str, patch: &Value) -> Value {
    shape(of, &json!({ "members": { name: patch } }))
}

/// A patch of a shape's traits.
fn traits(name: &str, patch: &Value) -> Value {
    shape(name, &json!({ "traits": patch }))
}

#[test]
fn nothing_is_told_where_nothing_changed() {
    let changes = Changes::between(&plan(&model()), &plan(&model()));
    assert!(changes.is_empty());
    assert_eq!(changes.weight(), None);
    assert_eq!(changes.markdown(), "");
}

#[test]
fn another_order_of_members_or_values_is_documentation() {
    let old = plan(&model());
    let mut reversed = model();
    for id in ["example#Key", "example#State"] {
        let members = reversed["shapes"][id]["members"].as_object_mut().unwrap();
        *members = std::mem::take(members).into_iter().rev().collect();
    }
    assert_eq!(
        told(&Changes::between(&old, &plan(&reversed))),
        "  patch: types::Key has new documentation (documentation only)\n  \
         patch: types::State has new documentation (documentation only)\n"
    );
}

#[test]
fn operations() {
    insta::assert_snapshot!(both_ways(&[
        (
            "an operation goes, and its types with it",
            json!({
                "example#Example": { "operations": [{ "target": "example#PutKey" }] }
            })
        ),
        (
            "all operations go, and each type is told once",
            json!({ "example#Example": { "operations": [] } })
        ),
        (
            "a host prefix",
            traits(
                "PutKey",
                &json!({
                    "smithy.api#endpoint": { "hostPrefix": "keys." }
                })
            )
        ),
        (
            "no signature",
            traits("PutKey", &json!({ "smithy.api#auth": [] }))
        ),
        (
            "a payload that is not signed",
            traits("PutKey", &json!({ "aws.auth#unsignedPayload": {} }))
        ),
        (
            "compression",
            traits(
                "PutKey",
                &json!({
                    "smithy.api#requestCompression": { "encodings": ["gzip"] }
                })
            )
        ),
        (
            "an example",
            traits(
                "PutKey",
                &json!({
                    "smithy.api#examples": [{ "title": "Puts.", "input": { "Id": "abc", "State": "on" } }]
                })
            )
        ),
        (
            "another protocol",
            traits("Example", &json!({ "aws.protocols#awsJson1_0": {} }))
        ),
        (
            "the version of the API",
            json!({ "example#Example": { "version": "2026-01-01" } })
        ),
    ]));
}

#[test]
fn endpoints() {
    let text = include_str!("../../tests/models/endpoint_rules.json");
    let model: Value = serde_json::from_str(text).unwrap();
    let moved = text.replace("https://ping.example.com", "https://pong.example.com");
    let mut none = model.clone();
    let service = none["shapes"]["example#Example"]["traits"]
        .as_object_mut()
        .unwrap();
    service.shift_remove("smithy.rules#endpointRuleSet");
    let [model, moved, none] =
        [model, serde_json::from_str(&moved).unwrap(), none].map(|it| plan(&it));
    insta::assert_snapshot!(format!(
        "moved\n{}none\n{}back\n{}",
        told(&Changes::between(&model, &moved)),
        told(&Changes::between(&model, &none)),
        told(&Changes::between(&none, &model))
    ));
}

#[test]
fn endpoints_of_operations() {
    let text = include_str!("../../tests/models/endpoint_parameters.json");
    let model: Value = serde_json::from_str(text).unwrap();
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut changed = model.clone();
        change(&mut changed["shapes"]);
        plan(&changed)
    };
    let moved = text.replace("https://control.", "https://queues.");
    let moved = plan(&serde_json::from_str(&moved).unwrap());
    let other_host = text.replace("consumers.", "watchers.");
    let other_host = plan(&serde_json::from_str(&other_host).unwrap());
    let joined = changed(&|shapes| {
        for operation in ["example#CreateQueue", "example#DeleteQueue"] {
            shapes[operation]["traits"] = json!({});
        }
    });
    let without_member = changed(&|shapes| {
        shapes["example#SendInput"]["members"]["Space"]["traits"] = json!({});
    });
    let new_member = changed(&|shapes| {
        let members = shapes["example#SendInput"]["members"]
            .as_object_mut()
            .unwrap();
        members.shift_remove("Space");
    });
    let without_arn = changed(&|shapes| {
        shapes["example#WatchInput"]["members"]["Stream"]["traits"] = json!({});
        shapes["example#TagStreamInput"]["members"]["Stream"]["traits"] =
            json!({ "smithy.api#required": {} });
    });
    let unsupported = text.replace("\"getAttr\"", "\"parseURL\"");
    let unsupported = plan(&serde_json::from_str(&unsupported).unwrap());
    let renamed = plan(&serde_json::from_str(&text.replace("\"Control\"", "\"Admin\"")).unwrap());
    let model = plan(&model);
    insta::assert_snapshot!(
        "endpoints_of_requests_with_an_arn",
        format!(
            "moved\n{}without ARN\n{}back\n{}",
            told(&Changes::between(&model, &other_host)),
            told(&Changes::between(&model, &without_arn)),
            told(&Changes::between(&without_arn, &model)),
        )
    );
    insta::assert_snapshot!(format!(
        "moved\n{}joined\n{}without member\n{}back\n{}new member\n{}unsupported\n{}renamed\n{}",
        told(&Changes::between(&model, &moved)),
        told(&Changes::between(&model, &joined)),
        told(&Changes::between(&model, &without_member)),
        told(&Changes::between(&without_member, &model)),
        told(&Changes::between(&new_member, &model)),
        told(&Changes::between(&model, &unsupported)),
        told(&Changes::between(&model, &renamed)),
    ));
}

#[test]
fn the_package() {
    let (old, mut new) = (plan(&model()), plan(&model()));
    new.plan.name = "other".to_owned();
    insta::assert_snapshot!(format!(
        "{}back\n{}",
        told(&Changes::between(&old, &new)),
        told(&Changes::between(&new, &old))
    ));
}

#[test]
fn a_service_comes_and_goes_as_a_whole() {
    let (with, without) = (plan(&model()), base::empty());
    insta::assert_snapshot!(format!(
        "{}\n{}",
        told(&Changes::between(&without, &with)),
        told(&Changes::between(&with, &without))
    ));
}

#[test]
fn markdown_has_a_heading_for_each_weight_and_sums_documentation_up() {
    let docs = json!({ "traits": { "smithy.api#documentation": "Another text." } });
    let members = ["Id", "State", "Note", "Names", "Count"].map(|name| (name, docs.clone()));
    let mut members: serde_json::Map<_, _> = members
        .into_iter()
        .map(|(name, docs)| (name.to_owned(), docs))
        .collect();
    members.insert(
        "Mode".to_owned(),
        json!({
            "target": "smithy.api#String", "traits": { "smithy.api#required": {} }
        }),
    );
    let new = plan(&after(&json!({
        "example#PutKeyRequest": { "members": members },
        "example#GetKey": { "traits": { "smithy.api#documentation": "Gets it." } },
        "example#State": { "members": { "OFF": null } },
        "example#Id": { "traits": { "smithy.api#length": { "min": 1, "max": 64 } } },
        "example#Key": { "members": { "Color": { "target": "smithy.api#String" } } },
    })));
    let changes = Changes::between(&plan(&model()), &new);
    assert_eq!(changes.weight(), Some(Weight::Breaking));
    assert_eq!(changes.len(), changes.iter().count());
    assert!(!changes.is_empty());
    insta::assert_snapshot!(changes.markdown());
}

#[test]
fn markdown_lists_up_to_five_items_whose_documentation_changed() {
    let docs = json!({ "traits": { "smithy.api#documentation": "Another text." } });
    for (count, expected) in [
        (1, "- Documentation of `example::PutKeyInput::id`.\n"),
        (
            5,
            "- Documentation of `example::PutKeyInput::id`, `example::PutKeyInput::state`, \
             `example::PutKeyInput::note`, `example::PutKeyInput::names`, \
             `example::PutKeyInput::count`.\n",
        ),
        (
            7,
            "- Documentation of `example::PutKeyInput::id`, `example::PutKeyInput::state`, \
             `example::PutKeyInput::note`, `example::PutKeyInput::names`, \
             `example::PutKeyInput::count` and 2 more.\n",
        ),
    ] {
        let names = ["Id", "State", "Note", "Names", "Count", "Level", "Tag"];
        let members = names[..count].iter();
        let members: serde_json::Map<_, _> = members
            .map(|name| ((*name).to_owned(), docs.clone()))
            .collect();
        let patch = shape("PutKeyRequest", &json!({ "members": members }));
        let changes = Changes::between(&plan(&model()), &plan(&after(&patch)));
        let text = changes.markdown();
        assert_eq!(text, format!("### Fixes and documentation\n\n{expected}"));
    }
}

#[test]
fn markdown_names_items_with_their_service_if_they_are_in_one() {
    let mut renamed = plan(&model());
    renamed.plan.name = "other".to_owned();
    let text = Changes::between(&plan(&model()), &renamed).markdown();
    assert!(text.contains("- `example` is renamed `other`"), "{text}");
    let text = Changes::between(&base::empty(), &plan(&model())).markdown();
    assert!(text.contains("- `example` is new"), "{text}");
    assert!(text.contains("- `quick-xml` is a new dependency"), "{text}");
    let patch = member("Key", "Color", &json!({ "target": "smithy.api#String" }));
    let text = Changes::between(&plan(&model()), &plan(&after(&patch))).markdown();
    assert!(
        text.contains("- `example::types::Key::color` is new"),
        "{text}"
    );
}
