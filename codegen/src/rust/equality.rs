//! Functions that compare values within which a list is unordered.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::{docs, ident, shared, ty};
use crate::plan::types::RustType;
use crate::plan::{EqualMember, Equality, EqualityPlan, EqualityRef};

/// A function that compares two values.
pub(super) fn function(scope: &Scope, plan: &EqualityPlan) -> TokenStream {
    let name = ident(&plan.function);
    let docs = docs(&format!(
        "Whether two values of `{}` are equal, whatever the order of what has none.",
        plan.shape
    ));
    let value = match &plan.ty {
        RustType::List(item) => {
            let item = ty(scope, item);
            quote!([#item])
        }
        other => ty(scope, other),
    };
    let body = match &plan.equality {
        Equality::List { unordered, item } => list(scope, *unordered, item.as_ref()),
        Equality::Map { value } => {
            let value = call(value, &quote!(a), &quote!(b));
            quote! {
                a.len() == b.len()
                    && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| #value))
            }
        }
        Equality::Structure { members } => {
            let members = members.iter().map(member);
            quote!(#(#members)&&*)
        }
        Equality::Union { variants, whole } => union(scope, &plan.ty, variants, *whole),
    };
    quote!(#docs fn #name(a: &#value, b: &#value) -> bool { #body })
}

fn call(function: &EqualityRef, a: &TokenStream, b: &TokenStream) -> TokenStream {
    let function = ident(&function.function);
    quote!(#function(#a, #b))
}

/// What compares two items of a list.
pub(super) fn item(function: Option<&EqualityRef>) -> TokenStream {
    match function {
        None => quote!(PartialEq::eq),
        Some(plan) => {
            let function = ident(&plan.function);
            if plan.slices {
                quote!(|a, b| #function(a, b))
            } else {
                quote!(#function)
            }
        }
    }
}

fn list(scope: &Scope, unordered: bool, function: Option<&EqualityRef>) -> TokenStream {
    if unordered {
        let same_items = scope.support("unordered", "same_items");
        let item = item(function);
        return quote!(#same_items(a, b, #item));
    }
    let items = function.map(|function| call(function, &quote!(a), &quote!(b)));
    let items = items.unwrap_or_else(|| quote!(a == b));
    quote!(a.len() == b.len() && a.iter().zip(b).all(|(a, b)| #items))
}

fn member(plan: &EqualMember) -> TokenStream {
    let field = ident(&plan.field);
    match &plan.function {
        None => quote!(a.#field == b.#field),
        Some(function) if plan.optional => {
            let both = call(function, &quote!(a), &quote!(b));
            quote! {
                a.#field.is_some() == b.#field.is_some()
                    && a.#field.iter().zip(&b.#field).all(|(a, b)| #both)
            }
        }
        Some(function) => call(function, &quote!(&a.#field), &quote!(&b.#field)),
    }
}

fn union(
    scope: &Scope,
    ty: &RustType,
    variants: &[(String, EqualityRef)],
    whole: bool,
) -> TokenStream {
    let (RustType::Union(name) | RustType::Boxed(name)) = ty else {
        return quote!(a == b);
    };
    let ty = shared(scope, name);
    let patterns = variants.iter().map(|(variant, _)| {
        let variant = ident(variant);
        quote!((#ty::#variant(a), #ty::#variant(b)))
    });
    let calls = variants
        .iter()
        .map(|(_, function)| call(function, &quote!(a), &quote!(b)));
    if whole {
        quote!(#(let #patterns = (a, b); #calls)*)
    } else {
        quote!(match (a, b) { #(#patterns => #calls,)* _ => a == b })
    }
}
