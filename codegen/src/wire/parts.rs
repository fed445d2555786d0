//! The parts that a protocol can be made of. The set is closed: a new part is a
//! variant here, a file that binds it, and an arm in `rust/wire/mod.rs`.

use std::collections::BTreeSet;

use super::form::FormRequest;
use super::placed::Placed;
use super::read::{self, ReadStructure};
use super::result_element::ResultElement;
use super::unsupported::Check;
use super::value::{Name, TimestampFormat};
use crate::model::Traits;

/// How the request of an operation is made.
#[derive(Debug)]
pub enum Request {
    /// A form is posted to the endpoint.
    Form(FormRequest),
}

impl Request {
    /// Where the members of the input are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        match self {
            Self::Form(request) => request.placed(),
        }
    }

    /// Why it can be refused before it is sent.
    pub(super) fn refusals(&self) -> BTreeSet<Refusal> {
        match self {
            Self::Form(request) => request.refusals(),
        }
    }
}

/// How a successful reply to an operation is read.
#[derive(Debug)]
pub enum Reply {
    /// From XML, with the output, if there is one, in an element of its own.
    ResultElement(Option<ResultElement>),
}

impl Reply {
    /// Where the members of the output are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        match self {
            Self::ResultElement(None) => Vec::new(),
            Self::ResultElement(Some(result)) => read::placed(&result.reader.members),
        }
    }
}

/// How the members of an error are read, beyond its code and message.
#[derive(Debug)]
pub enum ErrorMembers {
    /// From the XML element `Error`, which holds the code and the message too.
    Element(ReadStructure),
}

impl ErrorMembers {
    /// Where they are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        match self {
            Self::Element(reader) => read::placed(&reader.members),
        }
    }
}

/// How the structures and unions of requests are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// As keys of a form.
    Form,
}

/// How the structures and unions of replies are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// From XML.
    Xml,
}

/// Why a request can be refused before it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// It holds a union whose member was unknown when a reply was read.
    UnknownMember,
    /// A member cannot be a part of the host, or the host takes no prefix.
    Host,
}

impl Refusal {
    /// What is refused, for documentation, as a part of a sentence.
    pub fn describe(self) -> &'static str {
        match self {
            Self::UnknownMember => "a union of an unknown member, whose value was not kept",
            Self::Host => {
                "a member that cannot be a part of the host, or an endpoint whose host takes no \
                 prefix"
            }
        }
    }
}

/// What the walk over values asks of a format.
#[derive(Debug)]
pub(super) struct Rules {
    /// What the format calls a member of a structure or union with these traits
    /// that the model calls `name`.
    pub(super) name: fn(&Traits, name: &str) -> Name,
    /// What it calls the items of lists, and the keys and values of maps.
    pub(super) part_name: fn(&Traits, name: &str) -> Name,
    /// Whether a list or map of a structure's member with these traits is
    /// flattened.
    pub(super) flattened: fn(&Traits) -> bool,
    /// How a timestamp is written, by the traits of its member and its target.
    pub(super) timestamp: fn(&Traits, &Traits) -> TimestampFormat,
    /// What it cannot carry.
    pub(super) unsupported: &'static [Check],
}
