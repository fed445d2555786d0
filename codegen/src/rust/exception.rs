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

            /// The code, message, request id and HTTP reply.
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
    let sensitive_message = if plan.sensitive_message {
        "The message is sensitive: `Debug` and `Display` do not show it."
    } else {
        ""
    };
    let parts = [plan.docs.markdown(), facts, sensitive_message.to_owned()];
    let docs = docs(&paragraphs(parts));
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
    let facts = facts(scope, plan);
    let Some(wire::MembersCode { values, .. }) = members else {
        let field = if facts.is_empty() {
            quote!(#own)
        } else {
            quote!(#own: #own #facts)
        };
        return quote! {
            /// Makes the error from `metadata`.
            #[must_use]
            pub fn new(#own: #metadata) -> Self {
                Self { #field }
            }
        };
    };
    let statement = (!facts.is_empty()).then(|| quote!(let #own = #own #facts;));
    let fields = plan.members.iter().map(|member| ident(&member.field));
    quote! {
        /// Makes the error from `metadata`, and reads its members from the body.
        #[must_use]
        pub fn new(#own: #metadata) -> Self {
            #statement
            #values
            Self { #(#fields,)* #own }
        }
    }
}

/// Calls of methods that add what the model says to the metadata.
fn facts(scope: &Scope, plan: &ExceptionPlan) -> TokenStream {
    let sensitive = plan.sensitive_message.then(|| {
        let sensitive = scope.method("ErrorMetadata::with_sensitive_message");
        quote!(.#sensitive())
    });
    let retry_kind = plan.retryable.map(|retryable| {
        let kind = scope.support("error::RetryKind");
        let variant = ident(if retryable.throttling {
            "Throttling"
        } else {
            "Transient"
        });
        quote!(.with_retry_kind(#kind::#variant))
    });
    quote!(#sensitive #retry_kind)
}
