//! How structures are read from the JSON of a reply.

use super::types::{Parameter, ParameterType};
use crate::support::json::{JsonError, JsonReader};
use crate::support::time::Timestamp;

pub(super) fn read_parameter(json: &mut JsonReader<'_>) -> Result<Parameter, JsonError> {
    let mut name = None;
    let mut r#type = None;
    let mut value = None;
    let mut version = None;
    let mut selector = None;
    let mut source_result = None;
    let mut last_modified_date = None;
    let mut arn = None;
    let mut data_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Name" => name = json.optional(JsonReader::text)?,
            "Type" => {
                r#type = json.optional(|json| Ok(ParameterType::from(&*json.borrowed_text()?)))?;
            }
            "Value" => value = json.optional(JsonReader::text)?,
            "Version" => version = json.optional(JsonReader::integer)?,
            "Selector" => selector = json.optional(JsonReader::text)?,
            "SourceResult" => source_result = json.optional(JsonReader::text)?,
            "LastModifiedDate" => {
                last_modified_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "ARN" => arn = json.optional(JsonReader::text)?,
            "DataType" => data_type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(Parameter {
        name,
        r#type,
        value,
        version: version.unwrap_or_default(),
        selector,
        source_result,
        last_modified_date,
        arn,
        data_type,
    })
}
