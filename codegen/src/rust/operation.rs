//! An operation: input, output and errors.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Code, ModelNames, Scope};
use super::tokens::{docs, ident};
use super::{aws_query, constraints, example, request, structure};
use crate::docs::code;
use crate::plan::{Body, Documentation, MemberCheck, OperationBinding, OperationPlan, ServicePlan};

/// Writes an operation down.
pub(super) fn file(
    names: &ModelNames,
    package: &str,
    service: &ServicePlan,
    plan: &OperationPlan,
) -> Code {
    let scope = Scope::new(names);
    for name in type_names(plan) {
        scope.declare(&name);
    }
    let input = input(&scope, package, service, plan);
    let output = output(&scope, plan);
    let error = error(&scope, plan);
    let docs = format!("The operation `{}`.", plan.name);
    scope.file(&docs, &quote!(#input #output #error))
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

fn input(scope: &Scope, package: &str, service: &ServicePlan, plan: &OperationPlan) -> TokenStream {
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
    let token = request::idempotency_token(plan);
    let to_request = request::to_request(scope, plan);
    quote! {
        #declaration
        #required
        #debug
        impl #name {
            #methods
            #token
            #validate
            #to_request
        }
    }
}

fn input_docs(package: &str, service: &ServicePlan, plan: &OperationPlan) -> String {
    let mut text = plan.docs.markdown();
    if let Some(reference) = &plan.reference {
        // Writing to a `String` never fails.
        let _ = write!(text, "\n\n[API reference]({reference})");
    }
    let examples = &plan.examples;
    if !examples.is_empty() {
        let heading = if examples.len() == 1 {
            "Example"
        } else {
            "Examples"
        };
        let _ = write!(text, "\n\n# {heading}");
    }
    for plan in examples {
        text.push_str("\n\n");
        text.push_str(&example::docs(package, service, plan));
    }
    text
}

fn validate(scope: &Scope, plan: &OperationPlan) -> TokenStream {
    let errors = scope.support("validate::ValidationErrors");
    if plan.checks.is_empty() {
        return quote! {
            /// Checks the constraints of the model: there are none.
            ///
            /// # Errors
            ///
            /// Never.
            pub fn validate(&self) -> Result<(), #errors> {
                Ok(())
            }
        };
    }
    let validator = scope.support("validate::Validator");
    let checks = plan.checks.iter().map(|check| member_check(scope, check));
    quote! {
        /// Checks the constraints of the model.
        ///
        /// It is a call of its own because AWS may have loosened them since.
        ///
        /// # Errors
        ///
        /// Every violation, together.
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

fn output(scope: &Scope, plan: &OperationPlan) -> TokenStream {
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
    let private = quote!(#request_id: Option<String>,);
    let declaration = structure::declaration(scope, &output, Some(&private));
    let debug = structure::debug(scope, &output, &[&plan.request_id]);
    let default = structure::default(scope, &output, &[&plan.request_id]);
    let error = ident(&plan.error.name);
    let (response, response_error) = (
        scope.item("http::Response"),
        scope.support("error::ResponseError"),
    );
    let body_type = match plan.response_body {
        Body::Buffered => quote!(Vec<u8>),
    };
    let reply = match &plan.binding {
        OperationBinding::AwsQuery(binding) => aws_query::reply(scope, plan, binding),
    };
    let (body, functions) = (reply.body, reply.functions);
    quote! {
        #declaration
        #debug
        #default
        impl #name {
            /// Reads a reply.
            ///
            /// # Errors
            ///
            /// What the service says, or a reply that could not be read, whole.
            pub fn from_response(
                response: #response<#body_type>,
            ) -> Result<Self, #response_error<#error>> {
                #body
            }

            /// The request id, to quote to AWS support.
            #[must_use]
            pub fn request_id(&self) -> Option<&str> {
                self.#request_id.as_deref()
            }
        }
        #functions
    }
}

fn error(scope: &Scope, plan: &OperationPlan) -> TokenStream {
    let name = ident(&plan.error.name);
    let metadata = scope.support("error::ErrorMetadata");
    let (fmt, std_error) = (scope.item("std::fmt"), scope.item("std::error::Error"));
    let enum_docs = docs(&format!(
        "What `{}` may fail with, by the service's code.",
        plan.name
    ));
    let names: Vec<_> = plan
        .error
        .variants
        .iter()
        .map(|variant| scope.item(&format!("super::error::{}", variant.exception)))
        .collect();
    let variants = plan
        .error
        .variants
        .iter()
        .zip(&names)
        .map(|(variant, name)| {
            let docs = docs(&format!(
                "{}\n\nCode {}.",
                variant.summary,
                code(&variant.codes[0])
            ));
            quote!(#docs #name(#name))
        });
    let codes = plan.error.variants.iter().map(|variant| {
        let codes = &variant.codes;
        quote!(#(#codes)|*)
    });
    let from_code = if names.is_empty() {
        quote!(Self::Other(metadata))
    } else {
        quote! {
            match metadata.code() {
                #(#codes => Self::#names(#names::new(metadata)),)*
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
            /// Any other code.
            Other(#metadata),
        }

        impl #name {
            /// What the service says with every error.
            #[must_use]
            pub fn metadata(&self) -> &#metadata {
                match self {
                    #(Self::#names(error) => error.metadata(),)*
                    Self::Other(metadata) => metadata,
                }
            }
        }

        impl From<#metadata> for #name {
            /// The error that the code means.
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
