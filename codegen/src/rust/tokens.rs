//! Small pieces of tokens.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::scope::Scope;
use crate::plan::types::{DefaultValue, RustType};

/// A name, raw where the plan says so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A path of names.
pub(super) fn path(path: &str) -> TokenStream {
    let names = path.split("::").map(ident);
    quote!(#(#names)::*)
}

/// A whole number without the suffix of a type, its thousands set apart from
/// five digits on.
pub(super) fn number(number: impl TryInto<i64>) -> TokenStream {
    let number = number.try_into().unwrap_or(i64::MAX);
    let digits = number.unsigned_abs().to_string();
    let sign = (number < 0).then(|| quote!(-));
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let number = text.parse::<TokenStream>().unwrap_or_default();
    quote!(#sign #number)
}

/// Paragraphs of Markdown, without those that are empty.
pub(super) fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}

/// Documentation, line by line.
pub(super) fn docs(text: &str) -> TokenStream {
    let lines = text.lines().map(spaced);
    quote!(#(#[doc = #lines])*)
}

/// Documentation of the file or module that contains it.
pub(super) fn inner_docs(text: &str) -> TokenStream {
    let lines = text.lines().map(spaced);
    quote!(#(#![doc = #lines])*)
}

fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// A field of a literal, in short where the value is a variable of its name.
pub(super) fn field_value(field: &Ident, value: &TokenStream) -> TokenStream {
    if *field == value.to_string() {
        quote!(#field)
    } else {
        quote!(#field: #value)
    }
}

/// A type.
pub(super) fn ty(scope: &Scope, ty: &RustType) -> TokenStream {
    match ty {
        RustType::Bool => quote!(bool),
        RustType::I8 => quote!(i8),
        RustType::I16 => quote!(i16),
        RustType::I32 => quote!(i32),
        RustType::I64 => quote!(i64),
        RustType::F32 => quote!(f32),
        RustType::F64 => quote!(f64),
        RustType::String => quote!(String),
        RustType::Blob => quote!(Vec<u8>),
        RustType::Timestamp => {
            let name = scope.support("time::Timestamp");
            quote!(#name)
        }
        RustType::Document => scope.support("document::Document"),
        RustType::Option(item) => {
            let item = self::ty(scope, item);
            quote!(Option<#item>)
        }
        RustType::List(item) => {
            let item = self::ty(scope, item);
            quote!(Vec<#item>)
        }
        RustType::Map(key, value) => {
            let map = scope.item("std::collections::HashMap");
            let (key, value) = (self::ty(scope, key), self::ty(scope, value));
            quote!(#map<#key, #value>)
        }
        RustType::Enum(name)
        | RustType::IntEnum(name)
        | RustType::Structure(name)
        | RustType::Union(name) => shared(scope, name),
        RustType::Boxed(name) => {
            let name = shared(scope, name);
            quote!(Box<#name>)
        }
    }
}

/// A shared type of the service.
pub(super) fn shared(scope: &Scope, name: &str) -> TokenStream {
    let name = scope.item(&format!("super::types::{name}"));
    quote!(#name)
}

/// A default, or `None` if it is that of its type.
pub(super) fn default_value(scope: &Scope, value: &DefaultValue) -> Option<TokenStream> {
    if value.is_of_type() {
        return None;
    }
    Some(match value {
        DefaultValue::OfType => return None,
        DefaultValue::Bool(value) => quote!(#value),
        DefaultValue::Integer(value) => number(*value),
        DefaultValue::Float(value) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(#value)
        }
        DefaultValue::Text(value) => quote!(#value.into()),
        DefaultValue::IntEnum(name, value) => {
            let (name, value) = (shared(scope, name), number(*value));
            quote!(#name::from(#value))
        }
        DefaultValue::Timestamp(seconds, nanoseconds) => {
            let timestamp = scope.support("time::Timestamp");
            let (seconds, nanoseconds) = (number(*seconds), number(*nanoseconds));
            quote!(#timestamp::new(#seconds, #nanoseconds).unwrap_or_default())
        }
    })
}
