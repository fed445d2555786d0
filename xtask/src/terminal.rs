//! What commands print: colours on a terminal only, and nothing from outside that a terminal would
//! obey.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use anstream::{eprint, eprintln, println};
use anstyle::{AnsiColor, Style};
use opsmith_codegen::display::printable;

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const CARE: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const STRONG: Style = Style::new().bold();

/// How many columns a text takes.
pub(crate) const WIDTH: usize = 100;

/// How long a command may go on without a word.
const QUIET: Duration = Duration::from_secs(1);

/// Tells what went well.
pub(crate) fn done(text: &str) {
    println!("{GOOD}ok{GOOD:#} {}", printable(text));
}

/// Tells what did not.
pub(crate) fn failed(text: &str) {
    println!("{BAD}failed{BAD:#} {}", printable(text));
}

/// Tells what is wrong with the input.
pub(crate) fn error(text: &str) {
    eprintln!("{BAD}error{BAD:#}: {}", printable(text));
}

/// Tells what a person should know.
pub(crate) fn warning(text: &str) {
    eprintln!("{CARE}warning{CARE:#}: {}", printable(text));
}

/// Tells what to do next.
pub(crate) fn note(text: &str) {
    println!("{CARE}note{CARE:#}: {}", printable(text));
}

/// Tells what takes a while, beside the output.
pub(crate) fn announce(text: &str) {
    eprintln!("{CARE}note{CARE:#}: {}", printable(text));
}

/// Prints a unified diff.
pub(crate) fn diff(text: &str) {
    for line in text.lines() {
        let style = match line.chars().next() {
            Some('+') => AnsiColor::Green.on_default(),
            Some('-') => AnsiColor::Red.on_default(),
            Some('@') => AnsiColor::Cyan.on_default(),
            _ => Style::new(),
        };
        println!("{style}{}{style:#}", printable(line));
    }
}

/// Prints rows whose columns line up: texts to the left, numbers to the
/// right.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>]) {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells
            .chain([head[column].chars().count()])
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<_> = (0..head.len()).map(width).collect();
    let numeric: Vec<_> = (0..head.len())
        .map(|column| {
            rows.iter()
                .all(|row| row[column].starts_with(|c: char| c.is_ascii_digit() || c == '–'))
        })
        .collect();
    let line = |cells: &[String]| {
        let cells = cells.iter().enumerate().map(|(column, cell)| {
            let width = widths[column];
            if numeric[column] {
                format!("{cell:>width$}")
            } else {
                format!("{cell:<width$}")
            }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let head: Vec<_> = head.iter().map(|&cell| cell.to_owned()).collect();
    println!("  {STRONG}{}{STRONG:#}", line(&head));
    for row in rows {
        println!("  {}", line(row));
    }
}

/// How far something is that takes long, in a line that goes away; on a
/// terminal only.
pub(crate) struct Progress {
    start: Instant,
    terminal: bool,
    shown: bool,
}

impl Progress {
    /// Begins without a word: what is done at once needs none.
    pub(crate) fn new() -> Self {
        Self {
            start: Instant::now(),
            terminal: io::stderr().is_terminal(),
            shown: false,
        }
    }

    /// Shows what is going on, from the second second on.
    pub(crate) fn tell(&mut self, text: &str) {
        if self.terminal && self.start.elapsed() >= QUIET {
            self.clear();
            eprint!("{CARE}…{CARE:#} {text}");
            self.shown = true;
        }
    }

    /// Removes the line, before something else is printed.
    pub(crate) fn clear(&mut self) {
        if self.shown {
            // To the begin of the line, and all behind it is deleted.
            eprint!("\r\x1b[2K");
            self.shown = false;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Prints a text, its lines broken between words, behind an indent; nothing
/// where there is no word.
pub(crate) fn paragraph(indent: usize, text: &str) {
    for line in wrapped(text, WIDTH - indent) {
        println!("{:indent$}{}", "", printable(&line));
    }
}

/// The lines of a text, each of as many words as fit a width, and of one at
/// least.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A number with its thousands set apart.
pub(crate) fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number and a noun.
pub(crate) fn count(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", number(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let numbers = [0, 999, 1000, 1_234_567].map(number);
        assert_eq!(numbers, ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("a  bc\nde f", 4), ["a bc", "de f"]);
        assert_eq!(wrapped("too-long a", 4), ["too-long", "a"]);
        assert!(wrapped(" ", 4).is_empty());
    }

    #[test]
    fn nouns_agree_with_their_number() {
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(0, "file"), "0 files");
    }
}
