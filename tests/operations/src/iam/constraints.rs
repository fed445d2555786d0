//! The constraints of IAM's shapes.

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};

use super::types::{EntityType, StatusType, Tag};
use crate::support::validate::{Matcher, Path, Validator};

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

/// The constraints of `arnType`.
pub(super) fn check_arn_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(20..=2048);
}

/// The constraints of `entityListType`.
pub(super) fn check_entity_list_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[EntityType],
) {
    for (index, item) in value.iter().enumerate() {
        check_entity_type(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `EntityType`.
pub(super) fn check_entity_type(validator: &mut Validator, path: &Path<'_>, value: &EntityType) {
    validator.known_text(path, value.as_str(), EntityType::VALUES);
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

/// The constraints of `pathType`.
pub(super) fn check_path_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=512).pattern(
        r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
        matches_path_type,
    );
}

/// Whether `value` matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
fn matches_path_type(value: &str) -> bool {
    value.starts_with('/')
        || Matcher::anywhere(value)
            .text("/")
            .run(1.., |c| c.is_ascii_graphic())
            .text("/")
            .at_end()
            .is_match()
}

/// The constraints of `policyDescriptionType`.
pub(super) fn check_policy_description_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(0..=1000);
}

/// The constraints of `policyDocumentType`.
pub(super) fn check_policy_document_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=131_072).pattern(
        r"[\u0009\u000A\u000D\u0020-\u00FF]+",
        matches_policy_document_type,
    );
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
fn matches_policy_document_type(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FF}'))
}

/// The constraints of `policyNameType`.
pub(super) fn check_policy_name_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern(r"[\w+=,.@-]+", matches_policy_name_type);
}

/// Whether `value` matches `^[\w+=,.@-]+$`.
fn matches_policy_name_type(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
        })
}

/// The constraints of `policyPathType`.
pub(super) fn check_policy_path_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=512)
        .pattern(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/", matches_policy_path_type);
}

/// Whether `value` matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`.
fn matches_policy_path_type(value: &str) -> bool {
    Matcher::start(value)
        .repeat(0.., &|m| {
            m.text("/").run(1.., |c| {
                c.is_ascii_alphanumeric() || matches!(c, '+' | ',' | '-' | '.' | '=' | '@' | '_')
            })
        })
        .text("/")
        .at_end()
        .is_match()
}

/// The constraints of `roleDescriptionType`.
pub(super) fn check_role_description_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=1000).pattern(
        r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
        matches_role_description_type,
    );
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
fn matches_role_description_type(value: &str) -> bool {
    value
        .chars()
        .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A1}'..='\u{FF}'))
}

/// The constraints of `roleMaxSessionDurationType`.
pub(super) fn check_role_max_session_duration_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 3600..=43_200);
}

/// The constraints of `roleNameType`.
pub(super) fn check_role_name_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=64)
        .pattern(r"[\w+=,.@-]+", matches_role_name_type);
}

/// Whether `value` matches `^[\w+=,.@-]+$`.
fn matches_role_name_type(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
        })
}

/// The constraints of `statusType`.
pub(super) fn check_status_type(validator: &mut Validator, path: &Path<'_>, value: &StatusType) {
    validator.known_text(path, value.as_str(), StatusType::VALUES);
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    check_tag_key_type(validator, &path.inside("key"), &value.key);
    check_tag_value_type(validator, &path.inside("value"), &value.value);
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

/// The constraints of `userNameType`.
pub(super) fn check_user_name_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=64)
        .pattern(r"[\w+=,.@-]+", matches_user_name_type);
}

/// Whether `value` matches `^[\w+=,.@-]+$`.
fn matches_user_name_type(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
        })
}
