//! What each judge says of each edit of a model, and why it differs from `changes` where it does.

#[path = "../../../tests/judges/edits/mod.rs"]
mod edits;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};

use edits::{base, edits};
use judges::{public_items, rustdoc, semver_checks};
use opsmith_codegen::changes::{Change, Changes};
use opsmith_tests::project::generate_from;

/// Who judges, beside `changes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Judge {
    PublicItems,
    SemverChecks,
}

/// Which way an edit is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Forth,
    Back,
    Both,
}

/// Why a judge says otherwise than `changes`, with whom the compiler agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    Literal,
    Spelling,
    Types,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Literal => "a literal needs one field more, and no item is lost",
            Self::Spelling => "rustdoc spells a derived function in another way",
            Self::Types => "cargo-semver-checks compares no types of fields, arguments and results",
        })
    }
}

/// Every disagreement.
const REASONS: &[(Judge, &str, Way, Reason)] = &[
    (Judge::PublicItems, "a third required member is added", Way::Forth, Reason::Literal),
    (Judge::PublicItems, "the default of an output's member is another", Way::Both, Reason::Spelling),
];

/// The crates of the model before any edit and after each, and rustdoc's JSON of them.
#[test]
fn each_judge_agrees_with_the_changes_or_has_a_reason_not_to() {
    let edits = edits();
    let edited = edits.iter().enumerate();
    let edited = edited.map(|(number, edit)| (name(number), edit.model()));
    let models = edited.chain([(BASE.to_owned(), base().to_string())]);
    let crates: BTreeMap<_, _> = models
        .map(|(name, model)| (name, generate_from(&model, "example", &[])))
        .collect();
    let files = crates.iter().map(|(name, crated)| (name.clone(), crated.files()));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judges");
    let json = rustdoc::write(&folder, &files.collect());
    let mut text = String::new();
    for (number, edit) in edits.iter().enumerate() {
        let edited = name(number);
        for (way, old, new) in [(Way::Forth, BASE, &*edited), (Way::Back, &edited, BASE)] {
            let changes = Changes::between(crates[old].plan(), crates[new].plan());
            let compiles = changes.iter().all(Change::compiles);
            let line = line(edit.name, way, compiles, &json[old], &json[new]);
            text.push_str(&line);
        }
    }
    insta::assert_snapshot!(text);
}

const BASE: &str = "base";

fn name(number: usize) -> String {
    format!("edit-{number}")
}

/// What is said of one update.
fn line(edit: &str, way: Way, compiles: bool, old: &PathBuf, new: &PathBuf) -> String {
    let (before, after) = (public_items(old), public_items(new));
    let lost = before.difference(&after).count();
    let lints = semver_checks::broken(old, new);
    let verdict = if compiles { "compiles" } else { "breaks" };
    let found: Vec<_> = lints.iter().map(String::as_str).collect();
    let mut text = format!("{edit}, {way:?}: {verdict}; {lost} items lost; {}\n", found.join(", "));
    for (judge, agrees) in [
        (Judge::PublicItems, (lost == 0) == compiles),
        (Judge::SemverChecks, lints.is_empty() == compiles),
    ] {
        let mut reasons = REASONS.iter();
        let known = reasons.find(|(of, name, ways, _)| {
            (*of, *name) == (judge, edit) && (*ways == way || *ways == Way::Both)
        });
        match known {
            Some((.., reason)) => {
                assert!(!agrees, "{edit}, {way:?}: {judge:?} agrees");
                // Writing to a `String` never fails.
                let _ = writeln!(text, "    {judge:?} differs: {reason}");
            }
            None => assert!(agrees, "{edit}, {way:?}: {judge:?} differs: {text}"),
        }
    }
    text
}
