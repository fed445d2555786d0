//! Reads escapes and classes.

use super::parse::{Parser, unlike};
use super::{Categories, Class};

/// What an escape or a member of a class stands for.
pub(super) enum Atom {
    /// A code point, which may be a surrogate.
    Char(u32),
    Class(Class),
}

impl From<Atom> for Class {
    fn from(atom: Atom) -> Self {
        match atom {
            Atom::Char(c) => Self::code_points(c, c),
            Atom::Class(class) => class,
        }
    }
}

impl Atom {
    fn is(&self, c: char) -> bool {
        matches!(self, Self::Char(this) if *this == u32::from(c))
    }
}

impl From<char> for Atom {
    fn from(c: char) -> Self {
        Self::Char(c.into())
    }
}

impl Parser<'_> {
    /// `[…]`, after the bracket.
    pub(super) fn class(&mut self) -> Result<Class, String> {
        let negated = self.eat('^');
        if self.rest.peek() == Some(&']') {
            return Err(unlike(if negated { "`[^]`" } else { "`[]`" }));
        }
        self.wide ^= negated;
        self.spaces = [false; 2];
        let mut class = Class::new([]);
        while !self.eat(']') {
            class = class.union(&self.class_range()?);
        }
        self.wide ^= negated;
        // `[\s\S]` is everything, whatever a space is.
        if self.spaces == [true; 2] {
            class = Class::new(['\0'..=char::MAX]);
        }
        Ok(if negated { class.negated() } else { class })
    }

    /// A member of a class, or a range.
    fn class_range(&mut self) -> Result<Class, String> {
        let first = self.class_atom()?;
        if !self.is_hyphen_between() {
            return Ok(first.into());
        }
        self.rest.next();
        let last = self.class_atom()?;
        match (first, last) {
            (Atom::Char(first), Atom::Char(last)) if first <= last => {
                Ok(Class::code_points(first, last))
            }
            // `[\w-.]`: only the flag `u` does not allow such a hyphen, which stands for itself. In
            // `[\w-a-z]` it does so too, but whether there is a range from a to z is another matter.
            (Atom::Class(first), last) if !self.is_hyphen_between() && !last.is('-') => {
                Ok(first.union(&'-'.into()).union(&last.into()))
            }
            _ => Err("a hyphen in a class is not between two ends of a range".to_owned()),
        }
    }

    /// Whether a hyphen follows that is not the last character of the class.
    fn is_hyphen_between(&self) -> bool {
        let mut ahead = self.rest.clone();
        ahead.next() == Some('-') && ahead.next() != Some(']')
    }

    fn class_atom(&mut self) -> Result<Atom, String> {
        match self.rest.next() {
            None => Err("a `[` has no `]`".to_owned()),
            // A class in a class, and what two classes have in common.
            Some('[') => Err(unlike("`[` in a class")),
            Some('&') if self.rest.peek() == Some(&'&') => Err(unlike("`&&` in a class")),
            Some('\\') if self.eat('b') => Ok('\u{8}'.into()),
            Some('\\') => self.escape(),
            Some(c) => Ok(c.into()),
        }
    }

    /// An escape, after the backslash.
    pub(super) fn escape(&mut self) -> Result<Atom, String> {
        let Some(c) = self.rest.next() else {
            return Err("a backslash is the last character".to_owned());
        };
        let class = match c {
            'd' => Class::digit(),
            'D' => Class::digit().negated(),
            'w' => Class::word(),
            'W' => Class::word().negated(),
            's' | 'S' => self.space(c == 'S'),
            'p' => self.property(false)?,
            'P' => self.property(true)?,
            't' => return Ok('\t'.into()),
            'n' => return Ok('\n'.into()),
            'f' => return Ok('\u{C}'.into()),
            'r' => return Ok('\r'.into()),
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => return Ok('\0'.into()),
            '1'..='9' | 'k' => return Err("it has a back reference".to_owned()),
            'c' | 'u' | 'x' => {
                let code_point = self
                    .code_point(c)
                    .ok_or_else(|| unlike(format!(r"`\{c}`")))?;
                return Ok(Atom::Char(code_point));
            }
            c if c.is_ascii_punctuation() || c == ' ' => return Ok(c.into()),
            c => return Err(unlike(format!(r"`\{c}`"))),
        };
        Ok(Atom::Class(class))
    }

    fn space(&mut self, negated: bool) -> Class {
        self.spaces[usize::from(negated)] = true;
        if negated {
            Class::space(!self.wide).negated()
        } else {
            Class::space(self.wide)
        }
    }

    /// The name of a property, in braces.
    fn property(&mut self, negated: bool) -> Result<Class, String> {
        let mut name = String::new();
        if self.eat('{') {
            while let Some(c) = self.rest.next_if(char::is_ascii_alphabetic) {
                name.push(c);
            }
        }
        let is_name = self.eat('}');
        let class = match name.as_str() {
            "ASCII" => Some(Class::new(['\0'..='\x7F'])),
            name => Categories::named(name).map(Class::from),
        };
        let class = class
            .filter(|_| is_name)
            .ok_or_else(|| unlike(format!(r"`\p{{{name}}}`")))?;
        Ok(if negated { class.negated() } else { class })
    }

    /// `\x41`, `\u0041`, or `\cA`. (In Java `\ca` is an exclamation mark.)
    fn code_point(&mut self, escape: char) -> Option<u32> {
        match escape {
            'x' => hex(&mut self.rest, 2),
            'u' => self.unicode_escape(),
            _ => {
                let letter = self.rest.next_if(char::is_ascii_uppercase)?;
                Some(u32::from(letter) % 32)
            }
        }
    }

    /// `\u0041`, `\u{41}`, or `\uD83D\uDE00`, which is one code point.
    fn unicode_escape(&mut self) -> Option<u32> {
        if self.eat('{') {
            let mut digits = String::new();
            while let Some(digit) = self.rest.next_if(char::is_ascii_hexdigit) {
                digits.push(digit);
            }
            let c = u32::from_str_radix(&digits, 16).ok()?;
            return (self.eat('}') && c <= char::MAX.into()).then_some(c);
        }
        let first = hex(&mut self.rest, 4)?;
        let mut ahead = self.rest.clone();
        if (0xD800..0xDC00).contains(&first)
            && ahead.next() == Some('\\')
            && ahead.next() == Some('u')
            && let Some(second @ 0xDC00..0xE000) = hex(&mut ahead, 4)
        {
            self.rest = ahead;
            return Some(0x1_0000 + (first - 0xD800) * 0x400 + (second - 0xDC00));
        }
        Some(first)
    }
}

fn hex(text: &mut impl Iterator<Item = char>, digits: usize) -> Option<u32> {
    (0..digits).try_fold(0, |value, _| Some(value * 16 + text.next()?.to_digit(16)?))
}
