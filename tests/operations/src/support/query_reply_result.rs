//! Replies of operations with output.

use http::Response;

use super::error_metadata::ErrorMetadata;
use super::query_reply::read_reply;
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
    let find = |element: &str, xml: &mut XmlReader<'_>| {
        if element == name {
            result(xml).map(Some)
        } else {
            xml.skip().map(|()| None)
        }
    };
    read_reply(response, find, None, error)
}
