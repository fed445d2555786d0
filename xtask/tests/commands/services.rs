//! `cargo xtask services`.

use std::fs;

use crate::project::Bench;

#[test]
fn folders_and_names_that_are_not_there_are_refused() {
    let bench = Bench::new();
    fs::create_dir(bench.path().join("empty")).unwrap();
    insta::assert_snapshot!("services_empty", bench.run(&["services", "empty"]));
    insta::assert_snapshot!("services_missing", bench.run(&["services", "missing"]));
    insta::assert_snapshot!("services_unknown", bench.run(&["services", ".", "modle"]));
}
