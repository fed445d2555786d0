//! How structures are written into the JSON of a request.

use super::types::{
    AppSyncParameters, AwsVpcConfiguration, BatchArrayProperties, BatchParameters,
    BatchRetryStrategy, CapacityProviderStrategyItem, DeadLetterConfig, EcsParameters,
    HttpParameters, InputTransformer, KinesisParameters, NetworkConfiguration, PlacementConstraint,
    PlacementStrategy, PutEventsRequestEntry, RedshiftDataParameters, RetryPolicy,
    RunCommandParameters, RunCommandTarget, SageMakerPipelineParameter,
    SageMakerPipelineParameters, SqsParameters, Tag, Target,
};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_app_sync_parameters(json: &mut JsonWriter, value: &AppSyncParameters) {
    json.object(|json| {
        if let Some(graph_ql_operation) = &value.graph_ql_operation {
            json.key("GraphQLOperation").text(graph_ql_operation);
        }
    });
}

pub(super) fn write_aws_vpc_configuration(json: &mut JsonWriter, value: &AwsVpcConfiguration) {
    json.object(|json| {
        json.key("Subnets")
            .list(&value.subnets, |json, item| json.text(item));
        if let Some(security_groups) = &value.security_groups {
            json.key("SecurityGroups")
                .list(security_groups, |json, item| json.text(item));
        }
        if let Some(assign_public_ip) = &value.assign_public_ip {
            json.key("AssignPublicIp").text(assign_public_ip.as_str());
        }
    });
}

pub(super) fn write_batch_array_properties(json: &mut JsonWriter, value: &BatchArrayProperties) {
    json.object(|json| {
        if let Some(size) = &value.size {
            json.key("Size").value(*size);
        }
    });
}

pub(super) fn write_batch_parameters(json: &mut JsonWriter, value: &BatchParameters) {
    json.object(|json| {
        json.key("JobDefinition").text(&value.job_definition);
        json.key("JobName").text(&value.job_name);
        if let Some(array_properties) = &value.array_properties {
            write_batch_array_properties(json.key("ArrayProperties"), array_properties);
        }
        if let Some(retry_strategy) = &value.retry_strategy {
            write_batch_retry_strategy(json.key("RetryStrategy"), retry_strategy);
        }
    });
}

pub(super) fn write_batch_retry_strategy(json: &mut JsonWriter, value: &BatchRetryStrategy) {
    json.object(|json| {
        if let Some(attempts) = &value.attempts {
            json.key("Attempts").value(*attempts);
        }
    });
}

pub(super) fn write_capacity_provider_strategy_item(
    json: &mut JsonWriter,
    value: &CapacityProviderStrategyItem,
) {
    json.object(|json| {
        json.key("capacityProvider").text(&value.capacity_provider);
        if let Some(weight) = &value.weight {
            json.key("weight").value(*weight);
        }
        if let Some(base) = &value.base {
            json.key("base").value(*base);
        }
    });
}

pub(super) fn write_dead_letter_config(json: &mut JsonWriter, value: &DeadLetterConfig) {
    json.object(|json| {
        if let Some(arn) = &value.arn {
            json.key("Arn").text(arn);
        }
    });
}

pub(super) fn write_ecs_parameters(json: &mut JsonWriter, value: &EcsParameters) {
    json.object(|json| {
        json.key("TaskDefinitionArn")
            .text(&value.task_definition_arn);
        if let Some(task_count) = &value.task_count {
            json.key("TaskCount").value(*task_count);
        }
        if let Some(launch_type) = &value.launch_type {
            json.key("LaunchType").text(launch_type.as_str());
        }
        if let Some(network_configuration) = &value.network_configuration {
            write_network_configuration(json.key("NetworkConfiguration"), network_configuration);
        }
        if let Some(platform_version) = &value.platform_version {
            json.key("PlatformVersion").text(platform_version);
        }
        if let Some(group) = &value.group {
            json.key("Group").text(group);
        }
        if let Some(capacity_provider_strategy) = &value.capacity_provider_strategy {
            json.key("CapacityProviderStrategy").list(
                capacity_provider_strategy,
                write_capacity_provider_strategy_item,
            );
        }
        if let Some(enable_ecs_managed_tags) = &value.enable_ecs_managed_tags {
            json.key("EnableECSManagedTags")
                .value(*enable_ecs_managed_tags);
        }
        if let Some(enable_execute_command) = &value.enable_execute_command {
            json.key("EnableExecuteCommand")
                .value(*enable_execute_command);
        }
        if let Some(placement_constraints) = &value.placement_constraints {
            json.key("PlacementConstraints")
                .list(placement_constraints, write_placement_constraint);
        }
        if let Some(placement_strategy) = &value.placement_strategy {
            json.key("PlacementStrategy")
                .list(placement_strategy, write_placement_strategy);
        }
        if let Some(propagate_tags) = &value.propagate_tags {
            json.key("PropagateTags").text(propagate_tags.as_str());
        }
        if let Some(reference_id) = &value.reference_id {
            json.key("ReferenceId").text(reference_id);
        }
        if let Some(tags) = &value.tags {
            json.key("Tags").list(tags, write_tag);
        }
    });
}

pub(super) fn write_http_parameters(json: &mut JsonWriter, value: &HttpParameters) {
    json.object(|json| {
        if let Some(path_parameter_values) = &value.path_parameter_values {
            json.key("PathParameterValues")
                .list(path_parameter_values, |json, item| json.text(item));
        }
        if let Some(header_parameters) = &value.header_parameters {
            json.key("HeaderParameters")
                .map(header_parameters, |json, item| json.text(item));
        }
        if let Some(query_string_parameters) = &value.query_string_parameters {
            json.key("QueryStringParameters")
                .map(query_string_parameters, |json, item| json.text(item));
        }
    });
}

pub(super) fn write_input_transformer(json: &mut JsonWriter, value: &InputTransformer) {
    json.object(|json| {
        if let Some(input_paths_map) = &value.input_paths_map {
            json.key("InputPathsMap")
                .map(input_paths_map, |json, item| json.text(item));
        }
        json.key("InputTemplate").text(&value.input_template);
    });
}

pub(super) fn write_kinesis_parameters(json: &mut JsonWriter, value: &KinesisParameters) {
    json.object(|json| {
        json.key("PartitionKeyPath").text(&value.partition_key_path);
    });
}

pub(super) fn write_network_configuration(json: &mut JsonWriter, value: &NetworkConfiguration) {
    json.object(|json| {
        if let Some(awsvpc_configuration) = &value.awsvpc_configuration {
            write_aws_vpc_configuration(json.key("awsvpcConfiguration"), awsvpc_configuration);
        }
    });
}

pub(super) fn write_placement_constraint(json: &mut JsonWriter, value: &PlacementConstraint) {
    json.object(|json| {
        if let Some(r#type) = &value.r#type {
            json.key("type").text(r#type.as_str());
        }
        if let Some(expression) = &value.expression {
            json.key("expression").text(expression);
        }
    });
}

pub(super) fn write_placement_strategy(json: &mut JsonWriter, value: &PlacementStrategy) {
    json.object(|json| {
        if let Some(r#type) = &value.r#type {
            json.key("type").text(r#type.as_str());
        }
        if let Some(field) = &value.field {
            json.key("field").text(field);
        }
    });
}

pub(super) fn write_put_events_request_entry(json: &mut JsonWriter, value: &PutEventsRequestEntry) {
    json.object(|json| {
        if let Some(time) = &value.time {
            json.key("Time").number(&time.to_epoch_seconds());
        }
        if let Some(source) = &value.source {
            json.key("Source").text(source);
        }
        if let Some(resources) = &value.resources {
            json.key("Resources")
                .list(resources, |json, item| json.text(item));
        }
        if let Some(detail_type) = &value.detail_type {
            json.key("DetailType").text(detail_type);
        }
        if let Some(detail) = &value.detail {
            json.key("Detail").text(detail);
        }
        if let Some(event_bus_name) = &value.event_bus_name {
            json.key("EventBusName").text(event_bus_name);
        }
        if let Some(trace_header) = &value.trace_header {
            json.key("TraceHeader").text(trace_header);
        }
    });
}

pub(super) fn write_redshift_data_parameters(
    json: &mut JsonWriter,
    value: &RedshiftDataParameters,
) {
    json.object(|json| {
        if let Some(secret_manager_arn) = &value.secret_manager_arn {
            json.key("SecretManagerArn").text(secret_manager_arn);
        }
        json.key("Database").text(&value.database);
        if let Some(db_user) = &value.db_user {
            json.key("DbUser").text(db_user);
        }
        if let Some(sql) = &value.sql {
            json.key("Sql").text(sql);
        }
        if let Some(statement_name) = &value.statement_name {
            json.key("StatementName").text(statement_name);
        }
        if let Some(with_event) = &value.with_event {
            json.key("WithEvent").value(*with_event);
        }
        if let Some(sqls) = &value.sqls {
            json.key("Sqls").list(sqls, |json, item| json.text(item));
        }
    });
}

pub(super) fn write_retry_policy(json: &mut JsonWriter, value: &RetryPolicy) {
    json.object(|json| {
        if let Some(maximum_retry_attempts) = &value.maximum_retry_attempts {
            json.key("MaximumRetryAttempts")
                .value(*maximum_retry_attempts);
        }
        if let Some(maximum_event_age_in_seconds) = &value.maximum_event_age_in_seconds {
            json.key("MaximumEventAgeInSeconds")
                .value(*maximum_event_age_in_seconds);
        }
    });
}

pub(super) fn write_run_command_parameters(json: &mut JsonWriter, value: &RunCommandParameters) {
    json.object(|json| {
        json.key("RunCommandTargets")
            .list(&value.run_command_targets, write_run_command_target);
    });
}

pub(super) fn write_run_command_target(json: &mut JsonWriter, value: &RunCommandTarget) {
    json.object(|json| {
        json.key("Key").text(&value.key);
        json.key("Values")
            .list(&value.values, |json, item| json.text(item));
    });
}

pub(super) fn write_sage_maker_pipeline_parameter(
    json: &mut JsonWriter,
    value: &SageMakerPipelineParameter,
) {
    json.object(|json| {
        json.key("Name").text(&value.name);
        json.key("Value").text(&value.value);
    });
}

pub(super) fn write_sage_maker_pipeline_parameters(
    json: &mut JsonWriter,
    value: &SageMakerPipelineParameters,
) {
    json.object(|json| {
        if let Some(pipeline_parameter_list) = &value.pipeline_parameter_list {
            json.key("PipelineParameterList")
                .list(pipeline_parameter_list, write_sage_maker_pipeline_parameter);
        }
    });
}

pub(super) fn write_sqs_parameters(json: &mut JsonWriter, value: &SqsParameters) {
    json.object(|json| {
        if let Some(message_group_id) = &value.message_group_id {
            json.key("MessageGroupId").text(message_group_id);
        }
    });
}

pub(super) fn write_tag(json: &mut JsonWriter, value: &Tag) {
    json.object(|json| {
        json.key("Key").text(&value.key);
        json.key("Value").text(&value.value);
    });
}

pub(super) fn write_target(json: &mut JsonWriter, value: &Target) {
    json.object(|json| {
        json.key("Id").text(&value.id);
        json.key("Arn").text(&value.arn);
        if let Some(role_arn) = &value.role_arn {
            json.key("RoleArn").text(role_arn);
        }
        if let Some(input) = &value.input {
            json.key("Input").text(input);
        }
        if let Some(input_path) = &value.input_path {
            json.key("InputPath").text(input_path);
        }
        if let Some(input_transformer) = &value.input_transformer {
            write_input_transformer(json.key("InputTransformer"), input_transformer);
        }
        if let Some(kinesis_parameters) = &value.kinesis_parameters {
            write_kinesis_parameters(json.key("KinesisParameters"), kinesis_parameters);
        }
        if let Some(run_command_parameters) = &value.run_command_parameters {
            write_run_command_parameters(json.key("RunCommandParameters"), run_command_parameters);
        }
        if let Some(ecs_parameters) = &value.ecs_parameters {
            write_ecs_parameters(json.key("EcsParameters"), ecs_parameters);
        }
        if let Some(batch_parameters) = &value.batch_parameters {
            write_batch_parameters(json.key("BatchParameters"), batch_parameters);
        }
        if let Some(sqs_parameters) = &value.sqs_parameters {
            write_sqs_parameters(json.key("SqsParameters"), sqs_parameters);
        }
        if let Some(http_parameters) = &value.http_parameters {
            write_http_parameters(json.key("HttpParameters"), http_parameters);
        }
        if let Some(redshift_data_parameters) = &value.redshift_data_parameters {
            write_redshift_data_parameters(
                json.key("RedshiftDataParameters"),
                redshift_data_parameters,
            );
        }
        if let Some(sage_maker_pipeline_parameters) = &value.sage_maker_pipeline_parameters {
            write_sage_maker_pipeline_parameters(
                json.key("SageMakerPipelineParameters"),
                sage_maker_pipeline_parameters,
            );
        }
        if let Some(dead_letter_config) = &value.dead_letter_config {
            write_dead_letter_config(json.key("DeadLetterConfig"), dead_letter_config);
        }
        if let Some(retry_policy) = &value.retry_policy {
            write_retry_policy(json.key("RetryPolicy"), retry_policy);
        }
        if let Some(app_sync_parameters) = &value.app_sync_parameters {
            write_app_sync_parameters(json.key("AppSyncParameters"), app_sync_parameters);
        }
    });
}
