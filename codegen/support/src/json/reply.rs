//! Replies whose body is a JSON object, and the errors that they may be instead
//! (<https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization>).

use http::Response;

use super::{JsonError, JsonReader};
#[cfg(feature = "query-compatible")]
use crate::support::error::Fault;
use crate::support::error::{ErrorMetadata, ResponseError, UnreadableResponse};
#[cfg(feature = "json-reply-without-body")]
use crate::support::http::InvalidHeader;

/// Reads a reply whose output has no members, and returns its request id.
#[cfg(feature = "json-empty-reply")]
pub fn read_empty_reply<E>(
    response: Response<Vec<u8>>,
    error: fn(ErrorMetadata) -> E,
) -> Result<Option<String>, ResponseError<E>> {
    match success(response) {
        Ok(response) => Ok(request_id(&response)),
        Err(failed) => Err(failed.map_service(error)),
    }
}

/// Reads a reply whose body is read by `output`, and returns the output and the
/// request id. An empty body is read as an object without members.
#[cfg(feature = "json-reply")]
pub fn read_reply<T, E>(
    response: Response<Vec<u8>>,
    output: fn(&mut JsonReader<'_>) -> Result<T, JsonError>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>), ResponseError<E>> {
    let response = success(response).map_err(|failed| failed.map_service(error))?;
    match read_body(response.body(), output) {
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
    let response = success(response).map_err(|failed| failed.map_service(error))?;
    let read = read_whole(document(response.body()), &response, output);
    finish(read, response)
}

/// The same, but the body is one member, and may be empty.
#[cfg(feature = "json-payload-reply")]
pub fn read_payload_reply<T, E>(
    response: Response<Vec<u8>>,
    output: fn(&mut JsonReader<'_>, &Response<Vec<u8>>) -> Result<T, JsonError>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>, Vec<u8>), ResponseError<E>> {
    let response = success(response).map_err(|failed| failed.map_service(error))?;
    let read = read_whole(response.body(), &response, output);
    finish(read, response)
}

#[cfg(any(feature = "json-payload-reply", feature = "json-reply-with-headers"))]
fn read_whole<T>(
    body: &[u8],
    response: &Response<Vec<u8>>,
    output: fn(&mut JsonReader<'_>, &Response<Vec<u8>>) -> Result<T, JsonError>,
) -> Result<T, JsonError> {
    let mut json = JsonReader::new(body)?;
    let value = output(&mut json, response)?;
    json.end()?;
    Ok(value)
}

/// The same, but does not read the body.
#[cfg(feature = "json-reply-without-body")]
pub fn read_reply_without_body<T, E>(
    response: Response<Vec<u8>>,
    output: fn(&Response<Vec<u8>>) -> Result<T, InvalidHeader>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>, Vec<u8>), ResponseError<E>> {
    let response = success(response).map_err(|failed| failed.map_service(error))?;
    finish(output(&response).map_err(JsonError::from), response)
}

#[cfg(any(
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

/// Reads the members of an error from its body; `None` if that fails, since the
/// error is still reported.
#[cfg(feature = "json-error-members")]
pub fn read_error_members<T>(
    body: &[u8],
    members: fn(&mut JsonReader<'_>) -> Result<T, JsonError>,
) -> Option<T> {
    read_body(body, members).ok()
}

#[cfg(any(feature = "json-reply", feature = "json-error-members"))]
fn read_body<T>(
    body: &[u8],
    read: fn(&mut JsonReader<'_>) -> Result<T, JsonError>,
) -> Result<T, JsonError> {
    let mut json = JsonReader::new(document(body))?;
    let value = read(&mut json)?;
    json.end()?;
    Ok(value)
}

/// The document in a body; an empty body is an empty object.
#[cfg(any(
    feature = "json-error-members",
    feature = "json-reply",
    feature = "json-reply-with-headers"
))]
fn document(body: &[u8]) -> &[u8] {
    if body.trim_ascii().is_empty() {
        b"{}"
    } else {
        body
    }
}

/// A reply whose status is a success, or the error that the reply is. Not
/// generic, so that it is compiled once for all operations.
fn success(response: Response<Vec<u8>>) -> Result<Response<Vec<u8>>, ResponseError<ErrorMetadata>> {
    if response.status().is_success() {
        return Ok(response);
    }
    let header = header(&response, "x-amzn-errortype");
    let failure = match ErrorBody::read(response.body()) {
        Ok(failure) => failure,
        // A header is enough.
        Err(_) if header.is_some() => ErrorBody::default(),
        Err(reason) => return Err(unreadable(response, reason.to_string())),
    };
    let names = [header, failure.code.as_deref(), failure.ty.as_deref()];
    let name = names
        .into_iter()
        .flatten()
        .map(shape_name)
        .find(|name| !name.is_empty());
    #[cfg(feature = "query-compatible")]
    let query_error = QueryError::read(&response);
    #[cfg(feature = "query-compatible")]
    let name = name.or(query_error.as_ref().map(|error| &*error.code));
    let Some(name) = name.map(str::to_owned) else {
        return Err(unreadable(response, "it holds no error code"));
    };
    let request_id = request_id(&response);
    let metadata = ErrorMetadata::from_reply(response, name, failure.message, request_id, None);
    #[cfg(feature = "query-compatible")]
    let metadata = match query_error {
        Some(error) => metadata.with_query_error(error.code, error.fault),
        None => metadata,
    };
    Err(ResponseError::Service(metadata))
}

/// What the body of an error says.
#[derive(Default)]
struct ErrorBody {
    code: Option<String>,
    /// The member `__type`.
    ty: Option<String>,
    message: Option<String>,
}

impl ErrorBody {
    fn read(body: &[u8]) -> Result<Self, JsonError> {
        let mut failure = Self::default();
        if body.trim_ascii().is_empty() {
            return Ok(failure);
        }
        let mut json = JsonReader::new(body)?;
        json.object()?;
        while let Some(key) = json.key()? {
            match &*key {
                "code" => failure.code = json.text_if_any()?,
                "__type" => failure.ty = json.text_if_any()?,
                "message" | "Message" | "errorMessage" => {
                    failure.message = json.text_if_any()?.or(failure.message);
                }
                _ => json.skip()?,
            }
        }
        json.end()?;
        Ok(failure)
    }
}

/// The code and fault of an error in the AWS query protocol: the header
/// `x-amzn-query-error` with `Code;Sender` or `Code;Receiver`
/// (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait>).
#[cfg(feature = "query-compatible")]
struct QueryError {
    code: String,
    fault: Option<Fault>,
}

#[cfg(feature = "query-compatible")]
impl QueryError {
    fn read(response: &Response<Vec<u8>>) -> Option<Self> {
        let value = header(response, "x-amzn-query-error")?;
        let (code, fault) = value.split_once(';').unwrap_or((value, ""));
        let code = Some(code.trim()).filter(|code| !code.is_empty())?;
        Some(Self {
            code: code.to_owned(),
            fault: Fault::of_query(fault.trim()),
        })
    }
}

/// The name of the shape in a code such as
/// `aws.protocoltests#FooError:http://internal.amazon.com/coral/`.
fn shape_name(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or(code);
    let code = code.split_once('#').map_or(code, |(_, name)| name);
    code.trim()
}

fn request_id(response: &Response<Vec<u8>>) -> Option<String> {
    let id = header(response, "x-amzn-requestid").or_else(|| header(response, "x-amz-request-id"));
    id.map(str::to_owned)
}

fn header<'a>(response: &'a Response<Vec<u8>>, name: &str) -> Option<&'a str> {
    let value = response.headers().get(name)?.to_str().ok()?;
    Some(value).filter(|value| !value.is_empty())
}

fn unreadable<E>(response: Response<Vec<u8>>, reason: impl Into<String>) -> ResponseError<E> {
    ResponseError::Unreadable(UnreadableResponse::new(response, reason))
}
