//! Finds the first sentence of Markdown that `print` wrote.

use super::parse::Backticks;
use super::scan::{find, find_str, run_length, skip, skip_space};

/// Abbreviations, whose full stop does not end a sentence.
const SHORT: &[&str] = &["e.g", "i.e", "vs", "cf", "No", "St", "Inc"];

/// The first sentence of the first paragraph.
pub(crate) fn first_sentence(markdown: &str) -> &str {
    let paragraph = first_paragraph(markdown);
    &paragraph[..sentence_length(paragraph)]
}

fn first_paragraph(markdown: &str) -> &str {
    let mut rest = markdown;
    while !rest.is_empty() {
        let length = block_length(rest);
        let block = &rest[..length];
        if is_paragraph(block) {
            return block;
        }
        rest = rest[length..].trim_start_matches('\n');
    }
    ""
}

/// The length of the block that a text begins with, which a blank line or a closing fence ends.
fn block_length(text: &str) -> usize {
    let ticks = run_length(text, '`');
    let close = format!("\n{}\n", &text[..ticks]);
    let is_fence = text[ticks..].starts_with("text\n") && ticks >= 3;
    if is_fence {
        return find_str(text, &close).map_or(text.len(), |at| at + close.len());
    }
    find_str(text, "\n\n").unwrap_or(text.len())
}

fn is_paragraph(block: &str) -> bool {
    let after_digits = skip(block, |c| c.is_ascii_digit());
    let is_numbered = after_digits.len() < block.len()
        && (after_digits.starts_with(". ") || after_digits.starts_with(") "));
    let marks = ["- ", "* ", "> ", "|", "#", "```", " "];
    !is_numbered && !marks.iter().any(|mark| block.starts_with(mark))
}

/// The length of the first sentence, or of the whole text if no sentence ends in it.
fn sentence_length(text: &str) -> usize {
    // The length of the run of asterisks that opened emphasis: no sentence ends before it closes.
    let mut emphasis = 0;
    let backticks = Backticks::of(text);
    let is_special = |c| matches!(c, '\\' | '`' | '[' | '<' | '*' | '.' | '!' | '?');
    let mut at = 0;
    while let Some(next) = find(&text[at..], is_special) {
        at += next;
        let rest = &text[at..];
        at += match rest.as_bytes()[0] {
            b'\\' | b'`' => backticks.opaque_length(at).unwrap_or(1),
            b'[' => find_str(rest, "](").map_or(1, |at| at + 2 + length_to(&rest[at + 2..], ')')),
            b'<' => length_to(rest, '>'),
            b'*' => {
                let length = run_length(rest, '*');
                emphasis = if emphasis == length { 0 } else { length };
                length
            }
            _ => match end_of_sentence(text, at) {
                Some(end) if emphasis == 0 => return end,
                _ => 1,
            },
        };
    }
    text.len()
}

fn length_to(text: &str, character: char) -> usize {
    find(text, |c| c == character).map_or(1, |at| at + character.len_utf8())
}

/// The end of the sentence that the punctuation at an index ends; none if it does not end one.
fn end_of_sentence(text: &str, at: usize) -> Option<usize> {
    let after = skip(&text[at + 1..], |c| {
        matches!(c, ')' | '"' | '\'' | '”' | '’')
    });
    let end = text.len() - after.len();
    let next = skip_space(after).chars().next();
    let is_apart = after.is_empty() || after.starts_with([' ', '\n']);
    let goes_on = next.is_some_and(char::is_lowercase);
    // This looks at no more characters than the longest one has: a text can be a single word.
    let is_short = SHORT.iter().any(|word| {
        let before = text[..at].strip_suffix(word);
        before.is_some_and(|before| before.is_empty() || before.ends_with([' ', '\n', '(']))
    });
    (is_apart && !goes_on && !is_short).then_some(end)
}
