//! How structures are written into the JSON of a request.

use super::types::{ReplicaRegionType, Tag};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_replica_region_type(json: &mut JsonWriter, value: &ReplicaRegionType) {
    json.object(|json| {
        if let Some(region) = &value.region {
            json.key("Region").text(region);
        }
        if let Some(kms_key_id) = &value.kms_key_id {
            json.key("KmsKeyId").text(kms_key_id);
        }
    });
}

pub(super) fn write_tag(json: &mut JsonWriter, value: &Tag) {
    json.object(|json| {
        if let Some(key_) = &value.key {
            json.key("Key").text(key_);
        }
        if let Some(value) = &value.value {
            json.key("Value").text(value);
        }
    });
}
