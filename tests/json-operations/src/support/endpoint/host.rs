//! Hosts of endpoints, and what members may put into them
//! (<https://smithy.io/2.0/spec/endpoint-traits.html>).

/// Whether a text is a host label: 1 to 63 letters, digits and hyphens, without a
/// hyphen at either end (RFC 1123, section 2.1).
pub(super) fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}
