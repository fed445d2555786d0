//! How many lines the code of services comes to, many services at once.
//!
//! `rustfmt` takes most of the time, and most of what it would lay out is
//! alike: operations share types. So each item is laid out once, however many
//! files have it. What an item comes to depends on nothing around it.

use std::collections::HashMap;
use std::fmt::Write;

use super::format::{self, FormatError};
use super::service;
use crate::wire::BoundCrate;

/// The items of services' files before they are laid out.
#[derive(Default)]
pub(crate) struct Measure {
    /// Each item once, with its place among all.
    items: HashMap<String, usize>,
    /// The items of each plan, and the blank lines between them.
    plans: Vec<(Vec<usize>, usize)>,
}

/// What is put before each item in the file that `rustfmt` formats. It is an item
/// too, so that `rustfmt` does not move it.
const MARK: &str = "const OPSMITH_MARK: () = ();";

impl Measure {
    /// Adds the files of a plan's services.
    pub(crate) fn add(&mut self, bound: &BoundCrate) -> Result<(), FormatError> {
        let services = bound.services();
        let files = services.flat_map(|service| service::files(&bound.plan.name, service));
        let (mut items, mut blank) = (Vec::new(), 0);
        for file in files {
            let text = format::pretty(file)?;
            let split = split(&text);
            blank += split.len().saturating_sub(1);
            for item in split {
                let next = self.items.len();
                items.push(*self.items.entry(item.to_owned()).or_insert(next));
            }
        }
        self.plans.push((items, blank));
        Ok(())
    }

    /// The lines of each plan's services, in the order in which they were
    /// added.
    pub(crate) fn lines(self) -> Result<Vec<usize>, FormatError> {
        let mut items = vec![""; self.items.len()];
        for (item, place) in &self.items {
            items[*place] = item;
        }
        let lines = laid_out(&items)?;
        let plans = self.plans.iter();
        let plans = plans.map(|(items, blank)| {
            let items = items.iter().map(|item| lines[*item]);
            items.sum::<usize>() + blank
        });
        Ok(plans.collect())
    }
}

/// The items of a file, or groups of declarations: each begins at the left, after a
/// blank line.
fn split(text: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut begin = 0;
    for (at, _) in text.match_indices("\n\n") {
        let rest = &text[at + 2..];
        if !rest.starts_with([' ', '}']) {
            items.push(&text[begin..at]);
            begin = at + 2;
        }
    }
    items.push(text[begin..].trim_end());
    items
}

/// The lines of each item, laid out.
fn laid_out(items: &[&str]) -> Result<Vec<usize>, FormatError> {
    let mut text = String::new();
    for item in items.iter().filter(|item| !stays(item)) {
        // Writing to a `String` never fails.
        let _ = write!(text, "{MARK}\n\n{item}\n\n");
    }
    let files = format::rustfmt(vec![("src/lib.rs".to_owned(), text)])?;
    let text = files.into_iter().map(|(_, text)| text).next();
    let text = text.unwrap_or_default();
    let mut counts = text
        .split(MARK)
        .skip(1)
        .map(|item| item.trim().lines().count());
    let lines = items.iter().map(|item| {
        if stays(item) {
            item.lines().count()
        } else {
            counts.next().unwrap_or_default()
        }
    });
    Ok(lines.collect())
}

/// Whether an item is not given to `rustfmt`: documentation of a file, and modules,
/// whose files do not exist.
fn stays(item: &str) -> bool {
    item.starts_with("//!") || item.starts_with("mod ") || item.starts_with("pub mod ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_apart_by_a_blank_line_at_the_left() {
        let text = "//! Docs.\n\nuse a;\nuse b;\n\nimpl A {\n    fn a() {}\n\n    fn b() {}\n}\n\nfn c() {}\n";
        let expected = [
            "//! Docs.",
            "use a;\nuse b;",
            "impl A {\n    fn a() {}\n\n    fn b() {}\n}",
            "fn c() {}",
        ];
        assert_eq!(split(text), expected);
    }

    #[test]
    fn an_item_has_the_lines_that_rustfmt_gives_it() {
        let items = [
            "//! Docs.",
            "use b::c; use a::b;",
            "mod a;\nmod b;",
            "fn c() { loop {} }",
        ];
        assert_eq!(laid_out(&items).unwrap(), [1, 2, 2, 3]);
    }
}
