//! How structures are read from the JSON of a reply.

use super::types::{CloudWatchEventsExecutionDataDetails, ExecutionListItem, ExecutionStatus};
use crate::support::json::{JsonError, JsonReader};
use crate::support::time::Timestamp;

pub(super) fn read_cloud_watch_events_execution_data_details(
    json: &mut JsonReader<'_>,
) -> Result<CloudWatchEventsExecutionDataDetails, JsonError> {
    let mut included = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "included" => included = json.optional(JsonReader::boolean)?,
            _ => json.skip()?,
        }
    }
    Ok(CloudWatchEventsExecutionDataDetails {
        included: included.unwrap_or_default(),
    })
}

pub(super) fn read_execution_list_item(
    json: &mut JsonReader<'_>,
) -> Result<ExecutionListItem, JsonError> {
    let mut execution_arn = None;
    let mut state_machine_arn = None;
    let mut name = None;
    let mut status = None;
    let mut start_date = None;
    let mut stop_date = None;
    let mut map_run_arn = None;
    let mut item_count = None;
    let mut state_machine_version_arn = None;
    let mut state_machine_alias_arn = None;
    let mut redrive_count = None;
    let mut redrive_date = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "executionArn" => execution_arn = json.optional(JsonReader::text)?,
            "stateMachineArn" => state_machine_arn = json.optional(JsonReader::text)?,
            "name" => name = json.optional(JsonReader::text)?,
            "status" => {
                status =
                    json.optional(|json| Ok(ExecutionStatus::from(&*json.borrowed_text()?)))?;
            }
            "startDate" => {
                start_date = json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "stopDate" => {
                stop_date = json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "mapRunArn" => map_run_arn = json.optional(JsonReader::text)?,
            "itemCount" => item_count = json.optional(JsonReader::integer)?,
            "stateMachineVersionArn" => {
                state_machine_version_arn = json.optional(JsonReader::text)?;
            }
            "stateMachineAliasArn" => {
                state_machine_alias_arn = json.optional(JsonReader::text)?;
            }
            "redriveCount" => redrive_count = json.optional(JsonReader::integer)?,
            "redriveDate" => {
                redrive_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ExecutionListItem {
        execution_arn: json
            .missing
            .required(execution_arn, "ExecutionListItem::execution_arn"),
        state_machine_arn: json
            .missing
            .required(state_machine_arn, "ExecutionListItem::state_machine_arn"),
        name: json.missing.required(name, "ExecutionListItem::name"),
        status: status.unwrap_or_else(|| {
            json.missing
                .record("ExecutionListItem::status", ExecutionStatus::from(""))
        }),
        start_date: json
            .missing
            .required(start_date, "ExecutionListItem::start_date"),
        stop_date,
        map_run_arn,
        item_count,
        state_machine_version_arn,
        state_machine_alias_arn,
        redrive_count,
        redrive_date,
    })
}
