//! Scalars, as every format that is a text writes them.

use proc_macro2::TokenStream;
use quote::quote;

use super::write::Place;
use crate::rust::scope::Scope;
use crate::wire::{Scalar, TimestampFormat};

/// A scalar as a `&str`, if formats do not differ in how they write it.
pub(super) fn text(scope: &Scope, scalar: &Scalar, place: &Place) -> Option<TokenStream> {
    let value = place.receiver();
    let text = match scalar {
        Scalar::Text => place.reference(),
        Scalar::Enum(_) => quote!(#value.as_str()),
        Scalar::Timestamp(TimestampFormat::DateTime) => quote!(&#value.to_string()),
        Scalar::Timestamp(TimestampFormat::EpochSeconds) => {
            let format = scope.method("Timestamp::to_epoch_seconds");
            quote!(&#value.#format())
        }
        Scalar::Timestamp(TimestampFormat::HttpDate) => {
            let format = scope.method("Timestamp::to_http_date");
            quote!(&#value.#format())
        }
        Scalar::EncodedText
        | Scalar::IntEnum(_)
        | Scalar::Boolean
        | Scalar::Integer
        | Scalar::Float
        | Scalar::Blob => {
            return None;
        }
    };
    Some(text)
}

/// A scalar as a `&str`, in a URL or a header.
pub(super) fn any_text(scope: &Scope, scalar: &Scalar, place: &Place) -> TokenStream {
    if let Some(text) = text(scope, scalar, place) {
        return text;
    }
    let value = place.receiver();
    match scalar {
        Scalar::Blob => {
            let encode = scope.support("http::encoded");
            let reference = place.reference();
            quote!(&#encode(#reference))
        }
        Scalar::EncodedText => {
            let encode = scope.support("http::encoded");
            quote!(&#encode(#value.as_bytes()))
        }
        Scalar::Float => {
            let (float, value) = (scope.support("text::float"), place.copy());
            quote!(&#float(#value))
        }
        Scalar::IntEnum(_) => quote!(&#value.as_i32().to_string()),
        _ => quote!(&#value.to_string()),
    }
}

/// The function that reads a timestamp from a `&str`.
pub(super) fn timestamp_parser(scope: &Scope, format: TimestampFormat) -> TokenStream {
    let parse = match format {
        TimestampFormat::DateTime => return quote!(str::parse),
        TimestampFormat::EpochSeconds => scope.method("Timestamp::from_epoch_seconds"),
        TimestampFormat::HttpDate => scope.method("Timestamp::from_http_date"),
    };
    let timestamp = scope.support("time::Timestamp");
    quote!(#timestamp::#parse)
}
