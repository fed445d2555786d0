//! The elements around a reply's result, and the error that it may hold instead
//! (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>).

use http::Response;

use super::{XmlError, XmlReader};
use crate::support::error::{
    ErrorMetadata, Fault, ResponseError, map_service, query_fault, unreadable,
};

/// Reads a reply that has no result, and returns its request id. An empty body is
/// a success if the status is.
#[cfg(feature = "xml-empty-reply")]
pub fn read_empty_reply<E>(
    response: Response<Vec<u8>>,
    error: fn(ErrorMetadata) -> E,
) -> Result<Option<String>, ResponseError<E>> {
    match read_reply(response, &mut |_, xml| xml.skip()) {
        Ok((_, request_id)) => Ok(request_id),
        Err(failed) => Err(map_service(failed, error)),
    }
}

/// Reads a reply whose element `name` is read by `result`, and returns the result
/// and the request id.
#[cfg(feature = "xml-result")]
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
    let (response, request_id) = reply.map_err(|failed| map_service(failed, error))?;
    match found {
        Some(result) => Ok((result, request_id)),
        None => Err(unreadable(response, "it holds no result")),
    }
}

/// Reads or skips an element that the envelope does not know.
type Find<'a> = dyn FnMut(&str, &mut XmlReader<'_>) -> Result<(), XmlError> + 'a;

/// A reply without an error, and its request id.
type Success = (Response<Vec<u8>>, Option<String>);

/// Reads a reply. Not generic, so that it is compiled once for all operations.
fn read_reply(
    response: Response<Vec<u8>>,
    find: &mut Find<'_>,
) -> Result<Success, ResponseError<ErrorMetadata>> {
    let mut envelope = Envelope::default();
    if let Err(reason) = envelope.read(response.body(), find) {
        return Err(unreadable(response, reason.to_string()));
    }
    let request_id = envelope.request_id.or_else(|| header_request_id(&response));
    match envelope.failure {
        None if response.status().is_success() => Ok((response, request_id)),
        Some(Failure {
            code: Some(code),
            message,
            fault,
        }) => Err(ResponseError::Service(ErrorMetadata::from_reply(
            response, code, message, request_id, fault,
        ))),
        _ => Err(unreadable(response, "it holds no error code")),
    }
}

fn header_request_id(response: &Response<Vec<u8>>) -> Option<String> {
    let id = response.headers().get("x-amzn-requestid")?;
    id.to_str().ok().map(str::to_owned)
}

/// What the elements around the result say.
#[derive(Default)]
struct Envelope {
    failure: Option<Failure>,
    request_id: Option<String>,
}

/// What a reply says about an error.
#[derive(Default)]
struct Failure {
    code: Option<String>,
    message: Option<String>,
    fault: Option<Fault>,
}

impl Envelope {
    /// Reads `…Response`, `ErrorResponse`, and what older services and other
    /// protocols send: `Response` with `Errors`, `Error` alone.
    fn read(&mut self, body: &[u8], find: &mut Find<'_>) -> Result<(), XmlError> {
        if body.trim_ascii().is_empty() {
            return Ok(());
        }
        let mut xml = XmlReader::new(body);
        let root = xml
            .child()?
            .ok_or_else(|| xml.error("it holds no element"))?;
        match root.name() {
            "Error" => self.read_error(&mut xml),
            "ErrorResponse" => {
                self.failure = Some(Failure::default());
                self.read_children(&mut xml, find)
            }
            name if name.ends_with("Response") => self.read_children(&mut xml, find),
            _ => Err(xml.error("unexpected root element")),
        }
    }

    fn read_children(
        &mut self,
        xml: &mut XmlReader<'_>,
        find: &mut Find<'_>,
    ) -> Result<(), XmlError> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "Error" => self.read_error(xml)?,
                "Errors" | "ResponseMetadata" => self.read_children(xml, find)?,
                "RequestId" | "RequestID" => self.request_id = text(xml)?,
                name => find(name, xml)?,
            }
        }
        Ok(())
    }

    /// Reads an error, unless an earlier one has a code.
    fn read_error(&mut self, xml: &mut XmlReader<'_>) -> Result<(), XmlError> {
        if matches!(&self.failure, Some(known) if known.code.is_some()) {
            return xml.skip();
        }
        let mut failure = Failure::default();
        while let Some(element) = xml.child()? {
            match element.name() {
                "Code" => failure.code = text(xml)?,
                "Message" | "message" => failure.message = text(xml)?,
                "Type" => failure.fault = query_fault(&xml.text()?),
                "RequestId" => self.request_id = text(xml)?,
                _ => xml.skip()?,
            }
        }
        self.failure = Some(failure);
        Ok(())
    }
}

/// A text; `None` if it is empty.
fn text(xml: &mut XmlReader<'_>) -> Result<Option<String>, XmlError> {
    Ok(Some(xml.text()?).filter(|text| !text.is_empty()))
}
