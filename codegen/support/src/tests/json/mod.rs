//! JSON, held against `serde_json`.

mod document;
mod escapes;
mod hostile;
mod like_serde_json;
mod reader;
mod reply;
mod reply_errors;
mod writer;

use crate::json::{JsonError, JsonReader};

/// Reads a whole document.
fn read<'a, T>(
    document: &'a str,
    read: impl FnOnce(&mut JsonReader<'a>) -> Result<T, JsonError>,
) -> Result<T, String> {
    let value = JsonReader::new(document.as_bytes()).and_then(|json| json.whole(read));
    value.map_err(|error| error.to_string())
}
