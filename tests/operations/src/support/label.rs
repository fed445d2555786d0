//! The labels of a host's name.

/// Whether a text is one: 1 to 63 letters, digits and hyphens, no hyphen at an
/// end (RFC 1123, section 2.1).
pub fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}
