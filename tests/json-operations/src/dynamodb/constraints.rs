//! The constraints of DynamoDB's shapes.

use std::collections::HashMap;

use super::types::{
    AttributeAction, AttributeDefinition, AttributeValue, AttributeValueUpdate, BillingMode,
    ComparisonOperator, Condition, ConditionCheck, ConditionalOperator, Delete, DeleteRequest,
    ExpectedAttributeValue, GlobalSecondaryIndex, GlobalTableSettingsReplicationMode,
    KeySchemaElement, KeyType, KeysAndAttributes, LocalSecondaryIndex, Projection, ProjectionType,
    ProvisionedThroughput, Put, PutRequest, ReturnConsumedCapacity, ReturnItemCollectionMetrics,
    ReturnValue, ReturnValuesOnConditionCheckFailure, ScalarAttributeType, Select,
    SseSpecification, SseType, StreamSpecification, StreamViewType, TableClass, Tag,
    TransactWriteItem, Update, WriteRequest,
};
use crate::support::validate::{Path, Validator};

/// The constraints of `AttributeAction`.
pub(super) fn check_attribute_action(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &AttributeAction,
) {
    validator.known_text(path, value.as_str(), AttributeAction::VALUES);
}

/// The constraints of `AttributeDefinition`.
pub(super) fn check_attribute_definition(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &AttributeDefinition,
) {
    check_key_schema_attribute_name(
        validator,
        &path.inside("attributeName"),
        &value.attribute_name,
    );
    check_scalar_attribute_type(
        validator,
        &path.inside("attributeType"),
        &value.attribute_type,
    );
}

/// The constraints of `AttributeDefinitions`.
pub(super) fn check_attribute_definitions(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[AttributeDefinition],
) {
    for (index, item) in value.iter().enumerate() {
        check_attribute_definition(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `AttributeName`.
pub(super) fn check_attribute_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=65_535);
}

/// The constraints of `AttributeNameList`.
pub(super) fn check_attribute_name_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    validator.count(path, value.len(), 1..);
    for (index, item) in value.iter().enumerate() {
        check_attribute_name(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `AttributeUpdates`.
pub(super) fn check_attribute_updates(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, AttributeValueUpdate>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), key);
        check_attribute_value_update(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `AttributeValue`.
pub(super) fn check_attribute_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &AttributeValue,
) {
    match value {
        AttributeValue::M(member) => {
            check_map_attribute_value(validator, &path.inside("m"), member)
        }
        AttributeValue::L(member) => {
            check_list_attribute_value(validator, &path.inside("l"), member)
        }
        _ => {}
    }
}

/// The constraints of `AttributeValueList`.
pub(super) fn check_attribute_value_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[AttributeValue],
) {
    for (index, item) in value.iter().enumerate() {
        check_attribute_value(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `AttributeValueUpdate`.
pub(super) fn check_attribute_value_update(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &AttributeValueUpdate,
) {
    if let Some(value) = &value.value {
        check_attribute_value(validator, &path.inside("value"), value);
    }
    if let Some(action) = &value.action {
        check_attribute_action(validator, &path.inside("action"), action);
    }
}

/// The constraints of `BatchGetRequestMap`.
pub(super) fn check_batch_get_request_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, KeysAndAttributes>,
) {
    validator.count(path, value.len(), 1..=100);
    for (key, item) in value {
        check_table_arn(validator, &path.inside(key.as_ref()), key);
        check_keys_and_attributes(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `BatchWriteItemRequestMap`.
pub(super) fn check_batch_write_item_request_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, Vec<WriteRequest>>,
) {
    validator.count(path, value.len(), 1..=25);
    for (key, item) in value {
        check_table_arn(validator, &path.inside(key.as_ref()), key);
        check_write_requests(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `BillingMode`.
pub(super) fn check_billing_mode(validator: &mut Validator, path: &Path<'_>, value: &BillingMode) {
    validator.known_text(path, value.as_str(), BillingMode::VALUES);
}

/// The constraints of `ClientRequestToken`.
pub(super) fn check_client_request_token(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=36);
}

/// The constraints of `ComparisonOperator`.
pub(super) fn check_comparison_operator(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ComparisonOperator,
) {
    validator.known_text(path, value.as_str(), ComparisonOperator::VALUES);
}

/// The constraints of `Condition`.
pub(super) fn check_condition(validator: &mut Validator, path: &Path<'_>, value: &Condition) {
    if let Some(attribute_value_list) = &value.attribute_value_list {
        check_attribute_value_list(
            validator,
            &path.inside("attributeValueList"),
            attribute_value_list,
        );
    }
    check_comparison_operator(
        validator,
        &path.inside("comparisonOperator"),
        &value.comparison_operator,
    );
}

/// The constraints of `ConditionCheck`.
pub(super) fn check_condition_check(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ConditionCheck,
) {
    check_key(validator, &path.inside("key"), &value.key);
    check_table_arn(validator, &path.inside("tableName"), &value.table_name);
    if let Some(expression_attribute_names) = &value.expression_attribute_names {
        check_expression_attribute_name_map(
            validator,
            &path.inside("expressionAttributeNames"),
            expression_attribute_names,
        );
    }
    if let Some(expression_attribute_values) = &value.expression_attribute_values {
        check_expression_attribute_value_map(
            validator,
            &path.inside("expressionAttributeValues"),
            expression_attribute_values,
        );
    }
    if let Some(return_values_on_condition_check_failure) =
        &value.return_values_on_condition_check_failure
    {
        check_return_values_on_condition_check_failure(
            validator,
            &path.inside("returnValuesOnConditionCheckFailure"),
            return_values_on_condition_check_failure,
        );
    }
}

/// The constraints of `ConditionalOperator`.
pub(super) fn check_conditional_operator(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ConditionalOperator,
) {
    validator.known_text(path, value.as_str(), ConditionalOperator::VALUES);
}

/// The constraints of `Delete`.
pub(super) fn check_delete(validator: &mut Validator, path: &Path<'_>, value: &Delete) {
    check_key(validator, &path.inside("key"), &value.key);
    check_table_arn(validator, &path.inside("tableName"), &value.table_name);
    if let Some(expression_attribute_names) = &value.expression_attribute_names {
        check_expression_attribute_name_map(
            validator,
            &path.inside("expressionAttributeNames"),
            expression_attribute_names,
        );
    }
    if let Some(expression_attribute_values) = &value.expression_attribute_values {
        check_expression_attribute_value_map(
            validator,
            &path.inside("expressionAttributeValues"),
            expression_attribute_values,
        );
    }
    if let Some(return_values_on_condition_check_failure) =
        &value.return_values_on_condition_check_failure
    {
        check_return_values_on_condition_check_failure(
            validator,
            &path.inside("returnValuesOnConditionCheckFailure"),
            return_values_on_condition_check_failure,
        );
    }
}

/// The constraints of `DeleteRequest`.
pub(super) fn check_delete_request(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &DeleteRequest,
) {
    check_key(validator, &path.inside("key"), &value.key);
}

/// The constraints of `ExpectedAttributeMap`.
pub(super) fn check_expected_attribute_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, ExpectedAttributeValue>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), key);
        check_expected_attribute_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `ExpectedAttributeValue`.
pub(super) fn check_expected_attribute_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ExpectedAttributeValue,
) {
    if let Some(value) = &value.value {
        check_attribute_value(validator, &path.inside("value"), value);
    }
    if let Some(comparison_operator) = &value.comparison_operator {
        check_comparison_operator(
            validator,
            &path.inside("comparisonOperator"),
            comparison_operator,
        );
    }
    if let Some(attribute_value_list) = &value.attribute_value_list {
        check_attribute_value_list(
            validator,
            &path.inside("attributeValueList"),
            attribute_value_list,
        );
    }
}

/// The constraints of `ExpressionAttributeNameMap`.
pub(super) fn check_expression_attribute_name_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `ExpressionAttributeValueMap`.
pub(super) fn check_expression_attribute_value_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, AttributeValue>,
) {
    for (key, item) in value {
        check_attribute_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `FilterConditionMap`.
pub(super) fn check_filter_condition_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, Condition>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), key);
        check_condition(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `GlobalSecondaryIndex`.
pub(super) fn check_global_secondary_index(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &GlobalSecondaryIndex,
) {
    check_index_name(validator, &path.inside("indexName"), &value.index_name);
    check_key_schema(validator, &path.inside("keySchema"), &value.key_schema);
    check_projection(validator, &path.inside("projection"), &value.projection);
    if let Some(provisioned_throughput) = &value.provisioned_throughput {
        check_provisioned_throughput(
            validator,
            &path.inside("provisionedThroughput"),
            provisioned_throughput,
        );
    }
}

/// The constraints of `GlobalSecondaryIndexList`.
pub(super) fn check_global_secondary_index_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[GlobalSecondaryIndex],
) {
    for (index, item) in value.iter().enumerate() {
        check_global_secondary_index(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `GlobalTableSettingsReplicationMode`.
pub(super) fn check_global_table_settings_replication_mode(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &GlobalTableSettingsReplicationMode,
) {
    validator.known_text(
        path,
        value.as_str(),
        GlobalTableSettingsReplicationMode::VALUES,
    );
}

/// The constraints of `IndexName`.
pub(super) fn check_index_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(3..=255)
        .pattern("[a-zA-Z0-9_.-]+", matches_index_name);
}

/// Whether `value` matches `^[a-zA-Z0-9_.-]+$`.
fn matches_index_name(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// The constraints of `Key`.
pub(super) fn check_key(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, AttributeValue>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), key);
        check_attribute_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `KeyConditions`.
pub(super) fn check_key_conditions(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, Condition>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), key);
        check_condition(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `KeyList`.
pub(super) fn check_key_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[HashMap<String, AttributeValue>],
) {
    validator.count(path, value.len(), 1..=100);
    for (index, item) in value.iter().enumerate() {
        check_key(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `KeySchema`.
pub(super) fn check_key_schema(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[KeySchemaElement],
) {
    validator.count(path, value.len(), 1..);
    for (index, item) in value.iter().enumerate() {
        check_key_schema_element(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `KeySchemaAttributeName`.
pub(super) fn check_key_schema_attribute_name(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=255);
}

/// The constraints of `KeySchemaElement`.
pub(super) fn check_key_schema_element(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &KeySchemaElement,
) {
    check_key_schema_attribute_name(
        validator,
        &path.inside("attributeName"),
        &value.attribute_name,
    );
    check_key_type(validator, &path.inside("keyType"), &value.key_type);
}

/// The constraints of `KeyType`.
pub(super) fn check_key_type(validator: &mut Validator, path: &Path<'_>, value: &KeyType) {
    validator.known_text(path, value.as_str(), KeyType::VALUES);
}

/// The constraints of `KeysAndAttributes`.
pub(super) fn check_keys_and_attributes(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &KeysAndAttributes,
) {
    check_key_list(validator, &path.inside("keys"), &value.keys);
    if let Some(attributes_to_get) = &value.attributes_to_get {
        check_attribute_name_list(
            validator,
            &path.inside("attributesToGet"),
            attributes_to_get,
        );
    }
    if let Some(expression_attribute_names) = &value.expression_attribute_names {
        check_expression_attribute_name_map(
            validator,
            &path.inside("expressionAttributeNames"),
            expression_attribute_names,
        );
    }
}

/// The constraints of `ListAttributeValue`.
pub(super) fn check_list_attribute_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[AttributeValue],
) {
    for (index, item) in value.iter().enumerate() {
        check_attribute_value(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `LocalSecondaryIndex`.
pub(super) fn check_local_secondary_index(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &LocalSecondaryIndex,
) {
    check_index_name(validator, &path.inside("indexName"), &value.index_name);
    check_key_schema(validator, &path.inside("keySchema"), &value.key_schema);
    check_projection(validator, &path.inside("projection"), &value.projection);
}

/// The constraints of `LocalSecondaryIndexList`.
pub(super) fn check_local_secondary_index_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[LocalSecondaryIndex],
) {
    for (index, item) in value.iter().enumerate() {
        check_local_secondary_index(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `MapAttributeValue`.
pub(super) fn check_map_attribute_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, AttributeValue>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), key);
        check_attribute_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `NonKeyAttributeName`.
pub(super) fn check_non_key_attribute_name(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=255);
}

/// The constraints of `NonKeyAttributeNameList`.
pub(super) fn check_non_key_attribute_name_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    validator.count(path, value.len(), 1..=20);
    for (index, item) in value.iter().enumerate() {
        check_non_key_attribute_name(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `PositiveIntegerObject`.
pub(super) fn check_positive_integer_object(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 1..);
}

/// The constraints of `PositiveLongObject`.
pub(super) fn check_positive_long_object(validator: &mut Validator, path: &Path<'_>, value: i64) {
    validator.range(path, value, 1..);
}

/// The constraints of `Projection`.
pub(super) fn check_projection(validator: &mut Validator, path: &Path<'_>, value: &Projection) {
    if let Some(projection_type) = &value.projection_type {
        check_projection_type(validator, &path.inside("projectionType"), projection_type);
    }
    if let Some(non_key_attributes) = &value.non_key_attributes {
        check_non_key_attribute_name_list(
            validator,
            &path.inside("nonKeyAttributes"),
            non_key_attributes,
        );
    }
}

/// The constraints of `ProjectionType`.
pub(super) fn check_projection_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ProjectionType,
) {
    validator.known_text(path, value.as_str(), ProjectionType::VALUES);
}

/// The constraints of `ProvisionedThroughput`.
pub(super) fn check_provisioned_throughput(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ProvisionedThroughput,
) {
    check_positive_long_object(
        validator,
        &path.inside("readCapacityUnits"),
        value.read_capacity_units,
    );
    check_positive_long_object(
        validator,
        &path.inside("writeCapacityUnits"),
        value.write_capacity_units,
    );
}

/// The constraints of `Put`.
pub(super) fn check_put(validator: &mut Validator, path: &Path<'_>, value: &Put) {
    check_put_item_input_attribute_map(validator, &path.inside("item"), &value.item);
    check_table_arn(validator, &path.inside("tableName"), &value.table_name);
    if let Some(expression_attribute_names) = &value.expression_attribute_names {
        check_expression_attribute_name_map(
            validator,
            &path.inside("expressionAttributeNames"),
            expression_attribute_names,
        );
    }
    if let Some(expression_attribute_values) = &value.expression_attribute_values {
        check_expression_attribute_value_map(
            validator,
            &path.inside("expressionAttributeValues"),
            expression_attribute_values,
        );
    }
    if let Some(return_values_on_condition_check_failure) =
        &value.return_values_on_condition_check_failure
    {
        check_return_values_on_condition_check_failure(
            validator,
            &path.inside("returnValuesOnConditionCheckFailure"),
            return_values_on_condition_check_failure,
        );
    }
}

/// The constraints of `PutItemInputAttributeMap`.
pub(super) fn check_put_item_input_attribute_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, AttributeValue>,
) {
    for (key, item) in value {
        check_attribute_name(validator, &path.inside(key.as_ref()), key);
        check_attribute_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `PutRequest`.
pub(super) fn check_put_request(validator: &mut Validator, path: &Path<'_>, value: &PutRequest) {
    check_put_item_input_attribute_map(validator, &path.inside("item"), &value.item);
}

/// The constraints of `ReturnConsumedCapacity`.
pub(super) fn check_return_consumed_capacity(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ReturnConsumedCapacity,
) {
    validator.known_text(path, value.as_str(), ReturnConsumedCapacity::VALUES);
}

/// The constraints of `ReturnItemCollectionMetrics`.
pub(super) fn check_return_item_collection_metrics(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ReturnItemCollectionMetrics,
) {
    validator.known_text(path, value.as_str(), ReturnItemCollectionMetrics::VALUES);
}

/// The constraints of `ReturnValue`.
pub(super) fn check_return_value(validator: &mut Validator, path: &Path<'_>, value: &ReturnValue) {
    validator.known_text(path, value.as_str(), ReturnValue::VALUES);
}

/// The constraints of `ReturnValuesOnConditionCheckFailure`.
pub(super) fn check_return_values_on_condition_check_failure(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ReturnValuesOnConditionCheckFailure,
) {
    validator.known_text(
        path,
        value.as_str(),
        ReturnValuesOnConditionCheckFailure::VALUES,
    );
}

/// The constraints of `ScalarAttributeType`.
pub(super) fn check_scalar_attribute_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ScalarAttributeType,
) {
    validator.known_text(path, value.as_str(), ScalarAttributeType::VALUES);
}

/// The constraints of `ScanSegment`.
pub(super) fn check_scan_segment(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 0..=999_999);
}

/// The constraints of `ScanTotalSegments`.
pub(super) fn check_scan_total_segments(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=1_000_000);
}

/// The constraints of `Select`.
pub(super) fn check_select(validator: &mut Validator, path: &Path<'_>, value: &Select) {
    validator.known_text(path, value.as_str(), Select::VALUES);
}

/// The constraints of `SSESpecification`.
pub(super) fn check_sse_specification(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SseSpecification,
) {
    if let Some(sse_type) = &value.sse_type {
        check_sse_type(validator, &path.inside("sSEType"), sse_type);
    }
}

/// The constraints of `SSEType`.
pub(super) fn check_sse_type(validator: &mut Validator, path: &Path<'_>, value: &SseType) {
    validator.known_text(path, value.as_str(), SseType::VALUES);
}

/// The constraints of `StreamSpecification`.
pub(super) fn check_stream_specification(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &StreamSpecification,
) {
    if let Some(stream_view_type) = &value.stream_view_type {
        check_stream_view_type(validator, &path.inside("streamViewType"), stream_view_type);
    }
}

/// The constraints of `StreamViewType`.
pub(super) fn check_stream_view_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &StreamViewType,
) {
    validator.known_text(path, value.as_str(), StreamViewType::VALUES);
}

/// The constraints of `TableArn`.
pub(super) fn check_table_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1024);
}

/// The constraints of `TableClass`.
pub(super) fn check_table_class(validator: &mut Validator, path: &Path<'_>, value: &TableClass) {
    validator.known_text(path, value.as_str(), TableClass::VALUES);
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    check_tag_key_string(validator, &path.inside("key"), &value.key);
    check_tag_value_string(validator, &path.inside("value"), &value.value);
}

/// The constraints of `TagKeyString`.
pub(super) fn check_tag_key_string(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `TagList`.
pub(super) fn check_tag_list(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TagValueString`.
pub(super) fn check_tag_value_string(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `TransactWriteItem`.
pub(super) fn check_transact_write_item(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &TransactWriteItem,
) {
    if let Some(condition_check) = &value.condition_check {
        check_condition_check(validator, &path.inside("conditionCheck"), condition_check);
    }
    if let Some(put) = &value.put {
        check_put(validator, &path.inside("put"), put);
    }
    if let Some(delete) = &value.delete {
        check_delete(validator, &path.inside("delete"), delete);
    }
    if let Some(update) = &value.update {
        check_update(validator, &path.inside("update"), update);
    }
}

/// The constraints of `TransactWriteItemList`.
pub(super) fn check_transact_write_item_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[TransactWriteItem],
) {
    validator.count(path, value.len(), 1..=100);
    for (index, item) in value.iter().enumerate() {
        check_transact_write_item(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `Update`.
pub(super) fn check_update(validator: &mut Validator, path: &Path<'_>, value: &Update) {
    check_key(validator, &path.inside("key"), &value.key);
    check_table_arn(validator, &path.inside("tableName"), &value.table_name);
    if let Some(expression_attribute_names) = &value.expression_attribute_names {
        check_expression_attribute_name_map(
            validator,
            &path.inside("expressionAttributeNames"),
            expression_attribute_names,
        );
    }
    if let Some(expression_attribute_values) = &value.expression_attribute_values {
        check_expression_attribute_value_map(
            validator,
            &path.inside("expressionAttributeValues"),
            expression_attribute_values,
        );
    }
    if let Some(return_values_on_condition_check_failure) =
        &value.return_values_on_condition_check_failure
    {
        check_return_values_on_condition_check_failure(
            validator,
            &path.inside("returnValuesOnConditionCheckFailure"),
            return_values_on_condition_check_failure,
        );
    }
}

/// The constraints of `WriteRequest`.
pub(super) fn check_write_request(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &WriteRequest,
) {
    if let Some(put_request) = &value.put_request {
        check_put_request(validator, &path.inside("putRequest"), put_request);
    }
    if let Some(delete_request) = &value.delete_request {
        check_delete_request(validator, &path.inside("deleteRequest"), delete_request);
    }
}

/// The constraints of `WriteRequests`.
pub(super) fn check_write_requests(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[WriteRequest],
) {
    validator.count(path, value.len(), 1..=25);
    for (index, item) in value.iter().enumerate() {
        check_write_request(validator, &path.item(index + 1), item);
    }
}
