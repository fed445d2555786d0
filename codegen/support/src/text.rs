//! Values as texts, wherever they are sent.

#[cfg(feature = "float-text")]
use std::fmt::Display;

#[cfg(feature = "reserved")]
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// All but the unreserved characters of RFC 3986, section 2.3.
#[cfg(feature = "reserved")]
pub const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A floating-point number, with `NaN` and infinities spelled out.
#[cfg(feature = "float-text")]
pub fn float(value: impl Display + Into<f64> + Copy) -> String {
    let number: f64 = value.into();
    if number.is_infinite() {
        let sign = if number > 0.0 { "" } else { "-" };
        format!("{sign}Infinity")
    } else {
        value.to_string()
    }
}
