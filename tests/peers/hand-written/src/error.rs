//! Why a reply is no success.

use std::error::Error;
use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

use crate::escaped::Escaped;

/// Why a reply is no success: the service said so, or the reply could not be read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseError {
    /// The service reported an error.
    Service(UpdateAccessKeyError),
    /// The reply could not be read; the service may have carried out the request all the same.
    Unreadable(Box<UnreadableResponse>),
}

/// What `UpdateAccessKey` may fail with, by the service's code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateAccessKeyError {
    /// A value of the request is not one that the service takes.
    InvalidInput(Box<ErrorMetadata>),
    /// The request would exceed a quota of the account.
    LimitExceeded(Box<ErrorMetadata>),
    /// Something that the request names does not exist.
    NoSuchEntity(Box<ErrorMetadata>),
    /// The service failed; the same request may succeed later.
    ServiceFailure(Box<ErrorMetadata>),
    /// Any other code.
    Other(Box<ErrorMetadata>),
}

/// What the service says with every error.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorMetadata {
    /// The code, as the service sent it.
    pub code: String,
    /// The message, as the service sent it.
    pub message: Option<String>,
    /// The request id, to quote to AWS support.
    pub request_id: Option<String>,
    /// Who is at fault: what the reply says, else what its status means.
    pub fault: Fault,
    /// The reply.
    pub reply: Reply,
}

/// Who is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The request; sending it again unchanged does not help.
    Client,
    /// The service.
    Server,
}

/// A reply that could not be read.
#[derive(Debug, Clone, PartialEq)]
pub struct UnreadableResponse {
    /// What could not be read.
    pub reason: String,
    /// The reply.
    pub reply: Reply,
}

/// A reply, as it came.
#[derive(Clone, PartialEq)]
pub struct Reply {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl ResponseError {
    /// What the service said, unless the reply could not be read.
    #[must_use]
    pub fn as_service(&self) -> Option<&UpdateAccessKeyError> {
        match self {
            Self::Service(error) => Some(error),
            Self::Unreadable(_) => None,
        }
    }

    pub(crate) fn unreadable(reply: Reply, reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self::Unreadable(Box::new(UnreadableResponse { reason, reply }))
    }
}

impl UpdateAccessKeyError {
    /// What the service says with every error.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidInput(metadata)
            | Self::LimitExceeded(metadata)
            | Self::NoSuchEntity(metadata)
            | Self::ServiceFailure(metadata)
            | Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for UpdateAccessKeyError {
    fn from(metadata: ErrorMetadata) -> Self {
        let metadata = Box::new(metadata);
        // A shape's name is understood beside its code.
        let code = metadata.code.as_str();
        match code.strip_suffix("Exception").unwrap_or(code) {
            "InvalidInput" => Self::InvalidInput(metadata),
            "LimitExceeded" => Self::LimitExceeded(metadata),
            "NoSuchEntity" => Self::NoSuchEntity(metadata),
            "ServiceFailure" => Self::ServiceFailure(metadata),
            _ => Self::Other(metadata),
        }
    }
}

impl From<Response<Vec<u8>>> for Reply {
    fn from(response: Response<Vec<u8>>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

/// Without headers and body, which may hold what is not for logs.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Unreadable(response) => response.fmt(f),
        }
    }
}

impl fmt::Display for UpdateAccessKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl fmt::Display for ErrorMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(&self.code).fmt(f)?;
        if let Some(message) = &self.message {
            write!(f, ": {}", Escaped(message))?;
        }
        write!(f, " (HTTP {}", self.reply.status.as_u16())?;
        if let Some(request_id) = &self.request_id {
            write!(f, ", request id {}", Escaped(request_id))?;
        }
        f.write_str(")")
    }
}

impl fmt::Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (reason, reply) = (Escaped(&self.reason), &self.reply);
        let (status, bytes) = (reply.status.as_u16(), reply.body.len());
        let unit = if bytes == 1 { "byte" } else { "bytes" };
        write!(
            f,
            "the reply could not be read: {reason} (HTTP {status}, {bytes} {unit}"
        )?;
        if let Some(Ok(media_type)) = reply.headers.get(CONTENT_TYPE).map(|value| value.to_str()) {
            write!(f, " of {}", Escaped(media_type))?;
        }
        f.write_str(")")
    }
}

impl Error for ResponseError {}

impl Error for UpdateAccessKeyError {}

impl Error for UnreadableResponse {}
