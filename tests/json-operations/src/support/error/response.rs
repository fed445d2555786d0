use std::error::Error;
use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

use super::{ErrorMetadata, RetryKind};
use crate::support::display::Escaped;

/// Why a reply is not a success.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseError<E> {
    /// The service reported an error.
    Service(E),
    /// The reply could not be read.
    Unreadable(UnreadableResponse),
}

impl<E> ResponseError<E> {
    /// The service's error; `None` if the reply could not be read.
    #[must_use]
    pub fn as_service(&self) -> Option<&E> {
        match self {
            Self::Service(error) => Some(error),
            Self::Unreadable(_) => None,
        }
    }
}

/// Converts the service's error into that of an operation.
pub fn map_service<E>(
    error: ResponseError<ErrorMetadata>,
    convert: fn(ErrorMetadata) -> E,
) -> ResponseError<E> {
    match error {
        ResponseError::Service(metadata) => ResponseError::Service(convert(metadata)),
        ResponseError::Unreadable(response) => ResponseError::Unreadable(response),
    }
}

/// A reply that could not be read, and why.
pub fn unreadable<E>(response: Response<Vec<u8>>, reason: impl Into<String>) -> ResponseError<E> {
    ResponseError::Unreadable(UnreadableResponse::new(response, reason))
}

impl<E: AsRef<ErrorMetadata>> ResponseError<E> {
    /// The details of the service's error; `None` if the reply could not be read.
    #[must_use]
    pub fn metadata(&self) -> Option<&ErrorMetadata> {
        self.as_service().map(AsRef::as_ref)
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Service(error) => error.as_ref().status(),
            Self::Unreadable(response) => response.status(),
        }
    }

    /// Why the same request may succeed later; `None` if it should not be
    /// retried. For an unreadable reply, such as a proxy's HTML, the HTTP status
    /// decides.
    ///
    /// The service may have carried out the request despite the error.
    #[must_use]
    pub fn retry_kind(&self) -> Option<RetryKind> {
        match self {
            Self::Service(error) => error.as_ref().retry_kind(),
            Self::Unreadable(response) => RetryKind::of_status(response.status()),
        }
    }
}

impl<E: fmt::Display> fmt::Display for ResponseError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Unreadable(response) => response.fmt(f),
        }
    }
}

impl<E: Error> Error for ResponseError<E> {}

/// A whole reply that could not be read.
///
/// The service may have carried out the request despite this.
#[derive(Clone, PartialEq)]
pub struct UnreadableResponse(Box<Inner>);

#[derive(Clone, PartialEq)]
struct Inner {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    reason: String,
}

impl UnreadableResponse {
    /// Takes a reply, and why it could not be read.
    #[must_use]
    pub fn new(response: Response<Vec<u8>>, reason: impl Into<String>) -> Self {
        let (parts, body) = response.into_parts();
        Self(Box::new(Inner {
            status: parts.status,
            headers: parts.headers,
            body,
            reason: reason.into(),
        }))
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

    /// The body of the reply, as received.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Why the reply could not be read.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}

/// Control characters are escaped.
impl fmt::Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (status, bytes) = (self.status().as_u16(), self.body().len());
        let unit = if bytes == 1 { "byte" } else { "bytes" };
        write!(
            f,
            "the reply could not be read: {} (HTTP {status}, {bytes} {unit}",
            Escaped(self.reason())
        )?;
        if let Some(Ok(media_type)) = self.headers().get(CONTENT_TYPE).map(|value| value.to_str()) {
            let media_type = media_type.get(..80).unwrap_or(media_type);
            write!(f, " of {}", Escaped(media_type))?;
        }
        f.write_str(")")
    }
}

/// Without headers and body, which may contain secrets.
impl fmt::Debug for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableResponse")
            .field("status", &self.0.status)
            .field("reason", &self.0.reason)
            .finish_non_exhaustive()
    }
}

impl Error for UnreadableResponse {}
