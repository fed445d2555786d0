//! Replies of operations without output.

use http::Response;

use super::error_metadata::ErrorMetadata;
use super::query_reply::read_reply;
use super::response_error::ResponseError;

/// Reads a reply without result to its request id; an empty body is a success
/// where the status is.
pub fn read_empty_reply<E>(
    response: Response<Vec<u8>>,
    error: fn(ErrorMetadata) -> E,
) -> Result<Option<String>, ResponseError<E>> {
    match read_reply(response, &mut |_, xml| xml.skip()) {
        Ok((_, request_id)) => Ok(request_id),
        Err(failed) => Err(failed.map_service(error)),
    }
}
