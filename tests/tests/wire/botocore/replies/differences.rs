//! Where we read a reply otherwise than botocore, and why.

use aws_operations::Fault;

use super::Reply;
use super::reading::{Aspect, Outcome, Reading};

/// A difference that is meant.
pub(super) struct Difference {
    pub(super) name: &'static str,
    /// What it is a difference in.
    pub(super) aspect: Aspect,
    pub(super) reason: &'static str,
    pub(super) source: &'static str,
    /// Whether it explains why our reading differs from botocore's.
    pub(super) explains: fn(&Reply, ours: &Reading, theirs: &Reading) -> bool,
}

const QUERY: &str = "https://smithy.io/2.0/aws/protocols/aws-query-protocol.html";
const PARSERS: &str = "botocore/parsers.py";

/// The documents that are not well-formed where we do not look.
const NOT_WELL_FORMED: [&str; 9] = [
    "a control character",
    "a control character by reference",
    "NUL within",
    "no character",
    "text behind an error",
    "a document behind a success",
    "a prefix without namespace",
    "an attribute twice",
    "an attribute without quotes",
];

const ENTITY: &str = "a declared entity";

/// Every difference; each explains others than the rest do.
pub(super) const DIFFERENCES: &[Difference] = &[
    Difference {
        name: "an empty body with a status of success is a success",
        aspect: Aspect::Outcome,
        reason: "the protocol says so of operations without output; botocore wants a document",
        source: "the case `QueryNoInputAndNoOutput` of Smithy's protocol tests",
        explains: |reply, ours, theirs| {
            reply.body.trim_ascii().is_empty()
                && (&ours.outcome, &theirs.outcome) == (&Outcome::Success, &Outcome::Unreadable)
        },
    },
    Difference {
        name: "an error is an error, whatever its status",
        aspect: Aspect::Outcome,
        reason: "what the service says against the request is not lost; botocore looks for errors \
                 from status 301 on",
        source: PARSERS,
        explains: |reply, ours, theirs| {
            ours.outcome == Outcome::Error
                && match reply.status {
                    ..300 => theirs.outcome == Outcome::Success,
                    300 => theirs.outcome == Outcome::NamelessError,
                    _ => false,
                }
        },
    },
    Difference {
        name: "an error without code is an unreadable reply",
        aspect: Aspect::Outcome,
        reason: "there is nothing to tell errors apart by; the reply is kept whole, and botocore \
                 makes up a code `Unknown`",
        source: "botocore/exceptions.py, ClientError",
        explains: |reply, ours, theirs| {
            reply.status >= 300
                && reply.name != ENTITY
                && (&ours.outcome, &theirs.outcome)
                    == (&Outcome::Unreadable, &Outcome::NamelessError)
        },
    },
    Difference {
        name: "a status is no code",
        aspect: Aspect::Outcome,
        reason: "what a proxy says is not what the service says; botocore makes up a code of the \
                 status",
        source: "botocore/parsers.py, _do_generic_error_parse",
        explains: |reply, ours, theirs| {
            ours.outcome == Outcome::Unreadable
                && theirs.code == Some(reply.status.to_string())
                && reply.status >= 500
        },
    },
    Difference {
        name: "another document is no success",
        aspect: Aspect::Outcome,
        reason: "captive portals answer with status 200, too, and an error may have no code; \
                 botocore takes any document for an operation without output",
        source: PARSERS,
        explains: |reply, ours, theirs| {
            reply.status < 300
                && (&ours.outcome, &theirs.outcome) == (&Outcome::Unreadable, &Outcome::Success)
                && reply.name != ENTITY
        },
    },
    Difference {
        name: "an error by itself is an error",
        aspect: Aspect::Outcome,
        reason: "so S3 writes errors, and what answers in its stead; botocore looks for an error \
                 within the root only",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
        explains: |reply, ours, theirs| {
            reply.name == "error by itself"
                && reply.status > 300
                && (&ours.outcome, &theirs.outcome) == (&Outcome::Error, &Outcome::NamelessError)
        },
    },
    Difference {
        name: "what is not read need not be well-formed",
        aspect: Aspect::Outcome,
        reason: "what the service says is kept as far as it can be read; botocore gives the whole \
                 reply up",
        source: PARSERS,
        explains: |reply, ours, theirs| {
            NOT_WELL_FORMED.contains(&reply.name)
                && matches!(ours.outcome, Outcome::Success | Outcome::Error)
                && theirs.outcome == Outcome::Unreadable
        },
    },
    Difference {
        name: "entities are not declared by a reply",
        aspect: Aspect::Outcome,
        reason: "no service does, and attackers do",
        source: "https://cwe.mitre.org/data/definitions/776.html",
        explains: |reply, ours, theirs| {
            reply.name == ENTITY
                && ours.outcome == Outcome::Unreadable
                && theirs.outcome != Outcome::Unreadable
        },
    },
    Difference {
        name: "UTF-16 is not read",
        aspect: Aspect::Outcome,
        reason: "no service is known to write it; the reply is kept whole",
        source: "codegen/support/src/xml/reader.rs",
        explains: |reply, ours, theirs| {
            reply.name == "UTF-16"
                && ours.outcome == Outcome::Unreadable
                && theirs.code.as_deref() == Some("NoSuchEntity")
        },
    },
    Difference {
        name: "text for an error is unreadable, and no crash",
        aspect: Aspect::Outcome,
        reason: "botocore takes the text for a dictionary",
        source: "botocore/exceptions.py, ClientError",
        explains: |_, ours, theirs| {
            ours.outcome == Outcome::Unreadable
                && theirs.outcome == Outcome::Crash("AttributeError".into())
        },
    },
    Difference {
        name: "a message may hold markup",
        aspect: Aspect::Message,
        reason: "its own text is kept; botocore makes a dictionary of what is within",
        source: PARSERS,
        explains: |reply, ours, theirs| {
            reply.name == "error with markup in its message"
                && ours.message.as_deref() == Some("ad")
                && theirs.message.is_none()
        },
    },
    Difference {
        name: "a message in lower case is a message",
        aspect: Aspect::Message,
        reason: "some services write it so; botocore knows it in JSON only",
        source: PARSERS,
        explains: |reply, ours, theirs| {
            reply.name == "error with a lower-case message"
                && ours.message.as_deref() == Some("Wrong.")
                && theirs.message.is_none()
        },
    },
    Difference {
        name: "the fault follows from the status where no type says it",
        aspect: Aspect::Fault,
        reason: "4xx is the client's and 5xx the server's; botocore leaves it out",
        source: "https://www.rfc-editor.org/rfc/rfc9110#section-15",
        explains: |reply, ours, theirs| {
            let by_status = match reply.status {
                500.. => Fault::Server,
                _ => Fault::Client,
            };
            theirs.fault.is_none() && ours.fault == Some(by_status)
        },
    },
    Difference {
        name: "an error is known by the name of its shape, too",
        aspect: Aspect::Shape,
        reason: "a code is the shape's name where a model has no `awsQueryError`, and models have \
                 gained that trait",
        source: QUERY,
        explains: |_, ours, theirs| {
            theirs.shape.is_none() && ours.shape.is_some() && ours.shape == ours.code
        },
    },
    Difference {
        name: "the request id is read wherever it is",
        aspect: Aspect::RequestId,
        reason: "AWS support asks for it; older services write `RequestID`, others put it into \
                 the error or at the root of a success",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html",
        explains: |_, ours, theirs| {
            ours.request_id
                .as_deref()
                .is_some_and(|id| id.starts_with("7a62c49f"))
                && theirs.request_id.is_none()
        },
    },
    Difference {
        name: "the request id is that of the header where the document has none",
        aspect: Aspect::RequestId,
        reason: "AWS support asks for it; botocore keeps the header among the others",
        source: PARSERS,
        explains: |reply, ours, theirs| {
            ours.request_id.as_deref() == reply.request_id
                && reply.request_id.is_some()
                && theirs.request_id.is_none()
        },
    },
];
