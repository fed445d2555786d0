//! Reads the patterns that ECMA-262 with the flag `u` and Java read alike.
//!
//! The names of functions are those of the grammar in ECMA-262, section "Patterns". An error says
//! why a pattern is not checked.

use std::iter::Peekable;
use std::mem;
use std::str::Chars;

use super::{Alternatives, Class, Count, Part};

/// A pattern of more parts is not checked: nobody has written it, and its check would take long to
/// compile.
const MOST_PARTS: usize = 1000;

/// Groups in groups: the parser, the emitter and the compiler recurse.
const DEEPEST: usize = 50;

/// The longest text that a quantifier of one character (`0{12}`) is written out for.
const LONGEST_REPEATED_CHARACTER: u32 = 16;

/// Reads `pattern`.
pub(super) fn parse(pattern: &str) -> Result<Alternatives, String> {
    let mut parser = Parser {
        rest: pattern.chars().peekable(),
        wide: true,
        spaces: [false; 2],
        parts: 0,
        depth: 0,
    };
    let alternatives = parser.disjunction()?;
    match parser.rest.next() {
        None => Ok(alternatives),
        Some(_) => Err("a `)` has no `(`".to_owned()),
    }
}

pub(super) struct Parser<'p> {
    pub(super) rest: Peekable<Chars<'p>>,
    /// Whether a class has the characters that ECMA-262 or Java give it, and not only those that
    /// both do. It has where more matches are more valid values, so not in a negated class or
    /// look-around.
    pub(super) wide: bool,
    /// Whether the class that is read has `\s`, and whether it has `\S`.
    pub(super) spaces: [bool; 2],
    parts: usize,
    depth: usize,
}

/// Why a pattern with this piece of syntax is not checked.
pub(super) fn unlike(syntax: impl std::fmt::Display) -> String {
    format!("{syntax} is not the same in ECMA-262 and Java")
}

impl Parser<'_> {
    pub(super) fn eat(&mut self, c: char) -> bool {
        self.rest.next_if_eq(&c).is_some()
    }

    fn disjunction(&mut self) -> Result<Alternatives, String> {
        let mut alternatives = vec![self.alternative()?];
        while self.eat('|') {
            self.count_part()?;
            alternatives.push(self.alternative()?);
        }
        Ok(alternatives)
    }

    fn alternative(&mut self) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        while let Some(&next) = self.rest.peek()
            && !matches!(next, '|' | ')')
        {
            self.count_part()?;
            for part in self.term()? {
                push(&mut parts, part);
            }
        }
        Ok(parts)
    }

    fn count_part(&mut self) -> Result<(), String> {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            return Err(format!("it has more than {MOST_PARTS} parts"));
        }
        Ok(())
    }

    /// A part, or the parts of a group that occurs exactly once.
    fn term(&mut self) -> Result<Vec<Part>, String> {
        let Some(first) = self.rest.next() else {
            return Ok(Vec::new());
        };
        let class = match first {
            '^' => return self.assertion(Part::Start),
            '$' => return self.assertion(Part::End),
            '\\' if self.eat('b') => return self.assertion(Part::WordBoundary),
            '(' => return self.group(),
            '[' => self.class()?,
            '.' => Class::any(self.wide),
            '\\' => self.escape()?.into(),
            '*' | '+' | '?' | '{' => return Err(format!("`{first}` has nothing to repeat")),
            c => c.into(),
        };
        let once = vec![Part::Run(class, Count::ONCE)];
        Ok(repeated(vec![once], self.quantifier()?))
    }

    /// A part that Java lets be repeated, and the flag `u` does not.
    fn assertion(&mut self, part: Part) -> Result<Vec<Part>, String> {
        match self.rest.peek() {
            Some(next @ ('*' | '+' | '?' | '{')) => {
                Err(unlike(format!("`{next}` after an assertion")))
            }
            _ => Ok(vec![part]),
        }
    }

    /// A group or a look-around, after the parenthesis.
    fn group(&mut self) -> Result<Vec<Part>, String> {
        let look = self.group_kind()?;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("more than {DEEPEST} groups are in one another"));
        }
        let negated = matches!(look, Some((_, true)));
        self.wide ^= negated;
        let alternatives = self.disjunction()?;
        self.wide ^= negated;
        self.depth -= 1;
        if !self.eat(')') {
            return Err("a `(` has no `)`".to_owned());
        }
        match look {
            None => Ok(repeated(alternatives, self.quantifier()?)),
            Some((ahead, negated)) => self.assertion(Part::Look {
                ahead,
                negated,
                alternatives,
            }),
        }
    }

    /// What follows `(`: nothing, `?:` or `?<name>` for a group, or a look-around: whether it looks
    /// ahead, and whether it must not match.
    fn group_kind(&mut self) -> Result<Option<(bool, bool)>, String> {
        if !self.eat('?') {
            return Ok(None);
        }
        match self.rest.next() {
            Some(':') => Ok(None),
            Some('=') => Ok(Some((true, false))),
            Some('!') => Ok(Some((true, true))),
            Some('<') if self.eat('=') => Ok(Some((false, false))),
            Some('<') if self.eat('!') => Ok(Some((false, true))),
            Some('<') => {
                let letter = self.rest.next_if(char::is_ascii_alphabetic);
                while self.rest.next_if(char::is_ascii_alphanumeric).is_some() {}
                let named = letter.is_some() && self.eat('>');
                named.then_some(None).ok_or_else(|| unlike("`(?<`"))
            }
            other => Err(unlike(format!(
                "`(?{}`",
                other.map_or(String::new(), String::from)
            ))),
        }
    }

    /// `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`, or nothing. A lazy one (`+?`) matches the same values.
    fn quantifier(&mut self) -> Result<Count, String> {
        let is_quantifier = |c: &char| matches!(c, '*' | '+' | '?' | '{');
        let Some(first) = self.rest.next_if(is_quantifier) else {
            return Ok(Count::ONCE);
        };
        let count = match first {
            '*' => Count { min: 0, max: None },
            '+' => Count { min: 1, max: None },
            '?' => Count {
                min: 0,
                max: Some(1),
            },
            _ => self.braces().ok_or("`{` has no numbers, or not in order")?,
        };
        self.eat('?');
        match self.rest.peek() {
            Some(next) if is_quantifier(next) => {
                Err(unlike(format!("`{next}` after a quantifier")))
            }
            _ => Ok(count),
        }
    }

    fn braces(&mut self) -> Option<Count> {
        let min = self.number()?;
        let max = match (self.eat(','), self.rest.peek()) {
            (false, _) => Some(min),
            (true, Some('}')) => None,
            (true, _) => Some(self.number()?),
        };
        let in_order = max.is_none_or(|max| min <= max);
        (self.eat('}') && in_order).then_some(Count { min, max })
    }

    fn number(&mut self) -> Option<u32> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        digits.parse().ok()
    }
}

/// The parts of a group that occurs `count` times.
pub(super) fn repeated(mut alternatives: Alternatives, count: Count) -> Vec<Part> {
    if count.max == Some(0) {
        return Vec::new();
    }
    if let [parts] = &mut alternatives[..] {
        if let [Part::Run(class, Count::ONCE)] = &parts[..] {
            return vec![run(class, count)];
        }
        if count == Count::ONCE {
            return mem::take(parts);
        }
    }
    vec![Part::Group(alternatives, count)]
}

/// `count` characters of a class. A few times the same character are a text.
fn run(class: &Class, count: Count) -> Part {
    match (class.single(), count) {
        (
            Some(c),
            Count {
                min,
                max: Some(max),
            },
        ) if min == max && max <= LONGEST_REPEATED_CHARACTER => {
            Part::Text((0..max).map(|_| c).collect())
        }
        _ => Part::Run(class.clone(), count),
    }
}

/// Appends a part. Characters are appended to the text before them.
pub(super) fn push(parts: &mut Vec<Part>, part: Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Text(text)), Part::Text(more)) => text.push_str(&more),
        (_, part) => parts.push(part),
    }
}
