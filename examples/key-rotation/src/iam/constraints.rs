//! The constraints of IAM's shapes.

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

/// The constraints of `markerType`.
pub(super) fn check_marker_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=320)
        .pattern(r"[\u0020-\u00FF]+", matches_marker_type);
}

/// Whether `value` matches `^[\u0020-\u00FF]+$`.
fn matches_marker_type(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| matches!(c, ' '..='\u{FF}'))
}

/// The constraints of `maxItemsType`.
pub(super) fn check_max_items_type(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=1000);
}
