//! What replies become: the output, what the service said, or what could not be read.

mod hostile;
mod service;
mod success;
mod unreadable;

use std::fmt::Write as _;

use aws_operations::iam::{UpdateAccessKeyError, UpdateAccessKeyOutput};
use aws_operations::{Fault, ResponseError};
use http::Response;
use http::header::CONTENT_TYPE;

type Outcome = Result<UpdateAccessKeyOutput, ResponseError<UpdateAccessKeyError>>;

/// A reply, under the name that a table shows.
struct Reply {
    name: &'static str,
    status: u16,
    media_type: Option<&'static str>,
    body: Vec<u8>,
}

impl Reply {
    /// A reply of XML, as services send it.
    fn xml(name: &'static str, status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            name,
            status,
            media_type: Some("text/xml"),
            body: body.into(),
        }
    }

    fn media_type(self, media_type: impl Into<Option<&'static str>>) -> Self {
        let media_type = media_type.into();
        Self { media_type, ..self }
    }

    /// What becomes of the reply; an error holds it whole.
    fn outcome(&self) -> Outcome {
        let mut response = Response::builder().status(self.status);
        if let Some(media_type) = self.media_type {
            response = response.header(CONTENT_TYPE, media_type);
        }
        let response = response.body(self.body.clone()).unwrap();
        let headers = response.headers().clone();
        let outcome = UpdateAccessKeyOutput::from_response(response);
        let (status, kept_headers, body) = match &outcome {
            Ok(_) => return outcome,
            Err(ResponseError::Service(error)) => {
                let metadata = error.metadata();
                (metadata.status(), metadata.headers(), metadata.body())
            }
            Err(ResponseError::Unreadable(reply)) => {
                (reply.status(), reply.headers(), reply.body())
            }
            Err(other) => panic!("{}: {other}", self.name),
        };
        assert_eq!(status, self.status, "{}", self.name);
        assert_eq!(*kept_headers, headers, "{}", self.name);
        assert!(body == self.body, "{}", self.name);
        outcome
    }
}

/// A paragraph for each reply: what was sent, and what became of it.
fn table(replies: &[Reply]) -> String {
    let mut text = String::new();
    for reply in replies {
        let Reply { name, status, .. } = reply;
        let bytes = reply.body.len();
        writeln!(text, "{name}: HTTP {status}, {bytes} bytes").unwrap();
        writeln!(text, "    {}", shown(&reply.outcome())).unwrap();
    }
    text
}

/// What became of a reply: its kind, and its text as users see it.
fn shown(outcome: &Outcome) -> String {
    match outcome {
        Ok(output) => format!("success, request id {:?}", output.request_id()),
        Err(ResponseError::Service(error)) => {
            let metadata = error.metadata();
            format!(
                "{}: {error}\n    code {:?}, message {:?}, request id {:?}, {} fault, HTTP {}",
                variant(error),
                metadata.code(),
                metadata.message(),
                metadata.request_id(),
                match metadata.fault() {
                    Fault::Client => "client",
                    Fault::Server => "server",
                },
                metadata.status().as_u16(),
            )
        }
        Err(error) => format!("unreadable: {error}"),
    }
}

fn variant(error: &UpdateAccessKeyError) -> &'static str {
    match error {
        UpdateAccessKeyError::InvalidInputException(_) => "InvalidInputException",
        UpdateAccessKeyError::LimitExceededException(_) => "LimitExceededException",
        UpdateAccessKeyError::NoSuchEntityException(_) => "NoSuchEntityException",
        UpdateAccessKeyError::ServiceFailureException(_) => "ServiceFailureException",
        UpdateAccessKeyError::Other(_) => "Other",
        other => panic!("{other} has a variant without a name here"),
    }
}
