//! Enums of texts.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use super::tokens::{docs, ident};
use crate::plan::Documentation;
use crate::plan::types::{EnumPlan, EnumValue};

/// Writes an enum down, with the type that keeps its unknown values.
pub(super) fn tokens(scope: &Scope, plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let declaration = declaration(plan);
    let values = plan.listed.then(|| values(plan));
    let as_str = as_str(plan);
    let from_str = from_str(scope, plan);
    let default = plan.default.then(|| {
        let unknown_docs = docs("The fallback if a reply lacks the value: an empty text.");
        quote! {
            #unknown_docs
            impl Default for #name {
                fn default() -> Self {
                    Self::from("")
                }
            }
        }
    });
    let (fmt, escaped) = (scope.item("std::fmt"), scope.support("display::Escaped"));
    let debug = plan.sensitive.then(|| redacted(scope, &plan.name));
    quote! {
        #declaration
        impl #name {
            #values
            #as_str
        }
        #default
        #debug
        #from_str
        impl AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        /// Control characters, which an unknown value may have, are escaped.
        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                #escaped(self.as_str()).fmt(f)
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

/// The declaration of an enum and of the type that keeps its unknown values.
pub(super) struct Declaration<'a, T> {
    pub(super) name: &'a str,
    pub(super) docs: &'a Documentation,
    pub(super) values: &'a [EnumValue<T>],
    /// The attributes that both derive.
    pub(super) derives: TokenStream,
    /// A word for a value: text.
    pub(super) noun: &'a str,
    /// The code that makes an unknown value, for documentation.
    pub(super) made_by: &'a str,
    /// The type of an unknown value.
    pub(super) inner: TokenStream,
}

impl<T> Declaration<'_, T> {
    pub(super) fn tokens(&self) -> TokenStream {
        let name = ident(self.name);
        let unknown = format_ident!("Unknown{}", self.name);
        let enum_docs = docs(&self.docs.markdown());
        let variants = self.values.iter().map(|value| {
            let (docs, variant) = (docs(&value.docs.markdown()), ident(&value.variant));
            quote!(#docs #variant)
        });
        let unknown_variant_docs = docs(&format!(
            "A value that the model did not have when this crate was generated.\n\n\
             A newer model may make it a variant, so compare it by its {}.",
            self.noun
        ));
        let unknown_docs = docs(&format!(
            "A value of [`{}`] that is none of its variants.\n\n\
             Made by {}, only from an unknown value.",
            self.name, self.made_by
        ));
        let (derives, inner) = (&self.derives, &self.inner);
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
            pub struct #unknown(#inner);
        }
    }
}

fn declaration(plan: &EnumPlan) -> TokenStream {
    let unknown = format_ident!("Unknown{}", plan.name);
    let debug = (!plan.sensitive).then(|| quote!(Debug,));
    let declaration = Declaration {
        name: &plan.name,
        docs: &plan.docs,
        values: &plan.values,
        derives: quote!(#[derive(#debug Clone, PartialEq, Eq, Hash)]),
        noun: "text",
        made_by: "`From<&str>` and `FromStr`",
        inner: quote!(String),
    };
    let declaration = declaration.tokens();
    quote! {
        #declaration
        impl #unknown {
            /// The value's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    }
}

/// The values of an enum, without those that an earlier one equals.
pub(super) fn distinct<T: Ord>(values: &[EnumValue<T>]) -> impl Iterator<Item = &EnumValue<T>> {
    let mut known = BTreeSet::new();
    let values = values.iter();
    values.filter(move |value| known.insert(&value.value))
}

/// The list of an enum's values.
fn values(plan: &EnumPlan) -> TokenStream {
    let texts = distinct(&plan.values).map(|value| &value.value);
    quote! {
        /// The texts of the values that the model had when this crate was generated.
        pub const VALUES: &[&str] = &[#(#texts),*];
    }
}

fn as_str(plan: &EnumPlan) -> TokenStream {
    let arms = plan.values.iter().map(|EnumValue { variant, value, .. }| {
        let variant = ident(variant);
        quote!(Self::#variant => #value)
    });
    quote! {
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

fn from_str(scope: &Scope, plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let unknown = format_ident!("Unknown{}", plan.name);
    let (from_str, infallible) = (
        scope.item("std::str::FromStr"),
        scope.item("std::convert::Infallible"),
    );
    let arms = distinct(&plan.values).map(|EnumValue { variant, value, .. }| {
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
