//! How structures are written into the JSON of a request.

use super::types::{Entity, InputLogEvent};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_entity(json: &mut JsonWriter, value: &Entity) {
    json.object(|json| {
        if let Some(key_attributes) = &value.key_attributes {
            json.key("keyAttributes")
                .map(key_attributes, |json, item| json.text(item));
        }
        if let Some(attributes) = &value.attributes {
            json.key("attributes")
                .map(attributes, |json, item| json.text(item));
        }
    });
}

pub(super) fn write_input_log_event(json: &mut JsonWriter, value: &InputLogEvent) {
    json.object(|json| {
        json.key("timestamp").value(value.timestamp);
        json.key("message").text(&value.message);
    });
}
