//! The generated crate has what its operation needs and nothing else, and the generator knows no
//! operation.

mod generator;

use insta::assert_snapshot;
use opsmith_tests::project::{generate, manifest};
use opsmith_tests::public_items::public_items;
use toml::Table;

#[test]
fn users_see_these_items_and_no_others() {
    let items: Vec<_> = public_items(generate(&manifest()).files())
        .into_iter()
        .collect();
    assert_snapshot!(items.join("\n"));
}

#[test]
fn the_crate_consists_of_these_files() {
    let generated = generate(&manifest());
    let paths: Vec<_> = generated.files().iter().map(|(path, _)| path).collect();
    assert_snapshot!(paths.join("\n"));
}

#[test]
fn the_crate_depends_on_three_crates_and_on_two_more_to_sign() {
    let generated = generate(&manifest());
    let text = generated.files().get("Cargo.toml").unwrap();
    let cargo: Table = text.parse().unwrap();
    let tables: Vec<_> = cargo.keys().map(String::as_str).collect();
    assert_eq!(tables, ["dependencies", "features", "lints", "package"]);
    let dependencies = cargo["dependencies"].as_table().unwrap().iter();
    let is_optional = |requirement: &toml::Value| requirement.get("optional").is_some();
    let (added, always): (Vec<_>, Vec<_>) =
        dependencies.partition(|(_, requirement)| is_optional(requirement));
    let names = |entries: Vec<(&String, &toml::Value)>| -> Vec<_> {
        entries.into_iter().map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(names(always), ["http", "percent-encoding", "quick-xml"]);
    assert_eq!(names(added), ["hmac-sha256", "zeroize"]);
    let sign = cargo["features"]["sign"].to_string();
    assert_eq!(sign, r#"["dep:hmac-sha256", "dep:zeroize"]"#);
}

#[test]
fn the_crate_names_no_operation_that_was_not_asked_for() {
    let generated = generate(&manifest());
    let others: Vec<_> = generator::operations()
        .into_iter()
        .filter(|name| name != "UpdateAccessKey")
        .collect();
    for (path, text) in generated.files().iter() {
        let named = generator::named(text, &others);
        assert!(named.is_empty(), "{path} names {named:?}");
    }
}
