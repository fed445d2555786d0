//! Texts from outside, such as a service's message, as errors show them.

use std::fmt::{self, Write};

/// Shows a text with its control characters, line ends and [direction
/// marks](is_direction) as Rust writes them in literals, so that it cannot forge
/// a line of a log or change a terminal.
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            if c.is_control() || is_direction(c) || is_line_end(c) {
                write!(f, "{}", c.escape_default())?;
            } else {
                f.write_char(c)?;
            }
        }
        Ok(())
    }
}

/// How many characters of a text are kept.
const MOST: usize = 160;

/// The beginning of a text, escaped. It may repeat names of a document, which can be
/// of any length.
pub fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", Escaped(&text[..end])),
        None => Escaped(text).to_string(),
    }
}

/// Whether a character changes the direction of the text after it: Unicode's
/// property `Bidi_Control`.
pub fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The line and the paragraph separator, which are no control characters.
fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}
