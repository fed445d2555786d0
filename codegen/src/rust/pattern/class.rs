//! A condition on one character.

use std::fmt;
use std::ops::RangeInclusive;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::pattern::{Categories, Class};
use crate::rust::scope::Scope;

/// Up to this many characters that are neither letters nor digits are listed one by one; more are
/// written as ranges, in which a reader has to look up what lies between `+` and `.`.
const LONGEST_LIST: usize = 10;

/// The classes that `char` and `u8` have a method for.
const NAMED: [(&[RangeInclusive<char>], &str); 8] = [
    (&['\0'..='\x7F'], "is_ascii"),
    (&['!'..='~'], "is_ascii_graphic"),
    (&['0'..='9'], "is_ascii_digit"),
    (&['A'..='Z'], "is_ascii_uppercase"),
    (&['a'..='z'], "is_ascii_lowercase"),
    (&['A'..='Z', 'a'..='z'], "is_ascii_alphabetic"),
    (&['0'..='9', 'A'..='Z', 'a'..='z'], "is_ascii_alphanumeric"),
    (&['0'..='9', 'A'..='F', 'a'..='f'], "is_ascii_hexdigit"),
];

/// What a class is tested on. A byte of a UTF-8 string is in a class of ASCII only if it is a
/// character of it.
#[derive(Clone, Copy)]
pub(super) enum Unit {
    /// A variable `b`.
    Byte,
    /// A variable `c`.
    Char,
}

impl Unit {
    fn variable(self) -> TokenStream {
        match self {
            Self::Byte => quote!(b),
            Self::Char => quote!(c),
        }
    }

    /// `c` as it is written in Rust: as its number where a glyph would say less.
    pub(super) fn literal(self, c: char) -> Literal {
        match (self, u8::try_from(c)) {
            (Self::Byte, Ok(byte)) => Literal::byte_character(byte),
            _ if matches!(c, '\0' | '\t' | '\n' | '\r' | ' '..='~') => Literal::character(c),
            _ => {
                let escaped = format!("'\\u{{{:X}}}'", u32::from(c));
                escaped.parse().unwrap_or_else(|_| Literal::character(c))
            }
        }
    }
}

/// Whether the variable of `unit` is in `class`, in the shortest words that there are for it.
pub(super) fn class_test(scope: &Scope, class: &Class, unit: Unit) -> TokenStream {
    if class.categories().is_empty() {
        return ranges_test(class, unit);
    }
    let ranges = Class::new(class.ranges().iter().cloned());
    if class.is_negated() {
        let categories = categories_test(scope, &class.categories().negated());
        let ranges = ranges_test(&ranges.negated(), unit);
        return quote!(#ranges && #categories);
    }
    let categories = categories_test(scope, class.categories());
    if ranges.is_empty() {
        return categories;
    }
    let ranges = ranges_test(&ranges, unit);
    quote!(#ranges || #categories)
}

/// Whether `c` is in one of `categories`, or in none of the others if they are fewer.
fn categories_test(scope: &Scope, categories: &Categories) -> TokenStream {
    scope.methods("unicode_properties::UnicodeGeneralCategory");
    let others = categories.negated();
    let is_negated = others.iter().count() < categories.iter().count();
    let categories = if is_negated { &others } else { categories };
    let (method, ty, variants) = if let Some(groups) = categories.groups() {
        let ty = scope.item("unicode_properties::GeneralCategoryGroup");
        (quote!(general_category_group), ty, variants(groups))
    } else {
        let ty = scope.item("unicode_properties::GeneralCategory");
        (quote!(general_category), ty, variants(categories.iter()))
    };
    match (&variants[..], is_negated) {
        ([variant], false) => quote!(c.#method() == #ty::#variant),
        ([variant], true) => quote!(c.#method() != #ty::#variant),
        (variants, is_negated) => {
            let not = is_negated.then(|| quote!(!));
            quote!(#not matches!(c.#method(), #(#ty::#variants)|*))
        }
    }
}

/// The names of the variants of an enum.
fn variants(values: impl IntoIterator<Item = impl fmt::Debug>) -> Vec<Ident> {
    let names = values.into_iter().map(|value| format_ident!("{value:?}"));
    names.collect()
}

/// Whether the variable of `unit` is in one of the ranges of `class`, which has no categories.
fn ranges_test(class: &Class, unit: Unit) -> TokenStream {
    if class.is_full() {
        return quote!(true);
    }
    if class.is_empty() {
        return quote!(false);
    }
    let (class, negated) = if class.contains(char::MAX) {
        (&class.negated(), true)
    } else {
        (class, false)
    };
    let not = negated.then(|| quote!(!));
    let variable = unit.variable();
    if let Some(c) = class.single() {
        let c = unit.literal(c);
        return if negated {
            quote!(#variable != #c)
        } else {
            quote!(#variable == #c)
        };
    }
    if let Some((_, name)) = NAMED.iter().find(|(ranges, _)| class.ranges() == *ranges) {
        let name = format_ident!("{name}");
        return quote!(#not #variable.#name());
    }
    let others = others(class);
    if !negated && is_word_like(class) && others.len() <= LONGEST_LIST {
        let others = ranges_test(&Class::new(others.into_iter().map(|c| c..=c)), unit);
        return quote!(#variable.is_ascii_alphanumeric() || #others);
    }
    let terms = terms(class, unit);
    quote!(#not matches!(#variable, #terms))
}

/// Whether all ASCII letters and digits are in `class`.
fn is_word_like(class: &Class) -> bool {
    Class::new(['0'..='9', 'A'..='Z', 'a'..='z']).is_subset(class)
}

/// The characters of `class` that are no ASCII letters or digits, or a few more than
/// [`LONGEST_LIST`] of them.
fn others(class: &Class) -> Vec<char> {
    let ranges = class.ranges().iter().cloned();
    ranges
        .flatten()
        .filter(|c| !c.is_ascii_alphanumeric())
        .take(LONGEST_LIST + 1)
        .collect()
}

/// `class` as a pattern of `matches!`.
fn terms(class: &Class, unit: Unit) -> TokenStream {
    let ranges = if others(class).len() > LONGEST_LIST {
        class.ranges().to_vec()
    } else {
        class.ranges().iter().flat_map(by_kind).collect()
    };
    let terms = ranges.iter().map(|range| {
        let [start, end] = [*range.start(), *range.end()].map(|c| unit.literal(c));
        match range.clone().nth(2) {
            Some(_) => quote!(#start..=#end),
            None if range.start() == range.end() => quote!(#start),
            None => quote!(#start | #end),
        }
    });
    quote!(#(#terms)|*)
}

/// Cuts a range where letters and digits begin and end; what is neither, into single characters.
fn by_kind(range: &RangeInclusive<char>) -> Vec<RangeInclusive<char>> {
    let mut parts: Vec<RangeInclusive<char>> = Vec::new();
    for c in range.clone() {
        match parts.last_mut() {
            Some(last) if c.is_ascii_alphanumeric() && kind(c) == kind(*last.start()) => {
                *last = *last.start()..=c;
            }
            _ => parts.push(c..=c),
        }
    }
    parts
}

fn kind(c: char) -> (bool, bool, bool) {
    (
        c.is_ascii_digit(),
        c.is_ascii_uppercase(),
        c.is_ascii_lowercase(),
    )
}
