//! How structures are read from the JSON of a reply.

use super::types::{ReplicationStatusType, RotationRulesType, StatusType, Tag};
use crate::support::json::{JsonError, JsonReader};
use crate::support::time::Timestamp;

pub(super) fn read_replication_status_type(
    json: &mut JsonReader<'_>,
) -> Result<ReplicationStatusType, JsonError> {
    let mut region = None;
    let mut kms_key_id = None;
    let mut status = None;
    let mut status_message = None;
    let mut last_accessed_date = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Region" => region = json.optional(JsonReader::text)?,
            "KmsKeyId" => kms_key_id = json.optional(JsonReader::text)?,
            "Status" => {
                status = json.optional(|json| Ok(StatusType::from(&*json.borrowed_text()?)))?;
            }
            "StatusMessage" => status_message = json.optional(JsonReader::text)?,
            "LastAccessedDate" => {
                last_accessed_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ReplicationStatusType {
        region,
        kms_key_id,
        status,
        status_message,
        last_accessed_date,
    })
}

pub(super) fn read_rotation_rules_type(
    json: &mut JsonReader<'_>,
) -> Result<RotationRulesType, JsonError> {
    let mut automatically_after_days = None;
    let mut duration = None;
    let mut schedule_expression = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "AutomaticallyAfterDays" => {
                automatically_after_days = json.optional(JsonReader::integer)?;
            }
            "Duration" => duration = json.optional(JsonReader::text)?,
            "ScheduleExpression" => {
                schedule_expression = json.optional(JsonReader::text)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(RotationRulesType {
        automatically_after_days,
        duration,
        schedule_expression,
    })
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
    Ok(Tag { key: key_, value })
}
