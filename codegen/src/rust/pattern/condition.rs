//! The checks of whole patterns, as conditions on `value`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{BinOp, Expr, ExprBinary};

use super::chain;
use super::class::{Unit, class_test};
use crate::pattern::{Class, Count, Part};
use crate::rust::scope::Scope;

/// Whether one of `alternatives` occurs in `value`.
pub(super) fn one_of(scope: &Scope, alternatives: &[Vec<Part>]) -> TokenStream {
    // `^(a|b)$` is `^a$|^b$`, if that makes it simpler.
    if let [parts] = alternatives
        && let [Part::Start, Part::Group(inner, Count::ONCE), Part::End] = &parts[..]
    {
        let anchored = inner.iter().map(|parts| {
            let parts = [Part::Start].into_iter().chain(parts.iter().cloned());
            parts.chain([Part::End]).collect()
        });
        let anchored: Vec<Vec<Part>> = anchored.collect();
        if anchored.iter().all(|parts| simple(scope, parts).is_some()) {
            return any(scope, &anchored);
        }
    }
    any(scope, alternatives)
}

fn any(scope: &Scope, alternatives: &[Vec<Part>]) -> TokenStream {
    let texts: Option<Vec<_>> = alternatives.iter().map(|parts| text(parts)).collect();
    if let Some(texts) = texts.filter(|texts| texts.len() > 1) {
        return quote!(matches!(value, #(#texts)|*));
    }
    let conditions = alternatives
        .iter()
        .map(|parts| simple(scope, parts).unwrap_or_else(|| chain::is_match(scope, parts)));
    match &conditions.collect::<Vec<_>>()[..] {
        [condition] => condition.clone(),
        conditions => {
            let conditions = conditions.iter().map(in_parentheses);
            quote!(#(#conditions)||*)
        }
    }
}

/// `a && b` in parentheses, since not everybody knows the precedence of `||`.
fn in_parentheses(condition: &TokenStream) -> TokenStream {
    match syn::parse2(condition.clone()) {
        Ok(Expr::Binary(ExprBinary {
            op: BinOp::And(_), ..
        })) => quote!((#condition)),
        _ => condition.clone(),
    }
}

/// The only value that `parts` accept.
fn text(parts: &[Part]) -> Option<Literal> {
    match parts {
        [Part::Start, Part::End] => Some(Literal::string("")),
        [Part::Start, Part::Text(text), Part::End] => Some(Literal::string(text)),
        _ => None,
    }
}

/// Whether `parts` occur in `value`, if that is a simple condition.
fn simple(scope: &Scope, parts: &[Part]) -> Option<TokenStream> {
    let condition = match parts {
        [Part::Start, Part::End] => quote!(value.is_empty()),
        [Part::Start, Part::Text(text), Part::End] => {
            let text = Literal::string(text);
            quote!(value == #text)
        }
        [Part::Start, Part::Run(class, count), Part::End] => whole(scope, class, *count),
        // Where anything is allowed, it is a matter of length.
        [Part::Start, Part::Run(class, count)]
        | [Part::Run(class, count), Part::End]
        | [Part::Run(class, count)]
            if class.is_full() =>
        {
            let max = None;
            whole(scope, class, Count { max, ..*count })
        }
        [Part::Start, part] => {
            let searched = searched(scope, part)?;
            quote!(value.starts_with(#searched))
        }
        [part, Part::End] => {
            let searched = searched(scope, part)?;
            quote!(value.ends_with(#searched))
        }
        [part] => {
            let searched = searched(scope, part)?;
            quote!(value.contains(#searched))
        }
        _ => return None,
    };
    Some(condition)
}

/// Whether all of `value` is a run of characters of a class.
fn whole(scope: &Scope, class: &Class, Count { min, max }: Count) -> TokenStream {
    let count = if class.is_ascii() {
        quote!(value.len())
    } else {
        quote!(value.chars().count())
    };
    let [low, high] = [min, max.unwrap_or(min)].map(Literal::u32_unsuffixed);
    let length = match (min, max) {
        (0, None) => None,
        (1, None) => Some(quote!(!value.is_empty())),
        (_, None) => Some(quote!(#count >= #low)),
        (min, Some(max)) if min == max => Some(quote!(#count == #low)),
        (0, Some(_)) => Some(quote!(#count <= #high)),
        (_, Some(_)) => Some(quote!((#low..=#high).contains(&#count))),
    };
    let all = (!class.is_full()).then(|| {
        if class.is_ascii() {
            let test = class_test(scope, class, Unit::Byte);
            quote!(value.bytes().all(|b| #test))
        } else {
            let test = class_test(scope, class, Unit::Char);
            quote!(value.chars().all(|c| #test))
        }
    });
    match (length, all) {
        (Some(length), Some(all)) => quote!(#length && #all),
        (length, all) => length.or(all).unwrap_or_else(|| quote!(true)),
    }
}

/// A text or one character of a class, as the methods of `str` search for it.
fn searched(scope: &Scope, part: &Part) -> Option<TokenStream> {
    match part {
        Part::Text(text) => {
            let mut chars = text.chars();
            Some(match (chars.next(), chars.next()) {
                (Some(c), None) => Unit::Char.literal(c).into_token_stream(),
                _ => Literal::string(text).into_token_stream(),
            })
        }
        Part::Run(class, Count::ONCE) if !class.is_empty() => {
            let test = class_test(scope, class, Unit::Char);
            Some(quote!(|c: char| #test))
        }
        _ => None,
    }
}
