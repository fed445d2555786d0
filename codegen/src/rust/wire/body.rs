//! Replies whose whole body is the output.

use quote::quote;

use super::{Reading, json_read, reply};
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
    let Some(reader) = reader else {
        return reply::empty(plan, &scope.support("json::read_empty_reply"));
    };
    let read = scope.support("json::read_reply");
    let (function, error) = (ident(&reader.function), ident(&plan.error.name));
    let read = quote!(#read(response, #function, #error::from));
    reply::output(scope, plan, (reader, &json_read::FORMAT), &read)
}
