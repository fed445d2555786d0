//! The constraints of KMS's shapes.

use super::types::{
    CustomerMasterKeySpec, DataKeySpec, DryRunModifierType, EncryptionAlgorithmSpec,
    KeyEncryptionMechanism, KeySpec, KeyUsageType, OriginType, RecipientInfo, Tag,
};
use crate::support::validate::{Path, Validator};

/// The constraints of `AttestationDocumentType`.
pub(super) fn check_attestation_document_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[u8],
) {
    validator.count(path, value.len(), 1..=262_144);
}

/// The constraints of `CiphertextType`.
pub(super) fn check_ciphertext_type(validator: &mut Validator, path: &Path<'_>, value: &[u8]) {
    validator.count(path, value.len(), 1..=6144);
}

/// The constraints of `CustomKeyStoreIdType`.
pub(super) fn check_custom_key_store_id_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=64);
}

/// The constraints of `CustomerMasterKeySpec`.
pub(super) fn check_customer_master_key_spec(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &CustomerMasterKeySpec,
) {
    validator.known_text(path, value.as_str(), CustomerMasterKeySpec::VALUES);
}

/// The constraints of `DataKeySpec`.
pub(super) fn check_data_key_spec(validator: &mut Validator, path: &Path<'_>, value: &DataKeySpec) {
    validator.known_text(path, value.as_str(), DataKeySpec::VALUES);
}

/// The constraints of `DescriptionType`.
pub(super) fn check_description_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=8192);
}

/// The constraints of `DryRunModifierList`.
pub(super) fn check_dry_run_modifier_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[DryRunModifierType],
) {
    for (index, item) in value.iter().enumerate() {
        check_dry_run_modifier_type(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `DryRunModifierType`.
pub(super) fn check_dry_run_modifier_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &DryRunModifierType,
) {
    validator.known_text(path, value.as_str(), DryRunModifierType::VALUES);
}

/// The constraints of `EncryptionAlgorithmSpec`.
pub(super) fn check_encryption_algorithm_spec(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &EncryptionAlgorithmSpec,
) {
    validator.known_text(path, value.as_str(), EncryptionAlgorithmSpec::VALUES);
}

/// The constraints of `GrantTokenList`.
pub(super) fn check_grant_token_list(validator: &mut Validator, path: &Path<'_>, value: &[String]) {
    validator.count(path, value.len(), 0..=10);
    for (index, item) in value.iter().enumerate() {
        check_grant_token_type(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `GrantTokenType`.
pub(super) fn check_grant_token_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=8192);
}

/// The constraints of `KeyEncryptionMechanism`.
pub(super) fn check_key_encryption_mechanism(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &KeyEncryptionMechanism,
) {
    validator.known_text(path, value.as_str(), KeyEncryptionMechanism::VALUES);
}

/// The constraints of `KeyIdType`.
pub(super) fn check_key_id_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=2048);
}

/// The constraints of `KeySpec`.
pub(super) fn check_key_spec(validator: &mut Validator, path: &Path<'_>, value: &KeySpec) {
    validator.known_text(path, value.as_str(), KeySpec::VALUES);
}

/// The constraints of `KeyUsageType`.
pub(super) fn check_key_usage_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &KeyUsageType,
) {
    validator.known_text(path, value.as_str(), KeyUsageType::VALUES);
}

/// The constraints of `NumberOfBytesType`.
pub(super) fn check_number_of_bytes_type(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=1024);
}

/// The constraints of `OriginType`.
pub(super) fn check_origin_type(validator: &mut Validator, path: &Path<'_>, value: &OriginType) {
    validator.known_text(path, value.as_str(), OriginType::VALUES);
}

/// The constraints of `PlaintextType`.
pub(super) fn check_plaintext_type(validator: &mut Validator, path: &Path<'_>, value: &[u8]) {
    let path = &path.sensitive();
    validator.count(path, value.len(), 1..=4096);
}

/// The constraints of `PolicyType`.
pub(super) fn check_policy_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=131_072)
        .pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+", matches_policy_type);
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
fn matches_policy_type(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FF}'))
}

/// The constraints of `RecipientInfo`.
pub(super) fn check_recipient_info(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &RecipientInfo,
) {
    if let Some(key_encryption_algorithm) = &value.key_encryption_algorithm {
        check_key_encryption_mechanism(
            validator,
            &path.inside("keyEncryptionAlgorithm"),
            key_encryption_algorithm,
        );
    }
    if let Some(attestation_document) = &value.attestation_document {
        check_attestation_document_type(
            validator,
            &path.inside("attestationDocument"),
            attestation_document,
        );
    }
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    check_tag_key_type(validator, &path.inside("tagKey"), &value.tag_key);
    check_tag_value_type(validator, &path.inside("tagValue"), &value.tag_value);
}

/// The constraints of `TagKeyType`.
pub(super) fn check_tag_key_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `TagList`.
pub(super) fn check_tag_list(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TagValueType`.
pub(super) fn check_tag_value_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `XksKeyIdType`.
pub(super) fn check_xks_key_id_type(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern("[a-zA-Z0-9-_.]+", matches_xks_key_id_type);
}

/// Whether `value` matches `^[a-zA-Z0-9-_.]+$`.
fn matches_xks_key_id_type(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}
