//! Forms.

use proc_macro2::TokenStream;
use quote::quote;

use super::write::{self, Place};
use super::{Made, scalar};
use crate::rust::scope::{Code, ModelNames, Scope};
use crate::rust::tokens::{ident, shared};
use crate::wire::{FormRequest, Scalar, Value, WriteMember, WriteStructure, WriteUnion, Written};

/// How `to_request` makes a form.
pub(super) fn request(scope: &Scope, plan: &FormRequest) -> Made {
    let make = scope.support("http::form_request");
    let head = &plan.head;
    if plan.members.is_empty() {
        return Made {
            statements: None,
            request: quote!(#make(endpoint, #head.to_owned())),
            is_result: false,
        };
    }
    let (write, refused) = if plan.refusable {
        let write = scope.support("form::write_form_or_refuse");
        (write, Some(quote!(?)))
    } else {
        (scope.support("form::write_form"), None)
    };
    let members = plan
        .members
        .iter()
        .map(|plan| member(scope, &quote!(self), plan));
    Made {
        statements: Some(quote!(let form = #write(#head, |query| { #(#members)* })#refused;)),
        request: quote!(#make(endpoint, form)),
        is_result: false,
    }
}

/// `serialize.rs`.
pub(super) fn writers(names: &ModelNames, written: &Written) -> Code {
    let scope = Scope::inside(names, "serialize");
    let structures = written.structures.iter();
    let structures: Vec<_> = structures.map(|plan| structure(&scope, plan)).collect();
    let unions: Vec<_> = written
        .unions
        .iter()
        .map(|plan| union(&scope, plan))
        .collect();
    let docs = "How structures are written into the form of a request.";
    scope.file(docs, &quote!(#(#structures)* #(#unions)*))
}

fn structure(scope: &Scope, plan: &WriteStructure) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let query_writer = scope.support("form::FormWriter");
    let method = scope.method("FormWriter::structure");
    let (value, query) = if plan.members.is_empty() {
        (quote!(_), quote!(_))
    } else {
        (quote!(value), quote!(query))
    };
    let members = plan
        .members
        .iter()
        .map(|plan| member(scope, &quote!(value), plan));
    quote! {
        pub(super) fn #function(query: &mut #query_writer, key: &str, #value: &#ty) {
            query.#method(key, |#query| { #(#members)* });
        }
    }
}

fn union(scope: &Scope, plan: &WriteUnion) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let query_writer = scope.support("form::FormWriter");
    let method = scope.method("FormWriter::structure");
    let arms = plan.variants.iter().map(|plan| {
        let key = plan.name.text();
        let write = |value: &Value, place: &Place| statement(scope, value, &quote!(#key), place);
        // As an empty list is: nothing at all would be no member.
        let empty = || {
            let text = scope.method("FormWriter::text");
            quote!(query.#text(#key, ""))
        };
        write::arm(&ty, plan, write, empty)
    });
    let unknown = plan.unknown.then(|| {
        let refuse = scope.method("FormWriter::refuse");
        quote!(#ty::Unknown(_) => query.#refuse(),)
    });
    quote! {
        pub(super) fn #function(query: &mut #query_writer, key: &str, value: &#ty) {
            query.#method(key, |query| match value { #(#arms)* #unknown });
        }
    }
}

/// Writes a member of `owner`, unless it is absent.
fn member(scope: &Scope, owner: &TokenStream, plan: &WriteMember) -> TokenStream {
    let key = plan.wire.name.text();
    write::member(scope, owner, &plan.field, |place| {
        statement(scope, &plan.wire.value, &quote!(#key), place)
    })
}

fn statement(scope: &Scope, value: &Value, key: &TokenStream, place: &Place) -> TokenStream {
    let reference = place.reference();
    match value {
        Value::Scalar(value) => scalar(scope, value, key, place),
        Value::List { item, flattened } => {
            let infix = infix(item.name.text(), *flattened);
            let (list, item) = (
                scope.method("FormWriter::list"),
                function(scope, &item.value),
            );
            quote!(query.#list(#key, #infix, #reference, #item))
        }
        Value::Map {
            key: entry_key,
            value,
            flattened,
        } => {
            let infix = infix("entry", *flattened);
            let (key_name, value_name) = (entry_key.name.text(), value.name.text());
            let (map, value) = (
                scope.method("FormWriter::map"),
                function(scope, &value.value),
            );
            quote!(query.#map(#key, #infix, (#key_name, #value_name), #reference, #value))
        }
        Value::Document | Value::Nullable(_) => unreachable!("the format's rules refuse it"),
        Value::Structure(function) => {
            let function = scope.item(&format!("super::serialize::{function}"));
            quote!(#function(query, #key, #reference))
        }
    }
}

fn scalar(scope: &Scope, scalar: &Scalar, key: &TokenStream, place: &Place) -> TokenStream {
    if let Some(value) = scalar::text(scope, scalar, place) {
        let text = scope.method("FormWriter::text");
        return quote!(query.#text(#key, #value));
    }
    let (method, value) = match scalar {
        Scalar::Blob => (scope.method("FormWriter::blob"), place.reference()),
        Scalar::Float => (scope.method("FormWriter::float"), place.copy()),
        Scalar::IntEnum(_) => {
            let receiver = place.receiver();
            let number = quote!(#receiver.as_i32());
            (scope.method("FormWriter::value"), number)
        }
        _ => (scope.method("FormWriter::value"), place.copy()),
    };
    quote!(query.#method(#key, #value))
}

/// What is between the key of a list or map and the number of an item or entry.
fn infix(name: &str, flattened: bool) -> String {
    if flattened {
        String::new()
    } else {
        format!(".{name}")
    }
}

/// What writes an item of a list or a value of a map.
fn function(scope: &Scope, value: &Value) -> TokenStream {
    if let Value::Structure(function) = value {
        let function = scope.item(&format!("super::serialize::{function}"));
        return quote!(#function);
    }
    let place = Place::Reference(quote!(item));
    let statement = statement(scope, value, &quote!(key), &place);
    quote!(|query, key, item| #statement)
}
