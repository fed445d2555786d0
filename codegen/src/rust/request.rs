//! How an operation's request is made, whatever its protocol.

use proc_macro2::TokenStream;
use quote::quote;

use super::aws_query;
use super::scope::Scope;
use super::tokens::{docs, ident};
use crate::plan::{Body, HostPrefixPart, OperationBinding, OperationPlan, ServicePlan};

/// The method of an input that fills in its idempotency token.
pub(super) fn idempotency_token(plan: &OperationPlan) -> Option<TokenStream> {
    let field = &plan.input.idempotency_token()?.field;
    let docs = docs(&format!(
        "Fills [`{}`](field@Self::{field}) in, where it is absent, with what `source` makes.",
        field.trim_start_matches("r#")
    ));
    let field = ident(field);
    Some(quote! {
        #docs
        #[must_use]
        pub fn idempotency_token_from(mut self, source: impl FnOnce() -> String) -> Self {
            self.#field.get_or_insert_with(source);
            self
        }
    })
}

/// `to_request`.
pub(super) fn to_request(
    scope: &Scope,
    service: &ServicePlan,
    plan: &OperationPlan,
) -> TokenStream {
    let endpoint = scope.support("endpoint", "Endpoint");
    let request = scope.item("http::Request");
    let error = scope.support(service.request_error, "RequestError");
    let body_type = match plan.request_body {
        Body::Buffered => quote!(Vec<u8>),
    };
    let refused = match (plan.refuses, !plan.host_prefix.is_empty()) {
        (false, false) => "A value that the protocol cannot carry: never for this operation.",
        (true, false) => "A union of an unknown member, whose value was not kept.",
        (false, true) => {
            "A member that cannot be a part of the host, or an endpoint whose host takes no prefix."
        }
        (true, true) => {
            "A union of an unknown member, whose value was not kept; a member that cannot be a \
             part of the host, or an endpoint whose host takes no prefix."
        }
    };
    let docs = docs(&format!(
        "Makes the request. Constraints are not checked: see [`validate`](Self::validate).\n\
         \n\
         # Errors\n\
         \n\
         {refused}"
    ));
    let prefixed = prefixed(scope, &plan.host_prefix);
    let body = match &plan.binding {
        OperationBinding::AwsQuery(binding) => aws_query::request(scope, plan, binding),
    };
    let (statements, made) = (body.statements, body.request);
    let made = if plan.compressed {
        let compress = scope.support("request_compression", "compress");
        quote!(#compress(#made))
    } else {
        made
    };
    quote! {
        #docs
        pub fn to_request(&self, endpoint: &#endpoint) -> Result<#request<#body_type>, #error> {
            #prefixed
            #statements
            Ok(#made)
        }
    }
}

/// Makes `endpoint` the one with the operation's prefix.
fn prefixed(scope: &Scope, parts: &[HostPrefixPart]) -> Option<TokenStream> {
    let with_prefix = || scope.support("host_prefix", "with_host_prefix");
    if let [HostPrefixPart::Text(text)] = parts {
        let with_prefix = with_prefix();
        return Some(quote!(let endpoint = &#with_prefix(endpoint, #text)?;));
    }
    let mut format = String::new();
    let mut labels = Vec::new();
    for part in parts {
        match part {
            HostPrefixPart::Text(text) => {
                format.push_str(&text.replace('{', "{{").replace('}', "}}"));
            }
            HostPrefixPart::Label(member, field) => {
                let label = scope.support("host_label", "host_label");
                let field = ident(field);
                format.push_str("{}");
                labels.push(quote!(#label(#member, &self.#field)?));
            }
        }
    }
    let with_prefix = (!parts.is_empty()).then(with_prefix)?;
    Some(quote! {
        let prefix = format!(#format, #(#labels),*);
        let endpoint = &#with_prefix(endpoint, &prefix)?;
    })
}
