//! Reads the patterns that are a plain sequence of (class, minimum, maximum).
//!
//! This is the part of ECMA-262's `Pattern` grammar (section "Patterns", and Annex B for patterns
//! without the flag `u`) that has no alternatives, no repeated groups, no look-around and no back
//! references. Everything else is left to `regress`, so whatever is in doubt here is `None`.
//! Syntax errors are no concern of this file: `regress` has compiled the pattern before.

use std::iter::Peekable;
use std::str::Chars;

use super::class::Class;

/// A pattern as it is written: its anchors, and what stands between them.
pub(super) struct Parsed {
    /// It begins with `^`.
    pub(super) start: bool,
    /// It ends with `$`.
    pub(super) end: bool,
    pub(super) runs: Vec<Run>,
}

/// `class{min,max}`; a piece without a quantifier is `{1,1}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) class: Class,
    pub(super) min: u32,
    /// `None` is unbounded.
    pub(super) max: Option<u32>,
}

/// Reads `pattern`, compiled with the flag `u` or without.
pub(super) fn parse(pattern: &str, unicode: bool) -> Option<Parsed> {
    let mut parser = Parser {
        rest: pattern.chars().peekable(),
        unicode,
        runs: Vec::new(),
    };
    let start = parser.eat('^');
    parser.sequence()?;
    let end = parser.eat('$');
    let read = parser.rest.next().is_none() && (unicode || counts_alike_in_utf16(&parser.runs));
    read.then_some(Parsed {
        start,
        end,
        runs: parser.runs,
    })
}

struct Parser<'p> {
    rest: Peekable<Chars<'p>>,
    unicode: bool,
    runs: Vec<Run>,
}

/// What an escape or a member of a class stands for.
enum Atom {
    Char(char),
    Class(Class),
}

impl From<Atom> for Class {
    fn from(atom: Atom) -> Self {
        match atom {
            Atom::Char(c) => c.into(),
            Atom::Class(class) => class,
        }
    }
}

impl Parser<'_> {
    fn eat(&mut self, c: char) -> bool {
        self.rest.next_if_eq(&c).is_some()
    }

    /// Up to `$`, `)` or the end. Nesting is bounded: `regress` refuses to compile deep patterns.
    fn sequence(&mut self) -> Option<()> {
        while let Some(&next) = self.rest.peek() {
            match next {
                '$' | ')' => break,
                '(' => self.group()?,
                _ => self.run()?,
            }
        }
        Some(())
    }

    /// `(…)` or `(?:…)` that occurs exactly once: its content could as well stand without it.
    fn group(&mut self) -> Option<()> {
        self.rest.next();
        if self.eat('?') && !self.eat(':') {
            return None;
        }
        self.sequence()?;
        let once = self.eat(')') && !matches!(self.rest.peek(), Some('*' | '+' | '?' | '{'));
        once.then_some(())
    }

    fn run(&mut self) -> Option<()> {
        let class = self.atom()?;
        let (min, max) = self.quantifier()?;
        self.runs.push(Run { class, min, max });
        Some(())
    }

    fn atom(&mut self) -> Option<Class> {
        match self.rest.next()? {
            '.' => Some(Class::line_terminator().negated()),
            '[' => self.class(),
            '\\' => self.escape().map(Class::from),
            '^' | '*' | '+' | '?' | '{' | '}' | ']' | '|' => None,
            c => Some(c.into()),
        }
    }

    /// `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`. A lazy one (`+?`) matches the same strings.
    fn quantifier(&mut self) -> Option<(u32, Option<u32>)> {
        let Some(first) = self.rest.next_if(|c| matches!(c, '*' | '+' | '?' | '{')) else {
            return Some((1, Some(1)));
        };
        let bounds = match first {
            '*' => (0, None),
            '+' => (1, None),
            '?' => (0, Some(1)),
            _ => self.braces()?,
        };
        self.eat('?');
        Some(bounds)
    }

    fn braces(&mut self) -> Option<(u32, Option<u32>)> {
        let min = self.number()?;
        let max = match (self.eat(','), self.rest.peek()) {
            (false, _) => Some(min),
            (true, Some('}')) => None,
            (true, _) => Some(self.number()?),
        };
        self.eat('}').then_some((min, max))
    }

    fn number(&mut self) -> Option<u32> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        digits.parse().ok()
    }

    /// `[…]`, after the bracket. A class without characters (`[]`) never matches, and would only
    /// complicate what follows.
    fn class(&mut self) -> Option<Class> {
        let negated = self.eat('^');
        let mut ranges = Vec::new();
        while !self.eat(']') {
            let atom = self.class_atom()?;
            if !self.eat('-') {
                ranges.extend_from_slice(Class::from(atom).ranges());
            } else if self.rest.peek() == Some(&']') {
                ranges.extend_from_slice(Class::from(atom).ranges());
                ranges.push('-'..='-');
            } else {
                let other = self.class_atom()?;
                ranges.extend(self.class_range(atom, other)?);
            }
        }
        let class = Class::new(ranges);
        let class = if negated { class.negated() } else { class };
        (!class.is_empty()).then_some(class)
    }

    fn class_atom(&mut self) -> Option<Atom> {
        match self.rest.next()? {
            '\\' if self.eat('b') => Some(Atom::Char('\u{8}')),
            '\\' => self.escape(),
            c => Some(Atom::Char(c)),
        }
    }

    /// `first-last`. With a set on either side (`[\w-.]`, which only Annex B allows) the hyphen
    /// stands for itself.
    fn class_range(&self, first: Atom, last: Atom) -> Option<Vec<std::ops::RangeInclusive<char>>> {
        if let (&Atom::Char(first), &Atom::Char(last)) = (&first, &last) {
            // Without `u` such a range has the surrogates in it, halves of other characters.
            let halves = !self.unicode && first <= '\u{D7FF}' && last >= '\u{E000}';
            return (!halves).then(|| vec![first..=last]);
        }
        let mut ranges = Class::from(first).ranges().to_vec();
        ranges.extend_from_slice(Class::from(last).ranges());
        ranges.push('-'..='-');
        Some(ranges)
    }

    /// An escape, after the backslash. Surrogates (`\uD83D\uDE00`) and letters and digits without
    /// a meaning of their own are left to `regress`.
    fn escape(&mut self) -> Option<Atom> {
        let class = match self.rest.next()? {
            'd' => Class::digit(),
            'D' => Class::digit().negated(),
            'w' => Class::word(),
            'W' => Class::word().negated(),
            's' => Class::space(),
            'S' => Class::space().negated(),
            't' => '\t'.into(),
            'n' => '\n'.into(),
            'v' => '\u{B}'.into(),
            'f' => '\u{C}'.into(),
            'r' => '\r'.into(),
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => '\0'.into(),
            'x' => self.hex(2)?.into(),
            'u' => self.unicode_escape()?.into(),
            c if c.is_ascii_punctuation() => c.into(),
            _ => return None,
        };
        Some(class.single().map_or(Atom::Class(class), Atom::Char))
    }

    fn unicode_escape(&mut self) -> Option<char> {
        if !self.unicode || !self.eat('{') {
            return self.hex(4);
        }
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_hexdigit) {
            digits.push(digit);
        }
        let c = char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?;
        self.eat('}').then_some(c)
    }

    fn hex(&mut self, digits: usize) -> Option<char> {
        let value = (0..digits).try_fold(0, |value, _| {
            Some(value * 16 + self.rest.next()?.to_digit(16)?)
        })?;
        char::from_u32(value)
    }
}

/// Whether counting UTF-16 code units, which a pattern matches without `u` (ECMA-262, "Pattern
/// Semantics"), comes to the same as counting characters, of which those above U+FFFF are two units.
///
/// It does if no class has such a character. It also does if one piece, `+` or `*`, has all of them
/// (a negated class, `.`, `\S`), and so both halves of each: no other piece can take one half.
fn counts_alike_in_utf16(runs: &[Run]) -> bool {
    let above = Class::new(['\u{10000}'..=char::MAX]);
    let mut pieces = runs.iter().filter(|run| !run.class.is_disjoint(&above));
    let first = pieces
        .next()
        .is_none_or(|run| above.is_subset(&run.class) && run.min <= 1 && run.max.is_none());
    first && pieces.next().is_none()
}
