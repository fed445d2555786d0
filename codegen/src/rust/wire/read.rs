//! What reading structures has in common, whatever the format.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::types::DefaultValue;
use crate::rust::scope::Scope;
use crate::rust::tokens::{default_value, field_value, ident, number, shared};
use crate::wire::{Absent, ReadField, ReadMember, ReadStructure};

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

/// The reader of a format.
pub(super) struct Reader {
    /// Its type in the support code: `XmlReader`.
    pub(super) ty: &'static str,
    /// The variable.
    pub(super) variable: TokenStream,
    /// A reader, as an expression, of a structure without members.
    pub(super) empty: fn(&Scope) -> TokenStream,
}

/// What a field is: what was read, or what it is if the reply lacks it.
pub(super) fn value_of(scope: &Scope, member: &ReadMember, reader: &Reader) -> TokenStream {
    let field = &member.field;
    let local = ident(&field.local);
    let value = fallback(scope, &field.absent, reader);
    if member.shadowed {
        return value;
    }
    let value = recorded(scope, field, reader, value);
    match (&field.absent, &field.missing) {
        (Absent::None, _) => quote!(#local),
        (Absent::Default, Some(member)) => {
            let required = scope.method(&format!("{}::required", reader.ty));
            let reader = &reader.variable;
            quote!(#reader.#required(#local, #member))
        }
        (Absent::Default, None) => quote!(#local.unwrap_or_default()),
        (Absent::Value(default), _) if default.is_of_type() => quote!(#local.unwrap_or_default()),
        (
            Absent::Value(
                DefaultValue::Text(_) | DefaultValue::IntEnum(..) | DefaultValue::Timestamp(..),
            )
            | Absent::Enum(_)
            | Absent::IntEnum(..),
            _,
        ) => quote!(#local.unwrap_or_else(|| #value)),
        (Absent::Value(_), _) => quote!(#local.unwrap_or(#value)),
        (Absent::Structure(_), _) => quote! {
            match #local {
                Some(value) => value,
                None => #value,
            }
        },
    }
}

/// What a field is if the reply lacks it.
fn fallback(scope: &Scope, absent: &Absent, reader: &Reader) -> TokenStream {
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
            let empty = (reader.empty)(scope);
            quote!(#function(#empty)?)
        }
    }
}

/// A value for a member that the reply lacks, which the reader records if that is
/// wanted.
fn recorded(scope: &Scope, field: &ReadField, reader: &Reader, value: TokenStream) -> TokenStream {
    let Some(member) = &field.missing else {
        return value;
    };
    let missing = scope.method(&format!("{}::missing", reader.ty));
    let reader = &reader.variable;
    quote!(#reader.#missing(#member, #value))
}

/// A value as it is kept.
pub(super) fn kept(value: TokenStream, boxed: bool) -> TokenStream {
    if boxed {
        quote!(Box::new(#value))
    } else {
        value
    }
}
