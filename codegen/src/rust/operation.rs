//! An operation: input, output and errors.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Code, ModelNames, Scope};
use super::tokens::{docs, ident, paragraphs};
use super::{constraints, example, operation_impl, structure, wire};
use crate::docs::code;
use crate::plan::{Documentation, MemberCheck, OperationPlan, ServicePlan};
use crate::wire::{BoundOperation, BoundService, ErrorKey};

/// Writes an operation down.
pub(super) fn file(
    names: &ModelNames,
    package: &str,
    service: BoundService<'_>,
    operation: BoundOperation<'_>,
) -> Code {
    let scope = Scope::new(names);
    for name in type_names(operation.plan) {
        scope.declare(&name);
    }
    let input = input(&scope, package, service.plan, operation);
    let output = output(&scope, operation);
    let implementation = operation_impl::tokens(&scope, service.plan, operation.plan);
    let error = error(&scope, operation);
    let docs = format!("The operation `{}`.", operation.plan.name);
    scope.file(&docs, &quote!(#input #output #implementation #error))
}

/// The names of an operation's types, sorted.
pub(super) fn type_names(plan: &OperationPlan) -> Vec<String> {
    let mut names = vec![
        plan.error.name.clone(),
        plan.input.name.clone(),
        plan.output.name.clone(),
    ];
    names.extend(structure::required_type(&plan.input));
    names
}

fn input(
    scope: &Scope,
    package: &str,
    service: &ServicePlan,
    operation: BoundOperation<'_>,
) -> TokenStream {
    let plan = operation.plan;
    let mut input = plan.input.clone();
    input.docs = Documentation {
        text: input_docs(package, service, plan),
        ..Documentation::default()
    };
    let name = ident(&input.name);
    let declaration = structure::declaration(scope, &input, None);
    let required = structure::required(scope, &input);
    let debug = structure::debug(scope, &input, &[]);
    let methods = structure::methods(scope, &input);
    let validate = validate(scope, plan);
    let token = idempotency_token(plan);
    let request = wire::input_methods(scope, operation);
    quote! {
        #declaration
        #required
        #debug
        impl #name {
            #methods
            #token
            #validate
            #request
        }
    }
}

fn input_docs(package: &str, service: &ServicePlan, operation: &OperationPlan) -> String {
    let mut parts = vec![operation.docs.markdown()];
    parts.extend(endpoint_docs(service, operation));
    let reference = operation.reference.as_ref();
    parts.extend(reference.map(|reference| format!("[API reference]({reference})")));
    let examples = &operation.examples;
    match examples.len() {
        0 => {}
        1 => parts.push("# Example".to_owned()),
        _ => parts.push("# Examples".to_owned()),
    }
    parts.extend(
        examples
            .iter()
            .map(|plan| example::docs(package, service, operation, plan)),
    );
    paragraphs(parts)
}

/// Where requests go, if not to the endpoint of the service.
fn endpoint_docs(service: &ServicePlan, operation: &OperationPlan) -> Option<String> {
    if !operation.endpoint.is_elsewhere() {
        return None;
    }
    let resolve = "[`resolve_endpoint`](crate::Operation::resolve_endpoint)";
    let text = match (service.endpoint_of(operation), &service.endpoint) {
        (Some(_), Some(_)) => format!(
            "Requests go to an endpoint of their own, which {resolve}\n\
             returns, and not to [`endpoint`](fn@super::endpoint)."
        ),
        (Some(_), None) => format!("{resolve} returns the endpoint."),
        (None, _) => "The endpoint is not known: callers must configure a URL.".to_owned(),
    };
    Some(text)
}

/// The method of an input that fills in its idempotency token.
fn idempotency_token(plan: &OperationPlan) -> Option<TokenStream> {
    let field = &plan.input.idempotency_token()?.field;
    let link = structure::field_link("Self", field);
    let docs = docs(&format!(
        "Sets {link} to what `source` returns, if it is absent."
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

fn validate(scope: &Scope, plan: &OperationPlan) -> TokenStream {
    let errors = scope.support("validate::ValidationErrors");
    if plan.checks.is_empty() {
        return quote! {
            /// Checks the constraints of the model; there are none.
            ///
            /// # Errors
            ///
            /// Never fails.
            pub fn validate(&self) -> Result<(), #errors> {
                Ok(())
            }
        };
    }
    let validator = scope.support("validate::Validator");
    let checks = plan.checks.iter().map(|check| member_check(scope, check));
    if plan.checks_enums {
        let strict = scope.method("Validator::strict");
        return quote! {
            /// Checks the constraints of the model, which AWS may have loosened since.
            ///
            /// # Errors
            ///
            /// Returns all violations.
            pub fn validate(&self) -> Result<(), #errors> {
                self.check(#validator::default())
            }

            /// Checks what [`validate`](Self::validate) does, and that the values of
            /// enums are those of the model, to which AWS adds values.
            ///
            /// # Errors
            ///
            /// Returns all violations.
            pub fn validate_strict(&self) -> Result<(), #errors> {
                self.check(#validator::#strict())
            }

            fn check(&self, mut validator: #validator) -> Result<(), #errors> {
                #(#checks)*
                validator.finish()
            }
        };
    }
    quote! {
        /// Checks the constraints of the model, which AWS may have loosened since.
        ///
        /// # Errors
        ///
        /// Returns all violations.
        pub fn validate(&self) -> Result<(), #errors> {
            let mut validator = #validator::default();
            #(#checks)*
            validator.finish()
        }
    }
}

fn member_check(scope: &Scope, check: &MemberCheck) -> TokenStream {
    let path_type = scope.support("validate::Path");
    let path = &check.path;
    let path = quote!(&#path_type::new(#path));
    constraints::member(scope, check, &quote!(self), &path, |function, value| {
        let function = scope.item(&format!("super::constraints::{function}"));
        quote!(#function(&mut validator, #path, #value))
    })
}

fn output(scope: &Scope, operation: BoundOperation<'_>) -> TokenStream {
    let plan = operation.plan;
    let mut output = plan.output.clone();
    let mut text = format!("The output of `{}`.", plan.name);
    if plan.output.members.is_empty() {
        text.push_str(" The service returns only its request id.");
    }
    output.docs = Documentation {
        text,
        ..Documentation::default()
    };
    let name = ident(&output.name);
    let request_id = ident(&plan.request_id);
    let missing = plan.missing_members.as_deref();
    let missing_field = missing.map(|field| {
        let field = ident(field);
        quote!(#field: Vec<&'static str>,)
    });
    let private = quote!(#request_id: Option<String>, #missing_field);
    let own: Vec<_> = [&*plan.request_id].into_iter().chain(missing).collect();
    let declaration = structure::declaration(scope, &output, Some(&private));
    let debug = structure::debug(scope, &output, &own);
    let default = structure::default(scope, &output, &own);
    let missing_members = missing.map(missing_members);
    let wire::OutputCode { methods, functions } = wire::output(scope, operation);
    quote! {
        #declaration
        #debug
        #default
        impl #name {
            #methods

            /// The request id, to quote to AWS support.
            #[must_use]
            pub fn request_id(&self) -> Option<&str> {
                self.#request_id.as_deref()
            }
            #missing_members
        }
        #functions
    }
}

/// The method of an output that returns the field of the missing members.
fn missing_members(field: &str) -> TokenStream {
    let field = ident(field);
    quote! {
        /// The required members that the reply lacked, as `Type::field`, each once;
        /// usually none.
        ///
        /// Their fields hold an empty, zero or unknown value instead.
        #[must_use]
        pub fn missing_members(&self) -> &[&'static str] {
            &self.#field
        }
    }
}

fn error(scope: &Scope, operation: BoundOperation<'_>) -> TokenStream {
    let plan = operation.plan;
    let name = ident(&plan.error.name);
    let metadata = scope.support("error::ErrorMetadata");
    let (fmt, std_error) = (scope.item("std::fmt"), scope.item("std::error::Error"));
    let enum_docs = docs(&format!(
        "The errors of `{}`, a variant for each code.",
        plan.name
    ));
    let variants = &plan.error.variants;
    let names: Vec<_> = variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let types: Vec<_> = variants
        .iter()
        .map(|variant| scope.item(&format!("super::error::{}", variant.exception)))
        .collect();
    let codes = &operation.wire.codes;
    let variants = variants.iter().zip(&types).zip(codes);
    let variants = variants.map(|((variant, ty), codes)| {
        let name = ident(&variant.name);
        let code = format!("Code {}.", code(&codes.own));
        let docs = docs(&paragraphs([variant.summary.clone(), code]));
        quote!(#docs #name(#ty))
    });
    let arms = codes.iter().zip(names.iter().zip(&types));
    // An error whose codes all mean others is never chosen.
    let arms = arms.filter(|(codes, _)| !codes.meant_by.is_empty());
    let arms = arms.map(|(codes, (name, ty))| {
        let codes = &codes.meant_by;
        quote!(#(#codes)|* => Self::#name(#ty::new(metadata)))
    });
    let chosen_by = docs(match operation.wire.error_key {
        ErrorKey::Code => "Chooses the variant by the code.",
        ErrorKey::Shape => "Chooses the variant by the name of its shape.",
    });
    let from_code = if names.is_empty() {
        quote!(Self::Other(metadata))
    } else {
        let key = wire::error_key(scope, operation);
        quote! {
            match #key {
                #(#arms,)*
                _ => Self::Other(metadata),
            }
        }
    };
    quote! {
        #enum_docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// An error with any other code.
            Other(#metadata),
        }

        impl #name {
            /// The code, message, request id and HTTP reply.
            #[must_use]
            pub fn metadata(&self) -> &#metadata {
                match self {
                    #(Self::#names(error) => error.metadata(),)*
                    Self::Other(metadata) => metadata,
                }
            }
        }

        impl From<#metadata> for #name {
            #chosen_by
            fn from(metadata: #metadata) -> Self {
                #from_code
            }
        }

        impl AsRef<#metadata> for #name {
            fn as_ref(&self) -> &#metadata {
                self.metadata()
            }
        }

        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                self.metadata().fmt(f)
            }
        }

        impl #std_error for #name {}
    }
}
