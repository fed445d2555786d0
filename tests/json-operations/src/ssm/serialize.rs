//! How structures are written into the JSON of a request.

use super::types::{ParameterStringFilter, Tag};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_parameter_string_filter(json: &mut JsonWriter, value: &ParameterStringFilter) {
    json.object(|json| {
        json.key("Key").text(&value.key);
        if let Some(option) = &value.option {
            json.key("Option").text(option);
        }
        if let Some(values) = &value.values {
            json.key("Values")
                .list(values, |json, item| json.text(item));
        }
    });
}

pub(super) fn write_tag(json: &mut JsonWriter, value: &Tag) {
    json.object(|json| {
        json.key("Key").text(&value.key);
        json.key("Value").text(&value.value);
    });
}
