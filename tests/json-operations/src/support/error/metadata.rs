use std::fmt;

use http::{HeaderMap, Response, StatusCode};

use super::RetryKind;
use crate::support::display::Escaped;

/// What every error of a service has: code, message, request id, who is at
/// fault, and the HTTP reply.
#[derive(Clone, PartialEq)]
pub struct ErrorMetadata(Box<Inner>);

#[derive(Clone, PartialEq)]
struct Inner {
    code: String,
    /// The name of the error's shape, if the reply has it in addition to the code.
    shape: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    fault: Fault,
    retry_kind: Option<RetryKind>,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// Who is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The caller. Throttling counts as a client fault.
    Client,
    /// The service.
    Server,
}

/// Who is at fault, as the AWS query protocol says it: `Sender` or `Receiver`.
pub fn query_fault(text: &str) -> Option<Fault> {
    match text {
        "Sender" => Some(Fault::Client),
        "Receiver" => Some(Fault::Server),
        _ => None,
    }
}

impl ErrorMetadata {
    /// Creates an error for tests of programs that use this crate.
    ///
    /// `code` is the service's code, such as `NoSuchEntity`. The status decides
    /// who is at fault.
    #[must_use]
    pub fn new(status: StatusCode, code: impl Into<String>) -> Self {
        let mut response = Response::new(Vec::new());
        *response.status_mut() = status;
        Self::from_reply(response, code.into(), None, None, None)
    }

    pub(crate) fn from_reply(
        response: Response<Vec<u8>>,
        code: String,
        message: Option<String>,
        request_id: Option<String>,
        fault: Option<Fault>,
    ) -> Self {
        let (parts, body) = response.into_parts();
        let by_status = if parts.status.is_server_error() {
            Fault::Server
        } else {
            Fault::Client
        };
        Self(Box::new(Inner {
            code,
            shape: None,
            message,
            request_id,
            fault: fault.unwrap_or(by_status),
            retry_kind: None,
            status: parts.status,
            headers: parts.headers,
            body,
        }))
    }

    /// Sets the name of the error in the model, if it is another than the code.
    #[must_use]
    pub fn with_shape(mut self, shape: impl Into<String>) -> Self {
        self.0.shape = Some(shape.into());
        self
    }

    /// The name of the error in the model, such as `QueueDoesNotExist` if the code is
    /// `AWS.SimpleQueueService.NonExistentQueue`. The code, unless the reply has both.
    #[must_use]
    pub fn shape(&self) -> &str {
        self.0.shape.as_deref().unwrap_or(&self.0.code)
    }

    /// Sets the message.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// Sets the request id.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.0.request_id = Some(request_id.into());
        self
    }

    /// Sets what the model says about retries (`smithy.api#retryable`).
    #[must_use]
    pub fn with_retry_kind(mut self, retry_kind: RetryKind) -> Self {
        self.0.retry_kind = Some(retry_kind);
        self
    }

    /// The code, as the service sent it.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The message, as the service sent it.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The message for `Debug` and `Display`.
    fn shown_message(&self) -> Option<&str> {
        self.message().map(cut)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Who is at fault, according to the reply, or else to its HTTP status.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.0.fault
    }

    /// Why the same request may succeed later, according to the model, or else to
    /// the code or the HTTP status; `None` if it should not be retried.
    ///
    /// Codes of a wrong clock, such as `RequestExpired`, do not count: signed by
    /// the same clock, the request fails again.
    #[must_use]
    pub fn retry_kind(&self) -> Option<RetryKind> {
        let by_code = || RetryKind::of_code(self.code());
        let by_status = || RetryKind::of_status(self.status());
        self.0.retry_kind.or_else(by_code).or_else(by_status)
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers of the reply.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the reply, as received, with whatever else the service sent.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }
}

/// The first 8192 characters of a text, which may be of any length.
fn cut(text: &str) -> &str {
    let end = text.char_indices().nth(8192);
    end.map_or(text, |(end, _)| &text[..end])
}

/// Control characters are escaped.
impl fmt::Display for ErrorMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(cut(self.code())).fmt(f)?;
        if let Some(message) = self.shown_message() {
            write!(f, ": {}", Escaped(message))?;
        }
        write!(f, " (HTTP {}", self.status().as_u16())?;
        if let Some(request_id) = self.request_id() {
            write!(f, ", request id {}", Escaped(cut(request_id)))?;
        }
        f.write_str(")")
    }
}

/// Without headers and body, which may contain secrets.
impl fmt::Debug for ErrorMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMetadata")
            .field("code", &cut(self.code()))
            .field("message", &self.shown_message())
            .field("request_id", &self.request_id().map(cut))
            .field("fault", &self.0.fault)
            .field("status", &self.0.status)
            .finish_non_exhaustive()
    }
}
