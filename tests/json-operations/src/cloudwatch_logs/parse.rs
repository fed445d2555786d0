//! How structures are read from the JSON of a reply.

use super::types::{
    EntityRejectionErrorType, FilteredLogEvent, OutputLogEvent, RejectedEntityInfo,
    RejectedLogEventsInfo, SearchedLogStream,
};
use crate::support::json::{JsonError, JsonReader};

pub(super) fn read_filtered_log_event(
    json: &mut JsonReader<'_>,
) -> Result<FilteredLogEvent, JsonError> {
    let mut log_stream_name = None;
    let mut timestamp = None;
    let mut message = None;
    let mut ingestion_time = None;
    let mut event_id = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "logStreamName" => log_stream_name = json.optional(JsonReader::text)?,
            "timestamp" => timestamp = json.optional(JsonReader::integer)?,
            "message" => message = json.optional(JsonReader::text)?,
            "ingestionTime" => ingestion_time = json.optional(JsonReader::integer)?,
            "eventId" => event_id = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(FilteredLogEvent {
        log_stream_name,
        timestamp,
        message,
        ingestion_time,
        event_id,
    })
}

pub(super) fn read_output_log_event(
    json: &mut JsonReader<'_>,
) -> Result<OutputLogEvent, JsonError> {
    let mut timestamp = None;
    let mut message = None;
    let mut ingestion_time = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "timestamp" => timestamp = json.optional(JsonReader::integer)?,
            "message" => message = json.optional(JsonReader::text)?,
            "ingestionTime" => ingestion_time = json.optional(JsonReader::integer)?,
            _ => json.skip()?,
        }
    }
    Ok(OutputLogEvent {
        timestamp,
        message,
        ingestion_time,
    })
}

pub(super) fn read_rejected_entity_info(
    json: &mut JsonReader<'_>,
) -> Result<RejectedEntityInfo, JsonError> {
    let mut error_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "errorType" => {
                error_type = json
                    .optional(|json| Ok(EntityRejectionErrorType::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(RejectedEntityInfo {
        error_type: error_type.unwrap_or_else(|| {
            json.missing.record(
                "RejectedEntityInfo::error_type",
                EntityRejectionErrorType::from(""),
            )
        }),
    })
}

pub(super) fn read_rejected_log_events_info(
    json: &mut JsonReader<'_>,
) -> Result<RejectedLogEventsInfo, JsonError> {
    let mut too_new_log_event_start_index = None;
    let mut too_old_log_event_end_index = None;
    let mut expired_log_event_end_index = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "tooNewLogEventStartIndex" => {
                too_new_log_event_start_index = json.optional(JsonReader::integer)?;
            }
            "tooOldLogEventEndIndex" => {
                too_old_log_event_end_index = json.optional(JsonReader::integer)?;
            }
            "expiredLogEventEndIndex" => {
                expired_log_event_end_index = json.optional(JsonReader::integer)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(RejectedLogEventsInfo {
        too_new_log_event_start_index,
        too_old_log_event_end_index,
        expired_log_event_end_index,
    })
}

pub(super) fn read_searched_log_stream(
    json: &mut JsonReader<'_>,
) -> Result<SearchedLogStream, JsonError> {
    let mut log_stream_name = None;
    let mut searched_completely = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "logStreamName" => log_stream_name = json.optional(JsonReader::text)?,
            "searchedCompletely" => {
                searched_completely = json.optional(JsonReader::boolean)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(SearchedLogStream {
        log_stream_name,
        searched_completely,
    })
}
