//! What a reply says beside its output, and whether it is an error
//! (<https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization>).

use http::Response;

use super::{JsonError, JsonReader};
use crate::support::error::map_service;
use crate::support::error::{ErrorMetadata, ResponseError, unreadable};
use crate::support::error::{Fault, query_fault};

/// Reads a reply whose output has no members, and returns its request id.
pub fn read_empty_reply<E>(
    response: Response<Vec<u8>>,
    error: fn(ErrorMetadata) -> E,
) -> Result<Option<String>, ResponseError<E>> {
    match success(response) {
        Ok(response) => Ok(request_id(&response)),
        Err(failed) => Err(map_service(failed, error)),
    }
}

/// A reply whose status is a success, or the error that the reply is. Not
/// generic, so that it is compiled once for all operations.
pub(super) fn success(
    response: Response<Vec<u8>>,
) -> Result<Response<Vec<u8>>, ResponseError<ErrorMetadata>> {
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
    let query_error = QueryError::read(&response);
    let name = name.or(query_error.as_ref().map(|error| &*error.code));
    let Some(name) = name.map(str::to_owned) else {
        return Err(unreadable(response, "it holds no error code"));
    };
    let (request_id, fault) = (request_id(&response), None);
    let (name, fault, shape) = match query_error {
        Some(error) => (error.code, error.fault, Some(name)),
        None => (name, fault, None),
    };
    let metadata = ErrorMetadata::from_reply(response, name, failure.message, request_id, fault);
    let metadata = match shape {
        Some(shape) => metadata.with_shape(shape),
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
        JsonReader::new(body)?.whole(|json| {
            json.object()?;
            while let Some(key) = json.key()? {
                match &*key {
                    "code" => failure.code = text(json)?,
                    "__type" => failure.ty = text(json)?,
                    "message" | "Message" | "errorMessage" => {
                        failure.message = text(json)?.or(failure.message.take());
                    }
                    _ => json.skip()?,
                }
            }
            Ok(())
        })?;
        Ok(failure)
    }
}

/// A text, or `None` if the value is none, which is skipped.
fn text(json: &mut JsonReader<'_>) -> Result<Option<String>, JsonError> {
    if json.peek() == Some(b'"') {
        return json.string().map(|text| Some(text.into_owned()));
    }
    json.skip()?;
    Ok(None)
}

/// The code and fault of an error in the AWS query protocol: the header
/// `x-amzn-query-error` with `Code;Sender` or `Code;Receiver`
/// (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait>).
struct QueryError {
    code: String,
    fault: Option<Fault>,
}

impl QueryError {
    fn read(response: &Response<Vec<u8>>) -> Option<Self> {
        let value = header(response, "x-amzn-query-error")?;
        let (code, fault) = value.split_once(';').unwrap_or((value, ""));
        let code = Some(code.trim()).filter(|code| !code.is_empty())?;
        Some(Self {
            code: code.to_owned(),
            fault: query_fault(fault.trim()),
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

pub(super) fn request_id(response: &Response<Vec<u8>>) -> Option<String> {
    let id = header(response, "x-amzn-requestid").or_else(|| header(response, "x-amz-request-id"));
    id.map(str::to_owned)
}

fn header<'a>(response: &'a Response<Vec<u8>>, name: &str) -> Option<&'a str> {
    let value = response.headers().get(name)?.to_str().ok()?;
    Some(value).filter(|value| !value.is_empty())
}
