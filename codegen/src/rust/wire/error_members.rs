//! How the members of an error are read, beyond its code and message.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::MembersCode;
use super::read::Format;
use crate::plan::types::MemberPlan;
use crate::rust::scope::Scope;
use crate::rust::structure::field_type;
use crate::rust::tokens::ident;
use crate::wire::ReadStructure;

/// How members of an error are read from the body of its metadata `own` in a
/// format: by the function `read` of the support code, which finds them.
pub(super) fn code(
    scope: &Scope,
    (own, members): (&Ident, &[&MemberPlan]),
    reader: &ReadStructure,
    format: &Format,
    read: &TokenStream,
) -> MembersCode {
    let function = ident(&reader.function);
    let fields = members.iter().map(|member| ident(&member.field));
    let fields: Vec<_> = fields.collect();
    let fields = tuple(&fields);
    let types = members.iter().map(|member| field_type(scope, member));
    let types: Vec<_> = types.collect();
    let values: Vec<_> = reader
        .members
        .iter()
        .map(|member| (format.value_of)(scope, member))
        .collect();
    MembersCode {
        values: quote!(let #fields = #read(#own.body(), #function).unwrap_or_default();),
        functions: (format.members_reader)(scope, reader, &tuple(&types), &tuple(&values)),
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
