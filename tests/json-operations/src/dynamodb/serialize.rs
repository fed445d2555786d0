//! How structures are written into the JSON of a request.

use super::types::{
    AttributeDefinition, AttributeValue, AttributeValueUpdate, Condition, ConditionCheck, Delete,
    DeleteRequest, ExpectedAttributeValue, GlobalSecondaryIndex, KeySchemaElement,
    KeysAndAttributes, LocalSecondaryIndex, OnDemandThroughput, Projection, ProvisionedThroughput,
    Put, PutRequest, SseSpecification, StreamSpecification, Tag, TransactWriteItem, Update,
    WarmThroughput, WriteRequest,
};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_attribute_definition(json: &mut JsonWriter, value: &AttributeDefinition) {
    json.object(|json| {
        json.key("AttributeName").text(&value.attribute_name);
        json.key("AttributeType")
            .text(value.attribute_type.as_str());
    });
}

pub(super) fn write_attribute_value_update(json: &mut JsonWriter, value: &AttributeValueUpdate) {
    json.object(|json| {
        if let Some(value) = &value.value {
            write_attribute_value(json.key("Value"), value);
        }
        if let Some(action) = &value.action {
            json.key("Action").text(action.as_str());
        }
    });
}

pub(super) fn write_condition(json: &mut JsonWriter, value: &Condition) {
    json.object(|json| {
        if let Some(attribute_value_list) = &value.attribute_value_list {
            json.key("AttributeValueList")
                .list(attribute_value_list, write_attribute_value);
        }
        json.key("ComparisonOperator")
            .text(value.comparison_operator.as_str());
    });
}

pub(super) fn write_condition_check(json: &mut JsonWriter, value: &ConditionCheck) {
    json.object(|json| {
        json.key("Key").map(&value.key, write_attribute_value);
        json.key("TableName").text(&value.table_name);
        json.key("ConditionExpression")
            .text(&value.condition_expression);
        if let Some(expression_attribute_names) = &value.expression_attribute_names {
            json.key("ExpressionAttributeNames")
                .map(expression_attribute_names, |json, item| json.text(item));
        }
        if let Some(expression_attribute_values) = &value.expression_attribute_values {
            json.key("ExpressionAttributeValues")
                .map(expression_attribute_values, write_attribute_value);
        }
        if let Some(return_values_on_condition_check_failure) =
            &value.return_values_on_condition_check_failure
        {
            json.key("ReturnValuesOnConditionCheckFailure")
                .text(return_values_on_condition_check_failure.as_str());
        }
    });
}

pub(super) fn write_delete(json: &mut JsonWriter, value: &Delete) {
    json.object(|json| {
        json.key("Key").map(&value.key, write_attribute_value);
        json.key("TableName").text(&value.table_name);
        if let Some(condition_expression) = &value.condition_expression {
            json.key("ConditionExpression").text(condition_expression);
        }
        if let Some(expression_attribute_names) = &value.expression_attribute_names {
            json.key("ExpressionAttributeNames")
                .map(expression_attribute_names, |json, item| json.text(item));
        }
        if let Some(expression_attribute_values) = &value.expression_attribute_values {
            json.key("ExpressionAttributeValues")
                .map(expression_attribute_values, write_attribute_value);
        }
        if let Some(return_values_on_condition_check_failure) =
            &value.return_values_on_condition_check_failure
        {
            json.key("ReturnValuesOnConditionCheckFailure")
                .text(return_values_on_condition_check_failure.as_str());
        }
    });
}

pub(super) fn write_delete_request(json: &mut JsonWriter, value: &DeleteRequest) {
    json.object(|json| {
        json.key("Key").map(&value.key, write_attribute_value);
    });
}

pub(super) fn write_expected_attribute_value(
    json: &mut JsonWriter,
    value: &ExpectedAttributeValue,
) {
    json.object(|json| {
        if let Some(value) = &value.value {
            write_attribute_value(json.key("Value"), value);
        }
        if let Some(exists) = &value.exists {
            json.key("Exists").value(*exists);
        }
        if let Some(comparison_operator) = &value.comparison_operator {
            json.key("ComparisonOperator")
                .text(comparison_operator.as_str());
        }
        if let Some(attribute_value_list) = &value.attribute_value_list {
            json.key("AttributeValueList")
                .list(attribute_value_list, write_attribute_value);
        }
    });
}

pub(super) fn write_global_secondary_index(json: &mut JsonWriter, value: &GlobalSecondaryIndex) {
    json.object(|json| {
        json.key("IndexName").text(&value.index_name);
        json.key("KeySchema")
            .list(&value.key_schema, write_key_schema_element);
        write_projection(json.key("Projection"), &value.projection);
        if let Some(provisioned_throughput) = &value.provisioned_throughput {
            write_provisioned_throughput(json.key("ProvisionedThroughput"), provisioned_throughput);
        }
        if let Some(on_demand_throughput) = &value.on_demand_throughput {
            write_on_demand_throughput(json.key("OnDemandThroughput"), on_demand_throughput);
        }
        if let Some(warm_throughput) = &value.warm_throughput {
            write_warm_throughput(json.key("WarmThroughput"), warm_throughput);
        }
    });
}

pub(super) fn write_key_schema_element(json: &mut JsonWriter, value: &KeySchemaElement) {
    json.object(|json| {
        json.key("AttributeName").text(&value.attribute_name);
        json.key("KeyType").text(value.key_type.as_str());
    });
}

pub(super) fn write_keys_and_attributes(json: &mut JsonWriter, value: &KeysAndAttributes) {
    json.object(|json| {
        json.key("Keys").list(&value.keys, |json, item| {
            json.map(item, write_attribute_value)
        });
        if let Some(attributes_to_get) = &value.attributes_to_get {
            json.key("AttributesToGet")
                .list(attributes_to_get, |json, item| json.text(item));
        }
        if let Some(consistent_read) = &value.consistent_read {
            json.key("ConsistentRead").value(*consistent_read);
        }
        if let Some(projection_expression) = &value.projection_expression {
            json.key("ProjectionExpression").text(projection_expression);
        }
        if let Some(expression_attribute_names) = &value.expression_attribute_names {
            json.key("ExpressionAttributeNames")
                .map(expression_attribute_names, |json, item| json.text(item));
        }
    });
}

pub(super) fn write_local_secondary_index(json: &mut JsonWriter, value: &LocalSecondaryIndex) {
    json.object(|json| {
        json.key("IndexName").text(&value.index_name);
        json.key("KeySchema")
            .list(&value.key_schema, write_key_schema_element);
        write_projection(json.key("Projection"), &value.projection);
    });
}

pub(super) fn write_on_demand_throughput(json: &mut JsonWriter, value: &OnDemandThroughput) {
    json.object(|json| {
        if let Some(max_read_request_units) = &value.max_read_request_units {
            json.key("MaxReadRequestUnits")
                .value(*max_read_request_units);
        }
        if let Some(max_write_request_units) = &value.max_write_request_units {
            json.key("MaxWriteRequestUnits")
                .value(*max_write_request_units);
        }
    });
}

pub(super) fn write_projection(json: &mut JsonWriter, value: &Projection) {
    json.object(|json| {
        if let Some(projection_type) = &value.projection_type {
            json.key("ProjectionType").text(projection_type.as_str());
        }
        if let Some(non_key_attributes) = &value.non_key_attributes {
            json.key("NonKeyAttributes")
                .list(non_key_attributes, |json, item| json.text(item));
        }
    });
}

pub(super) fn write_provisioned_throughput(json: &mut JsonWriter, value: &ProvisionedThroughput) {
    json.object(|json| {
        json.key("ReadCapacityUnits")
            .value(value.read_capacity_units);
        json.key("WriteCapacityUnits")
            .value(value.write_capacity_units);
    });
}

pub(super) fn write_put(json: &mut JsonWriter, value: &Put) {
    json.object(|json| {
        json.key("Item").map(&value.item, write_attribute_value);
        json.key("TableName").text(&value.table_name);
        if let Some(condition_expression) = &value.condition_expression {
            json.key("ConditionExpression").text(condition_expression);
        }
        if let Some(expression_attribute_names) = &value.expression_attribute_names {
            json.key("ExpressionAttributeNames")
                .map(expression_attribute_names, |json, item| json.text(item));
        }
        if let Some(expression_attribute_values) = &value.expression_attribute_values {
            json.key("ExpressionAttributeValues")
                .map(expression_attribute_values, write_attribute_value);
        }
        if let Some(return_values_on_condition_check_failure) =
            &value.return_values_on_condition_check_failure
        {
            json.key("ReturnValuesOnConditionCheckFailure")
                .text(return_values_on_condition_check_failure.as_str());
        }
    });
}

pub(super) fn write_put_request(json: &mut JsonWriter, value: &PutRequest) {
    json.object(|json| {
        json.key("Item").map(&value.item, write_attribute_value);
    });
}

pub(super) fn write_sse_specification(json: &mut JsonWriter, value: &SseSpecification) {
    json.object(|json| {
        if let Some(enabled) = &value.enabled {
            json.key("Enabled").value(*enabled);
        }
        if let Some(sse_type) = &value.sse_type {
            json.key("SSEType").text(sse_type.as_str());
        }
        if let Some(kms_master_key_id) = &value.kms_master_key_id {
            json.key("KMSMasterKeyId").text(kms_master_key_id);
        }
    });
}

pub(super) fn write_stream_specification(json: &mut JsonWriter, value: &StreamSpecification) {
    json.object(|json| {
        json.key("StreamEnabled").value(value.stream_enabled);
        if let Some(stream_view_type) = &value.stream_view_type {
            json.key("StreamViewType").text(stream_view_type.as_str());
        }
    });
}

pub(super) fn write_tag(json: &mut JsonWriter, value: &Tag) {
    json.object(|json| {
        json.key("Key").text(&value.key);
        json.key("Value").text(&value.value);
    });
}

pub(super) fn write_transact_write_item(json: &mut JsonWriter, value: &TransactWriteItem) {
    json.object(|json| {
        if let Some(condition_check) = &value.condition_check {
            write_condition_check(json.key("ConditionCheck"), condition_check);
        }
        if let Some(put) = &value.put {
            write_put(json.key("Put"), put);
        }
        if let Some(delete) = &value.delete {
            write_delete(json.key("Delete"), delete);
        }
        if let Some(update) = &value.update {
            write_update(json.key("Update"), update);
        }
    });
}

pub(super) fn write_update(json: &mut JsonWriter, value: &Update) {
    json.object(|json| {
        json.key("Key").map(&value.key, write_attribute_value);
        json.key("UpdateExpression").text(&value.update_expression);
        json.key("TableName").text(&value.table_name);
        if let Some(condition_expression) = &value.condition_expression {
            json.key("ConditionExpression").text(condition_expression);
        }
        if let Some(expression_attribute_names) = &value.expression_attribute_names {
            json.key("ExpressionAttributeNames")
                .map(expression_attribute_names, |json, item| json.text(item));
        }
        if let Some(expression_attribute_values) = &value.expression_attribute_values {
            json.key("ExpressionAttributeValues")
                .map(expression_attribute_values, write_attribute_value);
        }
        if let Some(return_values_on_condition_check_failure) =
            &value.return_values_on_condition_check_failure
        {
            json.key("ReturnValuesOnConditionCheckFailure")
                .text(return_values_on_condition_check_failure.as_str());
        }
    });
}

pub(super) fn write_warm_throughput(json: &mut JsonWriter, value: &WarmThroughput) {
    json.object(|json| {
        if let Some(read_units_per_second_) = &value.read_units_per_second {
            json.key("ReadUnitsPerSecond")
                .value(*read_units_per_second_);
        }
        if let Some(write_units_per_second_) = &value.write_units_per_second {
            json.key("WriteUnitsPerSecond")
                .value(*write_units_per_second_);
        }
    });
}

pub(super) fn write_write_request(json: &mut JsonWriter, value: &WriteRequest) {
    json.object(|json| {
        if let Some(put_request) = &value.put_request {
            write_put_request(json.key("PutRequest"), put_request);
        }
        if let Some(delete_request) = &value.delete_request {
            write_delete_request(json.key("DeleteRequest"), delete_request);
        }
    });
}

pub(super) fn write_attribute_value(json: &mut JsonWriter, value: &AttributeValue) {
    json.object(|json| match value {
        AttributeValue::S(member) => json.key("S").text(member),
        AttributeValue::N(member) => json.key("N").text(member),
        AttributeValue::B(member) => json.key("B").blob(member),
        AttributeValue::Ss(member) => json.key("SS").list(member, |json, item| json.text(item)),
        AttributeValue::Ns(member) => json.key("NS").list(member, |json, item| json.text(item)),
        AttributeValue::Bs(member) => json.key("BS").list(member, |json, item| json.blob(item)),
        AttributeValue::M(member) => json.key("M").map(member, write_attribute_value),
        AttributeValue::L(member) => json.key("L").list(member, write_attribute_value),
        AttributeValue::Null(member) => json.key("NULL").value(*member),
        AttributeValue::Bool(member) => json.key("BOOL").value(*member),
        AttributeValue::Unknown(_) => json.refuse(),
    });
}
