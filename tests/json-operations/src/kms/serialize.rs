//! How structures are written into the JSON of a request.

use super::types::{RecipientInfo, Tag};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_recipient_info(json: &mut JsonWriter, value: &RecipientInfo) {
    json.object(|json| {
        if let Some(key_encryption_algorithm) = &value.key_encryption_algorithm {
            json.key("KeyEncryptionAlgorithm")
                .text(key_encryption_algorithm.as_str());
        }
        if let Some(attestation_document) = &value.attestation_document {
            json.key("AttestationDocument").blob(attestation_document);
        }
    });
}

pub(super) fn write_tag(json: &mut JsonWriter, value: &Tag) {
    json.object(|json| {
        json.key("TagKey").text(&value.tag_key);
        json.key("TagValue").text(&value.tag_value);
    });
}
