//! Replies whose body is JSON.

use http::Response;

use super::JsonError;
#[cfg(any(
    feature = "json-payload-reply",
    feature = "json-reply",
    feature = "json-reply-with-headers"
))]
use super::JsonReader;
use super::envelope::{request_id, success};
use crate::support::error::{ErrorMetadata, ResponseError, map_service, unreadable};
#[cfg(feature = "json-reply-without-body")]
use crate::support::http::InvalidHeader;

/// Reads a reply whose body is read by `output`, and returns the output and the
/// request id. An empty body is read as an object without members.
#[cfg(feature = "json-reply")]
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

/// Reads a reply by `output` from its body and its head, and returns the output,
/// the request id and the body.
#[cfg(feature = "json-reply-with-headers")]
pub fn read_reply_with_headers<T, E>(
    response: Response<Vec<u8>>,
    output: fn(&mut JsonReader<'_>, &Response<Vec<u8>>) -> Result<T, JsonError>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>, Vec<u8>), ResponseError<E>> {
    let response = success(response).map_err(|failed| map_service(failed, error))?;
    let json = JsonReader::of_body(response.body());
    let read = json.and_then(|json| json.whole(|json| output(json, &response)));
    finish(read, response)
}

/// The same, but the body is one member, and may be empty.
#[cfg(feature = "json-payload-reply")]
pub fn read_payload_reply<T, E>(
    response: Response<Vec<u8>>,
    output: fn(&mut JsonReader<'_>, &Response<Vec<u8>>) -> Result<T, JsonError>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>, Vec<u8>), ResponseError<E>> {
    let response = success(response).map_err(|failed| map_service(failed, error))?;
    let json = JsonReader::new(response.body());
    let read = json.and_then(|json| json.whole(|json| output(json, &response)));
    finish(read, response)
}

/// The same, but does not read the body.
#[cfg(feature = "json-reply-without-body")]
pub fn read_reply_without_body<T, E>(
    response: Response<Vec<u8>>,
    output: fn(&Response<Vec<u8>>) -> Result<T, InvalidHeader>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>, Vec<u8>), ResponseError<E>> {
    let response = success(response).map_err(|failed| map_service(failed, error))?;
    finish(output(&response).map_err(JsonError::from), response)
}

#[cfg(any(
    feature = "json-payload-reply",
    feature = "json-reply-with-headers",
    feature = "json-reply-without-body"
))]
fn finish<T, E>(
    output: Result<T, JsonError>,
    response: Response<Vec<u8>>,
) -> Result<(T, Option<String>, Vec<u8>), ResponseError<E>> {
    match output {
        Ok(output) => {
            let request_id = request_id(&response);
            Ok((output, request_id, response.into_body()))
        }
        Err(reason) => Err(unreadable(response, reason.to_string())),
    }
}
