//! How structures are read from the JSON of a reply.

use super::types::{
    CustomerMasterKeySpec, EncryptionAlgorithmSpec, ExpirationModelType, KeyAgreementAlgorithmSpec,
    KeyManagerType, KeyMetadata, KeySpec, KeyState, KeyUsageType, MacAlgorithmSpec,
    MultiRegionConfiguration, MultiRegionKey, MultiRegionKeyType, OriginType, SigningAlgorithmSpec,
    XksKeyConfigurationType,
};
use crate::support::json::{JsonError, JsonReader};
use crate::support::time::Timestamp;

pub(super) fn read_key_metadata(json: &mut JsonReader<'_>) -> Result<KeyMetadata, JsonError> {
    let mut aws_account_id = None;
    let mut key_id = None;
    let mut arn = None;
    let mut creation_date = None;
    let mut enabled = None;
    let mut description = None;
    let mut key_usage = None;
    let mut key_state = None;
    let mut deletion_date = None;
    let mut valid_to = None;
    let mut origin = None;
    let mut custom_key_store_id = None;
    let mut cloud_hsm_cluster_id = None;
    let mut expiration_model = None;
    let mut key_manager = None;
    let mut customer_master_key_spec = None;
    let mut key_spec = None;
    let mut encryption_algorithms = None;
    let mut signing_algorithms = None;
    let mut key_agreement_algorithms = None;
    let mut multi_region = None;
    let mut multi_region_configuration = None;
    let mut pending_deletion_window_in_days = None;
    let mut mac_algorithms = None;
    let mut xks_key_configuration = None;
    let mut current_key_material_id = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "AWSAccountId" => aws_account_id = json.optional(JsonReader::text)?,
            "KeyId" => key_id = json.optional(JsonReader::text)?,
            "Arn" => arn = json.optional(JsonReader::text)?,
            "CreationDate" => {
                creation_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "Enabled" => enabled = json.optional(JsonReader::boolean)?,
            "Description" => description = json.optional(JsonReader::text)?,
            "KeyUsage" => {
                key_usage =
                    json.optional(|json| Ok(KeyUsageType::from(&*json.borrowed_text()?)))?;
            }
            "KeyState" => {
                key_state = json.optional(|json| Ok(KeyState::from(&*json.borrowed_text()?)))?;
            }
            "DeletionDate" => {
                deletion_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "ValidTo" => {
                valid_to = json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "Origin" => {
                origin = json.optional(|json| Ok(OriginType::from(&*json.borrowed_text()?)))?;
            }
            "CustomKeyStoreId" => custom_key_store_id = json.optional(JsonReader::text)?,
            "CloudHsmClusterId" => {
                cloud_hsm_cluster_id = json.optional(JsonReader::text)?;
            }
            "ExpirationModel" => {
                expiration_model =
                    json.optional(|json| Ok(ExpirationModelType::from(&*json.borrowed_text()?)))?;
            }
            "KeyManager" => {
                key_manager =
                    json.optional(|json| Ok(KeyManagerType::from(&*json.borrowed_text()?)))?;
            }
            "CustomerMasterKeySpec" => {
                customer_master_key_spec =
                    json.optional(|json| Ok(CustomerMasterKeySpec::from(&*json.borrowed_text()?)))?;
            }
            "KeySpec" => {
                key_spec = json.optional(|json| Ok(KeySpec::from(&*json.borrowed_text()?)))?;
            }
            "EncryptionAlgorithms" => {
                encryption_algorithms = json.optional(|json| {
                    json.list(|json| Ok(EncryptionAlgorithmSpec::from(&*json.borrowed_text()?)))
                })?;
            }
            "SigningAlgorithms" => {
                signing_algorithms = json.optional(|json| {
                    json.list(|json| Ok(SigningAlgorithmSpec::from(&*json.borrowed_text()?)))
                })?;
            }
            "KeyAgreementAlgorithms" => {
                key_agreement_algorithms = json.optional(|json| {
                    json.list(|json| Ok(KeyAgreementAlgorithmSpec::from(&*json.borrowed_text()?)))
                })?;
            }
            "MultiRegion" => multi_region = json.optional(JsonReader::boolean)?,
            "MultiRegionConfiguration" => {
                multi_region_configuration = json.optional(read_multi_region_configuration)?;
            }
            "PendingDeletionWindowInDays" => {
                pending_deletion_window_in_days = json.optional(JsonReader::integer)?;
            }
            "MacAlgorithms" => {
                mac_algorithms = json.optional(|json| {
                    json.list(|json| Ok(MacAlgorithmSpec::from(&*json.borrowed_text()?)))
                })?;
            }
            "XksKeyConfiguration" => {
                xks_key_configuration = json.optional(read_xks_key_configuration_type)?;
            }
            "CurrentKeyMaterialId" => {
                current_key_material_id = json.optional(JsonReader::text)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(KeyMetadata {
        aws_account_id,
        key_id: json.missing.required(key_id, "KeyMetadata::key_id"),
        arn,
        creation_date,
        enabled: enabled.unwrap_or_default(),
        description,
        key_usage,
        key_state,
        deletion_date,
        valid_to,
        origin,
        custom_key_store_id,
        cloud_hsm_cluster_id,
        expiration_model,
        key_manager,
        customer_master_key_spec,
        key_spec,
        encryption_algorithms: encryption_algorithms.unwrap_or_default(),
        signing_algorithms: signing_algorithms.unwrap_or_default(),
        key_agreement_algorithms: key_agreement_algorithms.unwrap_or_default(),
        multi_region,
        multi_region_configuration,
        pending_deletion_window_in_days,
        mac_algorithms: mac_algorithms.unwrap_or_default(),
        xks_key_configuration,
        current_key_material_id,
    })
}

pub(super) fn read_multi_region_configuration(
    json: &mut JsonReader<'_>,
) -> Result<MultiRegionConfiguration, JsonError> {
    let mut multi_region_key_type = None;
    let mut primary_key = None;
    let mut replica_keys = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "MultiRegionKeyType" => {
                multi_region_key_type =
                    json.optional(|json| Ok(MultiRegionKeyType::from(&*json.borrowed_text()?)))?;
            }
            "PrimaryKey" => primary_key = json.optional(read_multi_region_key)?,
            "ReplicaKeys" => {
                replica_keys = json.optional(|json| json.list(read_multi_region_key))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(MultiRegionConfiguration {
        multi_region_key_type,
        primary_key,
        replica_keys: replica_keys.unwrap_or_default(),
    })
}

pub(super) fn read_multi_region_key(
    json: &mut JsonReader<'_>,
) -> Result<MultiRegionKey, JsonError> {
    let mut arn = None;
    let mut region = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Arn" => arn = json.optional(JsonReader::text)?,
            "Region" => region = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(MultiRegionKey { arn, region })
}

pub(super) fn read_xks_key_configuration_type(
    json: &mut JsonReader<'_>,
) -> Result<XksKeyConfigurationType, JsonError> {
    let mut id = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Id" => id = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(XksKeyConfigurationType { id })
}
