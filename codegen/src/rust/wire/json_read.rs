//! JSON that is read.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::read::{self, Format};
use super::scalar::timestamp_parser;
use crate::rust::scope::Scope;
use crate::rust::tokens::{ident, shared};
use crate::wire::{ReadMember, ReadStructure, ReadUnion, ReadVariant, Scalar, Value};

pub(super) const FORMAT: Format = Format {
    name: "JSON",
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
        scope.support("json::JsonReader"),
        scope.support("json::JsonError"),
    );
    let locals = read::locals(plan);
    let members = if plan.members.is_empty() {
        quote!(json.skip()?;)
    } else {
        object(scope, plan.members.iter())
    };
    quote! {
        fn #function(json: &mut #reader<'_>) -> Result<#ty, #error> {
            #locals
            #members
            Ok(#result)
        }
    }
}

/// What reads an object into the variables of its members.
pub(super) fn object<'a>(
    scope: &Scope,
    members: impl Iterator<Item = &'a ReadMember>,
) -> TokenStream {
    let members = members.filter(|member| !member.shadowed);
    let arms = members.map(|member| arm(scope, member));
    quote! {
        json.object()?;
        while let Some(key) = json.key()? {
            match &*key {
                #(#arms)*
                _ => json.skip()?,
            }
        }
    }
}

/// What records the members that a reply lacks.
pub(super) fn missing(scope: &Scope) -> TokenStream {
    let missing = scope.field("JsonReader::missing");
    quote!(json.#missing)
}

fn value_of(scope: &Scope, member: &ReadMember) -> TokenStream {
    value_recorded_by(scope, member, missing)
}

/// What a field is made of, if `missing` records what the reply lacks.
pub(super) fn value_recorded_by(
    scope: &Scope,
    member: &ReadMember,
    missing: read::Recorder,
) -> TokenStream {
    let reader = read::Reader {
        missing,
        empty: |scope| {
            let reader = scope.support("json::JsonReader");
            quote!(&mut #reader::new(b"{}")?)
        },
    };
    read::value_of(scope, member, &reader)
}

fn arm(scope: &Scope, member: &ReadMember) -> TokenStream {
    let (local, key) = (ident(&member.field.local), member.wire.name.text());
    let read = function(scope, &member.wire.value);
    let boxed = member.field.boxed.then(|| quote!(.map(Box::new)));
    let optional = scope.method("JsonReader::optional");
    quote!(#key => #local = json.#optional(#read)? #boxed,)
}

/// A function that reads a union: an object with one member that is not null.
fn union(scope: &Scope, plan: &ReadUnion) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let unknown = shared(scope, &format!("Unknown{}", plan.ty));
    let (reader, error) = (
        scope.support("json::JsonReader"),
        scope.support("json::JsonError"),
    );
    let optional = scope.method("JsonReader::optional");
    let variants = plan.variants.iter().filter(|plan| !plan.shadowed);
    let arms = variants.map(|plan| {
        let key = plan.name.text();
        let (read, make) = variant(scope, &ty, plan);
        quote!(#key => json.#optional(#read)?.map(#make),)
    });
    quote! {
        pub(super) fn #function(json: &mut #reader<'_>) -> Result<#ty, #error> {
            let mut value = None;
            json.object()?;
            while let Some(key) = json.key()? {
                let member = match &*key {
                    #(#arms)*
                    "__type" => {
                        json.skip()?;
                        None
                    }
                    name => json
                        .#optional(#reader::skip)?
                        .map(|()| #ty::Unknown(#unknown(name.to_owned()))),
                };
                value = value.or(member);
            }
            Ok(value.unwrap_or_default())
        }
    }
}

/// What reads a member of a union, and what makes the union of it.
fn variant(scope: &Scope, ty: &TokenStream, plan: &ReadVariant) -> (TokenStream, TokenStream) {
    let variant = ident(&plan.variant);
    match &plan.value {
        None => {
            let reader = scope.support("json::JsonReader");
            (quote!(#reader::skip), quote!(|()| #ty::#variant))
        }
        Some(value) if plan.boxed => (
            function(scope, value),
            quote!(|member| #ty::#variant(Box::new(member))),
        ),
        Some(value) => (function(scope, value), quote!(#ty::#variant)),
    }
}

/// What reads a value that is not null.
pub(super) fn function(scope: &Scope, value: &Value) -> TokenStream {
    match value {
        Value::Scalar(value) => scalar(scope, value),
        Value::List { item, .. } => {
            let list = match item.value {
                Value::Nullable(_) => scope.method("JsonReader::sparse_list"),
                _ => scope.method("JsonReader::list"),
            };
            let read = function(scope, &item.value);
            quote!(|json| json.#list(#read))
        }
        Value::Map { key, value, .. } => {
            let map = match value.value {
                Value::Nullable(_) => scope.method("JsonReader::sparse_map"),
                _ => scope.method("JsonReader::map"),
            };
            let read = function(scope, &value.value);
            let key = if let Value::Scalar(Scalar::Enum(name)) = &key.value {
                let name = shared(scope, name);
                quote!(|key| #name::from(&*key))
            } else {
                let cow = scope.item("std::borrow::Cow");
                quote!(#cow::into_owned)
            };
            quote!(|json| json.#map(#key, #read))
        }
        // The list or map keeps `null`.
        Value::Nullable(value) => function(scope, value),
        Value::Document => {
            let reader = scope.support("json::JsonReader");
            let document = scope.method("JsonReader::document");
            quote!(#reader::#document)
        }
        Value::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            quote!(#function)
        }
    }
}

fn scalar(scope: &Scope, value: &Scalar) -> TokenStream {
    let reader = scope.support("json::JsonReader");
    let method = |method: Ident| quote!(#reader::#method);
    match value {
        Scalar::EncodedText => unreachable!("only headers are encoded"),
        Scalar::Text => method(scope.method("JsonReader::text")),
        Scalar::Boolean => method(scope.method("JsonReader::boolean")),
        Scalar::Integer => method(scope.method("JsonReader::integer")),
        Scalar::Float => method(scope.method("JsonReader::float")),
        Scalar::Blob => method(scope.method("JsonReader::blob")),
        Scalar::Enum(name) => {
            let name = shared(scope, name);
            let text = scope.method("JsonReader::borrowed_text");
            quote!(|json| Ok(#name::from(&*json.#text()?)))
        }
        Scalar::IntEnum(name) => {
            let (name, integer) = (shared(scope, name), scope.method("JsonReader::integer"));
            quote!(|json| Ok(#name::from(json.#integer::<i32>()?)))
        }
        Scalar::Timestamp(format) => {
            let read = scope.method("JsonReader::timestamp");
            let parse = timestamp_parser(scope, *format);
            quote!(|json| json.#read(#parse))
        }
    }
}
