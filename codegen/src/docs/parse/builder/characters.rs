//! The characters that documentation can contain.

use crate::display::is_direction;

/// A character as documentation shows it: a space for white space, none for an invisible one.
///
/// Rust forbids the characters that change the direction of text in comments
/// (`text_direction_codepoint_in_comment`), and carriage returns in doc comments.
pub(crate) fn clean(character: char) -> Option<char> {
    match character {
        _ if character.is_whitespace() => Some(' '),
        _ if character.is_control() => None,
        _ if is_direction(character) => None,
        // Soft hyphen, zero width space, word joiner, byte order mark, annotations.
        '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => None,
        _ => Some(character),
    }
}

/// Lines of code without blank lines at the beginning and end, and without common indentation.
pub(crate) fn clean_code(code: &str) -> String {
    let code = code.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = code
        .replace('\t', "    ")
        .split('\n')
        .map(|line| line.chars().filter_map(clean).collect::<String>())
        .map(|line| line.trim_end().to_owned())
        .collect();
    let filled = |line: &&String| !line.is_empty();
    let indent = |line: &String| line.len() - line.trim_start().len();
    let margin = lines.iter().filter(filled).map(indent).min().unwrap_or(0);
    let lines: Vec<&str> = lines
        .iter()
        .map(|line| line.get(margin..).unwrap_or_default())
        .collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
