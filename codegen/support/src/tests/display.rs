//! What `display.rs` promises.

use crate::display::*;

fn shown(text: &str) -> String {
    Escaped(text).to_string()
}

#[test]
fn a_text_is_shown_as_it_is() {
    for text in ["", "a", "größe `a` \"b\" 'c' \\ 名 🔑"] {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn control_characters_are_escaped() {
    assert_eq!(shown("a\r\n\tb"), "a\\r\\n\\tb");
    assert_eq!(shown("\0\u{1b}[31m\u{7f}"), "\\u{0}\\u{1b}[31m\\u{7f}");
    assert_eq!(
        shown("\u{80}\u{9b}31m\u{9f}\u{a0}"),
        "\\u{80}\\u{9b}31m\\u{9f}\u{a0}"
    );
}

#[test]
fn line_ends_and_direction_marks_are_escaped() {
    assert_eq!(
        shown("\u{85}\u{2027}\u{2028}\u{2029}"),
        "\\u{85}\u{2027}\\u{2028}\\u{2029}"
    );
    for mark in "\u{61c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}".chars() {
        assert_eq!(
            shown(&mark.to_string()),
            format!("\\u{{{:x}}}", u32::from(mark))
        );
    }
}
