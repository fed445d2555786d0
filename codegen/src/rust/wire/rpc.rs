//! Requests that name their operation in a header.

use quote::quote;

use super::{Made, json_write, write};
use crate::rust::scope::Scope;
use crate::wire::RpcRequest;

/// How `to_request` posts a structure.
pub(super) fn request(scope: &Scope, plan: &RpcRequest) -> Made {
    let make = scope.support("http::rpc_request");
    let (content_type, target) = (plan.content_type, &plan.target);
    let body = json_write::body(scope, &plan.members, plan.refusable);
    let expression = body.expression;
    let mut request = quote!(#make(endpoint, #content_type, #target, #expression));
    if plan.query_mode {
        let query_mode = scope.support("http::query_mode");
        request = quote!(#query_mode(#request));
    }
    let endpoint = plan.endpoint.as_ref().map(|field| {
        let at = scope.support("endpoint::endpoint_at");
        write::member(scope, &quote!(self), field, |place| {
            let url = place.reference();
            quote!(let endpoint = &#at(endpoint, #url)?)
        })
    });
    let statements = body.statements;
    Made {
        statements: Some(quote!(#endpoint #statements)),
        request,
        is_result: false,
    }
}
