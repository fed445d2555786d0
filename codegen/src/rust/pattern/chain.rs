//! A pattern as calls of the methods of `Matcher`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::class::{Unit, class_test};
use crate::pattern::{Class, Count, Part};
use crate::rust::scope::Scope;

/// Whether `parts` occur in `value`.
pub(super) fn is_match(scope: &Scope, parts: &[Part]) -> TokenStream {
    let matcher = scope.support("validate::Matcher");
    let (start, parts) = match parts {
        [Part::Start, parts @ ..] => (scope.method("Matcher::start"), parts),
        parts => (scope.method("Matcher::anywhere"), parts),
    };
    let parts = sequence(scope, parts);
    quote!(#matcher::#start(value) #parts.is_match())
}

/// The calls that append `parts` to a pattern.
fn sequence(scope: &Scope, parts: &[Part]) -> TokenStream {
    parts.iter().map(|part| append(scope, part)).collect()
}

fn append(scope: &Scope, part: &Part) -> TokenStream {
    match part {
        Part::Text(text) => {
            let text = Literal::string(text);
            let method = scope.method("Matcher::text");
            quote!(.#method(#text))
        }
        Part::Run(class, Count::ONCE) => {
            let class = class_closure(scope, class);
            let method = scope.method("Matcher::one");
            quote!(.#method(#class))
        }
        Part::Run(class, count) => {
            let (count, class) = (range(*count), class_closure(scope, class));
            let method = scope.method("Matcher::run");
            quote!(.#method(#count, #class))
        }
        Part::Group(alternatives, Count::ONCE) => one_of(scope, alternatives),
        Part::Group(alternatives, count) => {
            let (count, part) = (range(*count), closure(scope, alternatives));
            let method = scope.method("Matcher::repeat");
            quote!(.#method(#count, &#part))
        }
        Part::Start => {
            let method = scope.method("Matcher::at_start");
            quote!(.#method())
        }
        Part::End => {
            let method = scope.method("Matcher::at_end");
            quote!(.#method())
        }
        Part::WordBoundary => {
            let method = scope.method("Matcher::at_word_boundary");
            quote!(.#method())
        }
        Part::Look {
            ahead,
            negated,
            alternatives,
        } => {
            let method = match (ahead, negated) {
                (true, false) => scope.method("Matcher::followed_by"),
                (true, true) => scope.method("Matcher::not_followed_by"),
                (false, false) => scope.method("Matcher::preceded_by"),
                (false, true) => scope.method("Matcher::not_preceded_by"),
            };
            let part = closure(scope, alternatives);
            quote!(.#method(&#part))
        }
    }
}

/// A closure that appends one of `alternatives` to a pattern.
fn closure(scope: &Scope, alternatives: &[Vec<Part>]) -> TokenStream {
    let calls = match alternatives {
        [parts] => sequence(scope, parts),
        _ => one_of(scope, alternatives),
    };
    quote!(|m| m #calls)
}

fn one_of(scope: &Scope, alternatives: &[Vec<Part>]) -> TokenStream {
    let parts = alternatives.iter().map(|parts| {
        let calls = sequence(scope, parts);
        quote!(&|m| m #calls)
    });
    let method = scope.method("Matcher::one_of");
    quote!(.#method(&[#(#parts),*]))
}

fn class_closure(scope: &Scope, class: &Class) -> TokenStream {
    let test = class_test(scope, class, Unit::Char);
    if class.is_full() || class.is_empty() {
        quote!(|_| #test)
    } else {
        quote!(|c| #test)
    }
}

fn range(Count { min, max }: Count) -> TokenStream {
    let min = Literal::u32_unsuffixed(min);
    match max.map(Literal::u32_unsuffixed) {
        None => quote!(#min..),
        Some(max) => quote!(#min..=#max),
    }
}
