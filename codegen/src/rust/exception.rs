//! The errors of a service.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::aws_query;
use super::scope::Scope;
use super::structure::{field_type, redacted};
use super::tokens::{docs, ident};
use crate::model::Fault;
use crate::plan::ExceptionPlan;
use crate::plan::aws_query::Reader;

/// Writes an error down; `reader` reads its members beyond the message.
pub(super) fn tokens(scope: &Scope, plan: &ExceptionPlan, reader: Option<&Reader>) -> TokenStream {
    let name = ident(&plan.name);
    let declaration = declaration(scope, plan);
    let new = new(scope, plan, reader);
    let reader = reader_function(scope, plan, reader);
    let (fmt, error) = (scope.item("std::fmt"), scope.item("std::error::Error"));
    let metadata = scope.support("error_metadata", "ErrorMetadata");
    quote! {
        #declaration
        impl #name {
            #new

            /// What the service says with every error.
            #[must_use]
            pub fn metadata(&self) -> &#metadata {
                &self.metadata
            }
        }

        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                self.metadata.fmt(f)
            }
        }

        impl #error for #name {}
        #reader
    }
}

fn declaration(scope: &Scope, plan: &ExceptionPlan) -> TokenStream {
    let name = ident(&plan.name);
    let fault = match plan.fault {
        Fault::Client => "client",
        Fault::Server => "server",
    };
    let text = format!(
        "{}\n\nCode `{}`, HTTP status {}, {fault} fault.",
        plan.docs, plan.code, plan.status
    );
    let docs = docs(&text);
    let sensitive = plan.members.iter().any(|member| member.sensitive);
    let derive_debug = (!sensitive).then(|| quote!(Debug,));
    let debug = sensitive.then(|| {
        let members: Vec<_> = plan.members.iter().collect();
        redacted(scope, &plan.name, &members)
    });
    let metadata = scope.support("error_metadata", "ErrorMetadata");
    let fields = plan.members.iter().map(|member| {
        let field_docs = super::tokens::docs(&member.docs);
        let (field, ty) = (ident(&member.field), field_type(scope, member));
        quote!(#field_docs pub #field: #ty,)
    });
    quote! {
        #docs
        #[derive(#derive_debug Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            metadata: #metadata,
        }
        #debug
    }
}

/// `new`, and the function that reads the members beyond the message.
fn new(scope: &Scope, plan: &ExceptionPlan, reader: Option<&Reader>) -> TokenStream {
    let metadata = scope.support("error_metadata", "ErrorMetadata");
    let docs = docs("The error that comes with `metadata`; its members are read from the body.");
    let Some(reader) = reader else {
        let docs = super::tokens::docs("The error that comes with `metadata`.");
        return quote! {
            #docs
            #[must_use]
            pub fn new(metadata: #metadata) -> Self {
                Self { metadata }
            }
        };
    };
    let read = scope.support("query_error_members", "read_error_members");
    let function = ident(&reader.function);
    let fields: Vec<_> = plan
        .members
        .iter()
        .map(|member| ident(&member.field))
        .collect();
    let fields_tuple = tuple(&fields);
    quote! {
        #docs
        #[must_use]
        pub fn new(metadata: #metadata) -> Self {
            let #fields_tuple = #read(metadata.body(), #function).unwrap_or_default();
            Self { #(#fields,)* metadata }
        }
    }
}

/// The function that reads the members beyond the message.
fn reader_function(
    scope: &Scope,
    plan: &ExceptionPlan,
    reader: Option<&Reader>,
) -> Option<TokenStream> {
    let reader = reader?;
    let types: Vec<_> = plan
        .members
        .iter()
        .map(|member| field_type(scope, member))
        .collect();
    let values: Vec<_> = reader
        .members
        .iter()
        .map(|member| aws_query::value_of(scope, member))
        .collect();
    let result = tuple(&values);
    Some(aws_query::members_reader(
        scope,
        reader,
        &tuple(&types),
        &result,
    ))
}

/// A tuple of several things, or the only one.
fn tuple<T: ToTokens>(things: &[T]) -> TokenStream {
    match things {
        [thing] => quote!(#thing),
        things => quote!((#(#things),*)),
    }
}
