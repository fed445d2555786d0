//! How the request of an operation is made whole, whatever its parts.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::made;
use crate::rust::scope::Scope;
use crate::rust::tokens::{docs, ident};
use crate::wire::{BoundOperation, HostPrefixPart, Refusal, Signing};

/// `to_request`.
pub(super) fn to_request(scope: &Scope, operation: BoundOperation<'_>) -> TokenStream {
    let endpoint = scope.support("endpoint::Endpoint");
    let request = scope.item("http::Request");
    let error = scope.support("error::RequestError");
    let refused = refused(&operation.wire.refusals);
    let unsigned = match operation.wire.signing {
        Signing::Endpoint => " ",
        Signing::UnsignedPayload => " Its signature does not cover the body.\n",
        Signing::Unsigned => " It is sent without a signature.\n",
    };
    let docs = docs(&format!(
        "Makes the request.{unsigned}Constraints are not checked: see \
         [`validate`](Self::validate).\n\
         \n\
         # Errors\n\
         \n\
         {refused}"
    ));
    let prefixed = prefixed(scope, &operation.wire.host_prefix);
    let made = made(scope, operation);
    let statements = made.statements;
    let is_changed = operation.wire.compressed || operation.wire.signing != Signing::Endpoint;
    let made = match (made.is_result, is_changed) {
        (true, false) => made.request,
        (is_result, _) => {
            let (request, ok) = (made.request, is_result.then(|| quote!(?)));
            let request = changed(scope, operation, quote!(#request #ok));
            quote!(Ok(#request))
        }
    };
    quote! {
        #docs
        pub fn to_request(&self, endpoint: &#endpoint) -> Result<#request<Vec<u8>>, #error> {
            #prefixed
            #statements
            #made
        }
    }
}

/// The request, compressed and signed as the operation says.
fn changed(scope: &Scope, operation: BoundOperation<'_>, request: TokenStream) -> TokenStream {
    let request = if operation.wire.compressed {
        let compress = scope.support("http::compress");
        quote!(#compress(#request))
    } else {
        request
    };
    signed(scope, operation.wire.signing, request)
}

/// The request, if it is signed in another way than its endpoint says.
fn signed(scope: &Scope, signing: Signing, request: TokenStream) -> TokenStream {
    match signing {
        Signing::Endpoint => request,
        Signing::UnsignedPayload => {
            let unsigned_payload = scope.support("auth::unsigned_payload");
            quote!(#unsigned_payload(#request))
        }
        Signing::Unsigned => {
            let unsigned = scope.support("auth::unsigned");
            quote!(#unsigned(#request))
        }
    }
}

/// When a request is refused, as a sentence.
fn refused(refusals: &BTreeSet<Refusal>) -> String {
    if refusals.is_empty() {
        return "Never fails for this operation.".to_owned();
    }
    let reasons: Vec<_> = refusals.iter().map(|refusal| refusal.describe()).collect();
    let mut sentence = reasons.join("; ") + ".";
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

/// Makes `endpoint` the one with the operation's prefix.
fn prefixed(scope: &Scope, parts: &[HostPrefixPart]) -> Option<TokenStream> {
    let with_prefix = || scope.support("endpoint::with_host_prefix");
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
                let label = scope.support("endpoint::host_label");
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
