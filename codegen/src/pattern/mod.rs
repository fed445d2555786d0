//! Decides what a `pattern` trait becomes in Rust.
//!
//! A pattern is an ECMA-262 regular expression, and a value is valid if the pattern *occurs* in it:
//! it is anchored only where it says so itself ([Smithy][smithy]). It is compiled with the flag
//! `u`; some of AWS's patterns are a syntax error with it (`[\w+=,.@\:-]*` in STS) and are compiled
//! without.
//!
//! - `parse` reads the patterns that are a sequence of (class, minimum, maximum);
//! - `decide` keeps those that one run from left to right decides;
//! - every other pattern is left to the crate `regress`, an implementation of [ECMA-262][ecma].
//!
//! [smithy]: https://smithy.io/2.0/spec/constraint-traits.html#pattern-trait
//! [ecma]: https://tc39.es/ecma262/#sec-patterns

mod class;
mod decide;
mod parse;
mod subset;
#[cfg(test)]
mod tests;

pub use class::Class;

/// `regress` recurses for each alternative; from about 1500 on it overflows a stack of 2 MiB.
const MOST_ALTERNATIVES: usize = 500;

/// What a pattern becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternPlan {
    /// Every string matches (`[\s\S]*`, or `.*` without anchors): no check is generated.
    Anything,
    /// A sequence that needs no backtracking: plain Rust.
    Plain(Sequence),
    /// Everything else: the crate `regress`, which has compiled the pattern with these flags.
    ///
    /// Without `u`, `regress` counts a character above U+FFFF once where ECMA-262 counts its two
    /// UTF-16 code units.
    Regress {
        /// The pattern as the model has it.
        pattern: String,
        /// `"u"` or `""`.
        flags: &'static str,
    },
    /// `regress` does not take it: a warning at generation, and no check is generated.
    Skipped {
        /// Why, in words.
        reason: String,
    },
}

/// A pattern that is decided by taking each piece in turn, as many characters as it may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequence {
    /// Where in the value the pieces have to be.
    pub anchors: Anchors,
    /// In order. Without an anchor at the start there is exactly one, and it is no [`Piece::Run`].
    pub pieces: Vec<Piece>,
}

/// Where in a value the pieces of a [`Sequence`] have to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchors {
    /// `^…$`: the pieces are the whole value.
    Both,
    /// `^…`: the value begins with them.
    Start,
    /// `…$`: the value ends with them.
    End,
    /// The pieces are anywhere in the value.
    Neither,
}

/// A part of a [`Sequence`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// These characters.
    Literal(String),
    /// One character of the class, which is not the class of all characters.
    One(Class),
    /// As many characters of the class as there are: at least `min`, at most `max`.
    Run {
        /// The characters it may take.
        class: Class,
        /// The least number of characters.
        min: u32,
        /// The greatest number of characters; `None` is unbounded.
        max: Option<u32>,
    },
}

impl PatternPlan {
    /// Decides what `pattern`, the value of a `pattern` trait, becomes.
    #[must_use]
    pub fn new(pattern: &str) -> Self {
        let flags = match flags(pattern) {
            Ok(flags) => flags,
            Err(reason) => return Self::Skipped { reason },
        };
        parse::parse(pattern, flags == "u")
            .and_then(decide::decide)
            .unwrap_or_else(|| Self::Regress {
                pattern: pattern.to_owned(),
                flags,
            })
    }

    /// Whether values are checked at all.
    #[must_use]
    pub fn has_check(&self) -> bool {
        matches!(self, Self::Plain(_) | Self::Regress { .. })
    }

    /// Whether its check calls `take` of the support code.
    #[must_use]
    pub fn uses_take(&self) -> bool {
        let Self::Plain(Sequence { anchors, pieces }) = self else {
            return false;
        };
        // The whole rest of a value needs no taking apart.
        let taken = if *anchors == Anchors::Both {
            pieces.len().saturating_sub(1)
        } else {
            pieces.len()
        };
        pieces[..taken]
            .iter()
            .any(|piece| matches!(piece, Piece::Run { .. }))
    }

    /// Whether its check needs the crate `regress`.
    #[must_use]
    pub fn uses_regress(&self) -> bool {
        matches!(self, Self::Regress { .. })
    }
}

/// The flags that `pattern` compiles with, or why it does not.
///
/// A property class (`\p{L}`) has a meaning with `u` only; without, `\p` is the letter p, which
/// nobody means.
fn flags(pattern: &str) -> Result<&'static str, String> {
    if pattern.matches('|').count() > MOST_ALTERNATIVES {
        return Err(format!("more than {MOST_ALTERNATIVES} alternatives"));
    }
    let compile = |flags| regress::Regex::with_flags(pattern, flags).map(|_| flags);
    let compiled = compile("u").or_else(|error| {
        if pattern.contains(r"\p") || pattern.contains(r"\P") {
            return Err(error);
        }
        compile("")
    });
    compiled.map_err(|error| error.to_string())
}

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

/// Whether `pattern` has no `^` or `$` outside of classes and escapes, and does not end in the
/// middle of an escape (the backslash of `\$`).
fn has_no_anchor(pattern: &str) -> bool {
    let mut in_class = false;
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.next().is_none() => return false,
            '[' => in_class = true,
            ']' => in_class = false,
            '^' | '$' if !in_class => return false,
            _ => {}
        }
    }
    true
}
