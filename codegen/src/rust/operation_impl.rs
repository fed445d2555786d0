//! The trait that an operation's input implements.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::ident;
use crate::plan::OperationPlan;

/// Implements `Operation` for an input.
///
/// The trait is named by its module: were it in scope, `Self::validate` would be
/// the trait's own method if the input had none, and call itself for ever.
pub(super) fn tokens(scope: &Scope, plan: &OperationPlan) -> TokenStream {
    let operation = scope.item("crate::support::operation");
    let resolve = scope.item("super::endpoint::resolve");
    let (name, input) = (&plan.name, ident(&plan.input.name));
    let validate_strict = ident(if plan.checks_enums {
        "validate_strict"
    } else {
        "validate"
    });
    let (output, error) = (ident(&plan.output.name), ident(&plan.error.name));
    quote! {
        impl #operation::Operation for #input {
            type Output = #output;
            type Error = #error;

            const NAME: &'static str = #name;
            const SERVICE: #operation::ServiceMetadata = super::SERVICE;
            const METHODS: #operation::Methods<Self> = #operation::Methods {
                resolve_endpoint: |_, config| #resolve(config),
                validate: Self::validate,
                validate_strict: Self::#validate_strict,
                to_request: Self::to_request,
                from_response: #output::from_response,
            };
        }
    }
}
