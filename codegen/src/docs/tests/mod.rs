//! What the documentation of models becomes, by example and by law.

use super::{code, deprecation, plain};

mod effort;
mod html;
mod laws;
mod markdown;
mod models;
mod reading;
mod summaries;

#[test]
fn code_is_a_span_in_one_line_whatever_it_holds() {
    for (text, expected) in [
        ("[a-z]+", "`[a-z]+`"),
        ("a`b``c", "```a`b``c```"),
        ("`a", "`` `a ``"),
        ("a\n\n```\nb\r", "````a\\n\\n```\\nb\\r````"),
        ("\u{202e}a", "`\\u{202e}a`"),
    ] {
        assert_eq!(code(text), expected);
    }
}

#[test]
fn a_name_means_itself_in_one_line() {
    for (text, expected) in [
        ("CloudFormation", "CloudFormation"),
        ("A  B\n\nC", "A B C"),
        ("[a](b) `c` <d>", "\\[a](b) \\`c\\` \\<d>"),
        ("# a | b", "\\# a \\| b"),
        ("\u{202e}a\u{0}", "a"),
        ("", ""),
    ] {
        assert_eq!(plain(text), expected);
    }
}

#[test]
fn a_deprecation_says_why_in_a_paragraph_or_in_blocks() {
    for (message, expected) in [
        ("", "**Deprecated.**"),
        ("Use B.", "**Deprecated.** Use B."),
        ("```\na\n```", "**Deprecated.**\n\n```text\na\n```"),
        ("- a\n- b", "**Deprecated.**\n\n- a\n- b"),
    ] {
        assert_eq!(deprecation(message), expected);
    }
}
