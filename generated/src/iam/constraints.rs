//! The constraints of IAM's shapes.

use super::types::StatusType;
use crate::support::validate::{Path, Validator};

/// The constraints of `accessKeyIdType`.
pub(super) fn check_access_key_id_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(16..=128)
        .pattern(r"[\w]+", matches_access_key_id_type);
}

/// Whether `value` matches `^[\w]+$`.
fn matches_access_key_id_type(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The constraints of `existingUserNameType`.
pub(super) fn check_existing_user_name_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern(r"[\w+=,.@-]+", matches_existing_user_name_type);
}

/// Whether `value` matches `^[\w+=,.@-]+$`.
fn matches_existing_user_name_type(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
        })
}

/// The constraints of `statusType`.
pub(super) fn check_status_type(validator: &mut Validator, path: &Path<'_>, value: &StatusType) {
    validator.known_text(path, value.as_str(), StatusType::VALUES);
}
