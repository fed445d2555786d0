//! What a service says with every error.

use std::fmt;

use http::{HeaderMap, Response, StatusCode};

/// What a service says with every error: code, message, request id, who is at
/// fault, and the HTTP reply that it came in.
#[derive(Clone, PartialEq)]
pub struct ErrorMetadata(Box<Inner>);

#[derive(Clone, PartialEq)]
struct Inner {
    code: String,
    message: Option<String>,
    request_id: Option<String>,
    fault: Fault,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// Who is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The request, as the service sees it; throttling is told so too.
    Client,
    /// The service.
    Server,
}

impl ErrorMetadata {
    /// An error as a service would send it; `code` is a text such as
    /// `NoSuchEntity`, and the fault follows from the status.
    ///
    /// For tests of programs that use this crate.
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
            message,
            request_id,
            fault: fault.unwrap_or(by_status),
            status: parts.status,
            headers: parts.headers,
            body,
        }))
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

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Who is at fault: what the reply says, else what its status means.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.0.fault
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

    /// The body of the reply, as it came; it holds whatever else the service
    /// said.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }
}

/// What is shown of a text, which may be of any length: its first 8192
/// characters.
fn cut(text: &str) -> &str {
    let end = text.char_indices().nth(8192);
    end.map_or(text, |(end, _)| &text[..end])
}

impl fmt::Display for ErrorMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(cut(self.code()))?;
        if let Some(message) = self.message() {
            write!(f, ": {}", cut(message))?;
        }
        write!(f, " (HTTP {}", self.status().as_u16())?;
        if let Some(request_id) = self.request_id() {
            write!(f, ", request id {}", cut(request_id))?;
        }
        f.write_str(")")
    }
}

/// Without headers and body, which may hold what is not for logs.
impl fmt::Debug for ErrorMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMetadata")
            .field("code", &cut(self.code()))
            .field("message", &self.message().map(cut))
            .field("request_id", &self.request_id().map(cut))
            .field("fault", &self.0.fault)
            .field("status", &self.0.status)
            .finish_non_exhaustive()
    }
}
