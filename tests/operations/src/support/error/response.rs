//! Why a reply is no success.

use std::error::Error;
use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

use super::ErrorMetadata;

/// Why a reply is no success: the service said so, or the reply could not be
/// read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseError<E> {
    /// The service reported an error.
    Service(E),
    /// The reply could not be read.
    Unreadable(UnreadableResponse),
}

impl<E> ResponseError<E> {
    /// What the service said, unless the reply could not be read.
    #[must_use]
    pub fn as_service(&self) -> Option<&E> {
        match self {
            Self::Service(error) => Some(error),
            Self::Unreadable(_) => None,
        }
    }
}

impl ResponseError<ErrorMetadata> {
    /// The same error, with what an operation makes of the service's words.
    pub(crate) fn map_service<E>(self, error: fn(ErrorMetadata) -> E) -> ResponseError<E> {
        match self {
            Self::Service(metadata) => ResponseError::Service(error(metadata)),
            Self::Unreadable(response) => ResponseError::Unreadable(response),
        }
    }
}

impl<E: AsRef<ErrorMetadata>> ResponseError<E> {
    /// What the service said, whatever the error, unless the reply could not
    /// be read.
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
}

impl<E: fmt::Display> fmt::Display for ResponseError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Unreadable(response) => response.fmt(f),
        }
    }
}

impl<E: Error> Error for ResponseError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Service(error) => error.source(),
            Self::Unreadable(response) => response.source(),
        }
    }
}

/// A reply that could not be read, whole.
///
/// The service may have carried out the request all the same.
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
    /// A reply that could not be read for this reason.
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

    /// The body of the reply, as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// What could not be read.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}

impl fmt::Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (status, bytes) = (self.status().as_u16(), self.body().len());
        let unit = if bytes == 1 { "byte" } else { "bytes" };
        write!(
            f,
            "the reply could not be read: {} (HTTP {status}, {bytes} {unit}",
            self.reason()
        )?;
        if let Some(Ok(media_type)) = self.headers().get(CONTENT_TYPE).map(|value| value.to_str()) {
            write!(f, " of {media_type:.80}")?;
        }
        f.write_str(")")
    }
}

/// Without headers and body, which may hold what is not for logs.
impl fmt::Debug for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableResponse")
            .field("status", &self.0.status)
            .field("reason", &self.0.reason)
            .finish_non_exhaustive()
    }
}

impl Error for UnreadableResponse {}
