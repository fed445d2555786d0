//! The constraints of a service's shapes.

use proc_macro2::TokenStream;
use quote::quote;

use super::pattern;
use super::scope::{Code, ModelNames, Scope};
use super::tokens::{docs, ident, number, shared, ty};
use crate::plan::types::RustType;
use crate::plan::{
    Check, CheckPlan, CheckRef, Limits, MemberCheck, PatternCheck, ServicePlan, VariantCheck,
    displayed,
};

/// `constraints.rs`.
pub(super) fn file(names: &ModelNames, service: &ServicePlan) -> Code {
    let scope = Scope::inside(names, "constraints");
    let functions: Vec<_> = service
        .checks
        .iter()
        .map(|plan| function(&scope, plan))
        .collect();
    let docs = format!("The constraints of {}'s shapes.", service.title);
    scope.file(&docs, &quote!(#(#functions)*))
}

fn function(scope: &Scope, plan: &CheckPlan) -> TokenStream {
    let name = ident(&plan.function);
    let validator = scope.support("validate::Validator");
    let path = scope.support("validate::Path");
    let (value_type, body, matcher) = check(scope, plan);
    let sensitive = plan.sensitive.then(|| {
        let sensitive = scope.method("Path::sensitive");
        quote!(let path = &path.#sensitive();)
    });
    let docs = docs(&format!("The constraints of `{}`.", plan.shape));
    quote! {
        #docs
        pub(super) fn #name(validator: &mut #validator, path: &#path<'_>, value: #value_type) {
            #sensitive
            #body
        }
        #matcher
    }
}

/// The type of the value, the body, and a function of its own.
fn check(scope: &Scope, plan: &CheckPlan) -> (TokenStream, TokenStream, Option<TokenStream>) {
    let (value, body) = match &plan.check {
        Check::String { length, pattern } => return string(scope, *length, pattern.as_ref()),
        Check::Number {
            ty: number,
            range: limits,
        } => {
            let (method, limits) = (scope.method("Validator::range"), range(*limits));
            (
                ty(scope, number),
                quote!(validator.#method(path, value, #limits);),
            )
        }
        Check::Float {
            ty: number,
            range: limits,
        } => {
            let limits = bounds(limits.min, limits.max, &|limit| {
                // In the shortest way: `1e300`, not three hundred digits.
                format!("{limit:?}").parse().unwrap_or_default()
            });
            let method = scope.method("Validator::float_range");
            (
                ty(scope, number),
                quote!(validator.#method(path, value, #limits);),
            )
        }
        Check::Enum { ty } => {
            let (ty, method) = (shared(scope, ty), scope.method("Validator::known_text"));
            let body = quote!(validator.#method(path, value.as_str(), #ty::VALUES););
            (quote!(&#ty), body)
        }
        Check::IntEnum { ty } => {
            let (ty, method) = (shared(scope, ty), scope.method("Validator::known_number"));
            let body = quote!(validator.#method(path, value.as_i32(), #ty::VALUES););
            (quote!(#ty), body)
        }
        Check::Blob { length } => (quote!(&[u8]), count(scope, *length)),
        Check::List {
            ty,
            length,
            unique,
            item,
        } => list(scope, ty, (*length, *unique), item.as_ref()),
        Check::Map {
            ty: map,
            length,
            key,
            value,
            sensitive_keys,
        } => {
            let count = length.map(|length| count(scope, length));
            let is_sparse = matches!(map, RustType::Map(_, item) if is_sparse(item));
            let parts = (key.as_ref(), value.as_ref());
            let entries = entries(scope, parts, *sensitive_keys, is_sparse);
            let map = ty(scope, map);
            (quote!(&#map), quote!(#count #entries))
        }
        Check::Union {
            ty,
            variants: plans,
            whole,
        } => {
            let body = variants(scope, ty, plans, *whole);
            let ty = shared(scope, ty);
            (quote!(&#ty), body)
        }
        Check::Structure { ty, members } => {
            let members = members.iter().map(|member| nested_member(scope, member));
            let body = quote!(#(#members)*);
            let ty = shared(scope, ty);
            (quote!(&#ty), body)
        }
    };
    (value, body, None)
}

/// The type of a list, and the checks of its length, of equal items, and of each item.
fn list(
    scope: &Scope,
    list: &RustType,
    (length, unique): (Option<Limits<u64>>, bool),
    check: Option<&CheckRef>,
) -> (TokenStream, TokenStream) {
    let count = length.map(|length| count(scope, length));
    let unique = unique.then(|| {
        let unique_items = scope.method("Validator::unique_items");
        quote!(validator.#unique_items(path, value);)
    });
    let item = match list {
        RustType::List(item) => item,
        other => other,
    };
    let items = check.map(|check| items(scope, check, is_sparse(item)));
    let item = ty(scope, item);
    (quote!(&[#item]), quote!(#count #unique #items))
}

/// The type of a string, the checks of its length and pattern, and the function that decides
/// whether it matches.
fn string(
    scope: &Scope,
    length: Option<Limits<u64>>,
    check: Option<&PatternCheck>,
) -> (TokenStream, TokenStream, Option<TokenStream>) {
    let length = length.map(|limits| {
        let (method, limits) = (scope.method("StringCheck::length"), range(limits));
        quote!(.#method(#limits))
    });
    let pattern = check.map(|check| {
        let name = ident(&check.matcher);
        let displayed = pattern::raw_string(displayed(check));
        let method = scope.method("StringCheck::pattern");
        quote!(.#method(#displayed, #name))
    });
    let matcher = check.map(|check| {
        let name = ident(&check.matcher);
        pattern::matcher(scope, &name, &check.source, &check.plan)
    });
    let body = quote!(validator.string(path, value)#length #pattern;);
    (quote!(&str), body, matcher)
}

/// Checks the value of a union's variant, where it has one that is checked.
fn variants(scope: &Scope, name: &str, plans: &[VariantCheck], whole: bool) -> TokenStream {
    let (ty, inside) = (shared(scope, name), scope.method("Path::inside"));
    let calls = plans.iter().map(|plan| {
        let (function, path) = (ident(&plan.function.function), &plan.path);
        let member = if plan.function.by_value {
            quote!(*member)
        } else {
            quote!(member)
        };
        quote!(#function(validator, &path.#inside(#path), #member))
    });
    let patterns = plans.iter().map(|plan| {
        let variant = ident(&plan.variant);
        quote!(#ty::#variant(member))
    });
    match (plans.len(), whole) {
        (1, true) => quote!(#(let #patterns = value; #calls;)*),
        (1, false) => quote!(#(if let #patterns = value { #calls; })*),
        (_, true) => quote!(match value { #(#patterns => #calls,)* }),
        (_, false) => quote!(match value { #(#patterns => #calls,)* _ => {} }),
    }
}

fn count(scope: &Scope, length: Limits<u64>) -> TokenStream {
    let (count, limits) = (scope.method("Validator::count"), range(length));
    quote!(validator.#count(path, value.len(), #limits);)
}

/// Whether items of a type, in a list or map, may be absent.
fn is_sparse(item: &RustType) -> bool {
    matches!(item, RustType::Option(_))
}

fn items(scope: &Scope, check: &CheckRef, is_sparse: bool) -> TokenStream {
    let at = scope.method("Path::item");
    let function = ident(&check.function);
    let value = if check.by_value {
        quote!(*item)
    } else {
        quote!(item)
    };
    let call = quote!(#function(validator, &path.#at(index + 1), #value););
    let call = if is_sparse {
        quote!(if let Some(item) = item { #call })
    } else {
        call
    };
    quote! {
        for (index, item) in value.iter().enumerate() {
            #call
        }
    }
}

fn entries(
    scope: &Scope,
    (key, value): (Option<&CheckRef>, Option<&CheckRef>),
    sensitive_keys: bool,
    is_sparse: bool,
) -> Option<TokenStream> {
    let name = if sensitive_keys {
        quote!("**")
    } else {
        quote!(key.as_ref())
    };
    let call = |check: &CheckRef, argument: TokenStream| {
        let inside = scope.method("Path::inside");
        let function = ident(&check.function);
        let argument = if check.by_value {
            quote!(*#argument)
        } else {
            argument
        };
        quote!(#function(validator, &path.#inside(#name), #argument);)
    };
    let key_check = key.map(|check| call(check, quote!(key)));
    let value_check = value.map(|check| {
        let call = call(check, quote!(item));
        if is_sparse {
            quote!(if let Some(item) = item { #call })
        } else {
            call
        }
    });
    let (entry, entries) = match (key, value) {
        (_, None) => (quote!(key), quote!(value.keys())),
        (None, Some(_)) if sensitive_keys => (quote!(item), quote!(value.values())),
        _ => (quote!((key, item)), quote!(value)),
    };
    (key.is_some() || value.is_some()).then(|| {
        quote! {
            for #entry in #entries {
                #key_check
                #value_check
            }
        }
    })
}

/// Checks a member of `receiver`; `function` is how the function that does is
/// called here, with the validator before and the value behind.
pub(super) fn member(
    scope: &Scope,
    check: &MemberCheck,
    receiver: &TokenStream,
    path: &TokenStream,
    function: impl Fn(&str, &TokenStream) -> TokenStream,
) -> TokenStream {
    let field = ident(&check.field);
    let field = quote!(#receiver.#field);
    let missing = check.required.then(|| {
        let missing = scope.method("Validator::missing");
        quote!(validator.#missing(#path))
    });
    let Some(CheckRef {
        function: name,
        by_value,
    }) = &check.function
    else {
        return quote!(if #field.is_none() { #missing; });
    };
    if !check.optional {
        let reference = (!by_value).then(|| quote!(&));
        let call = function(name, &quote!(#reference #field));
        return quote!(#call;);
    }
    let local = ident(&check.local);
    let copy = by_value.then(|| quote!(*));
    let call = function(name, &quote!(#copy #local));
    if missing.is_none() {
        return quote!(if let Some(#local) = &#field { #call; });
    }
    quote! {
        match &#field {
            Some(#local) => #call,
            None => #missing,
        }
    }
}

/// A member of a structure within an input.
fn nested_member(scope: &Scope, check: &MemberCheck) -> TokenStream {
    let (path, inside) = (&check.path, scope.method("Path::inside"));
    let path = quote!(&path.#inside(#path));
    member(scope, check, &quote!(value), &path, |function, value| {
        let function = ident(function);
        quote!(#function(validator, #path, #value))
    })
}

fn range<T: TryInto<i64>>(limits: Limits<T>) -> TokenStream {
    bounds(limits.min, limits.max, &number)
}

fn bounds<T>(min: Option<T>, max: Option<T>, literal: &dyn Fn(T) -> TokenStream) -> TokenStream {
    match (min.map(literal), max.map(literal)) {
        (Some(min), Some(max)) => quote!(#min..=#max),
        (Some(min), None) => quote!(#min..),
        (None, Some(max)) => quote!(..=#max),
        (None, None) => quote!(..),
    }
}
