//! Replies with a result element.

use quote::quote;

use super::{Reading, reply, xml_read};
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
    let Some(ResultElement { element, reader }) = result else {
        return reply::empty(plan, &scope.support("xml::read_empty_reply"));
    };
    let read = scope.support("xml::read_result");
    let (function, error) = (ident(&reader.function), ident(&plan.error.name));
    let read = quote!(#read(response, #element, #function, #error::from));
    reply::output(scope, plan, (reader, &xml_read::FORMAT), &read)
}
