//! The checks of `pattern` traits, held against the regular expression engine `regress`.
//!
//! `generated` is what codegen makes of every pattern of the committed models and of [`SHAPES`].
//! After a change of the generator, `OPSMITH_UPDATE=1 cargo test --test generated patterns` writes it anew.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use opsmith_codegen::matchers;
use opsmith_codegen::pattern::PatternPlan;
use opsmith_tests::project::{self, root};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use regress::Regex;
use serde_json::Value;

pub mod generated;
pub(crate) mod sample;

/// Patterns for what those of the models do not show.
const SHAPES: &[&str] = &[
    // Anchors: both, one, none.
    r"^$",
    r"^active$",
    r"^arn:",
    r"^[a-z]",
    r"^a[0-9]{3}",
    r"^[\s\S]{3}",
    r"\.amazonaws\.com$",
    r"[0-9]$",
    r"arn:",
    r"[0-9]",
    // Counts: of characters, not of bytes or of UTF-16 code units.
    r"^[a-z]{3,}$",
    r"^.{0,3}$",
    r"^[\s\S]{2,4}$",
    r"^[^a]$",
    r"^a{3}b{20}$",
    // Pieces that may be empty.
    r"^a?b*c+d?$",
    r"^[a-c]?[d-f]{0,2}a$",
    // A piece in the middle, of anything, of everything but one character.
    r"^x[\s\S]{2}y$",
    r"^[^:]+:[^:]*$",
    // What the first may take, the second may take as well.
    r"^[a-z]+[a-z0-9]*-[0-9]{2,}$",
    // Groups that change nothing, lazy quantifiers.
    r"^(a)(?:b)$",
    r"^((a)(?:b[cd]+?))$",
    // Escapes and classes.
    r"^\w+\t?\x2D$",
    r"^[\s\-\]]*\u{1F600}$",
    r"^[^\D5]?\W$",
    r"^é[é-ü]*$",
    r"^[\b\0-\x1F]+\\$",
    "^[`']+ \"#$",
    // STS: a range to U+10FF and two letters F.
    r"^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$",
    // Syntax errors with the flag `u`.
    r"^[\w-.]*\:$",
    r"^[^\/\:]+$",
    // A character that two parts want.
    r"^a*ab?$",
    r"^[ab]?[bc]*c$",
    // Alternatives, groups and what is around a place.
    r#"^"\\(a|b)#"$"#,
    r"^(Mon|Tue|Wed)$",
    r"^[a-z]+$|^[0-9]+$",
    r"^a|b$",
    r"^(ab?|b(c|d){2,3})*-$",
    r"^(?=.{0,9}$)(?!ab)[a-f]*(?<!ef)$",
    r"^a\b-?[a-z]\b(?<=[b-x])",
    // Categories.
    r"^\p{L}[\p{N}\p{Pd}]*$",
    r"^[^\p{L}\d]+$",
    r"^[\P{C}\n]{2}$",
];

/// Strings drawn for each pattern.
const STRINGS: usize = 300;

/// The least share, in percent, of strings that are accepted, and of those that are rejected.
const LEAST_SHARE: usize = 30;

/// The distinct patterns of a Smithy JSON AST, on shapes and on members, sorted.
fn patterns(model: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(model).unwrap_or_else(|e| panic!("{}: {e}", model.display()));
    let model: Value = serde_json::from_str(&text).unwrap();
    let shapes = model["shapes"].as_object().unwrap().values();
    let members = shapes
        .clone()
        .filter_map(|shape| shape["members"].as_object())
        .flat_map(|members| members.values());
    let traits = shapes
        .chain(members)
        .map(|shape| &shape["traits"]["smithy.api#pattern"]);
    traits
        .filter_map(|pattern| pattern.as_str().map(str::to_owned))
        .collect()
}

/// The patterns of each committed model, by the name of its service, and
/// [`SHAPES`].
fn sets() -> Vec<(String, BTreeSet<String>)> {
    let files = project::models().into_iter();
    let models = files.map(|path| {
        let file = path.file_stem().unwrap().to_str().unwrap();
        let (service, _version) = file.split_once('-').unwrap();
        (service.to_owned(), patterns(&path))
    });
    let shapes = SHAPES.iter().map(ToString::to_string).collect();
    models.chain([("shapes".to_owned(), shapes)]).collect()
}

#[test]
fn every_pattern_of_the_models_is_checked() {
    for (name, patterns) in sets() {
        for pattern in patterns {
            let plan = PatternPlan::new(&pattern);
            assert!(plan.has_check(), "{name}: {pattern}: {plan:?}");
        }
    }
}

#[test]
fn the_generated_checks_are_what_codegen_writes_today() {
    let folder = root().join("tests/tests/generated/patterns/generated");
    for (name, patterns) in sets() {
        let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
        let text = format!(
            "//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.\n\n{}",
            matchers(&patterns)
        );
        let path = folder.join(format!("{name}.rs"));
        if env::var_os("OPSMITH_UPDATE").is_some_and(|value| value == "1") {
            fs::write(&path, &text).unwrap();
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|committed| committed == text),
            "{name}: run OPSMITH_UPDATE=1 cargo test --test generated patterns, then again"
        );
    }
}

fn is_space_of_ecma_262(c: char) -> bool {
    !c.is_ascii() && (c == '\u{FEFF}' || (c.is_whitespace() && c != '\u{85}'))
}

#[test]
fn checks_decide_as_regress_does() {
    for &(pattern, check) in generated::SETS.iter().copied().flatten() {
        let regex = Regex::with_flags(pattern, "u")
            .or_else(|_| Regex::new(pattern))
            .unwrap();
        let mut runner = TestRunner::deterministic();
        let (matching, edited) = sample::strings(pattern);
        let mut accepted = 0;
        for drawn in 0..STRINGS {
            let strings = if 2 * accepted <= drawn {
                &matching
            } else {
                &edited
            };
            let value = strings.new_tree(&mut runner).unwrap().current();
            // Java has fewer spaces, and a value is valid if either accepts it.
            let value = value.replace(is_space_of_ecma_262, "");
            let expected = regex.find(&value).is_some();
            assert_eq!(check(&value), expected, "{pattern} on {value:?}");
            accepted += usize::from(expected);
        }
        let share = accepted * 100 / STRINGS;
        println!("{share:>3} % accepted: {pattern}");
        let balanced = LEAST_SHARE..=100 - LEAST_SHARE;
        assert!(
            balanced.contains(&share),
            "{share} % of the strings match {pattern}"
        );
    }
}
