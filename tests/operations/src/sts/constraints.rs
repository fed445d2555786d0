//! The constraints of STS's shapes.

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};

use super::types::{PolicyDescriptorType, ProvidedContext, Tag};
use crate::support::validate::{Path, Validator};

/// The constraints of `arnType`.
pub(super) fn check_arn_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(20..=2048).pattern(
        r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
        matches_arn_type,
    );
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
fn matches_arn_type(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}'))
}

/// The constraints of `contextAssertionType`.
pub(super) fn check_context_assertion_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(4..=2048);
}

/// The constraints of `externalIdType`.
pub(super) fn check_external_id_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(2..=1224)
        .pattern(r"[\w+=,.@:\/-]*", matches_external_id_type);
}

/// Whether `value` matches `^[\w+=,.@:\/-]*$`.
fn matches_external_id_type(value: &str) -> bool {
    value.bytes().all(|b| {
        b.is_ascii_alphanumeric()
            || matches!(
                b,
                b'+' | b',' | b'-' | b'.' | b'/' | b':' | b'=' | b'@' | b'_'
            )
    })
}

/// The constraints of `policyDescriptorListType`.
pub(super) fn check_policy_descriptor_list_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[PolicyDescriptorType],
) {
    for (index, item) in value.iter().enumerate() {
        check_policy_descriptor_type(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `PolicyDescriptorType`.
pub(super) fn check_policy_descriptor_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PolicyDescriptorType,
) {
    if let Some(arn) = &value.arn {
        check_arn_type(validator, &path.inside("arn"), arn);
    }
}

/// The constraints of `ProvidedContext`.
pub(super) fn check_provided_context(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ProvidedContext,
) {
    if let Some(provider_arn) = &value.provider_arn {
        check_arn_type(validator, &path.inside("providerArn"), provider_arn);
    }
    if let Some(context_assertion) = &value.context_assertion {
        check_context_assertion_type(
            validator,
            &path.inside("contextAssertion"),
            context_assertion,
        );
    }
}

/// The constraints of `ProvidedContextsListType`.
pub(super) fn check_provided_contexts_list_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[ProvidedContext],
) {
    validator.count(path, value.len(), 1..=5);
    for (index, item) in value.iter().enumerate() {
        check_provided_context(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `roleDurationSecondsType`.
pub(super) fn check_role_duration_seconds_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 900..=43_200);
}

/// The constraints of `roleSessionNameType`.
pub(super) fn check_role_session_name_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator
        .string(path, value)
        .length(2..=64)
        .pattern(r"[\w+=,.@-]*", matches_role_session_name_type);
}

/// Whether `value` matches `^[\w+=,.@-]*$`.
fn matches_role_session_name_type(value: &str) -> bool {
    value.bytes().all(|b| {
        b.is_ascii_alphanumeric() || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
    })
}

/// The constraints of `serialNumberType`.
pub(super) fn check_serial_number_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(9..=256)
        .pattern(r"[\w+=/:,.@-]*", matches_serial_number_type);
}

/// Whether `value` matches `^[\w+=/:,.@-]*$`.
fn matches_serial_number_type(value: &str) -> bool {
    value.bytes().all(|b| {
        b.is_ascii_alphanumeric()
            || matches!(
                b,
                b'+' | b',' | b'-' | b'.' | b'/' | b':' | b'=' | b'@' | b'_'
            )
    })
}

/// The constraints of `sourceIdentityType`.
pub(super) fn check_source_identity_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(2..=64)
        .pattern(r"[\w+=,.@-]*", matches_source_identity_type);
}

/// Whether `value` matches `^[\w+=,.@-]*$`.
fn matches_source_identity_type(value: &str) -> bool {
    value.bytes().all(|b| {
        b.is_ascii_alphanumeric() || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
    })
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    check_tag_key_type(validator, &path.inside("key"), &value.key);
    check_tag_value_type(validator, &path.inside("value"), &value.value);
}

/// The constraints of `tagKeyListType`.
pub(super) fn check_tag_key_list_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    validator.count(path, value.len(), 0..=50);
    for (index, item) in value.iter().enumerate() {
        check_tag_key_type(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `tagKeyType`.
pub(super) fn check_tag_key_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+", matches_tag_key_type);
}

/// Whether `value` matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
fn matches_tag_key_type(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| {
            matches!(c, '+' | '-' | '.' | '/' | ':' | '=' | '@' | '_')
                || matches!(
                    c.general_category_group(),
                    GeneralCategoryGroup::Letter
                        | GeneralCategoryGroup::Number
                        | GeneralCategoryGroup::Separator
                )
        })
}

/// The constraints of `tagListType`.
pub(super) fn check_tag_list_type(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    validator.count(path, value.len(), 0..=50);
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `tagValueType`.
pub(super) fn check_tag_value_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=256)
        .pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", matches_tag_value_type);
}

/// Whether `value` matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
fn matches_tag_value_type(value: &str) -> bool {
    value.chars().all(|c| {
        matches!(c, '+' | '-' | '.' | '/' | ':' | '=' | '@' | '_')
            || matches!(
                c.general_category_group(),
                GeneralCategoryGroup::Letter
                    | GeneralCategoryGroup::Number
                    | GeneralCategoryGroup::Separator
            )
    })
}

/// The constraints of `tokenCodeType`.
pub(super) fn check_token_code_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(6..=6)
        .pattern(r"[\d]*", matches_token_code_type);
}

/// Whether `value` matches `^[\d]*$`.
fn matches_token_code_type(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_digit())
}

/// The constraints of `unrestrictedSessionPolicyDocumentType`.
pub(super) fn check_unrestricted_session_policy_document_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..).pattern(
        r"[\u0009\u000A\u000D\u0020-\u00FF]+",
        matches_unrestricted_session_policy_document_type,
    );
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
fn matches_unrestricted_session_policy_document_type(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FF}'))
}
