//! Finds the first sentence of Markdown that was printed here.

use super::parse::opaque_length;

/// What ends in a full stop that is no end of a sentence.
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

/// Length of the block that a text begins with: to a blank line, or to the fence that closes it.
fn block_length(text: &str) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let close = format!("\n{}\n", &text[..ticks]);
    let is_fence = text[ticks..].starts_with("text\n") && ticks >= 3;
    if is_fence {
        return text.find(&close).map_or(text.len(), |at| at + close.len());
    }
    text.find("\n\n").unwrap_or(text.len())
}

fn is_paragraph(block: &str) -> bool {
    let after_digits = block.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = after_digits.len() < block.len()
        && (after_digits.starts_with(". ") || after_digits.starts_with(") "));
    let marks = ["- ", "* ", "> ", "|", "#", "```", " "];
    !is_numbered && !marks.iter().any(|mark| block.starts_with(mark))
}

/// Length of the first sentence; of everything if it does not end before.
fn sentence_length(text: &str) -> usize {
    // The run of asterisks that emphasis began with: a sentence that ends in it ends nowhere.
    let mut emphasis = 0;
    let mut at = 0;
    while let Some(next) = text[at..].find(['\\', '`', '[', '<', '*', '.', '!', '?']) {
        at += next;
        let rest = &text[at..];
        at += match rest.as_bytes()[0] {
            b'\\' | b'`' => opaque_length(rest).unwrap_or(1),
            b'[' => rest
                .find("](")
                .map_or(1, |at| at + 2 + length_to(&rest[at + 2..], ')')),
            b'<' => length_to(rest, '>'),
            b'*' => {
                let length = rest.len() - rest.trim_start_matches('*').len();
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
    text.find(character)
        .map_or(1, |at| at + character.len_utf8())
}

/// Where the sentence ends whose final punctuation stands at an index, if it is that.
fn end_of_sentence(text: &str, at: usize) -> Option<usize> {
    let after = text[at + 1..].trim_start_matches([')', '"', '\'', '”', '’']);
    let end = text.len() - after.len();
    let next = after.trim_start().chars().next();
    let is_apart = after.is_empty() || after.starts_with([' ', '\n']);
    let goes_on = next.is_some_and(char::is_lowercase);
    // Only as many characters are looked at as the longest has: a text may be one word.
    let is_short = SHORT.iter().any(|word| {
        let before = text[..at].strip_suffix(word);
        before.is_some_and(|before| before.is_empty() || before.ends_with([' ', '\n', '(']))
    });
    (is_apart && !goes_on && !is_short).then_some(end)
}
