//! An enum of the service, which may have more values tomorrow.

use std::collections::HashSet;

use aws_operations::iam::types::StatusType;
use proptest::prelude::{Just, Strategy, any};
use proptest::{prop_assert_eq, prop_oneof, proptest};

const KNOWN: [(&str, StatusType); 3] = [
    ("Active", StatusType::Active),
    ("Inactive", StatusType::Inactive),
    ("Expired", StatusType::Expired),
];

/// Texts, known ones and near ones among them.
fn texts() -> impl Strategy<Value = String> {
    let known = || prop_oneof![Just("Active"), Just("Inactive"), Just("Expired")];
    prop_oneof![
        any::<String>(),
        known().prop_map(str::to_owned),
        known().prop_map(str::to_lowercase),
        (known(), any::<char>()).prop_map(|(text, more)| format!("{text}{more}")),
        (known(), 0..9_usize).prop_map(|(text, end)| text.chars().take(end).collect()),
    ]
}

#[test]
fn known_texts_are_variants_and_variants_their_texts() {
    for (text, status) in KNOWN {
        assert_eq!(StatusType::from(text), status);
        assert_eq!(status.as_str(), text);
    }
}

#[test]
fn texts_are_told_apart_by_case_and_white_space() {
    for text in [
        "", "active", "ACTIVE", " Active", "Active ", "Active\0", "Unknown",
    ] {
        let status = StatusType::from(text);
        assert!(matches!(status, StatusType::Unknown(_)), "{text:?}");
        assert_eq!(status.as_str(), text);
    }
}

#[test]
fn a_text_as_long_as_any_is_kept_whole() {
    let text = "é".repeat(1_000_000);
    assert_eq!(StatusType::from(text.as_str()).as_str(), text);
}

proptest! {
    #[test]
    fn every_text_is_kept_whole(text in texts()) {
        let status = StatusType::from(text.as_str());
        prop_assert_eq!(status.as_str(), &text);
        prop_assert_eq!(status.as_ref(), &text);
    }

    #[test]
    fn a_text_is_shown_whole_with_its_control_characters_escaped(text in texts()) {
        let shown = StatusType::from(text.as_str()).to_string();
        prop_assert_eq!(shown.find(char::is_control), None);
        let is_plain = |c: &char| matches!(c, ' '..='~');
        let plain: String = text.chars().filter(is_plain).collect();
        prop_assert_eq!(StatusType::from(plain.as_str()).to_string(), plain);
    }

    #[test]
    fn a_text_is_unknown_unless_a_variant_has_it(text in texts()) {
        let known = KNOWN.iter().any(|(known, _)| *known == text);
        let status = StatusType::from(text.as_str());
        prop_assert_eq!(matches!(status, StatusType::Unknown(_)), !known);
    }

    #[test]
    fn parsing_never_fails_and_is_the_same_as_converting(text in texts()) {
        prop_assert_eq!(text.parse::<StatusType>(), Ok(StatusType::from(text.as_str())));
    }

    #[test]
    fn two_statuses_are_equal_and_hash_alike_if_their_texts_do(a in texts(), b in texts()) {
        let (a_status, b_status) = (StatusType::from(a.as_str()), StatusType::from(b.as_str()));
        prop_assert_eq!(a_status == b_status, a == b);
        let distinct = HashSet::from([a_status.clone(), a_status, b_status]);
        prop_assert_eq!(distinct.len(), if a == b { 1 } else { 2 });
    }
}
