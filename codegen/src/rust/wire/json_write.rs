//! JSON that is written.

use proc_macro2::TokenStream;
use quote::quote;

use super::scalar;
use super::write::{self, Place};
use crate::rust::scope::{Code, ModelNames, Scope};
use crate::rust::tokens::{ident, shared};
use crate::wire::{
    Scalar, TimestampFormat, Value, WriteMember, WriteStructure, WriteUnion, Written,
};

/// A body.
pub(super) struct Body {
    /// What is done first, with `self`.
    pub(super) statements: Option<TokenStream>,
    /// The body's bytes.
    pub(super) expression: TokenStream,
}

/// How a body is made that is an object of members.
pub(super) fn body(scope: &Scope, members: &[WriteMember], refusable: bool) -> Body {
    if members.is_empty() {
        return Body {
            statements: None,
            expression: quote!(b"{}".to_vec()),
        };
    }
    let (write, refused) = if refusable {
        let write = scope.support("json::writer::write_json_or_refuse");
        (write, Some(quote!(?)))
    } else {
        (scope.support("json::writer::write_json"), None)
    };
    let members = members
        .iter()
        .map(|plan| member(scope, &quote!(self), plan));
    Body {
        statements: Some(quote!(let body = #write(|json| { #(#members)* })#refused;)),
        expression: quote!(body),
    }
}

/// The bytes of a body that is one value.
pub(super) fn whole(scope: &Scope, value: &Value, place: &Place, refusable: bool) -> TokenStream {
    let statement = statement(scope, value, &quote!(json), place);
    if refusable {
        let write = scope.support("json::writer::write_value_or_refuse");
        quote!(#write(|json| #statement)?)
    } else {
        let write = scope.support("json::writer::write_value");
        quote!(#write(|json| #statement))
    }
}

/// `serialize.rs`.
pub(super) fn writers(names: &ModelNames, written: &Written) -> Code {
    let scope = Scope::inside(names, "serialize");
    let structures = written.structures.iter();
    let structures: Vec<_> = structures.map(|plan| structure(&scope, plan)).collect();
    let unions = written.unions.iter();
    let unions: Vec<_> = unions.map(|plan| union(&scope, plan)).collect();
    let docs = "How structures are written into the JSON of a request.";
    scope.file(docs, &quote!(#(#structures)* #(#unions)*))
}

fn structure(scope: &Scope, plan: &WriteStructure) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let writer = scope.support("json::writer::JsonWriter");
    let (value, inner) = if plan.members.is_empty() {
        (quote!(_), quote!(_))
    } else {
        (quote!(value), quote!(json))
    };
    let members = plan.members.iter();
    let members = members.map(|plan| member(scope, &quote!(value), plan));
    quote! {
        pub(super) fn #function(json: &mut #writer, #value: &#ty) {
            json.object(|#inner| { #(#members)* });
        }
    }
}

fn union(scope: &Scope, plan: &WriteUnion) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let writer = scope.support("json::writer::JsonWriter");
    let arms = plan.variants.iter().map(|plan| {
        let json = key(scope, plan.name.text());
        let write = |value: &Value, place: &Place| statement(scope, value, &json, place);
        let empty = || quote!(#json.object(|_| {}));
        write::arm(&ty, plan, write, empty)
    });
    let unknown = plan.unknown.then(|| {
        let refuse = scope.method("JsonWriter::refuse");
        quote!(#ty::Unknown(_) => json.#refuse(),)
    });
    quote! {
        pub(super) fn #function(json: &mut #writer, value: &#ty) {
            json.object(|json| match value { #(#arms)* #unknown });
        }
    }
}

/// Writes a member of `owner`, unless it is absent.
fn member(scope: &Scope, owner: &TokenStream, plan: &WriteMember) -> TokenStream {
    let json = key(scope, plan.wire.name.text());
    write::member(scope, owner, &plan.field, |place| {
        statement(scope, &plan.wire.value, &json, place)
    })
}

/// The writer behind the name of a member.
fn key(scope: &Scope, name: &str) -> TokenStream {
    let key = scope.method("JsonWriter::key");
    let quoted = serde_json::Value::from(name).to_string();
    let name = &quoted[1..quoted.len() - 1];
    quote!(json.#key(#name))
}

/// Writes a value with `json`, the writer where it belongs.
fn statement(scope: &Scope, value: &Value, json: &TokenStream, place: &Place) -> TokenStream {
    let reference = place.reference();
    match value {
        Value::Scalar(value) => scalar(scope, value, json, place),
        Value::List { item, .. } => {
            let (list, item) = (
                scope.method("JsonWriter::list"),
                function(scope, &item.value),
            );
            quote!(#json.#list(#reference, #item))
        }
        Value::Map { value, .. } => {
            let (map, value) = (
                scope.method("JsonWriter::map"),
                function(scope, &value.value),
            );
            quote!(#json.#map(#reference, #value))
        }
        Value::Document => {
            let document = scope.method("JsonWriter::document");
            quote!(#json.#document(#reference))
        }
        Value::Nullable(value) => {
            let optional = scope.method("JsonWriter::optional");
            let value = function(scope, value);
            quote!(#json.#optional(#reference, #value))
        }
        Value::Structure(function) => {
            let function = scope.item(&format!("super::serialize::{function}"));
            quote!(#function(#json, #reference))
        }
    }
}

fn scalar(scope: &Scope, scalar: &Scalar, json: &TokenStream, place: &Place) -> TokenStream {
    if *scalar == Scalar::Timestamp(TimestampFormat::EpochSeconds) {
        let (number, text) = (
            scope.method("JsonWriter::number"),
            scalar::text(scope, scalar, place),
        );
        return quote!(#json.#number(#text));
    }
    if let Some(value) = scalar::text(scope, scalar, place) {
        let text = scope.method("JsonWriter::text");
        return quote!(#json.#text(#value));
    }
    let (method, value) = match scalar {
        Scalar::Blob => (scope.method("JsonWriter::blob"), place.reference()),
        Scalar::Float => (scope.method("JsonWriter::float"), place.copy()),
        Scalar::IntEnum(_) => {
            let receiver = place.receiver();
            (
                scope.method("JsonWriter::value"),
                quote!(#receiver.as_i32()),
            )
        }
        _ => (scope.method("JsonWriter::value"), place.copy()),
    };
    quote!(#json.#method(#value))
}

/// What writes an item of a list or a value of a map.
fn function(scope: &Scope, value: &Value) -> TokenStream {
    if let Value::Structure(function) = value {
        let function = scope.item(&format!("super::serialize::{function}"));
        return quote!(#function);
    }
    let place = Place::Reference(quote!(item));
    let statement = statement(scope, value, &quote!(json), &place);
    quote!(|json, item| #statement)
}
