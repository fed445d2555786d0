//! What an update of a model does to the users of a crate, by two judges: `changes`, which compares
//! plans, and the compiler, which compiles a [witness](opsmith_tests::witness) of one crate against
//! the other. `tests/peers/judges` asks two more.

mod edits;

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

use edits::{Base, Edit, all, base, edits};
use opsmith_codegen::Generated;
use opsmith_codegen::changes::{Change, Changes};
use opsmith_tests::project::{generate_from, scratch, try_generate_from};
use opsmith_tests::seed::seed;
use opsmith_tests::witness::{Pair, check};

/// How many pairs of models are drawn; `OPSMITH_DRAWN` draws more.
fn drawn() -> usize {
    let drawn = env::var("OPSMITH_DRAWN").ok();
    drawn.and_then(|drawn| drawn.parse().ok()).unwrap_or(8)
}

/// How many edits a drawn model has.
const EDITS: usize = 4;

/// An update: what it is, and the crates before and after it.
struct Update<'a> {
    what: String,
    old: Named<'a>,
    new: Named<'a>,
}

/// A crate and a name for it.
type Named<'a> = (String, &'a Generated);

/// The crate of each model before any edit, and that after each.
fn crates() -> (BTreeMap<Base, Generated>, Vec<(Edit, Generated)>) {
    let generate = |model: &str| generate_from(model, "example", &[]);
    let bases = Base::ALL.map(|of| (of, generate(&base(of).to_string())));
    let edited = edits().into_iter().map(|edit| {
        let crated = generate(&edit.model());
        (edit, crated)
    });
    (bases.into(), edited.collect())
}

/// What `changes` says: the weight, and whether code compiles all the same.
fn verdict(changes: &Changes) -> String {
    let compiles = changes.iter().all(Change::compiles);
    match changes.weight() {
        None => "nothing".to_owned(),
        Some(weight) if compiles => format!("{weight}, compiles"),
        Some(weight) => weight.to_string(),
    }
}

#[test]
fn the_verdict_on_each_edit_is_known_and_nothing_changes_unsaid() {
    let (bases, edited) = crates();
    let mut text = String::new();
    for (edit, crated) in edited {
        let base = &bases[&edit.base];
        let forth = Changes::between(base.bound(), crated.bound());
        let back = Changes::between(crated.bound(), base.bound());
        let is_same = base.files() == crated.files();
        assert_eq!(is_same, forth.is_empty(), "{}", edit.name);
        assert_eq!(is_same, back.is_empty(), "{}", edit.name);
        let (forth, back) = (verdict(&forth), verdict(&back));
        // Writing to a `String` never fails.
        let _ = writeln!(text, "{:<55} {forth:<20} {back}", edit.name);
    }
    insta::assert_snapshot!(text);
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_compiler_agrees_with_the_verdict_on_each_edit() {
    let (bases, edited) = crates();
    let edited = edited.iter().enumerate();
    let updates = edited.map(|(number, (edit, crated))| Update {
        what: edit.name.to_owned(),
        old: (
            format!("base-{:?}", edit.base).to_lowercase(),
            &bases[&edit.base],
        ),
        new: (format!("edit-{number}"), crated),
    });
    hold_against_the_compiler("judges", &updates.collect::<Vec<_>>());
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_compiler_agrees_with_the_verdict_on_drawn_edits() {
    let seed = seed();
    let edits = edits();
    let mut pairs = Vec::new();
    let mut number = 0;
    while pairs.len() < drawn() {
        number += 1;
        let of = Base::ALL[number % Base::ALL.len()];
        let mut drawn: Vec<_> = edits.iter().filter(|edit| edit.base == of).collect();
        drawn.sort_by_cached_key(|edit| {
            let mut hasher = DefaultHasher::new();
            (seed, number, edit.name).hash(&mut hasher);
            hasher.finish()
        });
        let (old, new) = drawn[..2 * EDITS].split_at(EDITS);
        let generate = |edits: &[&Edit]| {
            let model = all(of, edits.iter().copied());
            try_generate_from(&model, "example", &[])
        };
        // One edit may take away what another needs.
        if let (Ok(from), Ok(to)) = (generate(old), generate(new)) {
            let names = drawn[..2 * EDITS].iter().map(|edit| edit.name);
            pairs.push((names.collect::<Vec<_>>().join(", "), from, to));
        }
    }
    let pairs = pairs.iter().enumerate();
    let updates = pairs.map(|(number, (what, old, new))| Update {
        what: what.clone(),
        old: (format!("old-{number}"), old),
        new: (format!("new-{number}"), new),
    });
    hold_against_the_compiler("drawn-judges", &updates.collect::<Vec<_>>());
}

/// The code of each crate compiles with the other one of its update exactly where the changes say
/// so, in both directions.
fn hold_against_the_compiler(folder: &str, updates: &[Update<'_>]) {
    let mut files = BTreeMap::new();
    let mut pairs = Vec::new();
    for Update { what, old, new } in updates {
        for (from, to) in [(old, new), (new, old)] {
            files.insert(from.0.clone(), from.1.files());
            let pair: Pair = (from.0.clone(), to.0.clone());
            let changes = Changes::between(from.1.bound(), to.1.bound());
            let is_same = from.1.files() == to.1.files();
            assert_eq!(is_same, changes.is_empty(), "{what}, {pair:?}");
            pairs.push((what, pair, changes));
        }
    }
    let folder = scratch(folder);
    let checked: Vec<_> = pairs.iter().map(|(_, pair, _)| pair.clone()).collect();
    let found = check(&folder, &files, &checked);
    let wrong = pairs.iter().filter_map(|(what, pair, changes)| {
        let errors: Vec<_> = found[pair].iter().filter(|it| it.is_error).collect();
        let agree = errors.is_empty() == changes.iter().all(Change::compiles);
        let told = changes.markdown();
        (!agree).then(|| format!("{what}, {pair:?}:\n{told}\n{errors:#?}"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
