//! The constraints of SSM's shapes.

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};

use super::types::{ParameterStringFilter, ParameterTier, ParameterType, Tag};
use crate::support::validate::{Matcher, Path, Validator};

/// The constraints of `AllowedPattern`.
pub(super) fn check_allowed_pattern(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=1024);
}

/// The constraints of `GetParametersByPathMaxResults`.
pub(super) fn check_get_parameters_by_path_max_results(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 1..=10);
}

/// The constraints of `ParameterDataType`.
pub(super) fn check_parameter_data_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=128);
}

/// The constraints of `ParameterDescription`.
pub(super) fn check_parameter_description(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=1024);
}

/// The constraints of `ParameterKeyId`.
pub(super) fn check_parameter_key_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=256)
        .pattern("([a-zA-Z0-9:/_-]+)", matches_parameter_key_id);
}

/// Whether `value` matches `^([a-zA-Z0-9:/_-]+)$`.
fn matches_parameter_key_id(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'/' | b':' | b'_'))
}

/// The constraints of `ParameterPolicies`.
pub(super) fn check_parameter_policies(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=4096);
}

/// The constraints of `ParameterStringFilter`.
pub(super) fn check_parameter_string_filter(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ParameterStringFilter,
) {
    check_parameter_string_filter_key(validator, &path.inside("key"), &value.key);
    if let Some(option) = &value.option {
        check_parameter_string_query_option(validator, &path.inside("option"), option);
    }
    if let Some(values) = &value.values {
        check_parameter_string_filter_value_list(validator, &path.inside("values"), values);
    }
}

/// The constraints of `ParameterStringFilterKey`.
pub(super) fn check_parameter_string_filter_key(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=132).pattern(
        "tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType",
        matches_parameter_string_filter_key,
    );
}

/// Whether `value` matches `^tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType$`.
fn matches_parameter_string_filter_key(value: &str) -> bool {
    Matcher::start(value)
        .text("tag:")
        .one(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .is_match()
        || value.contains("Name")
        || value.contains("Type")
        || value.contains("KeyId")
        || value.contains("Path")
        || value.contains("Label")
        || value.contains("Tier")
        || value.ends_with("DataType")
}

/// The constraints of `ParameterStringFilterList`.
pub(super) fn check_parameter_string_filter_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[ParameterStringFilter],
) {
    for (index, item) in value.iter().enumerate() {
        check_parameter_string_filter(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `ParameterStringFilterValue`.
pub(super) fn check_parameter_string_filter_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=1024);
}

/// The constraints of `ParameterStringFilterValueList`.
pub(super) fn check_parameter_string_filter_value_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    validator.count(path, value.len(), 1..=50);
    for (index, item) in value.iter().enumerate() {
        check_parameter_string_filter_value(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `ParameterStringQueryOption`.
pub(super) fn check_parameter_string_query_option(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=10);
}

/// The constraints of `ParameterTier`.
pub(super) fn check_parameter_tier(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ParameterTier,
) {
    validator.known_text(path, value.as_str(), ParameterTier::VALUES);
}

/// The constraints of `ParameterType`.
pub(super) fn check_parameter_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ParameterType,
) {
    validator.known_text(path, value.as_str(), ParameterType::VALUES);
}

/// The constraints of `PSParameterName`.
pub(super) fn check_ps_parameter_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=2048);
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    check_tag_key(validator, &path.inside("key"), &value.key);
    check_tag_value(validator, &path.inside("value"), &value.value);
}

/// The constraints of `TagKey`.
pub(super) fn check_tag_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)", matches_tag_key);
}

/// Whether `value` matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
fn matches_tag_key(value: &str) -> bool {
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

/// The constraints of `TagList`.
pub(super) fn check_tag_list(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    validator.count(path, value.len(), 0..=1000);
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TagValue`.
pub(super) fn check_tag_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=256)
        .pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)", matches_tag_value);
}

/// Whether `value` matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
fn matches_tag_value(value: &str) -> bool {
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
