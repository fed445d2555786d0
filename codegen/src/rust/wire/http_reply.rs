//! Replies whose members are in the status, the headers and the body.

use std::ptr;

use proc_macro2::TokenStream;
use quote::quote;

use super::scalar::timestamp_parser;
use super::{MembersCode, Reading, error_members, json_read, read};
use crate::plan::{ExceptionPlan, OperationPlan};
use crate::rust::scope::Scope;
use crate::rust::tokens::{ident, shared};
use crate::wire::{
    Absent, ErrorHeaders, HttpReply, ReadMember, ReplyPayload, Scalar, TimestampFormat, Value,
};

/// How a reply is read.
pub(super) fn reading(scope: &Scope, plan: &OperationPlan, reply: &HttpReply) -> Reading {
    let (request_id, error) = (ident(&plan.request_id), ident(&plan.error.name));
    let reader = &reply.reader;
    let (output, function) = (ident(&plan.output.name), ident(&reader.function));
    scope.declare(&reader.function);
    let response = scope.item("http::Response");
    let body = body(scope, reply);
    let missing: read::Recorder = if body.uses_json {
        json_read::missing
    } else {
        |_| quote!(missing)
    };
    let is_whole = |member: &ReadMember| {
        let whole = body.whole.as_ref();
        whole.is_some_and(|whole| ptr::eq(whole.member, member))
    };
    let mut others = reader.members.iter().filter(|member| !is_whole(member));
    let is_recorded = body.uses_json || others.any(|member| member.field.missing.is_some());
    let missing_members = if is_recorded {
        read::missing_members(scope, plan, missing)
    } else {
        let field = plan.missing_members.as_deref().map(ident);
        // A body that is empty is not missing.
        field.map(|field| quote!(#field: Vec::new(),))
    };
    let recorder = (missing_members.is_some() && is_recorded && !body.uses_json).then(|| {
        let missing_members = scope.support("missing_members::MissingMembers");
        quote!(let mut missing = #missing_members::default();)
    });
    let own = quote!(#request_id: None, #missing_members);
    let value = read::structure(reader, &quote!(#output), &own, |member| match &body.whole {
        Some(whole) if is_whole(member) => whole.before.clone(),
        _ => json_read::value_recorded_by(scope, member, missing),
    });
    let locals = reader.members.iter().enumerate().map(|(index, member)| {
        let local = ident(&member.field.local);
        if reply.status == Some(index) {
            quote!(let #local = Some(response.status().as_u16().into());)
        } else if reply.headers.contains(&index) {
            let read = header(scope, member, &quote!(response.headers()), &quote!(?));
            quote!(let #local = #read;)
        } else {
            TokenStream::new()
        }
    });
    let (argument, read_error) = if body.uses_json {
        let json_reader = scope.support("json::JsonReader");
        let error = scope.support("json::JsonError");
        (Some(quote!(json: &mut #json_reader<'_>,)), error)
    } else {
        (None, scope.support("http::InvalidHeader"))
    };
    let is_head_read = reply.status.is_some() || !reply.headers.is_empty();
    let head = if is_head_read {
        quote!(response)
    } else {
        quote!(_)
    };
    let (statements, read) = (body.statements, body.read);
    let functions = quote! {
        fn #function(
            #argument
            #head: &#response<Vec<u8>>,
        ) -> Result<#output, #read_error> {
            #recorder
            #(#locals)*
            #statements
            Ok(#value)
        }
    };
    let (set, binding) = match &body.whole {
        Some(Whole { set, .. }) => (
            Some(quote!(output.#set;)),
            quote!((mut output, request_id, body)),
        ),
        None => (None, quote!((mut output, request_id, _))),
    };
    let body = quote! {
        let #binding = #read(response, #function, #error::from)?;
        output.#request_id = request_id;
        #set
        Ok(output)
    };
    Reading {
        body,
        functions: Some(functions),
    }
}

/// How the body of a reply is read.
struct Body<'a> {
    /// The function of the support code.
    read: TokenStream,
    /// What sets the variables of the members in the body.
    statements: TokenStream,
    uses_json: bool,
    whole: Option<Whole<'a>>,
}

/// The member that is the body as it is.
struct Whole<'a> {
    member: &'a ReadMember,
    /// What its field is before the body is there.
    before: TokenStream,
    /// What sets the field to the body.
    set: TokenStream,
}

fn body<'a>(scope: &Scope, reply: &'a HttpReply) -> Body<'a> {
    let with_body = || scope.support("json::read_reply_with_headers");
    let without_body = || scope.support("json::read_reply_without_body");
    let members = &reply.reader.members;
    match &reply.payload {
        ReplyPayload::None => Body {
            read: without_body(),
            statements: TokenStream::new(),
            uses_json: false,
            whole: None,
        },
        ReplyPayload::Members(indices) => {
            let members = indices.iter().map(|index| &members[*index]);
            let read = members.clone().filter(|member| !member.shadowed);
            let locals = read.map(|member| {
                let local = ident(&member.field.local);
                quote!(let mut #local = None;)
            });
            let object = json_read::object(scope, members.clone());
            Body {
                read: with_body(),
                statements: quote!(#(#locals)* #object),
                uses_json: true,
                whole: None,
            }
        }
        ReplyPayload::Member(index) => {
            let member = &members[*index];
            let local = ident(&member.field.local);
            if member.wire.value == Value::Scalar(Scalar::Blob) {
                let field = ident(&member.field.name);
                let (before, set) = if member.field.absent == Absent::None {
                    (
                        quote!(None),
                        quote!(#field = (!body.is_empty()).then_some(body)),
                    )
                } else {
                    (quote!(Vec::new()), quote!(#field = body))
                };
                return Body {
                    read: without_body(),
                    statements: TokenStream::new(),
                    uses_json: false,
                    whole: Some(Whole {
                        member,
                        before,
                        set,
                    }),
                };
            }
            let text = || {
                let text = scope.method("JsonReader::text_payload");
                quote!(json.#text())
            };
            let value = match &member.wire.value {
                Value::Scalar(Scalar::Text) => {
                    let text = text();
                    quote!(#text.map(str::to_owned))
                }
                Value::Scalar(Scalar::Enum(name)) => {
                    let (name, text) = (shared(scope, name), text());
                    quote!(#text.map(#name::from))
                }
                value => {
                    let payload = scope.method("JsonReader::payload");
                    let read = json_read::function(scope, value);
                    let boxed = member.field.boxed.then(|| quote!(.map(Box::new)));
                    quote!(json.#payload(#read)? #boxed)
                }
            };
            Body {
                read: scope.support("json::read_payload_reply"),
                statements: quote!(let #local = #value;),
                uses_json: true,
                whole: None,
            }
        }
    }
}

/// What a header is read into, as an `Option`; `fail` handles a value that cannot
/// be read.
fn header(
    scope: &Scope,
    member: &ReadMember,
    headers: &TokenStream,
    fail: &TokenStream,
) -> TokenStream {
    let name = member.wire.name.text();
    match &member.wire.value {
        Value::Map { .. } => {
            let prefixed = scope.support("http::prefixed_headers");
            quote!(#prefixed(#headers, #name))
        }
        Value::List { item, .. } => {
            let list = match item.value {
                Value::Scalar(Scalar::Timestamp(TimestampFormat::HttpDate)) => {
                    scope.support("http::header_dates")
                }
                _ => scope.support("http::header_items"),
            };
            let parse = parse(scope, &item.value);
            quote!(#list(#headers, #name, #parse)#fail)
        }
        Value::Scalar(Scalar::Text) => {
            let text = scope.support("http::header_text");
            quote!(#text(#headers, #name))
        }
        value => {
            let (header, parse) = (scope.support("http::header"), parse(scope, value));
            quote!(#header(#headers, #name, #parse)#fail)
        }
    }
}

/// A function from the text of a header to an `Option` of the value.
fn parse(scope: &Scope, value: &Value) -> TokenStream {
    let Value::Scalar(value) = value else {
        unreachable!("Smithy allows only scalars and lists of them in a header");
    };
    match value {
        Scalar::Text => quote!(|text| Some(text.to_owned())),
        Scalar::Enum(name) => {
            let name = shared(scope, name);
            quote!(|text| Some(#name::from(text)))
        }
        Scalar::IntEnum(name) => {
            let name = shared(scope, name);
            quote!(|text| Some(#name::from(text.parse::<i32>().ok()?)))
        }
        Scalar::EncodedText => {
            let decoded = scope.support("http::decoded_text");
            quote!(#decoded)
        }
        Scalar::Blob => {
            let decoded = scope.support("http::decoded");
            quote!(#decoded)
        }
        Scalar::Boolean | Scalar::Integer | Scalar::Float => quote!(|text| text.parse().ok()),
        Scalar::Timestamp(format) => {
            let parse = timestamp_parser(scope, *format);
            quote!(|text| #parse(text).ok())
        }
    }
}

/// How the members of an error are read, from its headers and its body. A member
/// that cannot be read is absent, since the error is still reported.
pub(super) fn error(scope: &Scope, plan: &ExceptionPlan, members: &ErrorHeaders) -> MembersCode {
    let own = ident(&plan.metadata);
    let headers = members.headers.iter().map(|member| {
        let (local, field) = (ident(&member.field.local), ident(&member.field.name));
        let value = &member.wire.value;
        let never_fails = matches!(value, Value::Scalar(Scalar::Text) | Value::Map { .. });
        let lenient = (!never_fails).then(|| quote!(.ok().flatten()));
        let read = header(scope, member, &quote!(#own.headers()), &quote!(#lenient));
        let value = (json_read::FORMAT.value_of)(scope, member);
        let is_other = field != value.to_string();
        let value = is_other.then(|| quote!(let #field = #value;));
        quote! {
            let #local = #read;
            #value
        }
    });
    let headers = quote!(#(#headers)*);
    if members.body.members.is_empty() {
        return MembersCode {
            values: headers,
            functions: TokenStream::new(),
        };
    }
    let read = scope.support("json::read_error_members");
    let fields: Vec<_> = members
        .body
        .members
        .iter()
        .map(|it| it.field.name.clone())
        .collect();
    let body = plan
        .members
        .iter()
        .filter(|member| fields.contains(&member.field));
    let code = error_members::code(
        scope,
        (&own, &body.collect::<Vec<_>>()),
        &members.body,
        &json_read::FORMAT,
        &read,
    );
    let values = code.values;
    MembersCode {
        values: quote!(#headers #values),
        functions: code.functions,
    }
}
