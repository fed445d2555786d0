//! Requests whose members are in the URL, the headers and the body.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::write::{self, Place};
use super::{Made, json_write, scalar};
use crate::rust::scope::Scope;
use crate::rust::tokens::ident;
use crate::wire::{
    HttpRequest, Label, PathPart, QueryParams, RequestBody, Scalar, Value, WriteAbsent, WriteMember,
};

/// How `to_request` makes the request.
pub(super) fn request(scope: &Scope, plan: &HttpRequest) -> Made {
    let builder = scope.support("http::RequestBuilder");
    let method = scope.item("http::Method");
    let name = format_ident!("{}", plan.method);
    let (first, rest) = match plan.path.split_first() {
        Some((PathPart::Text(first), rest)) => (first.as_str(), rest),
        _ => ("", &plan.path[..]),
    };
    let path = rest.iter().map(|part| path_part(scope, part));
    let query = (!plan.query.is_empty()).then(|| {
        let (constant, query) = (scope.method("RequestBuilder::constant_query"), &plan.query);
        quote!(request.#constant(#query);)
    });
    let members = plan.query_members.iter();
    let members = members.map(|member| query_member(scope, member));
    let params = plan
        .query_params
        .iter()
        .map(|plan| query_params(scope, plan));
    let constants = plan.constant_headers.iter().map(|(name, value)| {
        let constant = scope.method("RequestBuilder::constant_header");
        quote!(request.#constant(#name, #value);)
    });
    let headers = plan.headers.iter().map(|member| header(scope, member));
    let body = body(scope, plan);
    let is_changed = rest.len() + plan.query_members.len() + plan.query_params.len() > 0
        || !plan.query.is_empty()
        || !plan.headers.is_empty()
        || !plan.constant_headers.is_empty()
        || body.is_some();
    let mutable = is_changed.then(|| quote!(mut));
    Made {
        statements: Some(quote! {
            let #mutable request = #builder::new(#method::#name, #first);
            #(#path)*
            #query
            #(#members)*
            #(#params)*
            #(#constants)*
            #(#headers)*
            #body
        }),
        request: quote!(request.finish(endpoint)),
        is_result: true,
    }
}

fn path_part(scope: &Scope, part: &PathPart) -> TokenStream {
    let label = match part {
        PathPart::Text(text) => {
            let path = scope.method("RequestBuilder::path");
            return quote!(request.#path(#text););
        }
        PathPart::Label(label) => label,
    };
    let Label {
        member,
        field,
        optional,
        value,
        greedy,
        empty,
    } = label;
    let method = if *greedy {
        scope.method("RequestBuilder::greedy_label")
    } else {
        scope.method("RequestBuilder::label")
    };
    let field = ident(field);
    if *optional {
        let error = scope.support("error::RequestError");
        let text = scalar::any_text(scope, value, &Place::Reference(quote!(label)));
        return quote! {
            let label = self.#field.as_ref().ok_or(#error::EmptyLabel(#member))?;
            request.#method(#member, #text)?;
        };
    }
    let text = scalar::any_text(scope, value, &Place::Field(quote!(self.#field)));
    if let Some(empty) = empty {
        return quote! {
            let label = if self.#field.is_empty() { #empty } else { #text };
            request.#method(#member, label)?;
        };
    }
    quote!(request.#method(#member, #text)?;)
}

fn query_member(scope: &Scope, plan: &WriteMember) -> TokenStream {
    let name = plan.wire.name.text();
    let query = scope.method("RequestBuilder::query");
    write::member(scope, &quote!(self), &plan.field, |place| {
        match &plan.wire.value {
            Value::List { item, .. } => {
                let item = text(scope, &item.value, &Place::Reference(quote!(item)));
                let list = place.reference();
                quote!(for item in #list { request.#query(#name, #item); })
            }
            value => {
                let text = text(scope, value, place);
                quote!(request.#query(#name, #text))
            }
        }
    })
}

/// A map of texts or lists of texts.
fn query_params(scope: &Scope, plan: &QueryParams) -> TokenStream {
    let method = scope.method("RequestBuilder::query_params");
    let taken = &plan.taken;
    write::member(scope, &quote!(self), &plan.member.field, |place| {
        let map = place.reference();
        let values = match &plan.member.wire.value {
            Value::Map { value, .. } if matches!(value.value, Value::List { .. }) => {
                quote!(|value| value.iter().map(String::as_str).collect())
            }
            _ => quote!(|value| vec![value.as_str()]),
        };
        quote!(request.#method(#map, &[#(#taken),*], #values))
    })
}

fn header(scope: &Scope, plan: &WriteMember) -> TokenStream {
    let name = plan.wire.name.text();
    write::member(scope, &quote!(self), &plan.field, |place| {
        match &plan.wire.value {
            Value::Map { .. } => {
                let (method, map) = (
                    scope.method("RequestBuilder::prefix_headers"),
                    place.reference(),
                );
                quote!(request.#method(#name, #map)?)
            }
            Value::List { item, .. } => {
                let method = scope.method("RequestBuilder::header");
                let list = scope.support("http::header_list");
                let text = text(scope, &item.value, &Place::Reference(quote!(item)));
                let item = if let Value::Scalar(Scalar::Text | Scalar::Enum(_)) = item.value {
                    let quoted = scope.support("http::quoted");
                    quote!(#quoted(#text))
                } else {
                    quote!(String::from(#text))
                };
                let items = place.receiver();
                quote!(request.#method(#name, &#list(#items.iter().map(|item| #item)))?)
            }
            value => {
                let method = scope.method("RequestBuilder::header");
                let text = text(scope, value, place);
                quote!(request.#method(#name, #text)?)
            }
        }
    })
}

/// A value that is a text in a URL or header.
fn text(scope: &Scope, value: &Value, place: &Place) -> TokenStream {
    match value {
        Value::Scalar(value) => scalar::any_text(scope, value, place),
        _ => unreachable!("Smithy allows only scalars and lists of them in a URL or header"),
    }
}

fn body(scope: &Scope, plan: &HttpRequest) -> Option<TokenStream> {
    let method = || scope.method("RequestBuilder::body");
    match &plan.body {
        RequestBody::Empty => None,
        RequestBody::Members(members) => {
            let body = json_write::body(scope, members, plan.refusable);
            let (statements, bytes) = (body.statements, body.expression);
            let method = method();
            Some(quote! {
                #statements
                request.#method("application/json", #bytes);
            })
        }
        RequestBody::Payload {
            member,
            content_type,
            or_empty,
        } => {
            let content_type = content_type.as_deref().unwrap_or("application/json");
            let method = method();
            let send = |place: &Place| {
                let bytes = payload(scope, &member.wire.value, place, plan.refusable);
                quote!(request.#method(#content_type, #bytes))
            };
            let statement = write::member(scope, &quote!(self), &member.field, send);
            let empty = *or_empty && member.field.absent == WriteAbsent::Nothing;
            let empty =
                empty.then(|| quote!(else { request.#method(#content_type, b"{}".to_vec()); }));
            Some(quote!(#statement #empty))
        }
    }
}

/// The bytes of a payload.
fn payload(scope: &Scope, value: &Value, place: &Place, refusable: bool) -> TokenStream {
    match value {
        Value::Scalar(Scalar::Blob) => {
            let value = place.receiver();
            quote!(#value.clone())
        }
        Value::Scalar(value) => {
            let text = scalar::any_text(scope, value, place);
            quote!(String::from(#text).into_bytes())
        }
        value => json_write::whole(scope, value, place, refusable),
    }
}
