//! How structures are written into the form of a request.

use super::types::Tag;
use crate::support::form::FormWriter;

pub(super) fn write_tag(query: &mut FormWriter, key: &str, value: &Tag) {
    query.structure(key, |query| {
        query.text("Key", &value.key);
        query.text("Value", &value.value);
    });
}
