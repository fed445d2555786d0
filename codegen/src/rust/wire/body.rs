//! Replies whose whole body is the output.

use quote::quote;

use super::{Reading, json_read, read};
use crate::plan::OperationPlan;
use crate::rust::scope::Scope;
use crate::rust::tokens::ident;
use crate::wire::ReadStructure;

/// How a reply is read; `reader` reads the output, unless it has no members.
pub(super) fn reading(
    scope: &Scope,
    plan: &OperationPlan,
    reader: Option<&ReadStructure>,
) -> Reading {
    let (request_id, error) = (ident(&plan.request_id), ident(&plan.error.name));
    let Some(reader) = reader else {
        let read = scope.support("json::read_empty_reply");
        let body = quote! {
            let #request_id = #read(response, #error::from)?;
            Ok(Self { #request_id })
        };
        return Reading {
            body,
            functions: None,
        };
    };
    let read = scope.support("json::read_reply");
    let (output, function) = (ident(&plan.output.name), ident(&reader.function));
    scope.declare(&reader.function);
    let missing_members = read::missing_members(scope, plan, &quote!(json.missing));
    let own = quote!(#request_id: None, #missing_members);
    let functions = json_read::reader(scope, reader, &quote!(#output), &own);
    let body = quote! {
        let (mut output, request_id) = #read(response, #function, #error::from)?;
        output.#request_id = request_id;
        Ok(output)
    };
    Reading {
        body,
        functions: Some(functions),
    }
}
