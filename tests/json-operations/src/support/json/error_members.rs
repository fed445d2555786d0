use super::{JsonError, JsonReader};

/// Reads the members of an error from its body; `None` if that fails, since the
/// error is still reported.
pub fn read_error_members<T>(
    body: &[u8],
    members: fn(&mut JsonReader<'_>) -> Result<T, JsonError>,
) -> Option<T> {
    JsonReader::of_body(body).ok()?.whole(members).ok()
}
