//! The functions that find a service's endpoint.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Code, ModelNames, Scope};
use super::tokens::docs;
use crate::plan::{EndpointPlan, EndpointUrl, Place, ServicePlan};

/// `endpoint.rs`; `package` is the name of the crate.
pub(super) fn file(names: &ModelNames, package: &str, service: &ServicePlan) -> Code {
    let scope = Scope::new(names);
    let plan = service.endpoint.as_ref();
    let of_region = plan.map(|plan| of_region(&scope, package, service, plan));
    let resolve = resolve(&scope, service);
    let docs = format!("The endpoints of {}.", service.title);
    scope.file(&docs, &quote!(#of_region #resolve))
}

/// `endpoint`, for callers who configure a region only.
fn of_region(
    scope: &Scope,
    package: &str,
    service: &ServicePlan,
    plan: &EndpointPlan,
) -> TokenStream {
    let docs = docs(&function_docs(package, service, plan));
    let endpoint = scope.support("endpoint::Endpoint");
    let config = scope.support("endpoint::EndpointConfig");
    let error = scope.support("endpoint::EndpointError");
    quote! {
        #docs
        pub fn endpoint(region: &str) -> Result<#endpoint, #error> {
            resolve(&#config::new(region))
        }
    }
}

fn function_docs(package: &str, service: &ServicePlan, plan: &EndpointPlan) -> String {
    let package = package.replace('-', "_");
    let (title, module) = (&service.title, &service.module);
    let (region, url, _) = &plan.example;
    format!(
        "The endpoint of {title} for a region, and how requests to it are signed.\n\
         \n\
         [`Endpoint::with_url`](crate::Endpoint::with_url) replaces the URL, for example with that\n\
         of an emulator, or of a FIPS or dual-stack host.\n\
         \n\
         # Errors\n\
         \n\
         The region's name cannot be part of a host name, or has letters in upper case.\n\
         \n\
         # Example\n\
         \n\
         ```\n\
         let endpoint = {package}::{module}::endpoint({region:?})?;\n\
         assert_eq!(endpoint.uri(), {url:?});\n\
         # Ok::<(), {package}::EndpointError>(())\n\
         ```"
    )
}

/// `resolve`, by the service's rules or, without them, only by a URL that the
/// caller configures.
fn resolve(scope: &Scope, service: &ServicePlan) -> TokenStream {
    let endpoint = scope.support("endpoint::Endpoint");
    let config = scope.support("endpoint::EndpointConfig");
    let error = scope.support("endpoint::EndpointError");
    let (docs, find, found, signing_region) = if let Some(plan) = &service.endpoint {
        let aws_endpoint = scope.support("endpoint::aws_endpoint");
        let url = if plan.is_regional() {
            quote!(&url)
        } else {
            quote!(url)
        };
        (
            "Follows the endpoint rules of the model.",
            find(scope, plan),
            quote!(#aws_endpoint(config, #url)),
            quote!(signing_region),
        )
    } else {
        let custom_endpoint = scope.support("endpoint::custom_endpoint");
        (
            "Callers must configure a URL: the model has no endpoint rules that opsmith supports.",
            TokenStream::new(),
            quote!(#custom_endpoint(config)),
            quote!(config.region()),
        )
    };
    let docs = super::tokens::docs(docs);
    let result = match &service.signing_name {
        Some(name) => {
            let sigv4 = scope.support("auth::SigV4");
            quote!(Ok(#found?.with_auth_scheme(#sigv4::new(#name, #signing_region))))
        }
        None => found,
    };
    quote! {
        #docs
        pub(super) fn resolve(config: &#config) -> Result<#endpoint, #error> {
            #find
            #result
        }
    }
}

/// Finds `url` and `signing_region`.
fn find(scope: &Scope, plan: &EndpointPlan) -> TokenStream {
    let is_regional = plan.is_regional();
    let place = |place: &Place| {
        let url = url(&place.url, is_regional);
        let fixed = place.signing_region.as_ref();
        let signing_region = fixed.map_or_else(|| quote!(region), |fixed| quote!(#fixed));
        quote!((#url, #signing_region))
    };
    let regions = plan.regions.iter().map(|(names, at)| {
        let place = place(at);
        quote!(#(#names)|* => #place,)
    });
    let regions: Vec<_> = regions.collect();
    let partitions = partitions(scope, plan, place);
    let place = if regions.is_empty() {
        partitions
    } else {
        quote!(match region { #(#regions)* _ => #partitions, })
    };
    let region = (!plan.is_same_everywhere()).then(|| quote!(let region = config.region();));
    quote! {
        #region
        let (url, signing_region) = #place;
    }
}

/// A place for each partition; that of `aws` is also used for all others.
fn partitions(
    scope: &Scope,
    plan: &EndpointPlan,
    place: impl Fn(&Place) -> TokenStream,
) -> TokenStream {
    let is_default = |names: &[&str]| names.contains(&"aws");
    let mut default = plan.partitions.iter();
    let default = default.find(|(names, _)| is_default(names));
    let default = default.map(|(_, at)| place(at));
    let others = plan.partitions.iter();
    let others = others.filter(|(names, _)| !is_default(names));
    let others: Vec<_> = others
        .map(|(names, at)| {
            let place = place(at);
            quote!(#(#names)|* => #place,)
        })
        .collect();
    if others.is_empty() {
        return quote!(#default);
    }
    let partition = scope.support("endpoint::partition");
    quote!(match #partition(region) { #(#others)* _ => #default, })
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
