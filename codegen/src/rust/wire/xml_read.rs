//! XML that is read.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::read::{self, Format};
use super::scalar::timestamp_parser;
use crate::rust::scope::Scope;
use crate::rust::tokens::{ident, shared};
use crate::wire::{
    Named, ReadMember, ReadStructure, ReadUnion, ReadVariant, Scalar, TimestampFormat, Value,
};

pub(super) const FORMAT: Format = Format {
    name: "XML",
    missing,
    value_of,
    members_reader,
    union,
};

/// A function that reads the members of a structure into `result`.
fn members_reader(
    scope: &Scope,
    plan: &ReadStructure,
    ty: &TokenStream,
    result: &TokenStream,
) -> TokenStream {
    let function = ident(&plan.function);
    let (reader, error) = (
        scope.support("xml::XmlReader"),
        scope.support("xml::XmlError"),
    );
    let locals = read::locals(plan);
    let members = plan.members.iter().filter(|member| !member.shadowed);
    let arms = members.map(|member| arm(scope, member));
    let elements = if plan.members.is_empty() {
        quote! {
            while xml.child()?.is_some() {
                xml.skip()?;
            }
        }
    } else {
        quote! {
            while let Some(element) = xml.child()? {
                match element.name() {
                    #(#arms)*
                    _ => xml.skip()?,
                }
            }
        }
    };
    quote! {
        fn #function(xml: &mut #reader<'_>) -> Result<#ty, #error> {
            #locals
            #elements
            Ok(#result)
        }
    }
}

/// What records the members that a reply lacks.
fn missing(scope: &Scope) -> TokenStream {
    let missing = scope.field("XmlReader::missing");
    quote!(xml.#missing)
}

/// What a field is made of.
fn value_of(scope: &Scope, member: &ReadMember) -> TokenStream {
    let reader = read::Reader {
        missing,
        empty: |scope| {
            let reader = scope.support("xml::XmlReader");
            quote!(&mut #reader::new(b""))
        },
    };
    read::value_of(scope, member, &reader)
}

fn arm(scope: &Scope, member: &ReadMember) -> TokenStream {
    let (local, element) = (ident(&member.field.local), member.wire.name.text());
    match &member.wire.value {
        Value::List {
            item,
            flattened: true,
        } => {
            let read = expression(scope, &item.value);
            if item.value.is_absent_if_blank() {
                quote! {
                    #element => if let Some(item) = #read {
                        #local.get_or_insert_with(Vec::new).push(item);
                    }
                }
            } else {
                quote!(#element => #local.get_or_insert_with(Vec::new).push(#read),)
            }
        }
        Value::Map {
            key,
            value,
            flattened: true,
        } => {
            let map = scope.item("std::collections::HashMap");
            let entry = flat_entry(scope, key, value);
            quote!(#element => #local.get_or_insert_with(#map::new).extend(#entry),)
        }
        value if value.is_absent_if_blank() => {
            let value = expression(scope, value);
            quote!(#element => #local = #value,)
        }
        value => {
            let value = read::kept(expression(scope, value), member.field.boxed);
            quote!(#element => #local = Some(#value),)
        }
    }
}

/// A function that reads a union. A member that is not known counts only if no
/// other is there.
fn union(scope: &Scope, plan: &ReadUnion) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let unknown = shared(scope, &format!("Unknown{}", plan.ty));
    let (reader, error) = (
        scope.support("xml::XmlReader"),
        scope.support("xml::XmlError"),
    );
    let variants = plan.variants.iter().filter(|plan| !plan.shadowed);
    let arms = variants.map(|plan| variant_arm(scope, &ty, plan));
    quote! {
        pub(super) fn #function(xml: &mut #reader<'_>) -> Result<#ty, #error> {
            let mut value = None;
            while let Some(element) = xml.child()? {
                match element.name() {
                    #(#arms)*
                    name => {
                        xml.skip()?;
                        value.get_or_insert_with(|| #ty::Unknown(#unknown(name.to_owned())));
                    }
                }
            }
            Ok(value.unwrap_or_default())
        }
    }
}

fn variant_arm(scope: &Scope, ty: &TokenStream, plan: &ReadVariant) -> TokenStream {
    let (variant, element) = (ident(&plan.variant), plan.name.text());
    match &plan.value {
        None => quote! {
            #element => {
                xml.skip()?;
                value = Some(#ty::#variant);
            }
        },
        Some(Value::List {
            item,
            flattened: true,
        }) => {
            let read = expression(scope, &item.value);
            let push = quote! {
                match &mut value {
                    Some(#ty::#variant(items)) => items.push(item),
                    _ => value = Some(#ty::#variant(vec![item])),
                }
            };
            if item.value.is_absent_if_blank() {
                quote!(#element => if let Some(item) = #read { #push })
            } else {
                quote!(#element => { let item = #read; #push })
            }
        }
        Some(Value::Map {
            key,
            value,
            flattened: true,
        }) => {
            let entry = flat_entry(scope, key, value);
            quote! {
                #element => {
                    let entry = #entry;
                    match &mut value {
                        Some(#ty::#variant(entries)) => entries.extend(entry),
                        _ => value = Some(#ty::#variant(entry.into_iter().collect())),
                    }
                }
            }
        }
        Some(kind) if kind.is_absent_if_blank() => {
            let read = expression(scope, kind);
            quote! {
                #element => if let Some(item) = #read {
                    value = Some(#ty::#variant(item));
                }
            }
        }
        Some(value) => {
            let read = read::kept(expression(scope, value), plan.boxed);
            quote!(#element => value = Some(#ty::#variant(#read)),)
        }
    }
}

/// What an element is read into: an `Option` if the value is absent if it is
/// blank. Flattened lists and maps are read by their structure or union, an
/// element at a time.
fn expression(scope: &Scope, value: &Value) -> TokenStream {
    match value {
        Value::Scalar(value) => scalar(scope, value),
        Value::List { item, .. } => {
            let list = list(scope, item);
            quote!(#list?)
        }
        Value::Map { key, value, .. } => {
            let entry = entry(scope, key, value);
            let convert = converted(scope, key, value, &format_ident!("filter_map"));
            let entries = scope.method("XmlReader::present_items");
            quote!(xml.#entries("entry", |xml| #entry)?.into_iter()#convert.collect())
        }
        Value::Document | Value::Nullable(_) => unreachable!("the format's rules refuse it"),
        Value::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            quote!(#function(xml)?)
        }
    }
}

/// Reads a list that is not flattened.
fn list(scope: &Scope, item: &Named) -> TokenStream {
    let list = if item.value.is_absent_if_blank() {
        scope.method("XmlReader::present_items")
    } else {
        scope.method("XmlReader::list")
    };
    let (element, read) = (item.name.text(), function(scope, &item.value));
    quote!(xml.#list(#element, #read))
}

fn scalar(scope: &Scope, value: &Scalar) -> TokenStream {
    match value {
        Scalar::EncodedText => unreachable!("only headers are encoded"),
        Scalar::Text => quote!(xml.text()?),
        Scalar::Enum(name) => {
            let name = shared(scope, name);
            quote!(#name::from(&*xml.borrowed_text()?))
        }
        Scalar::IntEnum(name) => {
            let (name, value) = (shared(scope, name), scope.method("XmlReader::value"));
            quote!(xml.#value::<i32>()?.map(#name::from))
        }
        Scalar::Boolean | Scalar::Integer | Scalar::Float => {
            let value = scope.method("XmlReader::value");
            quote!(xml.#value()?)
        }
        Scalar::Timestamp(format) => {
            let read = timestamp(scope, *format);
            quote!(#read?)
        }
        Scalar::Blob => {
            let blob = scope.method("XmlReader::blob");
            quote!(xml.#blob()?)
        }
    }
}

/// Reads a timestamp.
fn timestamp(scope: &Scope, format: TimestampFormat) -> TokenStream {
    if format == TimestampFormat::DateTime {
        let value = scope.method("XmlReader::value");
        return quote!(xml.#value());
    }
    let read = scope.method("XmlReader::timestamp");
    let parse = timestamp_parser(scope, format);
    quote!(xml.#read(#parse))
}

/// What reads an item of a list or a value of a map.
fn function(scope: &Scope, value: &Value) -> TokenStream {
    let reader = || scope.support("xml::XmlReader");
    match value {
        Value::Scalar(Scalar::EncodedText) => unreachable!("only headers are encoded"),
        Value::Scalar(Scalar::Text) => {
            let reader = reader();
            quote!(#reader::text)
        }
        Value::Scalar(Scalar::Blob) => {
            let (reader, blob) = (reader(), scope.method("XmlReader::blob"));
            quote!(#reader::#blob)
        }
        Value::Scalar(
            Scalar::Boolean
            | Scalar::Integer
            | Scalar::Float
            | Scalar::Timestamp(TimestampFormat::DateTime),
        ) => {
            let (reader, value) = (reader(), scope.method("XmlReader::value"));
            quote!(#reader::#value)
        }
        Value::Scalar(Scalar::Timestamp(format)) => {
            let read = timestamp(scope, *format);
            quote!(|xml| #read)
        }
        Value::Document | Value::Nullable(_) => unreachable!("the format's rules refuse it"),
        Value::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            quote!(#function)
        }
        Value::List { item, .. } => {
            let list = list(scope, item);
            quote!(|xml| #list)
        }
        Value::Scalar(Scalar::Enum(_) | Scalar::IntEnum(_)) | Value::Map { .. } => {
            let value = expression(scope, value);
            quote!(|xml| Ok(#value))
        }
    }
}

/// Reads an entry of a map, if it has a key and a value.
fn entry(scope: &Scope, key: &Named, value: &Named) -> TokenStream {
    let read = function(scope, &value.value);
    let (key, value) = (key.name.text(), value.name.text());
    let entry = scope.method("XmlReader::entry");
    quote!(xml.#entry(#key, #value, #read))
}

fn flat_entry(scope: &Scope, key: &Named, value: &Named) -> TokenStream {
    let entry = entry(scope, key, value);
    let convert = converted(scope, key, value, &format_ident!("and_then"));
    quote!(#entry?#convert)
}

/// Makes keys that are enums of the texts that were read, and leaves out entries
/// whose value is absent, by the method `present`.
fn converted(scope: &Scope, key: &Named, value: &Named, present: &Ident) -> Option<TokenStream> {
    let name = match &key.value {
        Value::Scalar(Scalar::Enum(name)) => Some(shared(scope, name)),
        _ => None,
    };
    let key = name
        .as_ref()
        .map_or_else(|| quote!(key), |name| quote!(#name::from(&*key)));
    if value.value.is_absent_if_blank() {
        Some(quote!(.#present(|(key, value)| Some((#key, value?)))))
    } else {
        name.map(|_| quote!(.map(|(key, value)| (#key, value))))
    }
}
