//! Texts from outside, as messages show them: names and values of a model may
//! be of any length and of any characters.

use std::fmt::{self, Display};

use opsmith_support::display::Escaped;
pub(crate) use opsmith_support::display::is_direction;

/// How many bytes of a text a message shows.
const LONGEST: usize = 400;

/// How many bytes of them are the text's end.
const END: usize = 120;

/// How many of several errors a message shows.
const MOST: usize = 40;

/// A text without what a terminal would obey, and without its middle where it
/// is long.
pub(crate) fn display(text: impl Display) -> String {
    let text = escaped(&text.to_string());
    if text.len() <= LONGEST {
        return text;
    }
    let begin = boundary(&text, LONGEST - END);
    let end = boundary(&text, text.len() - END);
    let left_out = end - begin;
    format!("{}… {left_out} bytes …{}", &text[..begin], &text[end..])
}

/// Where the character begins that a byte is part of.
fn boundary(text: &str, byte: usize) -> usize {
    let mut before = (0..=byte).rev();
    before.find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A text with its control characters escaped, as generated crates show them.
pub(crate) fn escaped(text: &str) -> String {
    Escaped(text).to_string()
}

/// Writes errors, the first of them where they are many.
pub(crate) fn errors<E: Display>(
    f: &mut fmt::Formatter<'_>,
    errors: &[E],
    between: &str,
) -> fmt::Result {
    for (index, error) in errors.iter().take(MOST).enumerate() {
        f.write_str(if index == 0 { "" } else { between })?;
        write!(f, "{error}")?;
    }
    match errors.len().saturating_sub(MOST) {
        0 => Ok(()),
        1 => write!(f, "{between}and 1 more error"),
        more => write!(f, "{between}and {more} more errors"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Errors(usize);

    impl Display for Errors {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            errors(f, &vec!["wrong"; self.0], "; ")
        }
    }

    #[test]
    fn a_text_is_shown_as_it_is() {
        for text in ["", "a", "größe `a` \"b\" \\ 名"] {
            assert_eq!(display(text), text);
        }
    }

    #[test]
    fn a_terminal_has_nothing_to_obey() {
        assert_eq!(display("\u{1b}[31m\r\n\0"), "\\u{1b}[31m\\r\\n\\u{0}");
        assert_eq!(display("\u{202e}a\u{2029}"), "\\u{202e}a\\u{2029}");
    }

    #[test]
    fn the_middle_of_a_long_text_is_left_out() {
        let text = format!("begin{}end", "名".repeat(1000));
        let shown = display(&text);
        assert!(shown.starts_with("begin名") && shown.ends_with("名end"));
        let shown_bytes = shown.replace(|c: char| c.is_ascii_digit(), "").len();
        assert!(shown_bytes <= LONGEST + "…  bytes …".len(), "{shown}");
        assert!(shown.contains("… 2610 bytes …"), "{shown}");
    }

    #[test]
    fn errors_are_counted_where_they_are_many() {
        assert_eq!(Errors(2).to_string(), "wrong; wrong");
        assert!(Errors(MOST + 1).to_string().ends_with("; and 1 more error"));
        assert!(
            Errors(MOST + 9)
                .to_string()
                .ends_with("; and 9 more errors")
        );
    }
}
