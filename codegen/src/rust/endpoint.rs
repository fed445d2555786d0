//! The function that finds a service's endpoint.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Code, Scope};
use super::tokens::{docs, ident};
use crate::plan::{EndpointPlan, EndpointUrl, Place, ServicePlan};

/// `endpoint.rs`; `package` is the name of the crate.
pub(super) fn file(package: &str, service: &ServicePlan, plan: &EndpointPlan) -> Code {
    let scope = Scope::default();
    let docs = docs(&function_docs(package, service, plan));
    let endpoint = scope.support("endpoint::Endpoint");
    let error = scope.support("endpoint::InvalidEndpoint");
    let find = find(&scope, plan);
    let name = &plan.signing_name;
    let url = if plan.is_regional() {
        quote!(&url)
    } else {
        quote!(url)
    };
    let function = quote! {
        #docs
        pub fn endpoint(region: &str) -> Result<#endpoint, #error> {
            let (url, signing_region) = #find;
            Ok(#endpoint::new(#url)?.signing(#name, signing_region))
        }
    };
    scope.file(&format!("Where {} is.", service.title), &function)
}

fn function_docs(package: &str, service: &ServicePlan, plan: &EndpointPlan) -> String {
    let package = package.replace('-', "_");
    let (title, module) = (&service.title, &service.module);
    let (region, url, signing_region) = &plan.example;
    format!(
        "The endpoint of {title} for callers in a region, and what to sign for there.\n\
         \n\
         [`Endpoint::at`] leads to another URL: of an emulator, a FIPS or dual-stack host.\n\
         \n\
         # Errors\n\
         \n\
         A name that cannot be a region's, since no host could have it as a part.\n\
         \n\
         # Example\n\
         \n\
         ```\n\
         let endpoint = {package}::{module}::endpoint({region:?})?;\n\
         assert_eq!(endpoint.uri(), {url:?});\n\
         assert_eq!(endpoint.signing_region(), Some({signing_region:?}));\n\
         # Ok::<(), {package}::InvalidEndpoint>(())\n\
         ```"
    )
}

/// A URL and a region to sign for, from `region`.
fn find(scope: &Scope, plan: &EndpointPlan) -> TokenStream {
    let partition = scope.support("endpoint::Partition");
    let place = |place: &Place| {
        let url = url(&place.url, plan.is_regional());
        let fixed = place.signing_region.as_ref();
        let signing_region = fixed.map_or_else(|| quote!(region), |fixed| quote!(#fixed));
        quote!((#url, #signing_region))
    };
    let partitions = plan.partitions.iter().map(|(names, at)| {
        let names = names.iter().map(|name| ident(name));
        let place = place(at);
        quote!(#(#partition::#names)|* => #place,)
    });
    let partitions = quote!(match #partition::of(region)? { #(#partitions)* });
    if plan.regions.is_empty() {
        return partitions;
    }
    let regions = plan.regions.iter().map(|(names, at)| {
        let place = place(at);
        quote!(#(#names)|* => #place,)
    });
    quote!(match region { #(#regions)* _ => #partitions, })
}

fn url(url: &EndpointUrl, owned: bool) -> TokenStream {
    match url {
        EndpointUrl::Regional(parts) => {
            let parts = parts
                .iter()
                .map(|part| part.replace('{', "{{").replace('}', "}}"));
            let format = parts.collect::<Vec<_>>().join("{region}");
            quote!(format!(#format))
        }
        EndpointUrl::Fixed(url) if owned => quote!(#url.to_owned()),
        EndpointUrl::Fixed(url) => quote!(#url),
    }
}
