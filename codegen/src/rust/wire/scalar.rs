//! Scalars, as every format that is a text writes them.

use proc_macro2::TokenStream;
use quote::quote;

use super::write::Place;
use crate::wire::{Scalar, TimestampFormat};

/// A scalar as a `&str`, if formats do not differ in how they write it.
pub(super) fn text(scalar: &Scalar, place: &Place) -> Option<TokenStream> {
    let value = place.method();
    let text = match scalar {
        Scalar::Text => place.reference(),
        Scalar::Enum(_) => quote!(#value.as_str()),
        Scalar::Timestamp(TimestampFormat::DateTime) => quote!(&#value.to_string()),
        Scalar::Timestamp(TimestampFormat::EpochSeconds) => quote!(&#value.to_epoch_seconds()),
        Scalar::Timestamp(TimestampFormat::HttpDate) => quote!(&#value.to_http_date()),
        Scalar::IntEnum(_) | Scalar::Boolean | Scalar::Integer | Scalar::Float | Scalar::Blob => {
            return None;
        }
    };
    Some(text)
}
