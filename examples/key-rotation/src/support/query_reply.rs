//! Replies of the AWS query protocol.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>

use http::Response;

use super::error_metadata::{ErrorMetadata, Fault};
use super::response_error::{ResponseError, UnreadableResponse};
use super::xml::{XmlError, XmlReader};

/// Reads a reply into its result and its request id.
///
/// `result` reads the elements that the envelope does not know, and finds the
/// result among them; `empty` stands for the result of a reply without one.
pub(super) fn read_reply<T, E>(
    response: Response<Vec<u8>>,
    result: impl FnMut(&str, &mut XmlReader<'_>) -> Result<Option<T>, XmlError>,
    empty: Option<T>,
    error: fn(ErrorMetadata) -> E,
) -> Result<(T, Option<String>), ResponseError<E>> {
    let mut envelope = Envelope {
        result: empty,
        failure: None,
        request_id: None,
    };
    if let Err(reason) = envelope.read(response.body(), result) {
        return Err(unreadable(response, reason.to_string()));
    }
    let request_id = envelope.request_id.or_else(|| header_request_id(&response));
    if let Some(Failure {
        code: Some(code),
        message,
        fault,
    }) = envelope.failure
    {
        let metadata = ErrorMetadata::from_reply(response, code, message, request_id, fault);
        return Err(ResponseError::Service(error(metadata)));
    }
    if envelope.failure.is_some() || !response.status().is_success() {
        return Err(unreadable(response, "it holds no error code"));
    }
    match envelope.result {
        Some(result) => Ok((result, request_id)),
        None => Err(unreadable(response, "it holds no result")),
    }
}

fn unreadable<E>(response: Response<Vec<u8>>, reason: impl Into<String>) -> ResponseError<E> {
    ResponseError::Unreadable(UnreadableResponse::new(response, reason))
}

fn header_request_id(response: &Response<Vec<u8>>) -> Option<String> {
    let id = response.headers().get("x-amzn-requestid")?;
    id.to_str().ok().map(str::to_owned)
}

/// What is around the result.
struct Envelope<T> {
    result: Option<T>,
    failure: Option<Failure>,
    request_id: Option<String>,
}

/// What a reply says of an error.
#[derive(Default)]
struct Failure {
    code: Option<String>,
    message: Option<String>,
    fault: Option<Fault>,
}

impl<T> Envelope<T> {
    /// Reads `…Response`, `ErrorResponse`, and what older services and other
    /// protocols send: `Response` with `Errors`, `Error` alone.
    fn read(
        &mut self,
        body: &[u8],
        mut result: impl FnMut(&str, &mut XmlReader<'_>) -> Result<Option<T>, XmlError>,
    ) -> Result<(), XmlError> {
        if body.trim_ascii().is_empty() {
            return Ok(());
        }
        let mut xml = XmlReader::new(body)?;
        let root = xml
            .child()?
            .ok_or_else(|| xml.error("it holds no element"))?;
        match root.name() {
            "Error" => self.read_error(&mut xml),
            "ErrorResponse" => {
                self.failure = Some(Failure::default());
                self.read_children(&mut xml, &mut result)
            }
            name if name.ends_with("Response") => self.read_children(&mut xml, &mut result),
            name => Err(xml.error(format_args!("its root element is `{name}`"))),
        }
    }

    fn read_children(
        &mut self,
        xml: &mut XmlReader<'_>,
        result: &mut impl FnMut(&str, &mut XmlReader<'_>) -> Result<Option<T>, XmlError>,
    ) -> Result<(), XmlError> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "Error" => self.read_error(xml)?,
                "Errors" | "ResponseMetadata" => self.read_children(xml, result)?,
                "RequestId" | "RequestID" => self.read_request_id(xml)?,
                name => {
                    if let Some(value) = result(name, xml)? {
                        self.result = Some(value);
                    }
                }
            }
        }
        Ok(())
    }

    /// An empty id does not hide that of a header.
    fn read_request_id(&mut self, xml: &mut XmlReader<'_>) -> Result<(), XmlError> {
        self.request_id = Some(xml.text()?).filter(|id| !id.is_empty());
        Ok(())
    }

    /// Of several errors the first is what went wrong.
    fn read_error(&mut self, xml: &mut XmlReader<'_>) -> Result<(), XmlError> {
        if self
            .failure
            .as_ref()
            .is_some_and(|known| known.code.is_some())
        {
            return xml.skip();
        }
        let mut failure = Failure::default();
        while let Some(element) = xml.child()? {
            match element.name() {
                "Code" => failure.code = Some(xml.text()?).filter(|code| !code.is_empty()),
                "Message" | "message" => {
                    failure.message = Some(xml.text()?).filter(|message| !message.is_empty());
                }
                "Type" => failure.fault = fault(&xml.text()?),
                "RequestId" => self.read_request_id(xml)?,
                _ => xml.skip()?,
            }
        }
        self.failure = Some(failure);
        Ok(())
    }
}

fn fault(text: &str) -> Option<Fault> {
    match text {
        "Sender" => Some(Fault::Client),
        "Receiver" => Some(Fault::Server),
        _ => None,
    }
}
