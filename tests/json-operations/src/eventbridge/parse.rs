//! How structures are read from the JSON of a reply.

use std::borrow::Cow;

use super::types::{
    AppSyncParameters, AssignPublicIp, AwsVpcConfiguration, BatchArrayProperties, BatchParameters,
    BatchRetryStrategy, CapacityProviderStrategyItem, DeadLetterConfig, EcsParameters,
    HttpParameters, InputTransformer, KinesisParameters, LaunchType, NetworkConfiguration,
    PlacementConstraint, PlacementConstraintType, PlacementStrategy, PlacementStrategyType,
    PropagateTags, PutEventsResultEntry, PutTargetsResultEntry, RedshiftDataParameters,
    RetryPolicy, RunCommandParameters, RunCommandTarget, SageMakerPipelineParameter,
    SageMakerPipelineParameters, SqsParameters, Tag, Target,
};
use crate::support::json::{JsonError, JsonReader};

pub(super) fn read_app_sync_parameters(
    json: &mut JsonReader<'_>,
) -> Result<AppSyncParameters, JsonError> {
    let mut graph_ql_operation = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "GraphQLOperation" => graph_ql_operation = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(AppSyncParameters { graph_ql_operation })
}

pub(super) fn read_aws_vpc_configuration(
    json: &mut JsonReader<'_>,
) -> Result<AwsVpcConfiguration, JsonError> {
    let mut subnets = None;
    let mut security_groups = None;
    let mut assign_public_ip = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Subnets" => subnets = json.optional(|json| json.list(JsonReader::text))?,
            "SecurityGroups" => {
                security_groups = json.optional(|json| json.list(JsonReader::text))?;
            }
            "AssignPublicIp" => {
                assign_public_ip =
                    json.optional(|json| Ok(AssignPublicIp::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(AwsVpcConfiguration {
        subnets: json
            .missing
            .required(subnets, "AwsVpcConfiguration::subnets"),
        security_groups,
        assign_public_ip,
    })
}

pub(super) fn read_batch_array_properties(
    json: &mut JsonReader<'_>,
) -> Result<BatchArrayProperties, JsonError> {
    let mut size = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Size" => size = json.optional(JsonReader::integer)?,
            _ => json.skip()?,
        }
    }
    Ok(BatchArrayProperties { size })
}

pub(super) fn read_batch_parameters(
    json: &mut JsonReader<'_>,
) -> Result<BatchParameters, JsonError> {
    let mut job_definition = None;
    let mut job_name = None;
    let mut array_properties = None;
    let mut retry_strategy = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "JobDefinition" => job_definition = json.optional(JsonReader::text)?,
            "JobName" => job_name = json.optional(JsonReader::text)?,
            "ArrayProperties" => {
                array_properties = json.optional(read_batch_array_properties)?;
            }
            "RetryStrategy" => retry_strategy = json.optional(read_batch_retry_strategy)?,
            _ => json.skip()?,
        }
    }
    Ok(BatchParameters {
        job_definition: json
            .missing
            .required(job_definition, "BatchParameters::job_definition"),
        job_name: json.missing.required(job_name, "BatchParameters::job_name"),
        array_properties,
        retry_strategy,
    })
}

pub(super) fn read_batch_retry_strategy(
    json: &mut JsonReader<'_>,
) -> Result<BatchRetryStrategy, JsonError> {
    let mut attempts = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Attempts" => attempts = json.optional(JsonReader::integer)?,
            _ => json.skip()?,
        }
    }
    Ok(BatchRetryStrategy { attempts })
}

pub(super) fn read_capacity_provider_strategy_item(
    json: &mut JsonReader<'_>,
) -> Result<CapacityProviderStrategyItem, JsonError> {
    let mut capacity_provider = None;
    let mut weight = None;
    let mut base = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "capacityProvider" => capacity_provider = json.optional(JsonReader::text)?,
            "weight" => weight = json.optional(JsonReader::integer)?,
            "base" => base = json.optional(JsonReader::integer)?,
            _ => json.skip()?,
        }
    }
    Ok(CapacityProviderStrategyItem {
        capacity_provider: json.missing.required(
            capacity_provider,
            "CapacityProviderStrategyItem::capacity_provider",
        ),
        weight,
        base,
    })
}

pub(super) fn read_dead_letter_config(
    json: &mut JsonReader<'_>,
) -> Result<DeadLetterConfig, JsonError> {
    let mut arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Arn" => arn = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(DeadLetterConfig { arn })
}

pub(super) fn read_ecs_parameters(json: &mut JsonReader<'_>) -> Result<EcsParameters, JsonError> {
    let mut task_definition_arn = None;
    let mut task_count = None;
    let mut launch_type = None;
    let mut network_configuration = None;
    let mut platform_version = None;
    let mut group = None;
    let mut capacity_provider_strategy = None;
    let mut enable_ecs_managed_tags = None;
    let mut enable_execute_command = None;
    let mut placement_constraints = None;
    let mut placement_strategy = None;
    let mut propagate_tags = None;
    let mut reference_id = None;
    let mut tags = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "TaskDefinitionArn" => task_definition_arn = json.optional(JsonReader::text)?,
            "TaskCount" => task_count = json.optional(JsonReader::integer)?,
            "LaunchType" => {
                launch_type =
                    json.optional(|json| Ok(LaunchType::from(&*json.borrowed_text()?)))?;
            }
            "NetworkConfiguration" => {
                network_configuration = json.optional(read_network_configuration)?;
            }
            "PlatformVersion" => platform_version = json.optional(JsonReader::text)?,
            "Group" => group = json.optional(JsonReader::text)?,
            "CapacityProviderStrategy" => {
                capacity_provider_strategy =
                    json.optional(|json| json.list(read_capacity_provider_strategy_item))?;
            }
            "EnableECSManagedTags" => {
                enable_ecs_managed_tags = json.optional(JsonReader::boolean)?;
            }
            "EnableExecuteCommand" => {
                enable_execute_command = json.optional(JsonReader::boolean)?;
            }
            "PlacementConstraints" => {
                placement_constraints =
                    json.optional(|json| json.list(read_placement_constraint))?;
            }
            "PlacementStrategy" => {
                placement_strategy = json.optional(|json| json.list(read_placement_strategy))?;
            }
            "PropagateTags" => {
                propagate_tags =
                    json.optional(|json| Ok(PropagateTags::from(&*json.borrowed_text()?)))?;
            }
            "ReferenceId" => reference_id = json.optional(JsonReader::text)?,
            "Tags" => tags = json.optional(|json| json.list(read_tag))?,
            _ => json.skip()?,
        }
    }
    Ok(EcsParameters {
        task_definition_arn: json
            .missing
            .required(task_definition_arn, "EcsParameters::task_definition_arn"),
        task_count,
        launch_type,
        network_configuration,
        platform_version,
        group,
        capacity_provider_strategy,
        enable_ecs_managed_tags,
        enable_execute_command,
        placement_constraints,
        placement_strategy,
        propagate_tags,
        reference_id,
        tags,
    })
}

pub(super) fn read_http_parameters(json: &mut JsonReader<'_>) -> Result<HttpParameters, JsonError> {
    let mut path_parameter_values = None;
    let mut header_parameters = None;
    let mut query_string_parameters = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "PathParameterValues" => {
                path_parameter_values = json.optional(|json| json.list(JsonReader::text))?;
            }
            "HeaderParameters" => {
                header_parameters =
                    json.optional(|json| json.map(Cow::into_owned, JsonReader::text))?;
            }
            "QueryStringParameters" => {
                query_string_parameters =
                    json.optional(|json| json.map(Cow::into_owned, JsonReader::text))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(HttpParameters {
        path_parameter_values,
        header_parameters,
        query_string_parameters,
    })
}

pub(super) fn read_input_transformer(
    json: &mut JsonReader<'_>,
) -> Result<InputTransformer, JsonError> {
    let mut input_paths_map = None;
    let mut input_template = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "InputPathsMap" => {
                input_paths_map =
                    json.optional(|json| json.map(Cow::into_owned, JsonReader::text))?;
            }
            "InputTemplate" => input_template = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(InputTransformer {
        input_paths_map,
        input_template: json
            .missing
            .required(input_template, "InputTransformer::input_template"),
    })
}

pub(super) fn read_kinesis_parameters(
    json: &mut JsonReader<'_>,
) -> Result<KinesisParameters, JsonError> {
    let mut partition_key_path = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "PartitionKeyPath" => partition_key_path = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(KinesisParameters {
        partition_key_path: json
            .missing
            .required(partition_key_path, "KinesisParameters::partition_key_path"),
    })
}

pub(super) fn read_network_configuration(
    json: &mut JsonReader<'_>,
) -> Result<NetworkConfiguration, JsonError> {
    let mut awsvpc_configuration = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "awsvpcConfiguration" => {
                awsvpc_configuration = json.optional(read_aws_vpc_configuration)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(NetworkConfiguration {
        awsvpc_configuration,
    })
}

pub(super) fn read_placement_constraint(
    json: &mut JsonReader<'_>,
) -> Result<PlacementConstraint, JsonError> {
    let mut r#type = None;
    let mut expression = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "type" => {
                r#type = json
                    .optional(|json| Ok(PlacementConstraintType::from(&*json.borrowed_text()?)))?;
            }
            "expression" => expression = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(PlacementConstraint { r#type, expression })
}

pub(super) fn read_placement_strategy(
    json: &mut JsonReader<'_>,
) -> Result<PlacementStrategy, JsonError> {
    let mut r#type = None;
    let mut field = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "type" => {
                r#type =
                    json.optional(|json| Ok(PlacementStrategyType::from(&*json.borrowed_text()?)))?;
            }
            "field" => field = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(PlacementStrategy { r#type, field })
}

pub(super) fn read_put_events_result_entry(
    json: &mut JsonReader<'_>,
) -> Result<PutEventsResultEntry, JsonError> {
    let mut event_id = None;
    let mut error_code = None;
    let mut error_message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "EventId" => event_id = json.optional(JsonReader::text)?,
            "ErrorCode" => error_code = json.optional(JsonReader::text)?,
            "ErrorMessage" => error_message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(PutEventsResultEntry {
        event_id,
        error_code,
        error_message,
    })
}

pub(super) fn read_put_targets_result_entry(
    json: &mut JsonReader<'_>,
) -> Result<PutTargetsResultEntry, JsonError> {
    let mut target_id = None;
    let mut error_code = None;
    let mut error_message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "TargetId" => target_id = json.optional(JsonReader::text)?,
            "ErrorCode" => error_code = json.optional(JsonReader::text)?,
            "ErrorMessage" => error_message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(PutTargetsResultEntry {
        target_id,
        error_code,
        error_message,
    })
}

pub(super) fn read_redshift_data_parameters(
    json: &mut JsonReader<'_>,
) -> Result<RedshiftDataParameters, JsonError> {
    let mut secret_manager_arn = None;
    let mut database = None;
    let mut db_user = None;
    let mut sql = None;
    let mut statement_name = None;
    let mut with_event = None;
    let mut sqls = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "SecretManagerArn" => secret_manager_arn = json.optional(JsonReader::text)?,
            "Database" => database = json.optional(JsonReader::text)?,
            "DbUser" => db_user = json.optional(JsonReader::text)?,
            "Sql" => sql = json.optional(JsonReader::text)?,
            "StatementName" => statement_name = json.optional(JsonReader::text)?,
            "WithEvent" => with_event = json.optional(JsonReader::boolean)?,
            "Sqls" => sqls = json.optional(|json| json.list(JsonReader::text))?,
            _ => json.skip()?,
        }
    }
    Ok(RedshiftDataParameters {
        secret_manager_arn,
        database: json
            .missing
            .required(database, "RedshiftDataParameters::database"),
        db_user,
        sql,
        statement_name,
        with_event,
        sqls,
    })
}

pub(super) fn read_retry_policy(json: &mut JsonReader<'_>) -> Result<RetryPolicy, JsonError> {
    let mut maximum_retry_attempts = None;
    let mut maximum_event_age_in_seconds = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "MaximumRetryAttempts" => {
                maximum_retry_attempts = json.optional(JsonReader::integer)?;
            }
            "MaximumEventAgeInSeconds" => {
                maximum_event_age_in_seconds = json.optional(JsonReader::integer)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(RetryPolicy {
        maximum_retry_attempts,
        maximum_event_age_in_seconds,
    })
}

pub(super) fn read_run_command_parameters(
    json: &mut JsonReader<'_>,
) -> Result<RunCommandParameters, JsonError> {
    let mut run_command_targets = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "RunCommandTargets" => {
                run_command_targets = json.optional(|json| json.list(read_run_command_target))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(RunCommandParameters {
        run_command_targets: json.missing.required(
            run_command_targets,
            "RunCommandParameters::run_command_targets",
        ),
    })
}

pub(super) fn read_run_command_target(
    json: &mut JsonReader<'_>,
) -> Result<RunCommandTarget, JsonError> {
    let mut key_ = None;
    let mut values = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Key" => key_ = json.optional(JsonReader::text)?,
            "Values" => values = json.optional(|json| json.list(JsonReader::text))?,
            _ => json.skip()?,
        }
    }
    Ok(RunCommandTarget {
        key: json.missing.required(key_, "RunCommandTarget::key"),
        values: json.missing.required(values, "RunCommandTarget::values"),
    })
}

pub(super) fn read_sage_maker_pipeline_parameter(
    json: &mut JsonReader<'_>,
) -> Result<SageMakerPipelineParameter, JsonError> {
    let mut name = None;
    let mut value = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Name" => name = json.optional(JsonReader::text)?,
            "Value" => value = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(SageMakerPipelineParameter {
        name: json
            .missing
            .required(name, "SageMakerPipelineParameter::name"),
        value: json
            .missing
            .required(value, "SageMakerPipelineParameter::value"),
    })
}

pub(super) fn read_sage_maker_pipeline_parameters(
    json: &mut JsonReader<'_>,
) -> Result<SageMakerPipelineParameters, JsonError> {
    let mut pipeline_parameter_list = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "PipelineParameterList" => {
                pipeline_parameter_list =
                    json.optional(|json| json.list(read_sage_maker_pipeline_parameter))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(SageMakerPipelineParameters {
        pipeline_parameter_list,
    })
}

pub(super) fn read_sqs_parameters(json: &mut JsonReader<'_>) -> Result<SqsParameters, JsonError> {
    let mut message_group_id = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "MessageGroupId" => message_group_id = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(SqsParameters { message_group_id })
}

pub(super) fn read_tag(json: &mut JsonReader<'_>) -> Result<Tag, JsonError> {
    let mut key_ = None;
    let mut value = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Key" => key_ = json.optional(JsonReader::text)?,
            "Value" => value = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(Tag {
        key: json.missing.required(key_, "Tag::key"),
        value: json.missing.required(value, "Tag::value"),
    })
}

pub(super) fn read_target(json: &mut JsonReader<'_>) -> Result<Target, JsonError> {
    let mut id = None;
    let mut arn = None;
    let mut role_arn = None;
    let mut input = None;
    let mut input_path = None;
    let mut input_transformer = None;
    let mut kinesis_parameters = None;
    let mut run_command_parameters = None;
    let mut ecs_parameters = None;
    let mut batch_parameters = None;
    let mut sqs_parameters = None;
    let mut http_parameters = None;
    let mut redshift_data_parameters = None;
    let mut sage_maker_pipeline_parameters = None;
    let mut dead_letter_config = None;
    let mut retry_policy = None;
    let mut app_sync_parameters = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Id" => id = json.optional(JsonReader::text)?,
            "Arn" => arn = json.optional(JsonReader::text)?,
            "RoleArn" => role_arn = json.optional(JsonReader::text)?,
            "Input" => input = json.optional(JsonReader::text)?,
            "InputPath" => input_path = json.optional(JsonReader::text)?,
            "InputTransformer" => {
                input_transformer = json.optional(read_input_transformer)?;
            }
            "KinesisParameters" => {
                kinesis_parameters = json.optional(read_kinesis_parameters)?;
            }
            "RunCommandParameters" => {
                run_command_parameters = json.optional(read_run_command_parameters)?;
            }
            "EcsParameters" => ecs_parameters = json.optional(read_ecs_parameters)?,
            "BatchParameters" => batch_parameters = json.optional(read_batch_parameters)?,
            "SqsParameters" => sqs_parameters = json.optional(read_sqs_parameters)?,
            "HttpParameters" => http_parameters = json.optional(read_http_parameters)?,
            "RedshiftDataParameters" => {
                redshift_data_parameters = json.optional(read_redshift_data_parameters)?;
            }
            "SageMakerPipelineParameters" => {
                sage_maker_pipeline_parameters =
                    json.optional(read_sage_maker_pipeline_parameters)?;
            }
            "DeadLetterConfig" => {
                dead_letter_config = json.optional(read_dead_letter_config)?;
            }
            "RetryPolicy" => retry_policy = json.optional(read_retry_policy)?,
            "AppSyncParameters" => {
                app_sync_parameters = json.optional(read_app_sync_parameters)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(Target {
        id: json.missing.required(id, "Target::id"),
        arn: json.missing.required(arn, "Target::arn"),
        role_arn,
        input,
        input_path,
        input_transformer,
        kinesis_parameters,
        run_command_parameters,
        ecs_parameters,
        batch_parameters,
        sqs_parameters,
        http_parameters,
        redshift_data_parameters,
        sage_maker_pipeline_parameters,
        dead_letter_config,
        retry_policy,
        app_sync_parameters,
    })
}
