//! The trait that an operation's input implements.

use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint::{RESOLVE, RESOLVE_CUSTOM};
use super::scope::Scope;
use super::tokens::ident;
use crate::plan::{EndpointMember, OperationPlan, ServicePlan};

/// Implements `Operation` for an input.
///
/// The trait is named by its module: were it in scope, `Self::validate` would be
/// the trait's own method if the input had none, and call itself for ever.
pub(super) fn tokens(scope: &Scope, service: &ServicePlan, plan: &OperationPlan) -> TokenStream {
    let operation = scope.item("crate::support::operation");
    let resolve = resolve(scope, service, plan);
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
                resolve_endpoint: #resolve,
                validate: Self::validate,
                validate_strict: Self::#validate_strict,
                to_request: Self::to_request,
                from_response: #output::from_response,
            };
        }
    }
}

/// The closure that finds the endpoint of an input.
fn resolve(scope: &Scope, service: &ServicePlan, plan: &OperationPlan) -> TokenStream {
    let find = |function: &str| scope.item(&format!("super::endpoint::{function}"));
    let custom = |member: &str| {
        let custom = find(RESOLVE_CUSTOM);
        let unknown =
            format!("the endpoint of requests with `{member}` is not known: configure a URL");
        quote!(#custom(config, #unknown))
    };
    let of_account = |own: usize, member: &str, arn: TokenStream| {
        let function = find(&service.own_endpoints[own].function);
        let unknown = format!("`{member}` is not an ARN with an account: configure a URL");
        quote!(#function(config, #arn, #unknown))
    };
    let mut branches = Vec::new();
    for EndpointMember {
        member,
        field,
        optional,
        own,
    } in &plan.endpoint.members
    {
        let field = ident(field);
        branches.push(match (optional, own) {
            (true, Some(own)) => {
                let found = of_account(*own, member, quote!(arn));
                quote!(if let Some(arn) = &input.#field { #found } else)
            }
            (true, None) => {
                let custom = custom(member);
                quote!(if input.#field.is_some() { #custom } else)
            }
            (false, Some(own)) => of_account(*own, member, quote!(&input.#field)),
            (false, None) => custom(member),
        });
    }
    match (&branches[..], plan.endpoint.required_member()) {
        ([found], Some(EndpointMember { own: None, .. })) => quote!(|_, config| #found),
        ([found], Some(_)) => quote!(|input, config| #found),
        ([optional @ .., found], Some(_)) => quote!(|input, config| #(#optional)* { #found }),
        (optional, _) => {
            let own = service.own_endpoint(plan);
            let function = find(own.map_or(RESOLVE, |own| &own.function));
            if optional.is_empty() {
                quote!(|_, config| #function(config))
            } else {
                quote!(|input, config| { #(#optional)* { #function(config) } })
            }
        }
    }
}
