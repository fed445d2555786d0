//! The addresses that links are kept for.

use std::fmt::Write;

use crate::docs::scan::looked_at;
use crate::docs::tree::Address;

/// The address of a link, percent-encoded; none if it is relative or has another scheme than
/// `http`, `https` and `mailto`.
pub(crate) fn absolute(address: &str) -> Option<Address> {
    let address = address.trim();
    let (scheme, rest) = address.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let rest = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//")?,
        "mailto" => rest,
        _ => return None,
    };
    if rest.is_empty() {
        return None;
    }
    let slashes = if scheme == "mailto" { "" } else { "//" };
    let url = format!("{scheme}:{slashes}{}", encode(rest));
    Some(Address::new(url))
}

/// Encodes the characters that would end a Markdown link or have a meaning in it.
fn encode(address: &str) -> String {
    looked_at(address.len());
    let has_ampersand = address.contains('&');
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            // Browsers drop these (WHATWG URL, section 4.4).
            b'\t' | b'\n' | b'\r' => {}
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b'?' | b'#' | b'@' | b'!' | b'$' | b'&'
            | b'\'' | b'*' | b'+' | b',' | b'=' | b'%' => encoded.push(char::from(byte)),
            // `&copy;` would be a character reference.
            b';' if !has_ampersand => encoded.push(';'),
            _ => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}
