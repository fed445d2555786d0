//! How an error's members beyond the message are read.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::parse;
use crate::plan::ExceptionPlan;
use crate::plan::aws_query::ServiceBinding;
use crate::rust::exception::Members;
use crate::rust::scope::Scope;
use crate::rust::structure::field_type;
use crate::rust::tokens::ident;

/// How an error's members are read, if it has any.
pub(in crate::rust) fn members(
    scope: &Scope,
    plan: &ExceptionPlan,
    binding: &ServiceBinding,
) -> Option<Members> {
    let reader = binding
        .errors
        .iter()
        .find(|reader| reader.ty == plan.name)?;
    let read = scope.support("xml::read_error_members");
    let function = ident(&reader.function);
    let fields: Vec<_> = plan
        .members
        .iter()
        .map(|member| ident(&member.field))
        .collect();
    let own = ident(&plan.metadata);
    let fields = tuple(&fields);
    let types: Vec<_> = plan
        .members
        .iter()
        .map(|member| field_type(scope, member))
        .collect();
    let values: Vec<_> = reader
        .members
        .iter()
        .map(|member| parse::value_of(scope, member))
        .collect();
    Some(Members {
        values: quote!(let #fields = #read(#own.body(), #function).unwrap_or_default();),
        functions: parse::members_reader(scope, reader, &tuple(&types), &tuple(&values)),
    })
}

/// The most parts of a tuple that has a `Default`.
const MOST_PARTS: usize = 12;

/// A tuple of several things, or the only one; of tuples, where they are many.
fn tuple(things: &[impl ToTokens]) -> TokenStream {
    match things {
        [thing] => quote!(#thing),
        things if things.len() <= MOST_PARTS => quote!((#(#things),*)),
        things => {
            let parts: Vec<_> = things.chunks(MOST_PARTS).map(tuple).collect();
            quote!((#(#parts),*))
        }
    }
}
