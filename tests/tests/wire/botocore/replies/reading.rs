//! What a reply is read to be, by us and by botocore.

use aws_operations::iam::{UpdateAccessKeyError, UpdateAccessKeyOutput};
use aws_operations::{Fault, ResponseError};
use http::Response;
use serde_json::Value;

use super::Reply;

/// What a reply is read to be.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Reading {
    pub(super) outcome: Outcome,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) fault: Option<Fault>,
    /// The error's shape, where it is one of the operation's.
    pub(super) shape: Option<String>,
    pub(super) request_id: Option<String>,
    /// What else there is, which no reply to this operation has.
    pub(super) members: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(super) enum Outcome {
    Success,
    Error,
    /// An error without code, which botocore calls `Unknown`.
    NamelessError,
    #[default]
    Unreadable,
    /// An exception that is no statement about the reply.
    Crash(String),
}

/// A part of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Aspect {
    Outcome,
    Code,
    Message,
    Fault,
    Shape,
    RequestId,
    Members,
}

impl Reading {
    pub(super) fn ours(reply: &Reply) -> Self {
        let mut response = Response::builder().status(reply.status);
        if let Some(id) = reply.request_id {
            response = response.header("x-amzn-RequestId", id);
        }
        let response = response.body(reply.body.clone()).unwrap();
        match UpdateAccessKeyOutput::from_response(response) {
            Ok(output) => Self {
                outcome: Outcome::Success,
                request_id: output.request_id().map(str::to_owned),
                ..Self::default()
            },
            Err(ResponseError::Service(error)) => {
                let metadata = error.metadata();
                Self {
                    outcome: Outcome::Error,
                    code: Some(metadata.code().to_owned()),
                    message: metadata.message().map(str::to_owned),
                    fault: Some(metadata.fault()),
                    shape: shape(&error).map(str::to_owned),
                    request_id: metadata.request_id().map(str::to_owned),
                    members: Vec::new(),
                }
            }
            Err(_) => Self::default(),
        }
    }

    /// What `parse.py` answers.
    pub(super) fn theirs(reply: &Reply, answer: &Value) -> Self {
        if let Some(exception) = answer["raised"].as_str() {
            let outcome = match exception {
                "ResponseParserError" => Outcome::Unreadable,
                other => Outcome::Crash(other.to_owned()),
            };
            return Self {
                outcome,
                ..Self::default()
            };
        }
        let parsed = &answer["parsed"];
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let request_id = text(&parsed["ResponseMetadata"]["RequestId"]);
        if reply.status < 300 {
            let members = parsed.as_object().unwrap().keys();
            let members = members.filter(|name| *name != "ResponseMetadata");
            return Self {
                outcome: Outcome::Success,
                request_id,
                members: members.cloned().collect(),
                ..Self::default()
            };
        }
        let error = &parsed["Error"];
        let code = text(&error["Code"]);
        Self {
            outcome: match code {
                Some(_) => Outcome::Error,
                None => Outcome::NamelessError,
            },
            code,
            message: text(&error["Message"]),
            fault: match error["Type"].as_str() {
                Some("Sender") => Some(Fault::Client),
                Some("Receiver") => Some(Fault::Server),
                _ => None,
            },
            shape: text(&answer["shape"]),
            request_id,
            members: Vec::new(),
        }
    }

    /// In what another reading differs: if in the outcome, nothing else is
    /// comparable.
    pub(super) fn differs(&self, other: &Self) -> Vec<Aspect> {
        if self.outcome != other.outcome {
            return vec![Aspect::Outcome];
        }
        let aspects = [
            (Aspect::Code, self.code == other.code),
            (Aspect::Message, self.message == other.message),
            (Aspect::Fault, self.fault == other.fault),
            (Aspect::Shape, self.shape == other.shape),
            (Aspect::RequestId, self.request_id == other.request_id),
            (Aspect::Members, self.members == other.members),
        ];
        let aspects = aspects.into_iter().filter(|(_, is_same)| !is_same);
        aspects.map(|(aspect, _)| aspect).collect()
    }
}

fn shape(error: &UpdateAccessKeyError) -> Option<&'static str> {
    match error {
        UpdateAccessKeyError::InvalidInputException(_) => Some("InvalidInputException"),
        UpdateAccessKeyError::LimitExceededException(_) => Some("LimitExceededException"),
        UpdateAccessKeyError::NoSuchEntityException(_) => Some("NoSuchEntityException"),
        UpdateAccessKeyError::ServiceFailureException(_) => Some("ServiceFailureException"),
        UpdateAccessKeyError::Other(_) => None,
        other => panic!("{other} has a variant without a name here"),
    }
}
