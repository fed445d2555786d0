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
fn the_crate_depends_on_three_crates_and_has_no_features() {
    let generated = generate(&manifest());
    let text = generated.files().get("Cargo.toml").unwrap();
    let cargo: Table = text.parse().unwrap();
    let tables: Vec<_> = cargo.keys().map(String::as_str).collect();
    assert_eq!(tables, ["dependencies", "lints", "package"]);
    let dependencies: Vec<_> = cargo["dependencies"].as_table().unwrap().keys().collect();
    assert_eq!(dependencies, ["http", "percent-encoding", "quick-xml"]);
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
