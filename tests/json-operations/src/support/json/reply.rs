//! Replies whose body is JSON.

use http::Response;

use super::JsonError;
use super::JsonReader;
use super::envelope::{request_id, success};
use crate::support::error::{ErrorMetadata, ResponseError, map_service, unreadable};

/// Reads a reply whose body is read by `output`, and returns the output and the
/// request id. An empty body is read as an object without members.
pub fn read_reply<T, E>(
    response: Response<Vec<u8>>,
    output: fn(&mut JsonReader<'_>) -> Result<T, JsonError>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>), ResponseError<E>> {
    let response = success(response).map_err(|failed| map_service(failed, error))?;
    let read = JsonReader::of_body(response.body()).and_then(|json| json.whole(output));
    match read {
        Ok(output) => Ok((output, request_id(&response))),
        Err(reason) => Err(unreadable(response, reason.to_string())),
    }
}
