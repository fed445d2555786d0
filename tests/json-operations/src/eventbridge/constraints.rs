//! The constraints of EventBridge's shapes.

use std::collections::HashMap;

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};

use super::types::{
    AppSyncParameters, AssignPublicIp, AwsVpcConfiguration, CapacityProviderStrategyItem,
    DeadLetterConfig, EcsParameters, HttpParameters, InputTransformer, KinesisParameters,
    LaunchType, NetworkConfiguration, PlacementConstraint, PlacementConstraintType,
    PlacementStrategy, PlacementStrategyType, PropagateTags, PutEventsRequestEntry,
    RedshiftDataParameters, RetryPolicy, RuleState, RunCommandParameters, RunCommandTarget,
    SageMakerPipelineParameter, SageMakerPipelineParameters, SqsParameters, Tag, Target,
};
use crate::support::validate::{Matcher, Path, Validator};

/// The constraints of `AppSyncParameters`.
pub(super) fn check_app_sync_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &AppSyncParameters,
) {
    if let Some(graph_ql_operation) = &value.graph_ql_operation {
        check_graph_ql_operation(
            validator,
            &path.inside("graphQLOperation"),
            graph_ql_operation,
        );
    }
}

/// The constraints of `Arn`.
pub(super) fn check_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1600);
}

/// The constraints of `AssignPublicIp`.
pub(super) fn check_assign_public_ip(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &AssignPublicIp,
) {
    validator.known_text(path, value.as_str(), AssignPublicIp::VALUES);
}

/// The constraints of `AwsVpcConfiguration`.
pub(super) fn check_aws_vpc_configuration(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &AwsVpcConfiguration,
) {
    if let Some(assign_public_ip) = &value.assign_public_ip {
        check_assign_public_ip(validator, &path.inside("assignPublicIp"), assign_public_ip);
    }
}

/// The constraints of `CapacityProvider`.
pub(super) fn check_capacity_provider(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=255);
}

/// The constraints of `CapacityProviderStrategy`.
pub(super) fn check_capacity_provider_strategy(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[CapacityProviderStrategyItem],
) {
    validator.count(path, value.len(), 0..=6);
    for (index, item) in value.iter().enumerate() {
        check_capacity_provider_strategy_item(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `CapacityProviderStrategyItem`.
pub(super) fn check_capacity_provider_strategy_item(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &CapacityProviderStrategyItem,
) {
    check_capacity_provider(
        validator,
        &path.inside("capacityProvider"),
        &value.capacity_provider,
    );
    if let Some(weight) = &value.weight {
        check_capacity_provider_strategy_item_weight(validator, &path.inside("weight"), *weight);
    }
    if let Some(base) = &value.base {
        check_capacity_provider_strategy_item_base(validator, &path.inside("base"), *base);
    }
}

/// The constraints of `CapacityProviderStrategyItemBase`.
pub(super) fn check_capacity_provider_strategy_item_base(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 0..=100_000);
}

/// The constraints of `CapacityProviderStrategyItemWeight`.
pub(super) fn check_capacity_provider_strategy_item_weight(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 0..=1000);
}

/// The constraints of `Database`.
pub(super) fn check_database(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=64);
}

/// The constraints of `DbUser`.
pub(super) fn check_db_user(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `DeadLetterConfig`.
pub(super) fn check_dead_letter_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &DeadLetterConfig,
) {
    if let Some(arn) = &value.arn {
        check_resource_arn(validator, &path.inside("arn"), arn);
    }
}

/// The constraints of `EcsParameters`.
pub(super) fn check_ecs_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &EcsParameters,
) {
    check_arn(
        validator,
        &path.inside("taskDefinitionArn"),
        &value.task_definition_arn,
    );
    if let Some(task_count) = &value.task_count {
        check_limit_min1(validator, &path.inside("taskCount"), *task_count);
    }
    if let Some(launch_type) = &value.launch_type {
        check_launch_type(validator, &path.inside("launchType"), launch_type);
    }
    if let Some(network_configuration) = &value.network_configuration {
        check_network_configuration(
            validator,
            &path.inside("networkConfiguration"),
            network_configuration,
        );
    }
    if let Some(capacity_provider_strategy) = &value.capacity_provider_strategy {
        check_capacity_provider_strategy(
            validator,
            &path.inside("capacityProviderStrategy"),
            capacity_provider_strategy,
        );
    }
    if let Some(placement_constraints) = &value.placement_constraints {
        check_placement_constraints(
            validator,
            &path.inside("placementConstraints"),
            placement_constraints,
        );
    }
    if let Some(placement_strategy) = &value.placement_strategy {
        check_placement_strategies(
            validator,
            &path.inside("placementStrategy"),
            placement_strategy,
        );
    }
    if let Some(propagate_tags) = &value.propagate_tags {
        check_propagate_tags(validator, &path.inside("propagateTags"), propagate_tags);
    }
    if let Some(reference_id) = &value.reference_id {
        check_reference_id(validator, &path.inside("referenceId"), reference_id);
    }
    if let Some(tags) = &value.tags {
        check_tag_list(validator, &path.inside("tags"), tags);
    }
}

/// The constraints of `EndpointId`.
pub(super) fn check_endpoint_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=50)
        .pattern(r"[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+", matches_endpoint_id);
}

/// Whether `value` matches `^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$`.
fn matches_endpoint_id(value: &str) -> bool {
    Matcher::start(value)
        .run(1.., |c| c.is_ascii_alphanumeric() || c == '-')
        .text(".")
        .run(1.., |c| c.is_ascii_alphanumeric() || c == '-')
        .at_end()
        .is_match()
}

/// The constraints of `EventBusNameOrArn`.
pub(super) fn check_event_bus_name_or_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1600).pattern(
        r"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+",
        matches_event_bus_name_or_arn,
    );
}

/// Whether `value` matches `^(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
fn matches_event_bus_name_or_arn(value: &str) -> bool {
    Matcher::start(value)
        .repeat(0..=1, &|m| {
            m.text("arn:aws")
                .run(0.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .text(":events:")
                .run(1.., |c| c.is_ascii_lowercase())
                .text("-")
                .run(1.., |c| c.is_ascii_lowercase())
                .text("-")
                .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .text(":")
                .run(12..=12, |c| c.is_ascii_digit())
                .text(":event-bus/")
        })
        .run(1.., |c| {
            c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/' | '_')
        })
        .at_end()
        .is_match()
}

/// The constraints of `EventPattern`.
pub(super) fn check_event_pattern(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=4096);
}

/// The constraints of `EventResource`.
pub(super) fn check_event_resource(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=2048);
}

/// The constraints of `EventResourceList`.
pub(super) fn check_event_resource_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    for (index, item) in value.iter().enumerate() {
        check_event_resource(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `GraphQLOperation`.
pub(super) fn check_graph_ql_operation(validator: &mut Validator, path: &Path<'_>, value: &str) {
    let path = &path.sensitive();
    validator.string(path, value).length(1..=1_048_576);
}

/// The constraints of `HeaderKey`.
pub(super) fn check_header_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=512)
        .pattern("[!#$%&'*+-.^_`|~0-9a-zA-Z]+", matches_header_key);
}

/// Whether `value` matches ``^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$``.
fn matches_header_key(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| {
            matches!(
                b,
                b'!'
                | b'#'..=b'\''
                | b'*'..=b'.'
                | b'0'..=b'9'
                | b'A'..=b'Z'
                | b'^'..=b'z'
                | b'|'
                | b'~'
            )
        })
}

/// The constraints of `HeaderParametersMap`.
pub(super) fn check_header_parameters_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    for (key, item) in value {
        check_header_key(validator, &path.inside(key.as_ref()), key);
        check_header_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `HeaderValue`.
pub(super) fn check_header_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=512).pattern(
        r"[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*",
        matches_header_value,
    );
}

/// Whether `value` matches `^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$`.
fn matches_header_value(value: &str) -> bool {
    Matcher::start(value)
        .run(0.., |c| matches!(c, '\t' | ' '))
        .run(1.., |c| matches!(c, ' '..='~'))
        .repeat(0.., &|m| {
            m.run(1.., |c| matches!(c, '\t' | ' '))
                .run(1.., |c| matches!(c, ' '..='~'))
        })
        .run(0.., |c| matches!(c, '\t' | ' '))
        .at_end()
        .is_match()
}

/// The constraints of `HttpParameters`.
pub(super) fn check_http_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HttpParameters,
) {
    if let Some(path_parameter_values) = &value.path_parameter_values {
        check_path_parameter_list(
            validator,
            &path.inside("pathParameterValues"),
            path_parameter_values,
        );
    }
    if let Some(header_parameters) = &value.header_parameters {
        check_header_parameters_map(
            validator,
            &path.inside("headerParameters"),
            header_parameters,
        );
    }
    if let Some(query_string_parameters) = &value.query_string_parameters {
        check_query_string_parameters_map(
            validator,
            &path.inside("queryStringParameters"),
            query_string_parameters,
        );
    }
}

/// The constraints of `InputTransformer`.
pub(super) fn check_input_transformer(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &InputTransformer,
) {
    if let Some(input_paths_map) = &value.input_paths_map {
        check_transformer_paths(validator, &path.inside("inputPathsMap"), input_paths_map);
    }
    check_transformer_input(
        validator,
        &path.inside("inputTemplate"),
        &value.input_template,
    );
}

/// The constraints of `InputTransformerPathKey`.
pub(super) fn check_input_transformer_path_key(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator
        .string(path, value)
        .length(1..=256)
        .pattern(r"[A-Za-z0-9\_\-]+", matches_input_transformer_path_key);
}

/// Whether `value` matches `^[A-Za-z0-9\_\-]+$`.
fn matches_input_transformer_path_key(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// The constraints of `KinesisParameters`.
pub(super) fn check_kinesis_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &KinesisParameters,
) {
    check_target_partition_key_path(
        validator,
        &path.inside("partitionKeyPath"),
        &value.partition_key_path,
    );
}

/// The constraints of `LaunchType`.
pub(super) fn check_launch_type(validator: &mut Validator, path: &Path<'_>, value: &LaunchType) {
    validator.known_text(path, value.as_str(), LaunchType::VALUES);
}

/// The constraints of `LimitMax100`.
pub(super) fn check_limit_max100(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=100);
}

/// The constraints of `LimitMin1`.
pub(super) fn check_limit_min1(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..);
}

/// The constraints of `MaximumEventAgeInSeconds`.
pub(super) fn check_maximum_event_age_in_seconds(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 60..=86_400);
}

/// The constraints of `MaximumRetryAttempts`.
pub(super) fn check_maximum_retry_attempts(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 0..=185);
}

/// The constraints of `MessageGroupId`.
pub(super) fn check_message_group_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=100);
}

/// The constraints of `NetworkConfiguration`.
pub(super) fn check_network_configuration(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &NetworkConfiguration,
) {
    if let Some(awsvpc_configuration) = &value.awsvpc_configuration {
        check_aws_vpc_configuration(
            validator,
            &path.inside("awsvpcConfiguration"),
            awsvpc_configuration,
        );
    }
}

/// The constraints of `NextToken`.
pub(super) fn check_next_token(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=2048);
}

/// The constraints of `NonPartnerEventBusNameOrArn`.
pub(super) fn check_non_partner_event_bus_name_or_arn(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=1600).pattern(
        r"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+",
        matches_non_partner_event_bus_name_or_arn,
    );
}

/// Whether `value` matches `^(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+$`.
fn matches_non_partner_event_bus_name_or_arn(value: &str) -> bool {
    Matcher::start(value)
        .repeat(0..=1, &|m| {
            m.text("arn:aws")
                .run(0.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .text(":events:")
                .run(1.., |c| c.is_ascii_lowercase())
                .text("-")
                .run(1.., |c| c.is_ascii_lowercase())
                .text("-")
                .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .text(":")
                .run(12..=12, |c| c.is_ascii_digit())
                .text(":event-bus/")
        })
        .run(1.., |c| {
            c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')
        })
        .at_end()
        .is_match()
}

/// The constraints of `PathParameter`.
pub(super) fn check_path_parameter(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .pattern(r"^(?!\s*$).+$", matches_path_parameter);
}

/// Whether `value` matches `^(?!\s*$).+$`.
fn matches_path_parameter(value: &str) -> bool {
    Matcher::start(value)
        .not_followed_by(&|m| {
            m.run(0.., |c| {
                matches!(c, '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | ' ')
            })
            .at_end()
        })
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}

/// The constraints of `PathParameterList`.
pub(super) fn check_path_parameter_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    for (index, item) in value.iter().enumerate() {
        check_path_parameter(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `PlacementConstraint`.
pub(super) fn check_placement_constraint(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PlacementConstraint,
) {
    if let Some(r#type) = &value.r#type {
        check_placement_constraint_type(validator, &path.inside("type"), r#type);
    }
    if let Some(expression) = &value.expression {
        check_placement_constraint_expression(validator, &path.inside("expression"), expression);
    }
}

/// The constraints of `PlacementConstraintExpression`.
pub(super) fn check_placement_constraint_expression(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(0..=2000);
}

/// The constraints of `PlacementConstraintType`.
pub(super) fn check_placement_constraint_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PlacementConstraintType,
) {
    validator.known_text(path, value.as_str(), PlacementConstraintType::VALUES);
}

/// The constraints of `PlacementConstraints`.
pub(super) fn check_placement_constraints(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[PlacementConstraint],
) {
    validator.count(path, value.len(), 0..=10);
    for (index, item) in value.iter().enumerate() {
        check_placement_constraint(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `PlacementStrategies`.
pub(super) fn check_placement_strategies(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[PlacementStrategy],
) {
    validator.count(path, value.len(), 0..=5);
    for (index, item) in value.iter().enumerate() {
        check_placement_strategy(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `PlacementStrategy`.
pub(super) fn check_placement_strategy(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PlacementStrategy,
) {
    if let Some(r#type) = &value.r#type {
        check_placement_strategy_type(validator, &path.inside("type"), r#type);
    }
    if let Some(field) = &value.field {
        check_placement_strategy_field(validator, &path.inside("field"), field);
    }
}

/// The constraints of `PlacementStrategyField`.
pub(super) fn check_placement_strategy_field(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(0..=255);
}

/// The constraints of `PlacementStrategyType`.
pub(super) fn check_placement_strategy_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PlacementStrategyType,
) {
    validator.known_text(path, value.as_str(), PlacementStrategyType::VALUES);
}

/// The constraints of `PropagateTags`.
pub(super) fn check_propagate_tags(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PropagateTags,
) {
    validator.known_text(path, value.as_str(), PropagateTags::VALUES);
}

/// The constraints of `PutEventsRequestEntry`.
pub(super) fn check_put_events_request_entry(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PutEventsRequestEntry,
) {
    if let Some(resources) = &value.resources {
        check_event_resource_list(validator, &path.inside("resources"), resources);
    }
    if let Some(event_bus_name) = &value.event_bus_name {
        check_non_partner_event_bus_name_or_arn(
            validator,
            &path.inside("eventBusName"),
            event_bus_name,
        );
    }
    if let Some(trace_header) = &value.trace_header {
        check_trace_header(validator, &path.inside("traceHeader"), trace_header);
    }
}

/// The constraints of `PutEventsRequestEntryList`.
pub(super) fn check_put_events_request_entry_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[PutEventsRequestEntry],
) {
    validator.count(path, value.len(), 1..=10);
    for (index, item) in value.iter().enumerate() {
        check_put_events_request_entry(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `QueryStringKey`.
pub(super) fn check_query_string_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=512)
        .pattern(r"[^\x00-\x1F\x7F]+", matches_query_string_key);
}

/// Whether `value` matches `^[^\x00-\x1F\x7F]+$`.
fn matches_query_string_key(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| !matches!(c, '\0'..='\u{1F}' | '\u{7F}'))
}

/// The constraints of `QueryStringParametersMap`.
pub(super) fn check_query_string_parameters_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    for (key, item) in value {
        check_query_string_key(validator, &path.inside(key.as_ref()), key);
        check_query_string_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `QueryStringValue`.
pub(super) fn check_query_string_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=512).pattern(
        r"[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+",
        matches_query_string_value,
    );
}

/// Whether `value` matches `^[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+$`.
fn matches_query_string_value(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| {
            !matches!(
                c,
                '\0'..='\t' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}'
            )
        })
}

/// The constraints of `RedshiftDataParameters`.
pub(super) fn check_redshift_data_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &RedshiftDataParameters,
) {
    if let Some(secret_manager_arn) = &value.secret_manager_arn {
        check_redshift_secret_manager_arn(
            validator,
            &path.inside("secretManagerArn"),
            secret_manager_arn,
        );
    }
    check_database(validator, &path.inside("database"), &value.database);
    if let Some(db_user) = &value.db_user {
        check_db_user(validator, &path.inside("dbUser"), db_user);
    }
    if let Some(sql) = &value.sql {
        check_sql(validator, &path.inside("sql"), sql);
    }
    if let Some(statement_name) = &value.statement_name {
        check_statement_name(validator, &path.inside("statementName"), statement_name);
    }
    if let Some(sqls) = &value.sqls {
        check_sqls(validator, &path.inside("sqls"), sqls);
    }
}

/// The constraints of `RedshiftSecretManagerArn`.
pub(super) fn check_redshift_secret_manager_arn(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=1600).pattern(
        r"^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$",
        matches_redshift_secret_manager_arn,
    );
}

/// Whether `value` matches `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
fn matches_redshift_secret_manager_arn(value: &str) -> bool {
    Matcher::start(value)
        .at_start()
        .text("arn:aws")
        .repeat(0.., &|m| {
            m.one_of(&[&|m| m.one(|c| c.is_ascii_lowercase()), &|m| m.text("-")])
        })
        .text(":secretsmanager:")
        .run(1.., |c| matches!(c, '-' | '.' | '0'..='9' | 'a'..='z'))
        .text(":")
        .is_match()
        || Matcher::anywhere(value)
            .text("$")
            .repeat(0.., &|m| {
                m.text(".")
                    .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                    .repeat(0.., &|m| {
                        m.text("[")
                            .one_of(&[&|m| m.run(1.., |c| c.is_ascii_digit()), &|m| m.text("*")])
                            .text("]")
                    })
            })
            .at_end()
            .is_match()
}

/// The constraints of `ReferenceId`.
pub(super) fn check_reference_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=1024);
}

/// The constraints of `ResourceArn`.
pub(super) fn check_resource_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1600);
}

/// The constraints of `RetryPolicy`.
pub(super) fn check_retry_policy(validator: &mut Validator, path: &Path<'_>, value: &RetryPolicy) {
    if let Some(maximum_retry_attempts) = &value.maximum_retry_attempts {
        check_maximum_retry_attempts(
            validator,
            &path.inside("maximumRetryAttempts"),
            *maximum_retry_attempts,
        );
    }
    if let Some(maximum_event_age_in_seconds) = &value.maximum_event_age_in_seconds {
        check_maximum_event_age_in_seconds(
            validator,
            &path.inside("maximumEventAgeInSeconds"),
            *maximum_event_age_in_seconds,
        );
    }
}

/// The constraints of `RoleArn`.
pub(super) fn check_role_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1600);
}

/// The constraints of `RuleDescription`.
pub(super) fn check_rule_description(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=512);
}

/// The constraints of `RuleName`.
pub(super) fn check_rule_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=64)
        .pattern(r"[\.\-_A-Za-z0-9]+", matches_rule_name);
}

/// Whether `value` matches `^[\.\-_A-Za-z0-9]+$`.
fn matches_rule_name(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// The constraints of `RuleState`.
pub(super) fn check_rule_state(validator: &mut Validator, path: &Path<'_>, value: &RuleState) {
    validator.known_text(path, value.as_str(), RuleState::VALUES);
}

/// The constraints of `RunCommandParameters`.
pub(super) fn check_run_command_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &RunCommandParameters,
) {
    check_run_command_targets(
        validator,
        &path.inside("runCommandTargets"),
        &value.run_command_targets,
    );
}

/// The constraints of `RunCommandTarget`.
pub(super) fn check_run_command_target(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &RunCommandTarget,
) {
    check_run_command_target_key(validator, &path.inside("key"), &value.key);
    check_run_command_target_values(validator, &path.inside("values"), &value.values);
}

/// The constraints of `RunCommandTargetKey`.
pub(super) fn check_run_command_target_key(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=128).pattern(
        r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*",
        matches_run_command_target_key,
    );
}

/// Whether `value` matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
fn matches_run_command_target_key(value: &str) -> bool {
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

/// The constraints of `RunCommandTargetValue`.
pub(super) fn check_run_command_target_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=256);
}

/// The constraints of `RunCommandTargetValues`.
pub(super) fn check_run_command_target_values(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    validator.count(path, value.len(), 1..=50);
    for (index, item) in value.iter().enumerate() {
        check_run_command_target_value(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `RunCommandTargets`.
pub(super) fn check_run_command_targets(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[RunCommandTarget],
) {
    validator.count(path, value.len(), 1..=5);
    for (index, item) in value.iter().enumerate() {
        check_run_command_target(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `SageMakerPipelineParameter`.
pub(super) fn check_sage_maker_pipeline_parameter(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SageMakerPipelineParameter,
) {
    check_sage_maker_pipeline_parameter_name(validator, &path.inside("name"), &value.name);
    check_sage_maker_pipeline_parameter_value(validator, &path.inside("value"), &value.value);
}

/// The constraints of `SageMakerPipelineParameterList`.
pub(super) fn check_sage_maker_pipeline_parameter_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[SageMakerPipelineParameter],
) {
    validator.count(path, value.len(), 0..=200);
    for (index, item) in value.iter().enumerate() {
        check_sage_maker_pipeline_parameter(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `SageMakerPipelineParameterName`.
pub(super) fn check_sage_maker_pipeline_parameter_name(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=256).pattern(
        "[a-zA-Z0-9](-*[a-zA-Z0-9])*",
        matches_sage_maker_pipeline_parameter_name,
    );
}

/// Whether `value` matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
fn matches_sage_maker_pipeline_parameter_name(value: &str) -> bool {
    Matcher::start(value)
        .one(|c| c.is_ascii_alphanumeric())
        .repeat(0.., &|m| {
            m.run(0.., |c| c == '-').one(|c| c.is_ascii_alphanumeric())
        })
        .at_end()
        .is_match()
}

/// The constraints of `SageMakerPipelineParameterValue`.
pub(super) fn check_sage_maker_pipeline_parameter_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(0..=1024);
}

/// The constraints of `SageMakerPipelineParameters`.
pub(super) fn check_sage_maker_pipeline_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SageMakerPipelineParameters,
) {
    if let Some(pipeline_parameter_list) = &value.pipeline_parameter_list {
        check_sage_maker_pipeline_parameter_list(
            validator,
            &path.inside("pipelineParameterList"),
            pipeline_parameter_list,
        );
    }
}

/// The constraints of `ScheduleExpression`.
pub(super) fn check_schedule_expression(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `Sql`.
pub(super) fn check_sql(validator: &mut Validator, path: &Path<'_>, value: &str) {
    let path = &path.sensitive();
    validator.string(path, value).length(1..=100_000);
}

/// The constraints of `Sqls`.
pub(super) fn check_sqls(validator: &mut Validator, path: &Path<'_>, value: &[String]) {
    let path = &path.sensitive();
    validator.count(path, value.len(), 0..=40);
    for (index, item) in value.iter().enumerate() {
        check_sql(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `SqsParameters`.
pub(super) fn check_sqs_parameters(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SqsParameters,
) {
    if let Some(message_group_id) = &value.message_group_id {
        check_message_group_id(validator, &path.inside("messageGroupId"), message_group_id);
    }
}

/// The constraints of `StatementName`.
pub(super) fn check_statement_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=500);
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    check_tag_key(validator, &path.inside("key"), &value.key);
    check_tag_value(validator, &path.inside("value"), &value.value);
}

/// The constraints of `TagKey`.
pub(super) fn check_tag_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `TagList`.
pub(super) fn check_tag_list(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TagValue`.
pub(super) fn check_tag_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `Target`.
pub(super) fn check_target(validator: &mut Validator, path: &Path<'_>, value: &Target) {
    check_target_id(validator, &path.inside("id"), &value.id);
    check_target_arn(validator, &path.inside("arn"), &value.arn);
    if let Some(role_arn) = &value.role_arn {
        check_role_arn(validator, &path.inside("roleArn"), role_arn);
    }
    if let Some(input) = &value.input {
        check_target_input(validator, &path.inside("input"), input);
    }
    if let Some(input_path) = &value.input_path {
        check_target_input_path(validator, &path.inside("inputPath"), input_path);
    }
    if let Some(input_transformer) = &value.input_transformer {
        check_input_transformer(
            validator,
            &path.inside("inputTransformer"),
            input_transformer,
        );
    }
    if let Some(kinesis_parameters) = &value.kinesis_parameters {
        check_kinesis_parameters(
            validator,
            &path.inside("kinesisParameters"),
            kinesis_parameters,
        );
    }
    if let Some(run_command_parameters) = &value.run_command_parameters {
        check_run_command_parameters(
            validator,
            &path.inside("runCommandParameters"),
            run_command_parameters,
        );
    }
    if let Some(ecs_parameters) = &value.ecs_parameters {
        check_ecs_parameters(validator, &path.inside("ecsParameters"), ecs_parameters);
    }
    if let Some(sqs_parameters) = &value.sqs_parameters {
        check_sqs_parameters(validator, &path.inside("sqsParameters"), sqs_parameters);
    }
    if let Some(http_parameters) = &value.http_parameters {
        check_http_parameters(validator, &path.inside("httpParameters"), http_parameters);
    }
    if let Some(redshift_data_parameters) = &value.redshift_data_parameters {
        check_redshift_data_parameters(
            validator,
            &path.inside("redshiftDataParameters"),
            redshift_data_parameters,
        );
    }
    if let Some(sage_maker_pipeline_parameters) = &value.sage_maker_pipeline_parameters {
        check_sage_maker_pipeline_parameters(
            validator,
            &path.inside("sageMakerPipelineParameters"),
            sage_maker_pipeline_parameters,
        );
    }
    if let Some(dead_letter_config) = &value.dead_letter_config {
        check_dead_letter_config(
            validator,
            &path.inside("deadLetterConfig"),
            dead_letter_config,
        );
    }
    if let Some(retry_policy) = &value.retry_policy {
        check_retry_policy(validator, &path.inside("retryPolicy"), retry_policy);
    }
    if let Some(app_sync_parameters) = &value.app_sync_parameters {
        check_app_sync_parameters(
            validator,
            &path.inside("appSyncParameters"),
            app_sync_parameters,
        );
    }
}

/// The constraints of `TargetArn`.
pub(super) fn check_target_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1600);
}

/// The constraints of `TargetId`.
pub(super) fn check_target_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=64)
        .pattern(r"[\.\-_A-Za-z0-9]+", matches_target_id);
}

/// Whether `value` matches `^[\.\-_A-Za-z0-9]+$`.
fn matches_target_id(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// The constraints of `TargetInput`.
pub(super) fn check_target_input(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=8192);
}

/// The constraints of `TargetInputPath`.
pub(super) fn check_target_input_path(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `TargetList`.
pub(super) fn check_target_list(validator: &mut Validator, path: &Path<'_>, value: &[Target]) {
    validator.count(path, value.len(), 1..=100);
    for (index, item) in value.iter().enumerate() {
        check_target(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TargetPartitionKeyPath`.
pub(super) fn check_target_partition_key_path(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `TraceHeader`.
pub(super) fn check_trace_header(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=500);
}

/// The constraints of `TransformerInput`.
pub(super) fn check_transformer_input(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=8192);
}

/// The constraints of `TransformerPaths`.
pub(super) fn check_transformer_paths(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    validator.count(path, value.len(), 0..=100);
    for (key, item) in value {
        check_input_transformer_path_key(validator, &path.inside(key.as_ref()), key);
        check_target_input_path(validator, &path.inside(key.as_ref()), item);
    }
}
