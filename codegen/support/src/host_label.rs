//! Members that are a part of the host.

use super::label::is_label;
use super::request_refusal::RequestError;

/// The value of a member as a label of a host.
pub fn host_label<'a>(member: &'static str, value: &'a str) -> Result<&'a str, RequestError> {
    if is_label(value) {
        Ok(value)
    } else {
        Err(RequestError::InvalidHostLabel(member))
    }
}
