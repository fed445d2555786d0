//! Which addresses a link may lead to.

use std::fmt::Write;

/// The address a link leads to, percent-encoded; none if it leads nowhere from a doc comment.
pub(crate) fn absolute(address: &str) -> Option<String> {
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
    Some(format!("{scheme}:{slashes}{}", encode(rest)))
}

/// Encodes what would end a Markdown link or mean something in it.
fn encode(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            // Browsers drop these (WHATWG URL, section 4.4).
            b'\t' | b'\n' | b'\r' => {}
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b'?' | b'#' | b'@' | b'!' | b'$' | b'&'
            | b'\'' | b'*' | b'+' | b',' | b'=' | b'%' => encoded.push(char::from(byte)),
            // `&copy;` would be a character.
            b';' if !address.contains('&') => encoded.push(';'),
            _ => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}
