//! The parts that a protocol can be made of. The set is closed: a new part is a
//! variant here, a file that binds it, and an arm in `rust/wire/mod.rs`.

use std::collections::BTreeSet;

use super::form::FormRequest;
use super::http::{ErrorHeaders, HttpReply, HttpRequest};
use super::placed::Placed;
use super::read::{self, ReadStructure};
use super::refusal::Refusal;
use super::result_element::ResultElement;
use super::rpc::RpcRequest;

/// How the request of an operation is made.
#[derive(Debug)]
pub enum Request {
    /// A form is posted to the endpoint.
    Form(FormRequest),
    /// A structure is posted to the endpoint, and a header names the operation.
    Rpc(RpcRequest),
    /// Members are in the URL, the headers and the body.
    Http(HttpRequest),
}

impl Request {
    /// How it names its operation, apart from the operation's name:
    /// `GET /items/{Name}`, `X-Amz-Target: DynamoDB_20120810.*`. Empty for a form,
    /// which has only the name.
    pub(crate) fn operation(&self) -> String {
        match self {
            Self::Form(_) => String::new(),
            Self::Rpc(request) => request.operation(),
            Self::Http(request) => request.operation(),
        }
    }

    /// Where the members of the input are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        match self {
            Self::Form(request) => request.placed(),
            Self::Rpc(request) => request.placed(),
            Self::Http(request) => request.placed(),
        }
    }

    /// Why it can be refused before it is sent.
    pub(super) fn refusals(&self) -> BTreeSet<Refusal> {
        match self {
            Self::Form(request) => request.refusals(),
            Self::Rpc(request) => request.refusals(),
            Self::Http(request) => request.refusals(),
        }
    }
}

/// How a successful reply to an operation is read.
#[derive(Debug)]
pub enum Reply {
    /// From XML, with the output, if there is one, in an element of its own.
    ResultElement(Option<ResultElement>),
    /// From the whole body, which is the output, if there is one.
    Body(Option<ReadStructure>),
    /// From the status, the headers and the body.
    Http(HttpReply),
}

impl Reply {
    /// Where the members of the output are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        match self {
            Self::ResultElement(result) => {
                let members = result
                    .iter()
                    .flat_map(|it| read::placed(&it.reader.members));
                members.collect()
            }
            Self::Body(reader) => {
                let members = reader.iter().flat_map(|it| read::placed(&it.members));
                members.collect()
            }
            Self::Http(reply) => reply.placed(),
        }
    }
}

/// How the members of an error are read, beyond its code and message.
#[derive(Debug)]
pub enum ErrorMembers {
    /// From the XML element `Error`, which holds the code and the message too.
    Element(ReadStructure),
    /// From the whole body, which holds the code and the message too.
    Body(ReadStructure),
    /// From headers and the body.
    Http(ErrorHeaders),
}

impl ErrorMembers {
    /// Where they are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        match self {
            Self::Element(reader) | Self::Body(reader) => read::placed(&reader.members),
            Self::Http(members) => members.placed(),
        }
    }
}

/// How the structures and unions of requests are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// As keys of a form.
    Form,
    /// As objects of JSON.
    Json,
}

/// How the structures and unions of replies are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// From XML.
    Xml,
    /// From JSON.
    Json,
}
