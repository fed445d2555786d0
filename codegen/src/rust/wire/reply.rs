//! How the reply to an operation is read whole, whatever its parts.

use proc_macro2::TokenStream;
use quote::quote;

use super::read::{Format, missing_members};
use super::{OutputCode, Reading};
use crate::plan::OperationPlan;
use crate::rust::scope::Scope;
use crate::rust::tokens::ident;
use crate::wire::ReadStructure;

/// `from_response`.
pub(super) fn from_response(scope: &Scope, plan: &OperationPlan, reading: Reading) -> OutputCode {
    let error = ident(&plan.error.name);
    let (response, response_error) = (
        scope.item("http::Response"),
        scope.support("error::ResponseError"),
    );
    let body = reading.body;
    let methods = quote! {
        /// Reads a reply.
        ///
        /// # Errors
        ///
        /// Returns the service's error, or the unreadable reply.
        pub fn from_response(
            response: #response<Vec<u8>>,
        ) -> Result<Self, #response_error<#error>> {
            #body
        }
    };
    OutputCode {
        methods,
        functions: reading.functions,
    }
}

/// How a reply to an operation is read whose output has no members, by the function
/// `read` of the support code.
pub(super) fn empty(plan: &OperationPlan, read: &TokenStream) -> Reading {
    let (request_id, error) = (ident(&plan.request_id), ident(&plan.error.name));
    Reading {
        body: quote! {
            let #request_id = #read(response, #error::from)?;
            Ok(Self { #request_id })
        },
        functions: None,
    }
}

/// How a reply is read whose output `reader` reads in a format; `read` is the call
/// that returns the output and the request id.
pub(super) fn output(
    scope: &Scope,
    plan: &OperationPlan,
    (reader, format): (&ReadStructure, &Format),
    read: &TokenStream,
) -> Reading {
    let (request_id, output) = (ident(&plan.request_id), ident(&plan.output.name));
    scope.declare(&reader.function);
    let missing_members = missing_members(scope, plan, format.missing);
    let own = quote!(#request_id: None, #missing_members);
    let functions = format.reader(scope, reader, &quote!(#output), &own);
    Reading {
        body: quote! {
            let (mut output, request_id) = #read?;
            output.#request_id = request_id;
            Ok(output)
        },
        functions: Some(functions),
    }
}
