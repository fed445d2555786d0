//! `validate`: every violation of the model's constraints, at once.

use aws_operations::iam::UpdateAccessKeyInput;
use aws_operations::iam::types::StatusType;
use aws_operations::{Constraint, ValidationErrors};
use insta::assert_snapshot;
use proptest::prelude::{Strategy, any};
use proptest::{prop_assert, prop_assert_eq, prop_oneof, proptest};
use regress::Regex;

use crate::input::own_key;

/// An input with these texts.
fn input(user_name: &str, access_key_id: &str) -> UpdateAccessKeyInput {
    let mut input = own_key().user_name(user_name);
    input.access_key_id = access_key_id.into();
    input
}

fn errors(user_name: &str, access_key_id: &str) -> ValidationErrors {
    let result = input(user_name, access_key_id).validate();
    result.expect_err("a violation")
}

/// Where the violations are, and of what, in order.
fn found(user_name: &str, access_key_id: &str) -> Vec<(String, Constraint)> {
    let Err(errors) = input(user_name, access_key_id).validate() else {
        return Vec::new();
    };
    let violations = errors.violations().iter();
    violations
        .map(|violation| (violation.path().to_owned(), violation.constraint().clone()))
        .collect()
}

const KEY: &str = "AKIAIOSFODNN7EXAMPLE";

#[test]
fn the_documented_example_is_valid() {
    assert_eq!(input("Bob", KEY).validate(), Ok(()));
}

#[test]
fn what_is_absent_is_not_checked() {
    assert_eq!(own_key().validate(), Ok(()));
}

#[test]
fn an_unknown_status_is_for_the_service_to_judge() {
    let mut input = own_key();
    input.status = StatusType::from("Paused");
    assert_eq!(input.validate(), Ok(()));
}

#[test]
fn a_pattern_violated_is_worded_like_the_service_does() {
    assert_snapshot!(
        errors("Bob Smith", KEY),
        @r"1 validation error detected: Value 'Bob Smith' at 'userName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]+"
    );
}

#[test]
fn a_text_too_short_is_worded_like_the_service_does() {
    assert_snapshot!(
        errors("Bob", "AKIA"),
        @"1 validation error detected: Value 'AKIA' at 'accessKeyId' failed to satisfy constraint: Member must have length greater than or equal to 16"
    );
}

#[test]
fn a_text_too_long_is_worded_like_the_service_does() {
    assert_snapshot!(errors(&"x".repeat(129), KEY));
}

#[test]
fn every_violation_is_reported_at_once_as_typed_data_and_text() {
    let errors = errors("", "A-B");
    let typed: Vec<_> = errors
        .violations()
        .iter()
        .map(|violation| {
            (
                violation.path(),
                violation.constraint().clone(),
                violation.value(),
            )
        })
        .collect();
    let expected = [
        ("userName", Constraint::MinLength(1), Some("")),
        ("userName", Constraint::Pattern(r"[\w+=,.@-]+"), Some("")),
        ("accessKeyId", Constraint::MinLength(16), Some("A-B")),
        ("accessKeyId", Constraint::Pattern(r"[\w]+"), Some("A-B")),
    ];
    assert_eq!(typed, expected);
    let texts: Vec<_> = errors
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_snapshot!(format!("{errors}\n\n{}", texts.join("\n")));
}

#[test]
fn lengths_are_checked_to_the_character() {
    for (length, expected) in [
        (15, Some(Constraint::MinLength(16))),
        (16, None),
        (128, None),
        (129, Some(Constraint::MaxLength(128))),
    ] {
        let expected: Vec<_> = expected
            .map(|c| ("accessKeyId".to_owned(), c))
            .into_iter()
            .collect();
        assert_eq!(found("Bob", &"A".repeat(length)), expected, "{length}");
    }
    for (length, expected) in [
        (1, None),
        (128, None),
        (129, Some(Constraint::MaxLength(128))),
    ] {
        let expected: Vec<_> = expected
            .map(|c| ("userName".to_owned(), c))
            .into_iter()
            .collect();
        assert_eq!(found(&"b".repeat(length), KEY), expected, "{length}");
    }
}

#[test]
fn length_is_that_of_unicode_scalar_values() {
    let at_user_name = |constraint| ("userName".to_owned(), constraint);
    let pattern = || at_user_name(Constraint::Pattern(r"[\w+=,.@-]+"));
    // Bytes, UTF-16 code units and grapheme clusters would count otherwise.
    for character in ["🔑", "é", "\u{301}"] {
        let limit = character.repeat(128);
        assert_eq!(found(&limit, KEY), [pattern()], "{character}");
        let over = character.repeat(129);
        let length = at_user_name(Constraint::MaxLength(128));
        assert_eq!(found(&over, KEY), [length, pattern()], "{character}");
    }
}

#[test]
fn a_pattern_holds_for_the_whole_text_and_takes_ascii_alone() {
    let taken = "AZaz09_+=,.@-";
    assert_eq!(found(taken, KEY), []);
    for text in [
        "é", "a\n", "\na", "a b", "a/b", "a:b", "٣", "ａ", "\u{212a}", "\0",
    ] {
        assert_eq!(found(text, KEY).len(), 1, "{text:?}");
    }
    let key_with = |text: &str| format!("{KEY}{text}");
    for text in ["+", "\n", "-", "é"] {
        assert_eq!(found("Bob", &key_with(text)).len(), 1, "{text:?}");
    }
}

/// What the model says of a text, by other means than the generated ones.
fn expected(
    path: &str,
    text: &str,
    limits: (usize, usize),
    pattern: &'static str,
) -> Vec<(String, Constraint)> {
    let length = text.chars().count();
    let regex = Regex::with_flags(&format!("^{pattern}$"), "u").unwrap();
    let violated = [
        (length < limits.0).then_some(Constraint::MinLength(limits.0)),
        (length > limits.1).then_some(Constraint::MaxLength(limits.1)),
        regex
            .find(text)
            .is_none()
            .then_some(Constraint::Pattern(pattern)),
    ];
    let violated = violated.into_iter().flatten();
    violated
        .map(|constraint| (path.to_owned(), constraint))
        .collect()
}

/// Texts about the limits, most of them of characters that the patterns take.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z0-9_]{0,20}",
        "[\\w@+=.,-]{120,135}",
        "[A-Z0-9_]{120,135}",
        any::<String>()
    ]
}

proptest! {
    #[test]
    fn violations_are_those_that_the_model_means(user_name in texts(), key in texts()) {
        let mut all = expected("userName", &user_name, (1, 128), r"[\w+=,.@-]+");
        all.extend(expected("accessKeyId", &key, (16, 128), r"[\w]+"));
        prop_assert_eq!(found(&user_name, &key), all);
    }

    #[test]
    fn the_text_of_errors_counts_and_holds_each(user_name in texts(), key in texts()) {
        if let Err(errors) = input(&user_name, &key).validate() {
            let text = errors.to_string();
            let count = errors.violations().len();
            let count = format!("{count} validation error{}", if count == 1 { "" } else { "s" });
            prop_assert!(text.starts_with(&count));
            for violation in errors.violations() {
                prop_assert!(text.contains(&violation.to_string()));
            }
        }
    }
}
