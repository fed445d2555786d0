//! How an operation's request is written and its reply is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::parse;
use super::serialize::member;
use crate::plan::OperationPlan;
use crate::plan::aws_query::{OperationBinding, ResultBinding};
use crate::rust::scope::Scope;
use crate::rust::tokens::ident;

/// How a request is made.
pub(in crate::rust) struct Request {
    /// What is done first, with `self`.
    pub(in crate::rust) statements: Option<TokenStream>,
    /// The request, made with `endpoint`.
    pub(in crate::rust) request: TokenStream,
}

/// How `to_request` makes a request.
pub(in crate::rust) fn request(
    scope: &Scope,
    plan: &OperationPlan,
    binding: &OperationBinding,
) -> Request {
    let make = scope.support("http::form_request");
    let head = &binding.head;
    if binding.members.is_empty() {
        return Request {
            statements: None,
            request: quote!(#make(endpoint, #head.to_owned())),
        };
    }
    let (write, refused) = if plan.refuses {
        let write = scope.support("form::write_form_or_refuse");
        (write, Some(quote!(?)))
    } else {
        (scope.support("form::write_form"), None)
    };
    let members = binding
        .members
        .iter()
        .map(|plan| member(scope, &quote!(self), plan));
    Request {
        statements: Some(quote!(let form = #write(#head, |query| { #(#members)* })#refused;)),
        request: quote!(#make(endpoint, form)),
    }
}

/// How a reply is read.
pub(in crate::rust) struct Reply {
    /// What `from_response` does with `response`.
    pub(in crate::rust) body: TokenStream,
    /// Functions that it calls.
    pub(in crate::rust) functions: Option<TokenStream>,
}

/// How `from_response` reads a reply.
pub(in crate::rust) fn reply(
    scope: &Scope,
    plan: &OperationPlan,
    binding: &OperationBinding,
) -> Reply {
    let (request_id, error) = (ident(&plan.request_id), ident(&plan.error.name));
    let Some(ResultBinding { element, reader }) = &binding.result else {
        let read = scope.support("xml::read_empty_reply");
        let body = quote! {
            let #request_id = #read(response, #error::from)?;
            Ok(Self { #request_id })
        };
        return Reply {
            body,
            functions: None,
        };
    };
    let read = scope.support("xml::read_result");
    let (output, function) = (ident(&plan.output.name), ident(&reader.function));
    scope.declare(&reader.function);
    let functions = parse::reader(scope, reader, &quote!(#output), &quote!(#request_id: None,));
    let body = quote! {
        let (mut output, request_id) =
            #read(response, #element, #function, #error::from)?;
        output.#request_id = request_id;
        Ok(output)
    };
    Reply {
        body,
        functions: Some(functions),
    }
}
