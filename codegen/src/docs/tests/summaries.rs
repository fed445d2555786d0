//! First sentences.

use super::super::summary;

#[test]
fn the_summary_is_the_first_sentence() {
    assert_eq!(summary("Adds a user. It may fail."), "Adds a user.");
    assert_eq!(summary("Adds a\nuser.\n\nMore."), "Adds a\nuser.");
    assert_eq!(summary("No end\n\nMore."), "No end");
    assert_eq!(summary(""), "");
}

#[test]
fn points_in_code_links_numbers_and_abbreviations_end_nothing() {
    for text in [
        "The `a. B` or [c. D](https://example.com/e.F) of <https://example.com/>.",
        "Since 2.0 (e.g. Now) and i.e. Never.",
        "The *Guide. Part 2* of **it. Or** not.",
        "Is it . maybe?",
        "A \\. B!",
    ] {
        assert_eq!(summary(&format!("{text} Next.")), text);
    }
}

#[test]
fn a_closing_bracket_or_quotation_mark_belongs_to_the_sentence() {
    assert_eq!(summary("Say \"so.\" Next."), "Say \"so.\"");
    assert_eq!(summary("(So.) Next."), "(So.)");
}

#[test]
fn only_paragraphs_have_summaries() {
    let text =
        "# Head.\n\n> **Note:** no.\n\n- no\n\n  no\n\n1. no\n\n```text\nno\n\nno\n```\n\nYes. No.";
    assert_eq!(summary(text), "Yes.");
    assert_eq!(summary("```text\nno\n```"), "");
}
