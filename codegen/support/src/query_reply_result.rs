//! Replies of operations with output.

use http::Response;

use super::error_metadata::ErrorMetadata;
use super::query_reply::{read_reply, unreadable};
use super::response_error::ResponseError;
use super::xml::{XmlError, XmlReader};

/// Reads a reply into what `result` makes of the element of that name, and
/// the request id.
pub fn read_result<T, E>(
    response: Response<Vec<u8>>,
    name: &str,
    result: fn(&mut XmlReader<'_>) -> Result<T, XmlError>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>), ResponseError<E>> {
    let mut found = None;
    let reply = read_reply(response, &mut |element, xml| {
        if element == name {
            found = Some(result(xml)?);
            Ok(())
        } else {
            xml.skip()
        }
    });
    let (response, request_id) = reply.map_err(|failed| failed.map_service(error))?;
    match found {
        Some(result) => Ok((result, request_id)),
        None => Err(unreadable(response, "it holds no result")),
    }
}
