//! The checks of `pattern` traits, held against the regular expression engine `regress`.
//!
//! `generated.rs` is what codegen makes of every pattern of IAM and of [`SHAPES`]. After a change
//! of the generator, `OPSMITH_UPDATE=1 cargo test --test patterns` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use opsmith_codegen::matchers;
use opsmith_codegen::plan::pattern::PatternPlan;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use regress::Regex;
use serde_json::Value;

// Written by codegen, and compared to the byte.
#[rustfmt::skip]
pub mod generated;
// The support file that generated crates hold a copy of.
#[path = "../../../codegen/support/src/pattern.rs"]
pub mod pattern;
mod sample;

/// Patterns for what IAM's do not show.
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
    r"^[^\:]{2}$",
    // Backtracking.
    r"^a*ab?$",
    r"^[ab]?[bc]*c$",
    r#"^"\\(a|b)#"$"#,
];

/// Strings drawn for each pattern.
const STRINGS: usize = 500;

/// The least share, in percent, of strings that are accepted, and of those that are rejected.
const LEAST_SHARE: usize = 30;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

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

fn iam_patterns() -> BTreeSet<String> {
    patterns(&repository().join("models/iam-2010-05-08.json"))
}

fn kind(plan: &PatternPlan) -> String {
    match plan {
        PatternPlan::Anything => "anything".to_owned(),
        PatternPlan::Plain(_) => "plain".to_owned(),
        PatternPlan::Regress { flags, .. } => format!("regress {flags:?}"),
        PatternPlan::Skipped { reason } => format!("skipped: {reason}"),
    }
}

/// One line for each pattern, and the number of patterns of each kind.
fn table(patterns: &BTreeSet<String>) -> String {
    let mut text = String::new();
    let mut kinds = BTreeMap::<_, usize>::new();
    for pattern in patterns {
        let kind = kind(&PatternPlan::new(pattern));
        writeln!(text, "{kind:<12} {pattern}").unwrap();
        *kinds.entry(kind).or_default() += 1;
    }
    for (kind, count) in kinds {
        writeln!(text, "{count:>4} {kind}").unwrap();
    }
    text
}

#[test]
fn the_plan_of_every_iam_pattern_is_known() {
    insta::assert_snapshot!(table(&iam_patterns()));
}

#[test]
fn the_plan_of_every_shape_of_pattern_is_known() {
    insta::assert_snapshot!(table(&SHAPES.iter().map(ToString::to_string).collect()));
}

#[test]
fn generated_rs_is_what_codegen_writes_today() {
    let iam = iam_patterns();
    let all: Vec<&str> = iam
        .iter()
        .map(String::as_str)
        .chain(SHAPES.iter().copied())
        .collect();
    let text = format!(
        "//! Written by `OPSMITH_UPDATE=1 cargo test --test patterns`.\n\n{}",
        matchers(&all)
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/patterns/generated.rs");
    if env::var_os("OPSMITH_UPDATE").is_some_and(|value| value == "1") {
        fs::write(&path, &text).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap();
    assert!(
        committed == text,
        "run OPSMITH_UPDATE=1 cargo test --test patterns, then again"
    );
}

#[test]
fn checks_decide_as_regress_does() {
    for &(pattern, check) in generated::MATCHERS {
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

#[test]
#[ignore = "run cargo xtask test"]
fn shared_patterns_of_the_official_models_have_a_check() {
    let folder = repository().join("../shared/models");
    let mut all = BTreeSet::new();
    for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            all.extend(patterns(&path));
        }
    }
    assert!(!all.is_empty(), "no pattern in {}", folder.display());
    println!("{}", table(&all));
    for pattern in &all {
        assert!(PatternPlan::new(pattern).has_check(), "{pattern}");
    }
}
