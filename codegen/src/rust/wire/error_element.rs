//! How the members of an error are read from the element `Error`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{MembersCode, xml_read};
use crate::plan::ExceptionPlan;
use crate::rust::scope::Scope;
use crate::rust::structure::field_type;
use crate::rust::tokens::ident;
use crate::wire::ReadStructure;

/// How an error's members are read.
pub(super) fn members(scope: &Scope, plan: &ExceptionPlan, reader: &ReadStructure) -> MembersCode {
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
        .map(|member| xml_read::value_of(scope, member))
        .collect();
    MembersCode {
        values: quote!(let #fields = #read(#own.body(), #function).unwrap_or_default();),
        functions: xml_read::members_reader(scope, reader, &tuple(&types), &tuple(&values)),
    }
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
            tuple(&parts)
        }
    }
}

#[cfg(test)]
mod tests;
