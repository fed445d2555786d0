//! What an update of a model does to the users of a crate, by two judges: `changes`, which compares
//! plans, and the compiler, which compiles a [witness](opsmith_tests::witness) of one crate against
//! the other. `tests/peers/judges` asks two more.

mod edits;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use edits::{Edit, base, edits};
use opsmith_codegen::Generated;
use opsmith_codegen::changes::{Change, Changes};
use opsmith_tests::project::generate_from;
use opsmith_tests::witness::{Pair, check};

/// The crate of the model before any edit.
const BASE: &str = "base";

fn generate(model: &str) -> Generated {
    generate_from(model, "example", &[])
}

/// What `changes` says: the weight, and whether it breaks at run time only.
fn verdict(changes: &Changes) -> String {
    match changes.weight() {
        None => "nothing".to_owned(),
        Some(weight) if !changes.iter().all(Change::compiles) => format!("{weight}"),
        Some(weight) => format!("{weight}, compiles"),
    }
}

/// The crates by name: the base, and what each edit makes of it.
fn crates(edits: &[Edit]) -> BTreeMap<String, Generated> {
    let edited = edits.iter().enumerate();
    let edited = edited.map(|(number, edit)| (name(number), generate(&edit.model())));
    let base = (BASE.to_owned(), generate(&base().to_string()));
    edited.chain([base]).collect()
}

fn name(number: usize) -> String {
    format!("edit-{number}")
}

#[test]
fn the_verdict_on_each_edit_is_known() {
    let edits = edits();
    let crates = crates(&edits);
    let base = crates[BASE].plan();
    let mut text = String::new();
    for (number, edit) in edits.iter().enumerate() {
        let edited = crates[&name(number)].plan();
        let forth = verdict(&Changes::between(base, edited));
        let back = verdict(&Changes::between(edited, base));
        // Writing to a `String` never fails.
        let _ = writeln!(text, "{:<55} {forth:<20} {back}", edit.name);
    }
    insta::assert_snapshot!(text);
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_compiler_agrees_with_each_verdict() {
    let edits = edits();
    let crates = crates(&edits);
    let files = crates
        .iter()
        .map(|(name, crated)| (name.clone(), crated.files()));
    let edited = (0..edits.len()).map(name);
    let pairs: Vec<Pair> = edited
        .flat_map(|name| [(BASE.to_owned(), name.clone()), (name, BASE.to_owned())])
        .collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judges");
    let mut wrong = Vec::new();
    for (pair, complaints) in check(&folder, &files.collect(), &pairs) {
        let changes = Changes::between(crates[&pair.0].plan(), crates[&pair.1].plan());
        let errors: Vec<_> = complaints.iter().filter(|it| it.is_error).collect();
        if errors.is_empty() != changes.iter().all(Change::compiles) {
            let told: Vec<_> = changes
                .iter()
                .map(|it| format!("{}: {}", it.item, it.words()))
                .collect();
            let number = pair
                .0
                .trim_start_matches("edit-")
                .parse()
                .or_else(|_| pair.1.trim_start_matches("edit-").parse::<usize>())
                .unwrap();
            wrong.push(format!(
                "{} {pair:?}: {told:#?}\n{errors:#?}",
                edits[number].name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
