//! Replies with a result element.

use quote::quote;

use super::{Reading, xml_read};
use crate::plan::OperationPlan;
use crate::rust::scope::Scope;
use crate::rust::tokens::ident;
use crate::wire::ResultElement;

/// How a reply is read; `result` is the element of the output, if there is one.
pub(super) fn reading(
    scope: &Scope,
    plan: &OperationPlan,
    result: Option<&ResultElement>,
) -> Reading {
    let (request_id, error) = (ident(&plan.request_id), ident(&plan.error.name));
    let Some(ResultElement { element, reader }) = result else {
        let read = scope.support("xml::read_empty_reply");
        let body = quote! {
            let #request_id = #read(response, #error::from)?;
            Ok(Self { #request_id })
        };
        return Reading {
            body,
            functions: None,
        };
    };
    let read = scope.support("xml::read_result");
    let (output, function) = (ident(&plan.output.name), ident(&reader.function));
    scope.declare(&reader.function);
    let missing_members = plan.missing_members.as_ref().map(|field| {
        let field = ident(field);
        let missing_members = scope.method("XmlReader::missing_members");
        quote!(#field: xml.#missing_members(),)
    });
    let own = quote!(#request_id: None, #missing_members);
    let functions = xml_read::reader(scope, reader, &quote!(#output), &own);
    let body = quote! {
        let (mut output, request_id) =
            #read(response, #element, #function, #error::from)?;
        output.#request_id = request_id;
        Ok(output)
    };
    Reading {
        body,
        functions: Some(functions),
    }
}
