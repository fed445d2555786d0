//! The protocols, and the parts that each is made of. Nothing else in the
//! generator knows a protocol.

use super::binder::Binder;
use super::code::{self, ErrorCode};
use super::parts::{ErrorMembers, Reader, Reply, Request, Writer};
use super::rules::Rules;
use super::traits::{self, Check};
use super::walk::Walk;
use super::{form, read, result_element, xml_read};
use crate::model::{Model, ShapeId, Traits};
use crate::names::Verb;
use crate::plan::types::{ExceptionPlan, OperationPlan};

/// A protocol.
#[derive(Debug)]
pub(super) struct Protocol {
    /// The trait of a service that supports the protocol.
    id: &'static str,
    /// Binds the request of an operation.
    pub(super) request: fn(&Binder<'_>, &OperationPlan) -> Request,
    /// Binds a successful reply to an operation.
    pub(super) reply: fn(&Binder<'_>, &OperationPlan) -> Reply,
    /// Binds the members of an error, beyond its code and message.
    pub(super) error_members: fn(&Binder<'_>, &ExceptionPlan) -> ErrorMembers,
    /// What identifies an error.
    code: fn(&ShapeId, &Traits) -> ErrorCode,
    /// How structures and unions are written, and the rules of that format.
    pub(super) writer: (Writer, &'static Rules),
    /// How structures and unions are read, and the rules of that format.
    pub(super) reader: (Reader, &'static Rules),
    /// What is not supported of operations and data, whatever the format.
    pub(super) unsupported: &'static [Check],
}

/// All protocols, in order of preference.
static PROTOCOLS: &[Protocol] = &[
    // <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>
    Protocol {
        id: "aws.protocols#awsQuery",
        request: |binder, plan| Request::Form(form::request(binder, plan)),
        reply: |binder, plan| Reply::ResultElement(result_element::reply(binder, plan)),
        error_members: |binder, plan| ErrorMembers::Element(read::error(binder, plan)),
        code: code::by_query_trait,
        writer: (Writer::Form, &form::RULES),
        reader: (Reader::Xml, &xml_read::RULES),
        unsupported: &[traits::checksum, traits::stream],
    },
];

impl Protocol {
    /// The first protocol that a service with these traits supports.
    pub(super) fn of(service: &Traits) -> Option<&'static Self> {
        let mut protocols = PROTOCOLS.iter();
        protocols.find(|protocol| service.other.contains_key(protocol.id))
    }

    /// What identifies an error.
    pub(super) fn code(&self, model: &Model, error: &ShapeId) -> ErrorCode {
        (self.code)(error, &model.target(error).traits)
    }

    /// Walks values of requests.
    pub(super) fn writing<'a>(&self, model: &'a Model) -> Walk<'a> {
        Walk {
            model,
            rules: self.writer.1,
            verb: Verb::Write,
        }
    }

    /// Walks values of replies.
    pub(super) fn reading<'a>(&self, model: &'a Model) -> Walk<'a> {
        Walk {
            model,
            rules: self.reader.1,
            verb: Verb::Read,
        }
    }

    /// The ids of all protocols, for messages.
    pub(super) fn ids() -> Vec<&'static str> {
        PROTOCOLS.iter().map(|protocol| protocol.id).collect()
    }
}
