//! The functions that find a service's endpoint.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Code, ModelNames, Scope};
use super::tokens::{docs, ident};
use crate::plan::{EndpointPlan, EndpointUrl, OperationPlan, Place, ServicePlan, UrlPart};

/// The function that finds the endpoint of the service.
pub(super) const RESOLVE: &str = "resolve";

/// The function for requests whose endpoint is not known.
pub(super) const RESOLVE_CUSTOM: &str = "resolve_custom";

/// `endpoint.rs`; `package` is the name of the crate.
pub(super) fn file(names: &ModelNames, package: &str, service: &ServicePlan) -> Code {
    let scope = Scope::new(names);
    let plan = service.endpoint.as_ref();
    let of_region = plan.map(|plan| of_region(&scope, package, service, plan));
    let of_service = uses_resolve(service).then(|| resolve(&scope, service, None));
    let own = 0..service.own_endpoints.len();
    let own: Vec<_> = own.map(|own| resolve(&scope, service, Some(own))).collect();
    let custom = uses_resolve_custom(service).then(|| resolve_custom(&scope, service));
    let docs = format!("The endpoints of {}.", service.title);
    scope.file(&docs, &quote!(#of_region #of_service #(#own)* #custom))
}

/// Whether something calls the function [`RESOLVE`].
fn uses_resolve(service: &ServicePlan) -> bool {
    let mut operations = service.operations.iter().map(|plan| &plan.endpoint);
    service.endpoint.is_some() || operations.any(|endpoint| !endpoint.is_elsewhere())
}

/// Whether something calls the function [`RESOLVE_CUSTOM`].
fn uses_resolve_custom(service: &ServicePlan) -> bool {
    let own = service.own_endpoints.iter();
    let plans = own
        .map(|own| own.plan.as_ref())
        .chain([service.endpoint.as_ref()]);
    let mut places = plans.flatten().flat_map(EndpointPlan::places);
    let mut operations = service.operations.iter().map(|plan| &plan.endpoint);
    operations.any(|endpoint| !endpoint.members.is_empty()) || places.any(|place| place.is_none())
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
    let elsewhere = elsewhere(service);
    format!(
        "The endpoint of {title} for a region, and how requests to it are signed.\n\
         \n\
         {elsewhere}\
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

/// The operations whose requests go elsewhere, as a paragraph.
fn elsewhere(service: &ServicePlan) -> String {
    let operations = service.operations.iter();
    let elsewhere = operations.filter(|operation| operation.endpoint.is_elsewhere());
    let links = elsewhere.map(|operation| {
        let (name, input) = (&operation.name, &operation.input.name);
        format!("[`{name}`](super::{input})")
    });
    let links: Vec<_> = links.collect();
    if links.is_empty() {
        return String::new();
    }
    format!(
        "Not for operations with endpoints of their own, which\n\
         [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns:\n\
         {}.\n\n",
        links.join(",\n")
    )
}

/// The function that finds the endpoint of the service or, with its position, one
/// of those that are not the service's: by the rules or, without them, only by a
/// URL that the caller configures.
fn resolve(scope: &Scope, service: &ServicePlan, own: Option<usize>) -> TokenStream {
    let own = own.map(|index| (index, &service.own_endpoints[index]));
    let (name, plan) = match own {
        Some((_, own)) => (own.function.as_str(), own.plan.as_ref()),
        None => (RESOLVE, service.endpoint.as_ref()),
    };
    let of = own.map_or_else(String::new, |(index, _)| example(service, index));
    let (docs, find, found, signing_region) = if let Some(plan) = plan {
        let aws_endpoint = scope.support("endpoint::aws_endpoint");
        let url = if plan.is_fixed() {
            quote!(url)
        } else {
            quote!(&url)
        };
        (
            format!("Follows the endpoint rules of the model{of}."),
            find(scope, plan),
            quote!(#aws_endpoint(config, #url)),
            quote!(signing_region),
        )
    } else {
        let custom_endpoint = scope.support("endpoint::custom_endpoint");
        (
            format!(
                "Callers must configure a URL: the model has no endpoint rules{of} that opsmith \
                 supports."
            ),
            TokenStream::new(),
            quote!(#custom_endpoint(config, "the endpoint is not known: configure a URL")),
            quote!(config.region()),
        )
    };
    let docs = super::tokens::docs(&docs);
    let result = signed(scope, service, found, &signing_region);
    let endpoint = scope.support("endpoint::Endpoint");
    let config = scope.support("endpoint::EndpointConfig");
    let error = scope.support("endpoint::EndpointError");
    let name = ident(name);
    if plan.is_some_and(EndpointPlan::has_account) {
        let arn_account = scope.support("endpoint::arn_account");
        let custom = ident(RESOLVE_CUSTOM);
        return quote! {
            #docs
            ///
            /// The account of `arn` is part of the host; `unknown` is the error if it has none,
            /// and no URL is configured.
            pub(super) fn #name(
                config: &#config,
                arn: &str,
                unknown: &'static str,
            ) -> Result<#endpoint, #error> {
                let Some(account) = #arn_account(arn) else {
                    return #custom(config, unknown);
                };
                #find
                #result
            }
        };
    }
    quote! {
        #docs
        pub(super) fn #name(config: &#config) -> Result<#endpoint, #error> {
            #find
            #result
        }
    }
}

/// Which requests go to an endpoint that is not the service's, by its position.
fn example(service: &ServicePlan, own: usize) -> String {
    let mut operations = service.operations.iter();
    let of_operation = |operation: &&OperationPlan| operation.endpoint.own == Some(own);
    if let Some(operation) = operations.clone().find(of_operation) {
        return format!(" for operations such as `{}`", operation.name);
    }
    let of_member = operations.find_map(|operation| {
        let mut members = operation.endpoint.members.iter();
        let member = members.find(|member| member.own == Some(own))?;
        Some((&operation.name, &member.member))
    });
    of_member.map_or_else(String::new, |(operation, member)| {
        format!(" for requests such as `{operation}` with `{member}`")
    })
}

/// The function for requests whose endpoint is not known.
fn resolve_custom(scope: &Scope, service: &ServicePlan) -> TokenStream {
    let custom_endpoint = scope.support("endpoint::custom_endpoint");
    let found = quote!(#custom_endpoint(config, unknown));
    let result = signed(scope, service, found, &quote!(config.region()));
    let endpoint = scope.support("endpoint::Endpoint");
    let config = scope.support("endpoint::EndpointConfig");
    let error = scope.support("endpoint::EndpointError");
    let name = ident(RESOLVE_CUSTOM);
    quote! {
        /// Callers must configure a URL; `unknown` is the error if they do not.
        pub(super) fn #name(
            config: &#config,
            unknown: &'static str,
        ) -> Result<#endpoint, #error> {
            #result
        }
    }
}

/// An endpoint, which is a `Result`, with the service's name and a region to sign
/// for.
fn signed(
    scope: &Scope,
    service: &ServicePlan,
    found: TokenStream,
    region: &TokenStream,
) -> TokenStream {
    match &service.signing_name {
        Some(name) => {
            let sigv4 = scope.support("auth::SigV4");
            quote!(Ok(#found?.with_auth_scheme(#sigv4::new(#name, #region))))
        }
        None => found,
    }
}

/// Finds `url` and `signing_region`.
fn find(scope: &Scope, plan: &EndpointPlan) -> TokenStream {
    let is_fixed = plan.is_fixed();
    let place = |place: &Option<Place>| {
        let Some(place) = place else {
            let custom = ident(RESOLVE_CUSTOM);
            let unknown = "there is no endpoint for the region: configure a URL";
            return quote!(return #custom(config, #unknown));
        };
        let url = url(&place.url, is_fixed);
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
    place: impl Fn(&Option<Place>) -> TokenStream,
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

/// A URL: a `&str` if no URL beside it is made, and otherwise a `String`.
fn url(url: &EndpointUrl, all_fixed: bool) -> TokenStream {
    match &url.parts[..] {
        [UrlPart::Text(url)] if all_fixed => quote!(#url),
        [UrlPart::Text(url)] => quote!(#url.to_owned()),
        parts => {
            let parts = parts.iter().map(|part| match part {
                UrlPart::Text(text) => text,
                UrlPart::Region => "{region}",
                UrlPart::Account => "{account}",
            });
            let format: String = parts.collect();
            quote!(format!(#format))
        }
    }
}
