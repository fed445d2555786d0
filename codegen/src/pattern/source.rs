//! What a pattern's own text says.

use std::iter;

/// The pattern as the services print it when a value does not satisfy it: without the outer `^`
/// and `$`.
///
/// The services compare whole values and know the pattern without anchors; the Smithy models have
/// a `^` and a `$` put around it. So they print `[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*` for
/// a stack name (serverless/serverless#2036), although in the model's `^a|b$` each anchor belongs
/// to one alternative only. A pattern with another anchor inside has had its own, and is printed
/// as it is.
#[must_use]
pub fn displayed(pattern: &str) -> &str {
    let inner = pattern
        .strip_prefix('^')
        .and_then(|rest| rest.strip_suffix('$'));
    inner
        .filter(|inner| has_no_anchor(inner))
        .unwrap_or(pattern)
}

/// An alternative of a pattern that is no group of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternative<'p> {
    /// Its text, without the anchors.
    pub text: &'p str,
    /// Whether it has an anchor at the start.
    pub start: bool,
    /// Whether it has an anchor at the end.
    pub end: bool,
}

/// The alternatives of `pattern`, if anchors are not the same for all of them; otherwise none.
///
/// `^a|b$` looks as if it were `^(a|b)$`, and the services may mean that, but each anchor belongs
/// to one alternative: the pattern occurs in all values that start with an a or end with a b.
#[must_use]
pub fn unequal_alternatives(pattern: &str) -> Vec<Alternative<'_>> {
    let mut bars = Vec::new();
    let mut depth = 0_u32;
    for (at, c) in syntax(pattern) {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => bars.push(at),
            _ => {}
        }
    }
    let starts = [0].into_iter().chain(bars.iter().map(|bar| bar + 1));
    let ends = bars.iter().copied().chain([pattern.len()]);
    let alternatives = starts
        .zip(ends)
        .map(|(start, end)| alternative(&pattern[start..end]));
    let alternatives: Vec<_> = alternatives.collect();
    let mut anchors = alternatives
        .iter()
        .map(|alternative| (alternative.start, alternative.end));
    let first = anchors.next();
    if anchors.all(|anchors| Some(anchors) == first) {
        return Vec::new();
    }
    alternatives
}

fn alternative(text: &str) -> Alternative<'_> {
    let (start, end) = (text.starts_with('^'), ends_in_anchor(text));
    let text = &text[usize::from(start)..text.len() - usize::from(end)];
    Alternative { text, start, end }
}

fn ends_in_anchor(text: &str) -> bool {
    syntax(text)
        .last()
        .is_some_and(|(at, c)| c == '$' && at + 1 == text.len())
}

/// Whether `pattern` has no `^` or `$`, and does not end in the middle of an escape (the backslash
/// of `\$`).
fn has_no_anchor(pattern: &str) -> bool {
    syntax(pattern).all(|(at, c)| match c {
        '^' | '$' => false,
        '\\' => at + 1 < pattern.len(),
        _ => true,
    })
}

/// The characters of `pattern` outside of classes, and where they are. Of an escape, it is the
/// backslash.
fn syntax(pattern: &str) -> impl Iterator<Item = (usize, char)> {
    let mut chars = pattern.char_indices();
    let mut in_class = false;
    iter::from_fn(move || {
        loop {
            let (at, c) = chars.next()?;
            match c {
                '\\' => drop(chars.next()),
                '[' => in_class = true,
                ']' => in_class = false,
                _ => {}
            }
            if !in_class {
                return Some((at, c));
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Alternative, displayed, unequal_alternatives};

    #[test]
    fn the_outer_anchors_are_not_displayed() {
        assert_eq!(displayed(r"^[\w+=,.@-]+$"), r"[\w+=,.@-]+");
        // The services print these so, although each anchor belongs to one alternative.
        assert_eq!(
            displayed(r"^(\u002F)|(\u002F[!-~]+\u002F)$"),
            r"(\u002F)|(\u002F[!-~]+\u002F)"
        );
        assert_eq!(displayed(r"^[\^$]\$\\$"), r"[\^$]\$\\");
        assert_eq!(displayed(r"^[\]$]$"), r"[\]$]");
    }

    #[test]
    fn a_pattern_without_a_pair_of_outer_anchors_is_displayed_whole() {
        for pattern in [
            "^a",
            "a$",
            r"^a\$",
            r"^[\\]\\\$",
            "^a|^b$",
            "^a$|b$",
            "^[a]+$|^[b]+$",
            "^[a]$[b]$",
            "^",
            "$",
            "",
        ] {
            assert_eq!(displayed(pattern), pattern);
        }
    }

    #[test]
    fn alternatives_with_other_anchors_are_told_apart() {
        let alternative = |text, start, end| Alternative { text, start, end };
        let path = r"^(\u002F)|(\u002F[|\]$-~]+\u002F)$";
        let parts = [
            alternative(r"(\u002F)", true, false),
            alternative(r"(\u002F[|\]$-~]+\u002F)", false, true),
        ];
        assert_eq!(unequal_alternatives(path), parts);
        let three = [
            alternative("a", true, true),
            alternative(r"b\$", false, false),
            alternative("", false, true),
        ];
        assert_eq!(unequal_alternatives(r"^a$|b\$|$"), three);
        assert_eq!(
            unequal_alternatives("^|(a|b)"),
            [
                alternative("", true, false),
                alternative("(a|b)", false, false)
            ]
        );
    }

    #[test]
    fn alternatives_with_the_same_anchors_are_nothing_special() {
        for pattern in [
            "^a$", "a|b", "^a$|^b$", "^(a|b)$", "^[a|b$]$", r"^a\|b$", "", "^$|^a$",
        ] {
            assert_eq!(unequal_alternatives(pattern), [], "{pattern}");
        }
    }
}
