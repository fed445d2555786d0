//! Functions that read structures.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::aws_query::{
    Absent, Entry, Read, ReadMember, ReadVariant, Reader, ServiceBinding, TimestampFormat,
    UnionReader,
};
use crate::plan::types::DefaultValue;
use crate::rust::scope::{Code, ModelNames, Scope};
use crate::rust::tokens::{default_value, field_value, ident, number, shared};

/// `parse.rs`.
pub(super) fn readers(names: &ModelNames, binding: &ServiceBinding) -> Code {
    let scope = Scope::inside(names, "parse");
    let functions: Vec<_> = binding
        .readers
        .iter()
        .map(|plan| {
            let ty = shared(&scope, &plan.ty);
            let function = reader(&scope, plan, &ty, &TokenStream::new());
            quote!(pub(super) #function)
        })
        .collect();
    let unions: Vec<_> = binding
        .union_readers
        .iter()
        .map(|plan| union_reader(&scope, plan))
        .collect();
    let docs = "How structures are read from the XML of a reply.";
    scope.file(docs, &quote!(#(#functions)* #(#unions)*))
}

/// A function that reads a union. A member that is not known counts only where
/// no other is there.
fn union_reader(scope: &Scope, plan: &UnionReader) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let unknown = shared(scope, &format!("Unknown{}", plan.ty));
    let (reader, error) = (
        scope.support("xml::XmlReader"),
        scope.support("xml::XmlError"),
    );
    let arms = plan
        .variants
        .iter()
        .map(|plan| variant_arm(scope, &ty, plan));
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
    let (variant, element) = (ident(&plan.variant), &plan.element);
    let Some(read) = &plan.value else {
        return quote! {
            #element => {
                xml.skip()?;
                value = Some(#ty::#variant);
            }
        };
    };
    match read {
        Read::FlatList(item) => {
            let item = expression(scope, item);
            quote! {
                #element => {
                    let item = #item;
                    match &mut value {
                        Some(#ty::#variant(items)) => items.push(item),
                        _ => value = Some(#ty::#variant(vec![item])),
                    }
                }
            }
        }
        Read::FlatMap(entry) => {
            let entry = flat_entry(scope, entry);
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
        read => {
            let read = expression(scope, read);
            let read = if plan.boxed {
                quote!(Box::new(#read))
            } else {
                read
            };
            quote!(#element => value = Some(#ty::#variant(#read)),)
        }
    }
}

/// A function that reads a structure; `more` are fields that no element has.
pub(super) fn reader(
    scope: &Scope,
    plan: &Reader,
    ty: &TokenStream,
    more: &TokenStream,
) -> TokenStream {
    let fields = plan
        .members
        .iter()
        .map(|member| field_value(&ident(&member.field), &value_of(scope, member)));
    let result = quote!(#ty { #(#fields,)* #more });
    members_reader(scope, plan, ty, &result)
}

/// A function that reads the members of a structure into `result`.
pub(super) fn members_reader(
    scope: &Scope,
    plan: &Reader,
    ty: &TokenStream,
    result: &TokenStream,
) -> TokenStream {
    let function = ident(&plan.function);
    let (reader, error) = (
        scope.support("xml::XmlReader"),
        scope.support("xml::XmlError"),
    );
    let locals = plan.members.iter().map(|member| {
        let local = ident(&member.local);
        quote!(let mut #local = None;)
    });
    let arms = plan.members.iter().map(|member| arm(scope, member));
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
            #(#locals)*
            #elements
            Ok(#result)
        }
    }
}

fn arm(scope: &Scope, member: &ReadMember) -> TokenStream {
    let (local, element) = (ident(&member.local), &member.element);
    match &member.value {
        Read::FlatList(item) => {
            let item = expression(scope, item);
            quote!(#element => #local.get_or_insert_with(Vec::new).push(#item),)
        }
        Read::FlatMap(entry) => {
            let map = scope.item("std::collections::HashMap");
            let entry = flat_entry(scope, entry);
            quote!(#element => #local.get_or_insert_with(#map::new).extend(#entry),)
        }
        value => {
            let value = expression(scope, value);
            let value = if member.boxed {
                quote!(Box::new(#value))
            } else {
                value
            };
            quote!(#element => #local = Some(#value),)
        }
    }
}

/// What a field is made of.
pub(super) fn value_of(scope: &Scope, member: &ReadMember) -> TokenStream {
    let local = ident(&member.local);
    match &member.absent {
        Absent::None => quote!(#local),
        Absent::Default => quote!(#local.unwrap_or_default()),
        Absent::Value(value) => match (default_value(scope, value), value) {
            (None, _) => quote!(#local.unwrap_or_default()),
            (
                Some(text),
                DefaultValue::Text(_) | DefaultValue::IntEnum(..) | DefaultValue::Timestamp(..),
            ) => {
                quote!(#local.unwrap_or_else(|| #text))
            }
            (Some(value), _) => quote!(#local.unwrap_or(#value)),
        },
        Absent::Enum(name) => {
            let name = shared(scope, name);
            quote!(#local.unwrap_or_else(|| #name::from("")))
        }
        Absent::IntEnum(name, value) => {
            let (name, value) = (shared(scope, name), number(*value));
            quote!(#local.unwrap_or_else(|| #name::from(#value)))
        }
        Absent::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            let reader = scope.support("xml::XmlReader");
            quote! {
                match #local {
                    Some(value) => value,
                    None => #function(&mut #reader::new(b"")?)?,
                }
            }
        }
    }
}

/// What an element is read into.
fn expression(scope: &Scope, read: &Read) -> TokenStream {
    match read {
        Read::Text => quote!(xml.text()?),
        Read::Enum(name) => {
            let name = shared(scope, name);
            quote!(#name::from(&*xml.text()?))
        }
        Read::IntEnum(name) => {
            let (name, value) = (shared(scope, name), scope.method("XmlReader::value"));
            quote!(#name::from(xml.#value::<i32>()?))
        }
        Read::Value => {
            let value = scope.method("XmlReader::value");
            quote!(xml.#value()?)
        }
        Read::Timestamp(format) => {
            let read = timestamp(scope, *format);
            quote!(#read?)
        }
        Read::Blob => {
            let blob = scope.method("XmlReader::blob");
            quote!(xml.#blob()?)
        }
        Read::List { element, item } => {
            let (list, item) = (scope.method("XmlReader::list"), function(scope, item));
            quote!(xml.#list(#element, #item)?)
        }
        Read::Map { element, entry } => {
            let convert = key_conversion(scope, entry);
            let entry = entry_reader(scope, entry);
            let list = scope.method("XmlReader::list");
            quote!(xml.#list(#element, |xml| #entry)?.into_iter().flatten()#convert.collect())
        }
        Read::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            quote!(#function(xml)?)
        }
        // Planned for members only.
        Read::FlatList(item) => expression(scope, item),
        Read::FlatMap(entry) => flat_entry(scope, entry),
    }
}

/// Reads a point in time.
fn timestamp(scope: &Scope, format: TimestampFormat) -> TokenStream {
    let parse = match format {
        TimestampFormat::DateTime => {
            let value = scope.method("XmlReader::value");
            return quote!(xml.#value());
        }
        TimestampFormat::EpochSeconds => scope.method("Timestamp::from_epoch_seconds"),
        TimestampFormat::HttpDate => scope.method("Timestamp::from_http_date"),
    };
    let read = scope.method("XmlReader::timestamp");
    let timestamp = scope.support("time::Timestamp");
    quote!(xml.#read(#timestamp::#parse))
}

/// What reads an item of a list or a value of a map.
fn function(scope: &Scope, read: &Read) -> TokenStream {
    match read {
        Read::Text => {
            let reader = scope.support("xml::XmlReader");
            quote!(#reader::text)
        }
        Read::Value | Read::Timestamp(TimestampFormat::DateTime) => {
            let reader = scope.support("xml::XmlReader");
            let value = scope.method("XmlReader::value");
            quote!(#reader::#value)
        }
        Read::Timestamp(format) => {
            let read = timestamp(scope, *format);
            quote!(|xml| #read)
        }
        Read::Blob => {
            let reader = scope.support("xml::XmlReader");
            let blob = scope.method("XmlReader::blob");
            quote!(#reader::#blob)
        }
        Read::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            quote!(#function)
        }
        Read::List { element, item } => {
            let (list, item) = (scope.method("XmlReader::list"), function(scope, item));
            quote!(|xml| xml.#list(#element, #item))
        }
        other => {
            let value = expression(scope, other);
            quote!(|xml| Ok(#value))
        }
    }
}

fn entry_reader(scope: &Scope, entry: &Entry) -> TokenStream {
    let (key, value) = (&entry.key_element, &entry.value_element);
    let (method, read) = (
        scope.method("XmlReader::entry"),
        function(scope, &entry.value),
    );
    quote!(xml.#method(#key, #value, #read))
}

fn flat_entry(scope: &Scope, entry: &Entry) -> TokenStream {
    let convert = key_conversion(scope, entry);
    let entry = entry_reader(scope, entry);
    quote!(#entry?#convert)
}

/// Makes enums of texts.
fn key_conversion(scope: &Scope, entry: &Entry) -> Option<TokenStream> {
    let name = shared(scope, entry.key_enum.as_ref()?);
    Some(quote!(.map(|(key, value)| (#name::from(&*key), value))))
}
