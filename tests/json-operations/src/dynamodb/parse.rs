//! How structures are read from the JSON of a reply.

use std::borrow::Cow;

use super::types::{
    ArchivalSummary, AttributeDefinition, AttributeValue, BillingMode, BillingModeSummary,
    CancellationReason, Capacity, ConsumedCapacity, DeleteRequest, GlobalSecondaryIndexDescription,
    GlobalSecondaryIndexWarmThroughputDescription, GlobalTableSettingsReplicationMode,
    GlobalTableWitnessDescription, IndexStatus, ItemCollectionMetrics, KeySchemaElement, KeyType,
    KeysAndAttributes, LocalSecondaryIndexDescription, MultiRegionConsistency, OnDemandThroughput,
    OnDemandThroughputOverride, Projection, ProjectionType, ProvisionedThroughputDescription,
    ProvisionedThroughputOverride, PutRequest, ReplicaDescription,
    ReplicaGlobalSecondaryIndexDescription, ReplicaStatus, RestoreSummary, ScalarAttributeType,
    SseDescription, SseStatus, SseType, StreamSpecification, StreamViewType, TableClass,
    TableClassSummary, TableDescription, TableStatus, TableWarmThroughputDescription,
    ThrottlingReason, UnknownAttributeValue, WitnessStatus, WriteRequest,
};
use crate::support::json::{JsonError, JsonReader};
use crate::support::time::Timestamp;

pub(super) fn read_archival_summary(
    json: &mut JsonReader<'_>,
) -> Result<ArchivalSummary, JsonError> {
    let mut archival_date_time = None;
    let mut archival_reason = None;
    let mut archival_backup_arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ArchivalDateTime" => {
                archival_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "ArchivalReason" => archival_reason = json.optional(JsonReader::text)?,
            "ArchivalBackupArn" => archival_backup_arn = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(ArchivalSummary {
        archival_date_time,
        archival_reason,
        archival_backup_arn,
    })
}

pub(super) fn read_attribute_definition(
    json: &mut JsonReader<'_>,
) -> Result<AttributeDefinition, JsonError> {
    let mut attribute_name = None;
    let mut attribute_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "AttributeName" => attribute_name = json.optional(JsonReader::text)?,
            "AttributeType" => {
                attribute_type =
                    json.optional(|json| Ok(ScalarAttributeType::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(AttributeDefinition {
        attribute_name: json
            .missing
            .required(attribute_name, "AttributeDefinition::attribute_name"),
        attribute_type: attribute_type.unwrap_or_else(|| {
            json.missing.record(
                "AttributeDefinition::attribute_type",
                ScalarAttributeType::from(""),
            )
        }),
    })
}

pub(super) fn read_billing_mode_summary(
    json: &mut JsonReader<'_>,
) -> Result<BillingModeSummary, JsonError> {
    let mut billing_mode = None;
    let mut last_update_to_pay_per_request_date_time = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "BillingMode" => {
                billing_mode =
                    json.optional(|json| Ok(BillingMode::from(&*json.borrowed_text()?)))?;
            }
            "LastUpdateToPayPerRequestDateTime" => {
                last_update_to_pay_per_request_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(BillingModeSummary {
        billing_mode,
        last_update_to_pay_per_request_date_time,
    })
}

pub(super) fn read_cancellation_reason(
    json: &mut JsonReader<'_>,
) -> Result<CancellationReason, JsonError> {
    let mut item_ = None;
    let mut code = None;
    let mut message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Item" => {
                item_ = json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            "Code" => code = json.optional(JsonReader::text)?,
            "Message" => message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(CancellationReason {
        item: item_.unwrap_or_default(),
        code,
        message,
    })
}

pub(super) fn read_capacity(json: &mut JsonReader<'_>) -> Result<Capacity, JsonError> {
    let mut read_capacity_units_ = None;
    let mut write_capacity_units_ = None;
    let mut capacity_units = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ReadCapacityUnits" => {
                read_capacity_units_ = json.optional(JsonReader::float)?;
            }
            "WriteCapacityUnits" => {
                write_capacity_units_ = json.optional(JsonReader::float)?;
            }
            "CapacityUnits" => capacity_units = json.optional(JsonReader::float)?,
            _ => json.skip()?,
        }
    }
    Ok(Capacity {
        read_capacity_units: read_capacity_units_,
        write_capacity_units: write_capacity_units_,
        capacity_units,
    })
}

pub(super) fn read_consumed_capacity(
    json: &mut JsonReader<'_>,
) -> Result<ConsumedCapacity, JsonError> {
    let mut table_name = None;
    let mut capacity_units = None;
    let mut read_capacity_units_ = None;
    let mut write_capacity_units_ = None;
    let mut table = None;
    let mut local_secondary_indexes = None;
    let mut global_secondary_indexes = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "TableName" => table_name = json.optional(JsonReader::text)?,
            "CapacityUnits" => capacity_units = json.optional(JsonReader::float)?,
            "ReadCapacityUnits" => {
                read_capacity_units_ = json.optional(JsonReader::float)?;
            }
            "WriteCapacityUnits" => {
                write_capacity_units_ = json.optional(JsonReader::float)?;
            }
            "Table" => table = json.optional(read_capacity)?,
            "LocalSecondaryIndexes" => {
                local_secondary_indexes =
                    json.optional(|json| json.map(Cow::into_owned, read_capacity))?;
            }
            "GlobalSecondaryIndexes" => {
                global_secondary_indexes =
                    json.optional(|json| json.map(Cow::into_owned, read_capacity))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ConsumedCapacity {
        table_name,
        capacity_units,
        read_capacity_units: read_capacity_units_,
        write_capacity_units: write_capacity_units_,
        table,
        local_secondary_indexes: local_secondary_indexes.unwrap_or_default(),
        global_secondary_indexes: global_secondary_indexes.unwrap_or_default(),
    })
}

pub(super) fn read_delete_request(json: &mut JsonReader<'_>) -> Result<DeleteRequest, JsonError> {
    let mut key_ = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Key" => {
                key_ = json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(DeleteRequest {
        key: json.missing.required(key_, "DeleteRequest::key"),
    })
}

pub(super) fn read_global_secondary_index_description(
    json: &mut JsonReader<'_>,
) -> Result<GlobalSecondaryIndexDescription, JsonError> {
    let mut index_name = None;
    let mut key_schema = None;
    let mut projection = None;
    let mut index_status = None;
    let mut backfilling = None;
    let mut provisioned_throughput = None;
    let mut index_size_bytes = None;
    let mut item_count = None;
    let mut index_arn = None;
    let mut on_demand_throughput = None;
    let mut warm_throughput = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "IndexName" => index_name = json.optional(JsonReader::text)?,
            "KeySchema" => {
                key_schema = json.optional(|json| json.list(read_key_schema_element))?;
            }
            "Projection" => projection = json.optional(read_projection)?,
            "IndexStatus" => {
                index_status =
                    json.optional(|json| Ok(IndexStatus::from(&*json.borrowed_text()?)))?;
            }
            "Backfilling" => backfilling = json.optional(JsonReader::boolean)?,
            "ProvisionedThroughput" => {
                provisioned_throughput = json.optional(read_provisioned_throughput_description)?;
            }
            "IndexSizeBytes" => index_size_bytes = json.optional(JsonReader::integer)?,
            "ItemCount" => item_count = json.optional(JsonReader::integer)?,
            "IndexArn" => index_arn = json.optional(JsonReader::text)?,
            "OnDemandThroughput" => {
                on_demand_throughput = json.optional(read_on_demand_throughput)?;
            }
            "WarmThroughput" => {
                warm_throughput =
                    json.optional(read_global_secondary_index_warm_throughput_description)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(GlobalSecondaryIndexDescription {
        index_name,
        key_schema: key_schema.unwrap_or_default(),
        projection,
        index_status,
        backfilling,
        provisioned_throughput,
        index_size_bytes,
        item_count,
        index_arn,
        on_demand_throughput,
        warm_throughput,
    })
}

pub(super) fn read_global_secondary_index_warm_throughput_description(
    json: &mut JsonReader<'_>,
) -> Result<GlobalSecondaryIndexWarmThroughputDescription, JsonError> {
    let mut read_units_per_second_ = None;
    let mut write_units_per_second_ = None;
    let mut status = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ReadUnitsPerSecond" => {
                read_units_per_second_ = json.optional(JsonReader::integer)?;
            }
            "WriteUnitsPerSecond" => {
                write_units_per_second_ = json.optional(JsonReader::integer)?;
            }
            "Status" => {
                status = json.optional(|json| Ok(IndexStatus::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(GlobalSecondaryIndexWarmThroughputDescription {
        read_units_per_second: read_units_per_second_,
        write_units_per_second: write_units_per_second_,
        status,
    })
}

pub(super) fn read_global_table_witness_description(
    json: &mut JsonReader<'_>,
) -> Result<GlobalTableWitnessDescription, JsonError> {
    let mut region_name = None;
    let mut witness_status = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "RegionName" => region_name = json.optional(JsonReader::text)?,
            "WitnessStatus" => {
                witness_status =
                    json.optional(|json| Ok(WitnessStatus::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(GlobalTableWitnessDescription {
        region_name,
        witness_status,
    })
}

pub(super) fn read_item_collection_metrics(
    json: &mut JsonReader<'_>,
) -> Result<ItemCollectionMetrics, JsonError> {
    let mut item_collection_key = None;
    let mut size_estimate_range_gb = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ItemCollectionKey" => {
                item_collection_key =
                    json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            "SizeEstimateRangeGB" => {
                size_estimate_range_gb = json.optional(|json| json.list(JsonReader::float))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ItemCollectionMetrics {
        item_collection_key: item_collection_key.unwrap_or_default(),
        size_estimate_range_gb: size_estimate_range_gb.unwrap_or_default(),
    })
}

pub(super) fn read_key_schema_element(
    json: &mut JsonReader<'_>,
) -> Result<KeySchemaElement, JsonError> {
    let mut attribute_name = None;
    let mut key_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "AttributeName" => attribute_name = json.optional(JsonReader::text)?,
            "KeyType" => {
                key_type = json.optional(|json| Ok(KeyType::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(KeySchemaElement {
        attribute_name: json
            .missing
            .required(attribute_name, "KeySchemaElement::attribute_name"),
        key_type: key_type.unwrap_or_else(|| {
            json.missing
                .record("KeySchemaElement::key_type", KeyType::from(""))
        }),
    })
}

pub(super) fn read_keys_and_attributes(
    json: &mut JsonReader<'_>,
) -> Result<KeysAndAttributes, JsonError> {
    let mut keys = None;
    let mut attributes_to_get = None;
    let mut consistent_read = None;
    let mut projection_expression = None;
    let mut expression_attribute_names = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Keys" => {
                keys = json.optional(|json| {
                    json.list(|json| json.map(Cow::into_owned, read_attribute_value))
                })?;
            }
            "AttributesToGet" => {
                attributes_to_get = json.optional(|json| json.list(JsonReader::text))?;
            }
            "ConsistentRead" => consistent_read = json.optional(JsonReader::boolean)?,
            "ProjectionExpression" => {
                projection_expression = json.optional(JsonReader::text)?;
            }
            "ExpressionAttributeNames" => {
                expression_attribute_names =
                    json.optional(|json| json.map(Cow::into_owned, JsonReader::text))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(KeysAndAttributes {
        keys: json.missing.required(keys, "KeysAndAttributes::keys"),
        attributes_to_get,
        consistent_read,
        projection_expression,
        expression_attribute_names,
    })
}

pub(super) fn read_local_secondary_index_description(
    json: &mut JsonReader<'_>,
) -> Result<LocalSecondaryIndexDescription, JsonError> {
    let mut index_name = None;
    let mut key_schema = None;
    let mut projection = None;
    let mut index_size_bytes = None;
    let mut item_count = None;
    let mut index_arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "IndexName" => index_name = json.optional(JsonReader::text)?,
            "KeySchema" => {
                key_schema = json.optional(|json| json.list(read_key_schema_element))?;
            }
            "Projection" => projection = json.optional(read_projection)?,
            "IndexSizeBytes" => index_size_bytes = json.optional(JsonReader::integer)?,
            "ItemCount" => item_count = json.optional(JsonReader::integer)?,
            "IndexArn" => index_arn = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(LocalSecondaryIndexDescription {
        index_name,
        key_schema: key_schema.unwrap_or_default(),
        projection,
        index_size_bytes,
        item_count,
        index_arn,
    })
}

pub(super) fn read_on_demand_throughput(
    json: &mut JsonReader<'_>,
) -> Result<OnDemandThroughput, JsonError> {
    let mut max_read_request_units = None;
    let mut max_write_request_units = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "MaxReadRequestUnits" => {
                max_read_request_units = json.optional(JsonReader::integer)?;
            }
            "MaxWriteRequestUnits" => {
                max_write_request_units = json.optional(JsonReader::integer)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(OnDemandThroughput {
        max_read_request_units,
        max_write_request_units,
    })
}

pub(super) fn read_on_demand_throughput_override(
    json: &mut JsonReader<'_>,
) -> Result<OnDemandThroughputOverride, JsonError> {
    let mut max_read_request_units = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "MaxReadRequestUnits" => {
                max_read_request_units = json.optional(JsonReader::integer)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(OnDemandThroughputOverride {
        max_read_request_units,
    })
}

pub(super) fn read_projection(json: &mut JsonReader<'_>) -> Result<Projection, JsonError> {
    let mut projection_type = None;
    let mut non_key_attributes = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ProjectionType" => {
                projection_type =
                    json.optional(|json| Ok(ProjectionType::from(&*json.borrowed_text()?)))?;
            }
            "NonKeyAttributes" => {
                non_key_attributes = json.optional(|json| json.list(JsonReader::text))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(Projection {
        projection_type,
        non_key_attributes,
    })
}

pub(super) fn read_provisioned_throughput_description(
    json: &mut JsonReader<'_>,
) -> Result<ProvisionedThroughputDescription, JsonError> {
    let mut last_increase_date_time = None;
    let mut last_decrease_date_time = None;
    let mut number_of_decreases_today = None;
    let mut read_capacity_units_ = None;
    let mut write_capacity_units_ = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "LastIncreaseDateTime" => {
                last_increase_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "LastDecreaseDateTime" => {
                last_decrease_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "NumberOfDecreasesToday" => {
                number_of_decreases_today = json.optional(JsonReader::integer)?;
            }
            "ReadCapacityUnits" => {
                read_capacity_units_ = json.optional(JsonReader::integer)?;
            }
            "WriteCapacityUnits" => {
                write_capacity_units_ = json.optional(JsonReader::integer)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ProvisionedThroughputDescription {
        last_increase_date_time,
        last_decrease_date_time,
        number_of_decreases_today,
        read_capacity_units: read_capacity_units_,
        write_capacity_units: write_capacity_units_,
    })
}

pub(super) fn read_provisioned_throughput_override(
    json: &mut JsonReader<'_>,
) -> Result<ProvisionedThroughputOverride, JsonError> {
    let mut read_capacity_units_ = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ReadCapacityUnits" => {
                read_capacity_units_ = json.optional(JsonReader::integer)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ProvisionedThroughputOverride {
        read_capacity_units: read_capacity_units_,
    })
}

pub(super) fn read_put_request(json: &mut JsonReader<'_>) -> Result<PutRequest, JsonError> {
    let mut item_ = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Item" => {
                item_ = json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(PutRequest {
        item: json.missing.required(item_, "PutRequest::item"),
    })
}

pub(super) fn read_replica_description(
    json: &mut JsonReader<'_>,
) -> Result<ReplicaDescription, JsonError> {
    let mut region_name = None;
    let mut replica_status = None;
    let mut replica_arn = None;
    let mut replica_status_description = None;
    let mut replica_status_percent_progress = None;
    let mut kms_master_key_id = None;
    let mut provisioned_throughput_override = None;
    let mut on_demand_throughput_override = None;
    let mut warm_throughput = None;
    let mut global_secondary_indexes = None;
    let mut replica_inaccessible_date_time = None;
    let mut replica_table_class_summary = None;
    let mut global_table_settings_replication_mode = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "RegionName" => region_name = json.optional(JsonReader::text)?,
            "ReplicaStatus" => {
                replica_status =
                    json.optional(|json| Ok(ReplicaStatus::from(&*json.borrowed_text()?)))?;
            }
            "ReplicaArn" => replica_arn = json.optional(JsonReader::text)?,
            "ReplicaStatusDescription" => {
                replica_status_description = json.optional(JsonReader::text)?;
            }
            "ReplicaStatusPercentProgress" => {
                replica_status_percent_progress = json.optional(JsonReader::text)?;
            }
            "KMSMasterKeyId" => kms_master_key_id = json.optional(JsonReader::text)?,
            "ProvisionedThroughputOverride" => {
                provisioned_throughput_override =
                    json.optional(read_provisioned_throughput_override)?;
            }
            "OnDemandThroughputOverride" => {
                on_demand_throughput_override =
                    json.optional(read_on_demand_throughput_override)?;
            }
            "WarmThroughput" => {
                warm_throughput = json.optional(read_table_warm_throughput_description)?;
            }
            "GlobalSecondaryIndexes" => {
                global_secondary_indexes = json
                    .optional(|json| json.list(read_replica_global_secondary_index_description))?;
            }
            "ReplicaInaccessibleDateTime" => {
                replica_inaccessible_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "ReplicaTableClassSummary" => {
                replica_table_class_summary = json.optional(read_table_class_summary)?;
            }
            "GlobalTableSettingsReplicationMode" => {
                global_table_settings_replication_mode = json.optional(|json| {
                    Ok(GlobalTableSettingsReplicationMode::from(
                        &*json.borrowed_text()?,
                    ))
                })?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ReplicaDescription {
        region_name,
        replica_status,
        replica_arn,
        replica_status_description,
        replica_status_percent_progress,
        kms_master_key_id,
        provisioned_throughput_override,
        on_demand_throughput_override,
        warm_throughput,
        global_secondary_indexes: global_secondary_indexes.unwrap_or_default(),
        replica_inaccessible_date_time,
        replica_table_class_summary,
        global_table_settings_replication_mode,
    })
}

pub(super) fn read_replica_global_secondary_index_description(
    json: &mut JsonReader<'_>,
) -> Result<ReplicaGlobalSecondaryIndexDescription, JsonError> {
    let mut index_name = None;
    let mut provisioned_throughput_override = None;
    let mut on_demand_throughput_override = None;
    let mut warm_throughput = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "IndexName" => index_name = json.optional(JsonReader::text)?,
            "ProvisionedThroughputOverride" => {
                provisioned_throughput_override =
                    json.optional(read_provisioned_throughput_override)?;
            }
            "OnDemandThroughputOverride" => {
                on_demand_throughput_override =
                    json.optional(read_on_demand_throughput_override)?;
            }
            "WarmThroughput" => {
                warm_throughput =
                    json.optional(read_global_secondary_index_warm_throughput_description)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ReplicaGlobalSecondaryIndexDescription {
        index_name,
        provisioned_throughput_override,
        on_demand_throughput_override,
        warm_throughput,
    })
}

pub(super) fn read_restore_summary(json: &mut JsonReader<'_>) -> Result<RestoreSummary, JsonError> {
    let mut source_backup_arn = None;
    let mut source_table_arn = None;
    let mut restore_date_time = None;
    let mut restore_in_progress = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "SourceBackupArn" => source_backup_arn = json.optional(JsonReader::text)?,
            "SourceTableArn" => source_table_arn = json.optional(JsonReader::text)?,
            "RestoreDateTime" => {
                restore_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "RestoreInProgress" => {
                restore_in_progress = json.optional(JsonReader::boolean)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(RestoreSummary {
        source_backup_arn,
        source_table_arn,
        restore_date_time: json
            .missing
            .required(restore_date_time, "RestoreSummary::restore_date_time"),
        restore_in_progress: json
            .missing
            .required(restore_in_progress, "RestoreSummary::restore_in_progress"),
    })
}

pub(super) fn read_sse_description(json: &mut JsonReader<'_>) -> Result<SseDescription, JsonError> {
    let mut status = None;
    let mut sse_type = None;
    let mut kms_master_key_arn = None;
    let mut inaccessible_encryption_date_time = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Status" => {
                status = json.optional(|json| Ok(SseStatus::from(&*json.borrowed_text()?)))?;
            }
            "SSEType" => {
                sse_type = json.optional(|json| Ok(SseType::from(&*json.borrowed_text()?)))?;
            }
            "KMSMasterKeyArn" => kms_master_key_arn = json.optional(JsonReader::text)?,
            "InaccessibleEncryptionDateTime" => {
                inaccessible_encryption_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(SseDescription {
        status,
        sse_type,
        kms_master_key_arn,
        inaccessible_encryption_date_time,
    })
}

pub(super) fn read_stream_specification(
    json: &mut JsonReader<'_>,
) -> Result<StreamSpecification, JsonError> {
    let mut stream_enabled = None;
    let mut stream_view_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "StreamEnabled" => stream_enabled = json.optional(JsonReader::boolean)?,
            "StreamViewType" => {
                stream_view_type =
                    json.optional(|json| Ok(StreamViewType::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(StreamSpecification {
        stream_enabled: json
            .missing
            .required(stream_enabled, "StreamSpecification::stream_enabled"),
        stream_view_type,
    })
}

pub(super) fn read_table_class_summary(
    json: &mut JsonReader<'_>,
) -> Result<TableClassSummary, JsonError> {
    let mut table_class = None;
    let mut last_update_date_time = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "TableClass" => {
                table_class =
                    json.optional(|json| Ok(TableClass::from(&*json.borrowed_text()?)))?;
            }
            "LastUpdateDateTime" => {
                last_update_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(TableClassSummary {
        table_class,
        last_update_date_time,
    })
}

pub(super) fn read_table_description(
    json: &mut JsonReader<'_>,
) -> Result<TableDescription, JsonError> {
    let mut attribute_definitions = None;
    let mut table_name = None;
    let mut key_schema = None;
    let mut table_status = None;
    let mut creation_date_time = None;
    let mut provisioned_throughput = None;
    let mut table_size_bytes = None;
    let mut item_count = None;
    let mut table_arn = None;
    let mut table_id = None;
    let mut billing_mode_summary = None;
    let mut local_secondary_indexes = None;
    let mut global_secondary_indexes = None;
    let mut stream_specification = None;
    let mut latest_stream_label = None;
    let mut latest_stream_arn = None;
    let mut global_table_version = None;
    let mut replicas = None;
    let mut global_table_witnesses = None;
    let mut global_table_settings_replication_mode = None;
    let mut restore_summary = None;
    let mut sse_description = None;
    let mut archival_summary = None;
    let mut table_class_summary = None;
    let mut deletion_protection_enabled = None;
    let mut on_demand_throughput = None;
    let mut warm_throughput = None;
    let mut multi_region_consistency = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "AttributeDefinitions" => {
                attribute_definitions =
                    json.optional(|json| json.list(read_attribute_definition))?;
            }
            "TableName" => table_name = json.optional(JsonReader::text)?,
            "KeySchema" => {
                key_schema = json.optional(|json| json.list(read_key_schema_element))?;
            }
            "TableStatus" => {
                table_status =
                    json.optional(|json| Ok(TableStatus::from(&*json.borrowed_text()?)))?;
            }
            "CreationDateTime" => {
                creation_date_time =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "ProvisionedThroughput" => {
                provisioned_throughput = json.optional(read_provisioned_throughput_description)?;
            }
            "TableSizeBytes" => table_size_bytes = json.optional(JsonReader::integer)?,
            "ItemCount" => item_count = json.optional(JsonReader::integer)?,
            "TableArn" => table_arn = json.optional(JsonReader::text)?,
            "TableId" => table_id = json.optional(JsonReader::text)?,
            "BillingModeSummary" => {
                billing_mode_summary = json.optional(read_billing_mode_summary)?;
            }
            "LocalSecondaryIndexes" => {
                local_secondary_indexes =
                    json.optional(|json| json.list(read_local_secondary_index_description))?;
            }
            "GlobalSecondaryIndexes" => {
                global_secondary_indexes =
                    json.optional(|json| json.list(read_global_secondary_index_description))?;
            }
            "StreamSpecification" => {
                stream_specification = json.optional(read_stream_specification)?;
            }
            "LatestStreamLabel" => latest_stream_label = json.optional(JsonReader::text)?,
            "LatestStreamArn" => latest_stream_arn = json.optional(JsonReader::text)?,
            "GlobalTableVersion" => {
                global_table_version = json.optional(JsonReader::text)?;
            }
            "Replicas" => {
                replicas = json.optional(|json| json.list(read_replica_description))?;
            }
            "GlobalTableWitnesses" => {
                global_table_witnesses =
                    json.optional(|json| json.list(read_global_table_witness_description))?;
            }
            "GlobalTableSettingsReplicationMode" => {
                global_table_settings_replication_mode = json.optional(|json| {
                    Ok(GlobalTableSettingsReplicationMode::from(
                        &*json.borrowed_text()?,
                    ))
                })?;
            }
            "RestoreSummary" => restore_summary = json.optional(read_restore_summary)?,
            "SSEDescription" => sse_description = json.optional(read_sse_description)?,
            "ArchivalSummary" => archival_summary = json.optional(read_archival_summary)?,
            "TableClassSummary" => {
                table_class_summary = json.optional(read_table_class_summary)?;
            }
            "DeletionProtectionEnabled" => {
                deletion_protection_enabled = json.optional(JsonReader::boolean)?;
            }
            "OnDemandThroughput" => {
                on_demand_throughput = json.optional(read_on_demand_throughput)?;
            }
            "WarmThroughput" => {
                warm_throughput = json.optional(read_table_warm_throughput_description)?;
            }
            "MultiRegionConsistency" => {
                multi_region_consistency = json
                    .optional(|json| Ok(MultiRegionConsistency::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(TableDescription {
        attribute_definitions: attribute_definitions.unwrap_or_default(),
        table_name,
        key_schema: key_schema.unwrap_or_default(),
        table_status,
        creation_date_time,
        provisioned_throughput,
        table_size_bytes,
        item_count,
        table_arn,
        table_id,
        billing_mode_summary,
        local_secondary_indexes: local_secondary_indexes.unwrap_or_default(),
        global_secondary_indexes: global_secondary_indexes.unwrap_or_default(),
        stream_specification,
        latest_stream_label,
        latest_stream_arn,
        global_table_version,
        replicas: replicas.unwrap_or_default(),
        global_table_witnesses: global_table_witnesses.unwrap_or_default(),
        global_table_settings_replication_mode,
        restore_summary,
        sse_description,
        archival_summary,
        table_class_summary,
        deletion_protection_enabled,
        on_demand_throughput,
        warm_throughput,
        multi_region_consistency,
    })
}

pub(super) fn read_table_warm_throughput_description(
    json: &mut JsonReader<'_>,
) -> Result<TableWarmThroughputDescription, JsonError> {
    let mut read_units_per_second_ = None;
    let mut write_units_per_second_ = None;
    let mut status = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ReadUnitsPerSecond" => {
                read_units_per_second_ = json.optional(JsonReader::integer)?;
            }
            "WriteUnitsPerSecond" => {
                write_units_per_second_ = json.optional(JsonReader::integer)?;
            }
            "Status" => {
                status = json.optional(|json| Ok(TableStatus::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(TableWarmThroughputDescription {
        read_units_per_second: read_units_per_second_,
        write_units_per_second: write_units_per_second_,
        status,
    })
}

pub(super) fn read_throttling_reason(
    json: &mut JsonReader<'_>,
) -> Result<ThrottlingReason, JsonError> {
    let mut reason = None;
    let mut resource = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "reason" => reason = json.optional(JsonReader::text)?,
            "resource" => resource = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(ThrottlingReason { reason, resource })
}

pub(super) fn read_write_request(json: &mut JsonReader<'_>) -> Result<WriteRequest, JsonError> {
    let mut put_request = None;
    let mut delete_request = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "PutRequest" => put_request = json.optional(read_put_request)?,
            "DeleteRequest" => delete_request = json.optional(read_delete_request)?,
            _ => json.skip()?,
        }
    }
    Ok(WriteRequest {
        put_request,
        delete_request,
    })
}

pub(super) fn read_attribute_value(json: &mut JsonReader<'_>) -> Result<AttributeValue, JsonError> {
    let mut value = None;
    json.object()?;
    while let Some(key) = json.key()? {
        let member = match &*key {
            "S" => json.optional(JsonReader::text)?.map(AttributeValue::S),
            "N" => json.optional(JsonReader::text)?.map(AttributeValue::N),
            "B" => json.optional(JsonReader::blob)?.map(AttributeValue::B),
            "SS" => json
                .optional(|json| json.list(JsonReader::text))?
                .map(AttributeValue::Ss),
            "NS" => json
                .optional(|json| json.list(JsonReader::text))?
                .map(AttributeValue::Ns),
            "BS" => json
                .optional(|json| json.list(JsonReader::blob))?
                .map(AttributeValue::Bs),
            "M" => json
                .optional(|json| json.map(Cow::into_owned, read_attribute_value))?
                .map(AttributeValue::M),
            "L" => json
                .optional(|json| json.list(read_attribute_value))?
                .map(AttributeValue::L),
            "NULL" => json
                .optional(JsonReader::boolean)?
                .map(AttributeValue::Null),
            "BOOL" => json
                .optional(JsonReader::boolean)?
                .map(AttributeValue::Bool),
            "__type" => {
                json.skip()?;
                None
            }
            name => json
                .optional(JsonReader::skip)?
                .map(|()| AttributeValue::Unknown(UnknownAttributeValue(name.to_owned()))),
        };
        value = value.or(member);
    }
    Ok(value.unwrap_or_default())
}
