//! The files of a service.

use std::fmt::Write;

use quote::quote;

use super::scope::{Code, ModelNames, Scope};
use super::tokens::{docs, ident};
use super::{
    SourceFile, constraints, endpoint, enumeration, exception, int_enumeration, operation,
    structure, union, wire,
};
use crate::docs::summary;
use crate::plan::ServicePlan;
use crate::wire::BoundService;

/// Writes a service down; `package` is the name of its crate.
pub(super) fn files(package: &str, bound: BoundService<'_>) -> Vec<SourceFile> {
    let service = bound.plan;
    let names = &model_names(service);
    let mut files = Vec::new();
    if has_types(service) {
        files.push(types(names, service));
    }
    if !service.exceptions.is_empty() {
        files.push(errors(names, bound));
    }
    if !service.checks.is_empty() {
        files.push(file(
            service,
            "constraints",
            constraints::file(names, service),
        ));
    }
    files.push(file(
        service,
        "endpoint",
        endpoint::file(names, package, service),
    ));
    let shared = wire::files(names, bound.wire).into_iter();
    files.extend(shared.map(|(name, code)| file(service, name, code)));
    for operation in bound.operations() {
        let code = operation::file(names, package, bound, operation);
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

/// `mod.rs`: the modules, and what callers of each operation need.
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
        let names = operation::type_names(operation);
        let names = names.iter().map(|name| ident(name));
        quote!(pub use #module::{#(#names),*};)
    });
    let endpoint = service.endpoint.is_some();
    let endpoint = endpoint.then(|| {
        quote!(
            pub use endpoint::endpoint;
        )
    });
    let scope = Scope::default();
    let metadata = scope.support("operation::ServiceMetadata");
    let (sdk_id, version) = (&service.sdk_id, &service.version);
    let metadata_docs = docs(&format!("The name and version of {}.", service.title));
    let items = quote! {
        #(#modules)*
        #endpoint
        #(#operations)*

        #metadata_docs
        pub const SERVICE: #metadata = #metadata {
            sdk_id: #sdk_id,
            version: #version,
        };
    };
    file(service, "mod", scope.file(&root_docs(service), &items))
}

/// The service, and a table of its operations.
fn root_docs(service: &ServicePlan) -> String {
    let mut text = format!(
        "{} {}.\n\n| operation | |\n| --- | --- |\n",
        service.title, service.version
    );
    for operation in &service.operations {
        let (name, input) = (&operation.name, &operation.input.name);
        let docs = operation.docs.markdown();
        let mut summary = summary(&docs).replace('\n', " ").replace('|', "\\|");
        if !summary.is_empty() {
            summary.push(' ');
        }
        // Writing to a `String` never fails.
        let _ = writeln!(text, "| [`{name}`]({input}) | {summary}|");
    }
    text
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

/// The names of the service's types and errors.
fn model_names(service: &ServicePlan) -> ModelNames {
    let structures = service.structures.iter().map(|plan| &plan.name);
    let unions = service.unions.iter().map(|plan| &plan.name);
    let enums = service.enums.iter().map(|plan| &plan.name);
    let int_enums = service.int_enums.iter().map(|plan| &plan.name);
    let exceptions = service.exceptions.iter().map(|plan| &plan.name);
    let types = structures.chain(unions).chain(enums).chain(int_enums);
    types.chain(exceptions).cloned().collect()
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
fn types(names: &ModelNames, service: &ServicePlan) -> SourceFile {
    let scope = Scope::inside(names, "types");
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
fn errors(names: &ModelNames, bound: BoundService<'_>) -> SourceFile {
    let scope = Scope::inside(names, "error");
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
