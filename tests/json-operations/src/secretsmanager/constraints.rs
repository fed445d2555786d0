//! The constraints of Secrets Manager's shapes.

use super::types::{ReplicaRegionType, Tag};
use crate::support::validate::{Matcher, Path, Validator};

/// The constraints of `AddReplicaRegionListType`.
pub(super) fn check_add_replica_region_list_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[ReplicaRegionType],
) {
    validator.count(path, value.len(), 1..);
    for (index, item) in value.iter().enumerate() {
        check_replica_region_type(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `ClientRequestTokenType`.
pub(super) fn check_client_request_token_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(32..=64);
}

/// The constraints of `DescriptionType`.
pub(super) fn check_description_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=2048);
}

/// The constraints of `KmsKeyIdType`.
pub(super) fn check_kms_key_id_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=2048);
}

/// The constraints of `NameType`.
pub(super) fn check_name_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=512);
}

/// The constraints of `RegionType`.
pub(super) fn check_region_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern(r"([a-z]+-)+\d+", matches_region_type);
}

/// Whether `value` matches `^([a-z]+-)+\d+$`.
fn matches_region_type(value: &str) -> bool {
    Matcher::start(value)
        .repeat(1.., &|m| m.run(1.., |c| c.is_ascii_lowercase()).text("-"))
        .run(1.., |c| c.is_ascii_digit())
        .at_end()
        .is_match()
}

/// The constraints of `ReplicaRegionType`.
pub(super) fn check_replica_region_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ReplicaRegionType,
) {
    if let Some(region) = &value.region {
        check_region_type(validator, &path.inside("region"), region);
    }
    if let Some(kms_key_id) = &value.kms_key_id {
        check_kms_key_id_type(validator, &path.inside("kmsKeyId"), kms_key_id);
    }
}

/// The constraints of `SecretBinaryType`.
pub(super) fn check_secret_binary_type(validator: &mut Validator, path: &Path<'_>, value: &[u8]) {
    let path = &path.sensitive();
    validator.count(path, value.len(), 1..=65_536);
}

/// The constraints of `SecretIdType`.
pub(super) fn check_secret_id_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=2048);
}

/// The constraints of `SecretStringType`.
pub(super) fn check_secret_string_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    let path = &path.sensitive();
    validator.string(path, value).length(1..=65_536);
}

/// The constraints of `SecretVersionIdType`.
pub(super) fn check_secret_version_id_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(32..=64);
}

/// The constraints of `SecretVersionStageType`.
pub(super) fn check_secret_version_stage_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=256);
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    if let Some(key_) = &value.key {
        check_tag_key_type(validator, &path.inside("key"), key_);
    }
    if let Some(value) = &value.value {
        check_tag_value_type(validator, &path.inside("value"), value);
    }
}

/// The constraints of `TagKeyType`.
pub(super) fn check_tag_key_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `TagListType`.
pub(super) fn check_tag_list_type(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TagValueType`.
pub(super) fn check_tag_value_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}
