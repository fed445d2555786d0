//! Members that are a part of the host.

use super::request_refusal::RequestError;

/// The value of a member as a label of a host.
pub fn host_label<'a>(member: &'static str, value: &'a str) -> Result<&'a str, RequestError> {
    let is_label = (1..=63).contains(&value.len())
        && value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !value.starts_with('-')
        && !value.ends_with('-');
    if is_label {
        Ok(value)
    } else {
        Err(RequestError::InvalidHostLabel(member))
    }
}
