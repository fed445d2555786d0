//! Texts from outside, as messages show them: names and values of a model may
//! be of any length and of any characters, and so may the names of files.
//!
//! Every error and warning of this crate passes what is not its own words
//! through `display` or `path`. So it cannot change what a terminal shows.

use std::fmt::{self, Display};
use std::path::Path;

use opsmith_support::display::Escaped;
pub(crate) use opsmith_support::display::is_direction;

/// How many bytes of a text a message shows.
const LONGEST: usize = 400;

/// How many bytes of them are the text's end.
const END: usize = 120;

/// How many bytes the path of a file has at most, as on Linux.
const LONGEST_PATH: usize = 4096;

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

/// The path of a file or folder, whole, so that it can be copied, unless it is too
/// long to be one.
pub(crate) fn path(path: &Path) -> String {
    let text = path.display().to_string();
    if text.len() > LONGEST_PATH {
        return display(text);
    }
    escaped(&text)
}

/// Several paths.
pub(crate) fn paths(paths: &[impl AsRef<Path>]) -> String {
    let paths = paths.iter().map(|it| path(it.as_ref()));
    paths.collect::<Vec<_>>().join(", ")
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

/// Escapes a text for a terminal, as the errors of this crate do with what is
/// not their own words: control characters, and those that change the direction
/// of text, become Rust's escape sequences. Ends of lines and tabs stay.
pub fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for part in text.split_inclusive(['\n', '\t']) {
        let plain = part.trim_end_matches(['\n', '\t']);
        printable.push_str(&escaped(plain));
        printable.push_str(&part[plain.len()..]);
    }
    printable
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
    fn a_path_is_whole_unless_it_is_too_long_to_be_one() {
        let long = "a/".repeat(2048);
        assert_eq!(path(Path::new(&long)), long);
        assert!(path(Path::new(&format!("{long}a"))).len() < 500);
    }

    #[test]
    fn a_terminal_has_nothing_to_obey() {
        assert_eq!(display("\u{1b}[31m\r\n\0"), "\\u{1b}[31m\\r\\n\\u{0}");
        assert_eq!(display("\u{202e}a\u{2029}"), "\\u{202e}a\\u{2029}");
    }

    #[test]
    fn a_text_of_several_lines_keeps_them() {
        assert_eq!(
            printable("a\n\tb\r\u{1b}\u{202e}"),
            "a\n\tb\\r\\u{1b}\\u{202e}"
        );
    }

    #[test]
    fn a_path_is_shown_whole() {
        let long = "a".repeat(2 * LONGEST);
        assert_eq!(path(Path::new(&long)), long);
        assert_eq!(path(Path::new("a\u{1b}/b.json")), "a\\u{1b}/b.json");
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
