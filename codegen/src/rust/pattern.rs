//! The check of a `pattern` trait, as a free function.
//!
//! A pattern of one text or class is a condition on the value. Everything else is matched by
//! `Matcher` of the support code.

mod chain;
mod class;
mod condition;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::scope::{ModelNames, Scope};
use crate::docs;
use crate::pattern::PatternPlan;

/// A module that checks `patterns` exactly as a generated crate does, so that tests can compare its
/// functions with a regular expression engine.
///
/// It has a table `MATCHERS` of patterns and functions, without the patterns that are not checked.
/// It uses the support code as `crate::support`.
#[must_use]
pub fn matchers(patterns: &[&str]) -> String {
    let plans: Vec<_> = patterns
        .iter()
        .map(|pattern| (*pattern, PatternPlan::new(pattern)))
        .filter(|(_, plan)| plan.has_check())
        .collect();
    let scope = Scope::new(&ModelNames::default());
    let names: Vec<_> = (1..=plans.len())
        .map(|number| format_ident!("pattern_{number}"))
        .collect();
    let raw = plans.iter().map(|(pattern, _)| raw_string(pattern));
    let functions = names.iter().zip(&plans);
    let functions = functions.map(|(name, (pattern, plan))| matcher(&scope, name, pattern, plan));
    let items = quote! {
        /// Whether a value matches.
        pub type Check = fn(&str) -> bool;

        /// Every pattern and its check.
        pub const MATCHERS: &[(&str, Check)] = &[#((#raw, #names)),*];

        #(#functions)*
    };
    print(scope.file("The checks of some patterns.", &items).tokens)
}

/// Formats a file; what does not parse is left as it is, for the compiler to complain about.
fn print(file: TokenStream) -> String {
    let text = file.to_string();
    syn::parse2(file).map_or(text, |file| prettyplease::unparse(&file))
}

/// The function `fn NAME(value: &str) -> bool` that checks `pattern`; nothing if `plan` has no
/// check.
pub(super) fn matcher(
    scope: &Scope,
    name: &Ident,
    pattern: &str,
    plan: &PatternPlan,
) -> TokenStream {
    let PatternPlan::Checked(alternatives) = plan else {
        return TokenStream::new();
    };
    let body = condition::one_of(scope, alternatives);
    let doc = format!(" Whether `value` matches {}.", docs::code(pattern));
    quote! {
        #[doc = #doc]
        fn #name(value: &str) -> bool {
            #body
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
mod tests;
