//! The errors of a service.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::structure::{field_type, redacted};
use super::tokens::{docs, ident, paragraphs};
use super::wire;
use crate::docs::code;
use crate::model::Fault;
use crate::plan::ExceptionPlan;
use crate::wire::{BoundException, ExceptionWire};

/// Writes an error down.
pub(super) fn tokens(scope: &Scope, exception: BoundException<'_>) -> TokenStream {
    let plan = exception.plan;
    let name = ident(&plan.name);
    let declaration = declaration(scope, plan, exception.wire);
    let members = wire::error_members(scope, exception);
    let new = new(scope, plan, members.as_ref());
    let functions = members.map(|members| members.functions);
    let (fmt, error) = (scope.item("std::fmt"), scope.item("std::error::Error"));
    let metadata = scope.support("error::ErrorMetadata");
    let field = ident(&plan.metadata);
    quote! {
        #declaration
        impl #name {
            #new

            /// What the service says with every error.
            #[must_use]
            pub fn metadata(&self) -> &#metadata {
                &self.#field
            }
        }

        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                self.#field.fmt(f)
            }
        }

        impl AsRef<#metadata> for #name {
            fn as_ref(&self) -> &#metadata {
                &self.#field
            }
        }

        impl #error for #name {}
        #functions
    }
}

fn declaration(scope: &Scope, plan: &ExceptionPlan, named: &ExceptionWire) -> TokenStream {
    let name = ident(&plan.name);
    let fault = match plan.fault {
        Fault::Client => "client",
        Fault::Server => "server",
    };
    let facts = format!(
        "Code {}, HTTP status {}, {fault} fault.",
        code(&named.code),
        named.status
    );
    let docs = docs(&paragraphs([plan.docs.markdown(), facts]));
    let sensitive = plan.members.iter().any(|member| member.sensitive);
    let derive_debug = (!sensitive).then(|| quote!(Debug,));
    let debug = sensitive.then(|| {
        let members: Vec<_> = plan.members.iter().collect();
        redacted(scope, &plan.name, &members, &[&plan.metadata])
    });
    let metadata = scope.support("error::ErrorMetadata");
    let field = ident(&plan.metadata);
    let fields = plan.members.iter().map(|member| {
        let field_docs = super::tokens::docs(&member.docs.markdown());
        let (field, ty) = (ident(&member.field), field_type(scope, member));
        quote!(#field_docs pub #field: #ty,)
    });
    quote! {
        #docs
        #[derive(#derive_debug Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #field: #metadata,
        }
        #debug
    }
}

fn new(scope: &Scope, plan: &ExceptionPlan, members: Option<&wire::MembersCode>) -> TokenStream {
    let metadata = scope.support("error::ErrorMetadata");
    let own = ident(&plan.metadata);
    let Some(wire::MembersCode { values, .. }) = members else {
        return quote! {
            /// The error that comes with `metadata`.
            #[must_use]
            pub fn new(#own: #metadata) -> Self {
                Self { #own }
            }
        };
    };
    let fields = plan.members.iter().map(|member| ident(&member.field));
    quote! {
        /// The error that comes with this; its members are read from the body.
        #[must_use]
        pub fn new(#own: #metadata) -> Self {
            #values
            Self { #(#fields,)* #own }
        }
    }
}
