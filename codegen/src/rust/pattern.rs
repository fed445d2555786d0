//! The check of a `pattern` trait, as a free function.

mod class;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use self::class::{Unit, class_test};
use crate::docs;
use crate::pattern::{Anchors, Class, PatternPlan, Piece, Sequence};

/// A module that checks `patterns` exactly as a generated crate does, so that tests can hold its
/// functions against a regular expression engine.
///
/// It has a table `MATCHERS` of patterns and functions, without the patterns that are not checked.
/// It uses `validate/pattern.rs` of the support code as `crate::pattern`.
#[must_use]
pub fn matchers(patterns: &[&str]) -> String {
    let plans: Vec<_> = patterns
        .iter()
        .map(|pattern| (*pattern, PatternPlan::new(pattern)))
        .filter(|(_, plan)| plan.has_check())
        .collect();
    let mut items = Vec::new();
    if plans.iter().any(|(_, plan)| plan.uses_regress()) {
        items.extend([
            quote!(
                use std::sync::LazyLock;
            ),
            quote!(
                use regress::Regex;
            ),
        ]);
    }
    if plans.iter().any(|(_, plan)| plan.uses_take()) {
        items.push(quote!(
            use crate::pattern::take;
        ));
    }
    let names: Vec<_> = (1..=plans.len())
        .map(|number| format_ident!("pattern_{number}"))
        .collect();
    let raw = plans.iter().map(|(pattern, _)| raw_string(pattern));
    items.push(quote! {
        /// Whether a value matches.
        pub type Check = fn(&str) -> bool;
    });
    items.push(quote! {
        /// Every pattern and its check.
        pub const MATCHERS: &[(&str, Check)] = &[#((#raw, #names)),*];
    });
    let functions = names.iter().zip(&plans);
    items.extend(functions.map(|(name, (pattern, plan))| matcher(name, pattern, plan)));
    items.into_iter().map(print).collect::<Vec<_>>().join("\n")
}

/// Formats an item; what does not parse is left as it is, for the compiler to complain about.
fn print(item: TokenStream) -> String {
    let text = item.to_string();
    syn::parse2(item).map_or(text, |file| prettyplease::unparse(&file))
}

/// The function `fn NAME(value: &str) -> bool` that checks `pattern`; nothing if `plan` has no
/// check.
///
/// It expects `take` of the support code in scope if [`PatternPlan::uses_take`], and
/// `std::sync::LazyLock` and `regress::Regex` if [`PatternPlan::uses_regress`].
pub(super) fn matcher(name: &Ident, pattern: &str, plan: &PatternPlan) -> TokenStream {
    let body = match plan {
        PatternPlan::Anything | PatternPlan::Skipped { .. } => return TokenStream::new(),
        PatternPlan::Plain(sequence) => sequence_check(sequence),
        PatternPlan::Regress { pattern, flags } => regress_check(pattern, flags),
    };
    let doc = format!(" Whether `value` matches {}.", docs::code(pattern));
    quote! {
        #[doc = #doc]
        fn #name(value: &str) -> bool {
            #body
        }
    }
}

/// The generator has compiled the pattern. If another version of `regress` refuses it, every value
/// passes: a check must not reject what the service may accept.
fn regress_check(pattern: &str, flags: &str) -> TokenStream {
    let pattern = raw_string(pattern);
    let compiled = match flags {
        "" => quote!(Regex::new(#pattern)),
        flags => quote!(Regex::with_flags(#pattern, #flags)),
    };
    quote! {
        static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| #compiled.ok());
        PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
    }
}

/// Takes the pieces off the beginning one after the other; the last one is a condition on the rest.
fn sequence_check(sequence: &Sequence) -> TokenStream {
    let Some((last, before)) = sequence.pieces.split_last() else {
        return quote!(value.is_empty());
    };
    let rest = before.iter().fold(None, |rest, piece| {
        Some(match rest {
            None => taken(&quote!(value), piece),
            Some(rest) => {
                let step = taken(&quote!(rest), piece);
                quote!(#rest.and_then(|rest| #step))
            }
        })
    });
    match (rest, sequence.anchors, last) {
        (None, anchors, last) => condition(&quote!(value), anchors, last),
        (Some(rest), Anchors::Both, Piece::Literal(text)) => {
            let text = Literal::string(text);
            quote!(#rest == Some(#text))
        }
        (Some(rest), anchors, last) => {
            let condition = condition(&quote!(rest), anchors, last);
            quote!(#rest.is_some_and(|rest| #condition))
        }
    }
}

/// An `Option<&str>`: what follows `piece` at the beginning of `text`.
fn taken(text: &TokenStream, piece: &Piece) -> TokenStream {
    match piece {
        Piece::Literal(_) | Piece::One(_) => {
            let searched = searched(piece);
            quote!(#text.strip_prefix(#searched))
        }
        Piece::Run { class, min, max } => {
            let min = Literal::u32_unsuffixed(*min);
            let max = max.map_or_else(
                || quote!(usize::MAX),
                |max| Literal::u32_unsuffixed(max).into_token_stream(),
            );
            let holds = class_test(class, Unit::Char);
            let parameter = if class.is_full() {
                quote!(_)
            } else {
                quote!(c)
            };
            quote!(take(#text, #min..=#max, |#parameter| #holds))
        }
    }
}

/// Whether `text` has the last `piece` where `anchors` want it.
fn condition(text: &TokenStream, anchors: Anchors, piece: &Piece) -> TokenStream {
    match (anchors, piece) {
        (Anchors::Both, Piece::Literal(literal)) => {
            let literal = Literal::string(literal);
            quote!(#text == #literal)
        }
        (Anchors::Both, Piece::One(class)) => whole(text, class, 1, Some(1)),
        (Anchors::Both, Piece::Run { class, min, max }) => whole(text, class, *min, *max),
        (_, Piece::Run { .. }) => {
            let taken = taken(text, piece);
            quote!(#taken.is_some())
        }
        (anchors, Piece::Literal(_) | Piece::One(_)) => {
            let searched = searched(piece);
            match anchors {
                Anchors::Both | Anchors::Start => quote!(#text.starts_with(#searched)),
                Anchors::End => quote!(#text.ends_with(#searched)),
                Anchors::Neither => quote!(#text.contains(#searched)),
            }
        }
    }
}

/// Whether all of `text` is `class{min,max}`.
fn whole(text: &TokenStream, class: &Class, min: u32, max: Option<u32>) -> TokenStream {
    let count = if class.is_ascii() {
        quote!(#text.len())
    } else {
        quote!(#text.chars().count())
    };
    let [low, high] = [min, max.unwrap_or(min)].map(Literal::u32_unsuffixed);
    let length = match (min, max) {
        (0, None) => None,
        (1, None) => Some(quote!(!#text.is_empty())),
        (_, None) => Some(quote!(#count >= #low)),
        (min, Some(max)) if min == max => Some(quote!(#count == #low)),
        (0, Some(_)) => Some(quote!(#count <= #high)),
        (_, Some(_)) => Some(quote!((#low..=#high).contains(&#count))),
    };
    let all = (!class.is_full()).then(|| {
        let unit = if class.is_ascii() {
            Unit::Byte
        } else {
            Unit::Char
        };
        let holds = class_test(class, unit);
        match unit {
            Unit::Byte => quote!(#text.bytes().all(|b| #holds)),
            Unit::Char => quote!(#text.chars().all(|c| #holds)),
        }
    });
    match (length, all) {
        (Some(length), Some(all)) => quote!(#length && #all),
        (length, all) => length.or(all).unwrap_or_else(|| quote!(true)),
    }
}

/// A literal or one character of a class, as the methods of `str` search for it.
fn searched(piece: &Piece) -> TokenStream {
    match piece {
        Piece::Literal(text) => {
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => Unit::Char.literal(c).into_token_stream(),
                _ => Literal::string(text).into_token_stream(),
            }
        }
        Piece::One(class) | Piece::Run { class, .. } => {
            let holds = class_test(class, Unit::Char);
            quote!(|c: char| #holds)
        }
    }
}

/// A raw string, if it has backslashes and only what a raw string shows as it is.
pub(super) fn raw_string(text: &str) -> Literal {
    let plain = Literal::string(text);
    if !text.contains('\\') || !text.chars().all(is_visible) {
        return plain;
    }
    let longest = text
        .split('"')
        .skip(1)
        .map(|rest| run_of(rest, '#') + 1)
        .max()
        .unwrap_or(0);
    let fence = "#".repeat(longest);
    format!("r{fence}\"{text}\"{fence}")
        .parse()
        .unwrap_or(plain)
}

/// Beyond ASCII there are characters that change how the line around them reads.
fn is_visible(c: char) -> bool {
    c == ' ' || c.is_ascii_graphic()
}

/// How many `c` are at the beginning of `text`.
fn run_of(text: &str, c: char) -> usize {
    text.chars().take_while(|&next| next == c).count()
}

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::{PatternPlan, matcher, matchers, print, raw_string};

    /// The check of `pattern` without its documentation.
    fn check(pattern: &str) -> String {
        let tokens = matcher(&format_ident!("check"), pattern, &PatternPlan::new(pattern));
        let text = print(tokens);
        text.split_once('\n')
            .map_or_else(String::new, |(_, function)| function.to_owned())
    }

    #[test]
    fn one_class_is_a_condition_on_all_bytes() {
        insta::assert_snapshot!(check(r"^[\w+=,.@-]+$"), @r"
        fn check(value: &str) -> bool {
            !value.is_empty()
                && value
                    .bytes()
                    .all(|b| {
                        b.is_ascii_alphanumeric()
                            || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
                    })
        }
        ");
    }

    #[test]
    fn beyond_ascii_characters_are_counted_and_not_bytes() {
        insta::assert_snapshot!(check(r"^[^\d]{2,5}$"), @r"
        fn check(value: &str) -> bool {
            (2..=5).contains(&value.chars().count())
                && value.chars().all(|c| !c.is_ascii_digit())
        }
        ");
    }

    #[test]
    fn a_sequence_is_taken_apart_from_left_to_right() {
        insta::assert_snapshot!(check("^arn:[a-z-]+:[0-9]{12}:role/.+$"), @r#"
        fn check(value: &str) -> bool {
            value
                .strip_prefix("arn:")
                .and_then(|rest| take(rest, 1..=usize::MAX, |c| matches!(c, '-' | 'a'..='z')))
                .and_then(|rest| rest.strip_prefix(':'))
                .and_then(|rest| take(rest, 12..=12, |c| c.is_ascii_digit()))
                .and_then(|rest| rest.strip_prefix(":role/"))
                .is_some_and(|rest| {
                    !rest.is_empty()
                        && rest
                            .chars()
                            .all(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
                })
        }
        "#);
    }

    #[test]
    fn an_open_end_asks_for_the_beginning_only() {
        insta::assert_snapshot!(check("^v[0-9]{2}"), @r"
        fn check(value: &str) -> bool {
            value
                .strip_prefix('v')
                .is_some_and(|rest| take(rest, 2..=2, |c| c.is_ascii_digit()).is_some())
        }
        ");
    }

    #[test]
    fn what_needs_backtracking_calls_regress_and_accepts_when_in_doubt() {
        insta::assert_snapshot!(check(r"^(\d|-(?!-))+$"), @r#"
        fn check(value: &str) -> bool {
            static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
                Regex::with_flags(r"^(\d|-(?!-))+$", "u").ok()
            });
            PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
        }
        "#);
    }

    #[test]
    fn a_pattern_that_matches_everything_or_is_skipped_has_no_check() {
        assert_eq!(check(".*"), "");
        assert_eq!(check("^($"), "");
        assert!(!matchers(&[".*", "^($"]).contains("fn pattern"));
    }

    #[test]
    fn strings_are_raw_where_that_shows_the_pattern_as_it_is() {
        assert_eq!(raw_string(r"^\d$").to_string(), r#"r"^\d$""#);
        let quotes = r##"\"#"##;
        assert_eq!(raw_string(quotes).to_string(), format!("r##\"{quotes}\"##"));
        assert_eq!(raw_string("^a$").to_string(), r#""^a$""#);
        assert_eq!(raw_string("\\d\n").to_string(), r#""\\d\n""#);
    }
}
