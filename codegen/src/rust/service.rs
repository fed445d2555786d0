//! The files of a service.

use quote::quote;

use super::scope::{Code, Scope};
use super::tokens::ident;
use super::{
    SourceFile, constraints, endpoint, enumeration, exception, int_enumeration, operation,
    structure, union, wire,
};
use crate::plan::ServicePlan;
use crate::wire::BoundService;

/// Writes a service down; `package` is the name of its crate.
pub(super) fn files(package: &str, bound: BoundService<'_>) -> Vec<SourceFile> {
    let service = bound.plan;
    let mut files = Vec::new();
    if has_types(service) {
        files.push(types(service));
    }
    if !service.exceptions.is_empty() {
        files.push(errors(bound));
    }
    if !service.checks.is_empty() {
        files.push(file(service, "constraints", constraints::file(service)));
    }
    if let Some(plan) = &service.endpoint {
        files.push(file(
            service,
            "endpoint",
            endpoint::file(package, service, plan),
        ));
    }
    let shared = wire::files(bound.wire).into_iter();
    files.extend(shared.map(|(name, code)| file(service, name, code)));
    for operation in bound.operations() {
        let code = operation::file(package, bound, operation);
        files.push(file(service, &operation.plan.module, code));
    }
    files.push(root(service, &files));
    files
}

fn file(service: &ServicePlan, name: &str, code: Code) -> SourceFile {
    let path = format!(
        "src/{}/{}.rs",
        service.module,
        name.trim_start_matches("r#")
    );
    SourceFile { path, code }
}

/// `mod.rs`: the modules, and everything public re-exported flat.
fn root(service: &ServicePlan, files: &[SourceFile]) -> SourceFile {
    let names = files
        .iter()
        .filter_map(|file| file.path.rsplit('/').next()?.strip_suffix(".rs"));
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    let modules = names.iter().map(|name| {
        let module = module_ident(service, name);
        if matches!(*name, "types" | "error") {
            quote!(pub mod #module;)
        } else {
            quote!(mod #module;)
        }
    });
    let operations = service.operations.iter().map(|operation| {
        let module = ident(&operation.module);
        let mut names = vec![ident(&operation.error.name), ident(&operation.input.name)];
        names.extend(
            structure::required_type(&operation.input)
                .as_deref()
                .map(ident),
        );
        names.push(ident(&operation.output.name));
        quote!(pub use #module::{#(#names),*};)
    });
    let types = has_types(service).then(|| {
        quote!(
            #[doc(inline)]
            pub use types::*;
        )
    });
    let endpoint = service.endpoint.is_some();
    let endpoint = endpoint.then(|| {
        quote!(
            pub use endpoint::endpoint;
        )
    });
    let has_errors = !service.exceptions.is_empty();
    let errors = has_errors.then(|| {
        quote!(
            #[doc(inline)]
            pub use error::*;
        )
    });
    let docs = format!("{} {}.", service.title, service.version);
    let items = quote! {
        #(#modules)*
        #endpoint
        #errors
        #(#operations)*
        #types
    };
    file(service, "mod", Scope::default().file(&docs, &items))
}

/// The name of a file's module, raw where an operation's is.
fn module_ident(service: &ServicePlan, file: &str) -> proc_macro2::Ident {
    let raw = format!("r#{file}");
    let is_raw = service
        .operations
        .iter()
        .any(|operation| operation.module == raw);
    ident(if is_raw { &raw } else { file })
}

fn has_types(service: &ServicePlan) -> bool {
    let ServicePlan {
        structures,
        unions,
        enums,
        int_enums,
        ..
    } = service;
    !(structures.is_empty() && unions.is_empty() && enums.is_empty() && int_enums.is_empty())
}

/// `types.rs`.
fn types(service: &ServicePlan) -> SourceFile {
    let scope = Scope::inside("types");
    let enums: Vec<_> = service
        .enums
        .iter()
        .map(|plan| enumeration::tokens(&scope, plan))
        .collect();
    let int_enums: Vec<_> = service
        .int_enums
        .iter()
        .map(|plan| int_enumeration::tokens(&scope, plan))
        .collect();
    let unions: Vec<_> = service
        .unions
        .iter()
        .map(|plan| union::tokens(&scope, plan))
        .collect();
    let structures: Vec<_> = service
        .structures
        .iter()
        .map(|plan| structure::tokens(&scope, plan))
        .collect();
    let docs = format!("Types of {}.", service.title);
    let items = quote!(#(#enums)* #(#int_enums)* #(#unions)* #(#structures)*);
    file(service, "types", scope.file(&docs, &items))
}

/// `error.rs`.
fn errors(bound: BoundService<'_>) -> SourceFile {
    let scope = Scope::default();
    let exceptions: Vec<_> = bound
        .exceptions()
        .map(|exception| exception::tokens(&scope, exception))
        .collect();
    let docs = format!("Errors of {}.", bound.plan.title);
    file(
        bound.plan,
        "error",
        scope.file(&docs, &quote!(#(#exceptions)*)),
    )
}
