//! Enums of whole numbers.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::enumeration::{Declaration, distinct, redacted};
use super::scope::Scope;
use super::tokens::{ident, number};
use crate::plan::types::{EnumValue, IntEnumPlan};

/// Writes an enum down, with the type that keeps its unknown values.
pub(super) fn tokens(scope: &Scope, plan: &IntEnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let declaration = declaration(plan);
    let values = plan.listed.then(|| values(plan));
    let as_i32 = as_i32(plan);
    let from = from(plan);
    let default = plan.default.then(|| {
        let value = number(plan.unknown);
        quote! {
            /// The fallback if a reply lacks the value; no variant has this number.
            impl Default for #name {
                fn default() -> Self {
                    Self::from(#value)
                }
            }
        }
    });
    let debug = plan.sensitive.then(|| redacted(scope, &plan.name));
    let fmt = scope.item("std::fmt");
    quote! {
        #declaration
        impl #name {
            #values
            #as_i32
        }
        #default
        #debug
        #from
        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                self.as_i32().fmt(f)
            }
        }
    }
}

fn declaration(plan: &IntEnumPlan) -> TokenStream {
    let unknown = format_ident!("Unknown{}", plan.name);
    let debug = (!plan.sensitive).then(|| quote!(Debug,));
    let declaration = Declaration {
        name: &plan.name,
        docs: &plan.docs,
        values: &plan.values,
        derives: quote!(#[derive(#debug Clone, Copy, PartialEq, Eq, Hash)]),
        noun: "number",
        made_by: "`From<i32>`",
        inner: quote!(i32),
    };
    let declaration = declaration.tokens();
    quote! {
        #declaration
        impl #unknown {
            /// The value's number.
            #[must_use]
            pub fn as_i32(self) -> i32 {
                self.0
            }
        }
    }
}

/// The list of an enum's values.
fn values(plan: &IntEnumPlan) -> TokenStream {
    let numbers = distinct(&plan.values).map(|value| number(value.value));
    quote! {
        /// The numbers of the values that the model had when this crate was generated.
        pub const VALUES: &[i32] = &[#(#numbers),*];
    }
}

fn as_i32(plan: &IntEnumPlan) -> TokenStream {
    let arms = plan.values.iter().map(|EnumValue { variant, value, .. }| {
        let (variant, value) = (ident(variant), number(*value));
        quote!(Self::#variant => #value)
    });
    quote! {
        /// The value's number.
        #[must_use]
        pub fn as_i32(self) -> i32 {
            match self {
                #(#arms,)*
                Self::Unknown(value) => value.0,
            }
        }
    }
}

fn from(plan: &IntEnumPlan) -> TokenStream {
    let name = ident(&plan.name);
    let unknown = format_ident!("Unknown{}", plan.name);
    let arms = distinct(&plan.values).map(|EnumValue { variant, value, .. }| {
        let (variant, value) = (ident(variant), number(*value));
        quote!(#value => Self::#variant)
    });
    quote! {
        impl From<i32> for #name {
            fn from(value: i32) -> Self {
                match value {
                    #(#arms,)*
                    _ => Self::Unknown(#unknown(value)),
                }
            }
        }
    }
}
