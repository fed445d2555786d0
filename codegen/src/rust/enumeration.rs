//! Enums of texts.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use super::tokens::{docs, ident};
use crate::plan::types::{EnumPlan, EnumValue};

/// Writes an enum down, with the type that keeps its unknown values.
pub(super) fn tokens(scope: &Scope, plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let declaration = declaration(plan);
    let as_str = as_str(plan);
    let from_str = from_str(scope, plan);
    let default = plan.default.then(|| {
        let unknown_docs = docs("The value of no text: what stands for one that a reply lacks.");
        quote! {
            #unknown_docs
            impl Default for #name {
                fn default() -> Self {
                    Self::from("")
                }
            }
        }
    });
    let fmt = scope.item("std::fmt");
    let debug = plan.sensitive.then(|| redacted(scope, &plan.name));
    quote! {
        #declaration
        #as_str
        #default
        #debug
        #from_str
        impl AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}

/// `Debug` of an enum, and of its unknown values, that shows nothing.
pub(super) fn redacted(scope: &Scope, name: &str) -> TokenStream {
    let fmt = scope.item("std::fmt");
    let names = [ident(name), format_ident!("Unknown{name}")];
    quote! {
        #(impl #fmt::Debug for #names {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                f.write_str("** redacted **")
            }
        })*
    }
}

/// The documentation of the variant of unknown values, which are told by their
/// text or number.
pub(super) fn unknown_variant_docs(by: &str) -> TokenStream {
    docs(&format!(
        "A value that the model did not have when this crate was generated, as it came.\n\n\
         It becomes a variant when a newer model has it: compare it by its {by}."
    ))
}

fn declaration(plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let unknown = format_ident!("Unknown{}", plan.name);
    let enum_docs = docs(&or(&plan.docs, || {
        format!("The values of `{}`.", plan.name)
    }));
    let derives = if plan.sensitive {
        quote!(#[derive(Clone, PartialEq, Eq, Hash)])
    } else {
        quote!(#[derive(Debug, Clone, PartialEq, Eq, Hash)])
    };
    let variants = plan.values.iter().map(|value| {
        let EnumValue {
            variant,
            docs: text,
            ..
        } = value;
        let variant = ident(variant);
        let docs = docs(text);
        quote!(#docs #variant)
    });
    let unknown_variant_docs = unknown_variant_docs("text");
    let unknown_docs = docs(&format!(
        "A value of [`{}`] that is none of its variants.\n\n\
         Made by `From<&str>` and `FromStr`, never from a known value.",
        plan.name
    ));
    quote! {
        #enum_docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #unknown_variant_docs
            Unknown(#unknown),
        }
        #unknown_docs
        #derives
        pub struct #unknown(String);

        impl #unknown {
            /// The value's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    }
}

fn as_str(plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let arms = plan.values.iter().map(|EnumValue { variant, value, .. }| {
        let variant = ident(variant);
        quote!(Self::#variant => #value)
    });
    quote! {
        impl #name {
            /// The value's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#arms,)*
                    Self::Unknown(value) => &value.0,
                }
            }
        }
    }
}

fn from_str(scope: &Scope, plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let unknown = format_ident!("Unknown{}", plan.name);
    let (from_str, infallible) = (
        scope.item("std::str::FromStr"),
        scope.item("std::convert::Infallible"),
    );
    let mut known = BTreeSet::new();
    let values = plan
        .values
        .iter()
        .filter(|value| known.insert(&value.value));
    let arms = values.map(|EnumValue { variant, value, .. }| {
        let variant = ident(variant);
        quote!(#value => Self::#variant)
    });
    quote! {
        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#arms,)*
                    _ => Self::Unknown(#unknown(value.to_owned())),
                }
            }
        }

        impl #from_str for #name {
            type Err = #infallible;

            fn from_str(value: &str) -> Result<Self, #infallible> {
                Ok(Self::from(value))
            }
        }
    }
}

fn or(text: &str, other: impl Fn() -> String) -> String {
    if text.is_empty() {
        other()
    } else {
        text.to_owned()
    }
}
