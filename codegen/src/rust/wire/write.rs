//! What writing structures and unions has in common, whatever the format.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::scope::Scope;
use crate::rust::tokens::ident;
use crate::wire::{Value, WriteAbsent, WriteField, WriteVariant};

/// Where a value is.
pub(super) enum Place {
    /// A variable that refers to it.
    Reference(TokenStream),
    /// A field.
    Field(TokenStream),
}

impl Place {
    /// The value by reference.
    pub(super) fn reference(&self) -> TokenStream {
        match self {
            Self::Reference(name) => name.clone(),
            Self::Field(field) => quote!(&#field),
        }
    }

    /// The value, of a type that is copied.
    pub(super) fn copy(&self) -> TokenStream {
        match self {
            Self::Reference(name) => quote!(*#name),
            Self::Field(field) => field.clone(),
        }
    }

    /// The value, before a method's name.
    pub(super) fn receiver(&self) -> TokenStream {
        match self {
            Self::Reference(name) | Self::Field(name) => name.clone(),
        }
    }
}

/// Writes a field of `owner`; `write` is how its value is written.
pub(super) fn member(
    scope: &Scope,
    owner: &TokenStream,
    plan: &WriteField,
    write: impl Fn(&Place) -> TokenStream,
) -> TokenStream {
    let (field, local) = (ident(&plan.name), ident(&plan.local));
    let present = || write(&Place::Reference(quote!(#local)));
    match plan.absent {
        WriteAbsent::Never => {
            let statement = write(&Place::Field(quote!(#owner.#field)));
            quote!(#statement;)
        }
        WriteAbsent::Nothing => {
            let statement = present();
            quote! {
                if let Some(#local) = &#owner.#field {
                    #statement;
                }
            }
        }
        WriteAbsent::IdempotencyToken => {
            let token = scope.support("idempotency_token::idempotency_token");
            let made_up = write(&Place::Reference(quote!(&#token())));
            let statement = present();
            quote! {
                match &#owner.#field {
                    Some(#local) => #statement,
                    None => #made_up,
                }
            }
        }
    }
}

/// The arm of a union's variant; `write` is how its value is written, `empty`
/// what is written of a member without a value.
pub(super) fn arm(
    ty: &TokenStream,
    plan: &WriteVariant,
    write: impl Fn(&Value, &Place) -> TokenStream,
    empty: impl Fn() -> TokenStream,
) -> TokenStream {
    let variant = ident(&plan.variant);
    if let Some(value) = &plan.value {
        let statement = write(value, &Place::Reference(quote!(member)));
        quote!(#ty::#variant(member) => #statement,)
    } else {
        let empty = empty();
        quote!(#ty::#variant => #empty,)
    }
}
