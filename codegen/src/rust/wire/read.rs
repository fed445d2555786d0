//! What reading structures has in common, whatever the format.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::types::DefaultValue;
use crate::rust::scope::Scope;
use crate::rust::tokens::{default_value, field_value, ident, number, shared};
use crate::wire::{Absent, ReadMember, ReadStructure};

/// The variables that hold what was read, one for each member that is read.
pub(super) fn locals(plan: &ReadStructure) -> TokenStream {
    let members = plan.members.iter().filter(|member| !member.shadowed);
    let locals = members.map(|member| {
        let local = ident(&member.field.local);
        quote!(let mut #local = None;)
    });
    quote!(#(#locals)*)
}

/// The structure that the variables are made into; `value` says what a field
/// is, `more` are fields that are not read.
pub(super) fn structure(
    plan: &ReadStructure,
    ty: &TokenStream,
    more: &TokenStream,
    value: impl Fn(&ReadMember) -> TokenStream,
) -> TokenStream {
    let members = plan.members.iter();
    let fields = members.map(|member| field_value(&ident(&member.field.name), &value(member)));
    quote!(#ty { #(#fields,)* #more })
}

/// What a field is: what was read, or what it is if the reply lacks it.
/// `nothing` is a reader, as an expression, of a structure without members.
pub(super) fn value_of(
    scope: &Scope,
    member: &ReadMember,
    nothing: impl Fn() -> TokenStream,
) -> TokenStream {
    let local = ident(&member.field.local);
    let value = fallback(scope, &member.field.absent, nothing);
    if member.shadowed {
        return value;
    }
    match &member.field.absent {
        Absent::None => quote!(#local),
        Absent::Default => quote!(#local.unwrap_or_default()),
        Absent::Value(default) if default.is_of_type() => quote!(#local.unwrap_or_default()),
        Absent::Value(
            DefaultValue::Text(_) | DefaultValue::IntEnum(..) | DefaultValue::Timestamp(..),
        )
        | Absent::Enum(_)
        | Absent::IntEnum(..) => quote!(#local.unwrap_or_else(|| #value)),
        Absent::Value(_) => quote!(#local.unwrap_or(#value)),
        Absent::Structure(_) => quote! {
            match #local {
                Some(value) => value,
                None => #value,
            }
        },
    }
}

/// What a field is if the reply lacks it.
fn fallback(scope: &Scope, absent: &Absent, nothing: impl Fn() -> TokenStream) -> TokenStream {
    match absent {
        Absent::None => quote!(None),
        Absent::Default => quote!(Default::default()),
        Absent::Value(value) => {
            default_value(scope, value).unwrap_or_else(|| quote!(Default::default()))
        }
        Absent::Enum(name) => {
            let name = shared(scope, name);
            quote!(#name::from(""))
        }
        Absent::IntEnum(name, value) => {
            let (name, value) = (shared(scope, name), number(*value));
            quote!(#name::from(#value))
        }
        Absent::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            let nothing = nothing();
            quote!(#function(#nothing)?)
        }
    }
}

/// A value as it is kept.
pub(super) fn kept(value: TokenStream, boxed: bool) -> TokenStream {
    if boxed {
        quote!(Box::new(#value))
    } else {
        value
    }
}
