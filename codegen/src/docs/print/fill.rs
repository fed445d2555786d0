//! Running text as words, and words as lines.

use crate::docs::scan::looked_at;

/// Characters without a line break between them.
#[derive(Debug, Default)]
struct Word {
    text: String,
    /// Whether the line ends after it.
    ends_line: bool,
}

/// A sequence of words.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    words: Vec<Word>,
    /// Whether more characters belong to the last word.
    open: bool,
}

impl Flow {
    /// Adds characters to the last word, or as a new one after white space.
    pub(crate) fn push(&mut self, text: &str) {
        looked_at(text.len());
        if !self.open {
            self.words.push(Word::default());
            self.open = true;
        }
        if let Some(word) = self.words.last_mut() {
            word.text.push_str(text);
        }
    }

    /// Ends the word.
    pub(crate) fn space(&mut self) {
        self.open = false;
    }

    /// Ends the line.
    pub(crate) fn hard_break(&mut self) {
        if let Some(word) = self.words.last_mut() {
            word.ends_line = true;
        }
        self.open = false;
    }

    /// Adds the words of another flow; the first one continues the last word of this flow.
    pub(crate) fn append(&mut self, other: Self) {
        if other.is_empty() {
            return;
        }
        let open = other.open;
        for (at, word) in other.words.into_iter().enumerate() {
            if at > 0 {
                self.space();
            }
            self.push(&word.text);
            if word.ends_line {
                self.hard_break();
            }
        }
        self.open = open;
    }

    /// Puts a backslash before the last character.
    pub(crate) fn escape_last(&mut self) {
        if let Some(word) = self.words.last_mut()
            && let Some((at, _)) = word.text.char_indices().next_back()
        {
            word.text.insert(at, '\\');
        }
    }

    fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The first character.
    pub(crate) fn first(&self) -> Option<char> {
        self.words.first()?.text.chars().next()
    }

    /// The last character; none if white space follows it.
    pub(crate) fn last(&self) -> Option<char> {
        self.last_word().chars().next_back()
    }

    /// The last word; empty if white space follows it.
    pub(crate) fn last_word(&self) -> &str {
        let last = self.words.last().filter(|_| self.open);
        last.map_or("", |word| word.text.as_str())
    }

    /// Everything on one line.
    pub(crate) fn line(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        words.join(" ")
    }

    /// Everything on one line, for a heading.
    pub(crate) fn heading(&self) -> String {
        let words: Vec<String> = self
            .words
            .iter()
            .map(|word| heading_word(&word.text))
            .collect();
        words.join(" ")
    }

    /// Lines of at most `width` columns, or of one word if that is longer.
    pub(crate) fn fill(&self, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut columns = 0;
        for word in &self.words {
            let length = word.text.chars().count() + usize::from(word.ends_line);
            if !line.is_empty() && columns + 1 + length > width {
                lines.push(std::mem::take(&mut line));
            }
            if line.is_empty() {
                line.push_str(&first_word(&word.text));
                columns = line.chars().count();
            } else {
                line.push(' ');
                line.push_str(&word.text);
                columns += 1 + length;
            }
            if word.ends_line {
                line.push('\\');
                lines.push(std::mem::take(&mut line));
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

/// A word at the beginning of a line, escaped if it would begin a block there.
fn first_word(word: &str) -> String {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbers = word.len() - digits.len();
    let is_number = numbers > 0 && matches!(digits, "." | ")");
    if is_number {
        format!("{}\\{digits}", &word[..numbers])
    } else if begins_block(word) {
        format!("\\{word}")
    } else {
        word.to_owned()
    }
}

fn begins_block(word: &str) -> bool {
    let all = |marks: &str| word.chars().all(|c| marks.contains(c));
    word.starts_with('>') || word == "+" || all("#") || all("=") || all("-:")
}

/// A word of a heading. `#` at the end of a heading would not be shown.
fn heading_word(word: &str) -> String {
    if word.chars().all(|c| c == '#') {
        format!("\\{word}")
    } else {
        word.to_owned()
    }
}
