//! Targets that do not exist, or are of a kind that cannot stand there.

use serde_json::json;

use crate::errors_of_changes;

#[test]
fn a_target_that_does_not_exist_is_told_with_its_place() {
    let nowhere = json!("example#Nowhere");
    let said = errors_of_changes(&[
        (
            "/shapes/example#Example/operations/0/target",
            nowhere.clone(),
        ),
        (
            "/shapes/example#Example/resources/0/target",
            nowhere.clone(),
        ),
        ("/shapes/example#Example/errors/0/target", nowhere.clone()),
        ("/shapes/example#Thing/operations/0/target", nowhere.clone()),
        (
            "/shapes/example#Thing/list",
            json!({ "target": "example#Nowhere" }),
        ),
        ("/shapes/example#Run/input/target", nowhere.clone()),
        ("/shapes/example#Run/output/target", nowhere.clone()),
        ("/shapes/example#Run/errors/0/target", nowhere.clone()),
        (
            "/shapes/example#RunRequest/members/Name/target",
            nowhere.clone(),
        ),
        ("/shapes/example#Names/member/target", nowhere.clone()),
        ("/shapes/example#Limits/key/target", nowhere.clone()),
        ("/shapes/example#Limits/value/target", nowhere),
        (
            "/shapes/example#Limits/value/target",
            json!("smithy.api#Text"),
        ),
    ]);
    insta::assert_snapshot!("dangling", said);
}

#[test]
fn a_target_of_a_wrong_kind_is_told_with_what_is_expected() {
    let name = json!("example#Name");
    let said = errors_of_changes(&[
        ("/shapes/example#Example/operations/0/target", name.clone()),
        (
            "/shapes/example#Example/resources/0/target",
            json!("example#Run"),
        ),
        (
            "/shapes/example#Example/errors/0/target",
            json!("example#RunResponse"),
        ),
        (
            "/shapes/example#Thing/operations/0/target",
            json!("example#Thing"),
        ),
        ("/shapes/example#Run/input/target", name.clone()),
        ("/shapes/example#Run/output/target", json!("example#Names")),
        ("/shapes/example#Run/errors/0/target", name),
        (
            "/shapes/example#RunRequest/members/Name/target",
            json!("example#Run"),
        ),
        (
            "/shapes/example#Names/member/target",
            json!("example#Example"),
        ),
        (
            "/shapes/example#Limits/key/target",
            json!("smithy.api#Integer"),
        ),
        (
            "/shapes/example#Limits/value/target",
            json!("example#Thing"),
        ),
    ]);
    insta::assert_snapshot!("wrong_kinds", said);
}
