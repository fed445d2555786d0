//! Unions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use super::tokens::{docs, ident, ty};
use crate::plan::types::{Role, UnionPlan, VariantPlan};

/// Writes a union down, with the type that keeps the name of a member that is
/// not known.
pub(super) fn tokens(scope: &Scope, plan: &UnionPlan) -> TokenStream {
    let declaration = declaration(scope, plan);
    let unknown = plan.unknown.then(|| unknown(plan));
    let debug = is_sensitive(plan).then(|| redacted(scope, plan));
    quote!(#declaration #debug #unknown)
}

fn is_sensitive(plan: &UnionPlan) -> bool {
    plan.sensitive || plan.variants.iter().any(|variant| variant.sensitive)
}

fn declaration(scope: &Scope, plan: &UnionPlan) -> TokenStream {
    let name = ident(&plan.name);
    let union_docs = docs(&plan.docs.markdown());
    let debug = (!is_sensitive(plan)).then(|| quote!(Debug,));
    let variants = plan.variants.iter().map(|plan| {
        let (docs, variant) = (docs(&plan.docs.markdown()), ident(&plan.variant));
        let value = plan.ty.as_ref().map(|value| {
            let value = ty(scope, value);
            quote!((#value))
        });
        quote!(#docs #variant #value,)
    });
    let unknown = plan.unknown.then(|| {
        let unknown = format_ident!("Unknown{}", plan.name);
        quote! {
            /// The name of a member that the model did not have when this crate was
            /// generated. Its value is not kept.
            ///
            /// A newer model may make it a variant, so compare it by its name.
            Unknown(#unknown),
        }
    });
    quote! {
        #union_docs
        #[derive(#debug Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown
        }
    }
}

/// The type of a member that is not known, and the default of the union, which
/// is one without a name.
fn unknown(plan: &UnionPlan) -> TokenStream {
    let (name, unknown) = (ident(&plan.name), format_ident!("Unknown{}", plan.name));
    let mut text = format!(
        "A member of [`{}`] that is none of its variants.\n\n\
         Only a reply creates it.",
        plan.name
    );
    if plan.role == Role::Input {
        text.push_str(" A request cannot contain it, since its value is not kept.");
    }
    let unknown_docs = docs(&text);
    quote! {
        /// The fallback if a reply lacks the union: an unknown member without a name.
        impl Default for #name {
            fn default() -> Self {
                Self::Unknown(#unknown(String::new()))
            }
        }

        #unknown_docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct #unknown(pub(super) String);

        impl #unknown {
            /// The member's name; empty if the reply had no member.
            #[must_use]
            pub fn name(&self) -> &str {
                &self.0
            }
        }
    }
}

/// `Debug` without what is sensitive.
fn redacted(scope: &Scope, plan: &UnionPlan) -> TokenStream {
    let (fmt, name) = (scope.item("std::fmt"), ident(&plan.name));
    let body = if plan.sensitive {
        quote!(f.write_str("** redacted **"))
    } else {
        let arms = plan.variants.iter().map(debug_arm);
        let unknown = plan.unknown.then(
            || quote!(Self::Unknown(member) => f.debug_tuple("Unknown").field(member).finish(),),
        );
        quote!(match self { #(#arms)* #unknown })
    };
    quote! {
        impl #fmt::Debug for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                #body
            }
        }
    }
}

fn debug_arm(plan: &VariantPlan) -> TokenStream {
    let (variant, text) = (ident(&plan.variant), &plan.variant);
    if plan.ty.is_none() {
        quote!(Self::#variant => f.write_str(#text),)
    } else if plan.sensitive {
        quote! {
            Self::#variant(_) => f.debug_tuple(#text).field(&"** redacted **").finish(),
        }
    } else {
        quote!(Self::#variant(member) => f.debug_tuple(#text).field(member).finish(),)
    }
}
