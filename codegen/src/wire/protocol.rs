//! The protocols, and the parts that each is made of. Nothing else in the
//! generator knows a protocol.

use super::binder::Binder;
use super::code::{self, ErrorCode};
use super::parts::{ErrorMembers, Reader, Reply, Request, Rules, Writer};
use super::unsupported::{self, Check};
use super::{error_element, form, result_element, xml_read};
use crate::model::{ShapeId, Traits};
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
    pub(super) code: fn(&ShapeId, &Traits) -> ErrorCode,
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
        request: form::request,
        reply: result_element::reply,
        error_members: error_element::members,
        code: code::by_query_trait,
        writer: (Writer::Form, &form::RULES),
        reader: (Reader::Xml, &xml_read::RULES),
        unsupported: &[unsupported::checksum, unsupported::stream],
    },
];

impl Protocol {
    /// The first protocol that a service with these traits supports.
    pub(super) fn of(service: &Traits) -> Option<&'static Self> {
        let mut protocols = PROTOCOLS.iter();
        protocols.find(|protocol| service.other.contains_key(protocol.id))
    }

    /// The ids of all protocols, for messages.
    pub(super) fn ids() -> Vec<&'static str> {
        PROTOCOLS.iter().map(|protocol| protocol.id).collect()
    }
}
