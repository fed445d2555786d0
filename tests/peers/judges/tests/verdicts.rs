//! What each judge says of each edit of a model, and why it differs from `changes` where it does.

#[path = "../../../tests/update/judges/edits/mod.rs"]
mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use edits::{Base, base, edits};
use judges::{public_items, rustdoc, semver_checks};
use opsmith_codegen::changes::{Change, Changes};
use opsmith_tests::project::{generate_from, scratch};

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

/// An edit, and which way it is followed.
type Followed = (Way, &'static str);

/// Every disagreement.
const REASONS: &[(Judge, Reason, &[Followed])] = &[
    (
        Judge::PublicItems,
        Reason::Literal,
        &[(Way::Forth, "a third required member is added")],
    ),
    (
        Judge::PublicItems,
        Reason::Spelling,
        &[
            (Way::Both, "the default of an output's member is another"),
            (
                Way::Both,
                "a required member of an output has a value of its own",
            ),
        ],
    ),
    (
        Judge::SemverChecks,
        Reason::Types,
        &[
            (Way::Forth, "a second required member is added"),
            (
                Way::Both,
                "an optional member of an input is of another type",
            ),
            (Way::Both, "the only required member is of another type"),
            (Way::Both, "one of two required members is of another type"),
            (Way::Both, "a text becomes a list of texts"),
            (Way::Forth, "a required union is added"),
            (Way::Both, "a member of an output becomes required"),
            (Way::Both, "a member of an output has a default"),
            (Way::Both, "a member of an output is of another type"),
            (Way::Both, "a list's items are of another type"),
            (Way::Both, "a reply's structure requires a structure"),
            (
                Way::Both,
                "an output's number becomes a floating-point number",
            ),
            (Way::Back, "an enum becomes a text"),
            (Way::Back, "an enum of numbers becomes a number"),
            (Way::Both, "a union's member is of another type"),
            (Way::Forth, "requests hold a structure of replies too"),
            (Way::Forth, "two structures of replies become recursive"),
            (
                Way::Forth,
                "a structure of requests and a union become recursive",
            ),
            (Way::Both, "an error's member is of another type"),
            (Way::Both, "an error's member becomes required"),
            (Way::Both, "an output requires what a reply may lack"),
            (Way::Both, "a reply's structure requires an enum"),
            (Way::Both, "a member is in another case and of another type"),
            (
                Way::Both,
                "a required member is in another case and optional",
            ),
            (Way::Forth, "an enum is renamed at one of its places"),
            (
                Way::Forth,
                "a structure of replies is built, a member required",
            ),
            (
                Way::Forth,
                "a structure of replies is built, a new member required",
            ),
        ],
    ),
];

/// The crate of a model before any edit.
fn name_of(base: Base) -> String {
    format!("base-{base:?}").to_lowercase()
}

fn name(number: usize) -> String {
    format!("edit-{number}")
}

#[test]
fn each_judge_agrees_with_the_changes_or_has_a_reason_not_to() {
    let edits = edits();
    let edited = edits.iter().enumerate();
    let edited = edited.map(|(number, edit)| (name(number), edit.model()));
    let bases = Base::ALL.map(|of| (name_of(of), base(of).to_string()));
    let models = edited.chain(bases);
    let crates: BTreeMap<_, _> = models
        .map(|(name, model)| (name, generate_from(&model, "example", &[])))
        .collect();
    let files = crates
        .iter()
        .map(|(name, crated)| (name.clone(), crated.files()));
    let folder = scratch("judges");
    let json = rustdoc::write(&folder, &files.collect());
    let mut verdicts = Vec::new();
    for (number, edit) in edits.iter().enumerate() {
        let (base, edited) = (name_of(edit.base), name(number));
        for (way, old, new) in [
            (Way::Forth, &*base, &*edited),
            (Way::Back, &*edited, &*base),
        ] {
            let changes = Changes::between(crates[old].bound(), crates[new].bound());
            let compiles = changes.iter().all(Change::compiles);
            verdicts.push(Verdict::new(
                edit.name, way, compiles, &json[old], &json[new],
            ));
        }
    }
    let wrong: Vec<_> = verdicts.iter().flat_map(Verdict::unexplained).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let lines: Vec<_> = verdicts.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// What is said of one update.
struct Verdict {
    edit: &'static str,
    way: Way,
    /// Whether code goes on compiling, as `changes` has it.
    compiles: bool,
    /// How many public items are no more as they were.
    lost: usize,
    /// The lints of cargo-semver-checks that find something.
    lints: BTreeSet<String>,
}

impl Verdict {
    fn new(edit: &'static str, way: Way, compiles: bool, old: &Path, new: &Path) -> Self {
        let (before, after) = (public_items(old), public_items(new));
        Self {
            edit,
            way,
            compiles,
            lost: before.difference(&after).count(),
            lints: semver_checks::broken(old, new),
        }
    }

    fn agrees(&self, judge: Judge) -> bool {
        self.compiles
            == match judge {
                Judge::PublicItems => self.lost == 0,
                Judge::SemverChecks => self.lints.is_empty(),
            }
    }

    fn reason(&self, judge: Judge) -> Option<Reason> {
        let is_here =
            |(way, edit): &Followed| *edit == self.edit && (*way == self.way || *way == Way::Both);
        let mut reasons = REASONS.iter();
        let reason = reasons.find(|(of, _, edits)| *of == judge && edits.iter().any(is_here));
        reason.map(|(_, reason, _)| *reason)
    }

    /// Each judge who differs without a reason, or has one and does not differ.
    fn unexplained(&self) -> Vec<String> {
        let judges = [Judge::PublicItems, Judge::SemverChecks].into_iter();
        let wrong = judges.filter(|judge| self.agrees(*judge) == self.reason(*judge).is_some());
        wrong.map(|judge| format!("{judge:?}: {self}")).collect()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.compiles { "compiles" } else { "breaks" };
        let lints: Vec<_> = self.lints.iter().map(String::as_str).collect();
        let (edit, way, lost) = (self.edit, self.way, self.lost);
        write!(
            f,
            "{edit}, {way:?}: {verdict}; {lost} items lost; [{}]",
            lints.join(", ")
        )?;
        for judge in [Judge::PublicItems, Judge::SemverChecks] {
            if let Some(reason) = self.reason(judge) {
                write!(f, "\n    {judge:?} differs: {reason}")?;
            }
        }
        Ok(())
    }
}
