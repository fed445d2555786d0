//! The protocols, and the parts that each is made of. Nothing else in the
//! generator knows a protocol.

use super::binder::Binder;
use super::code::{self, Identity};
use super::parts::{ErrorMembers, Reader, Reply, Request, Writer};
use super::rules::Rules;
use super::traits::{self, Check};
use super::walk::Walk;
use super::{form, http, json, read, result_element, rpc, xml_read};
use crate::model::{Model, Traits};
use crate::names::Verb;
use crate::plan::Problems;
use crate::plan::types::{ExceptionPlan, OperationPlan};

/// A protocol.
#[derive(Debug)]
pub(super) struct Protocol {
    /// The trait of a service that supports the protocol.
    id: &'static str,
    /// Reports what is wrong with the places of members in messages.
    pub(super) check: fn(&Binder<'_>, &mut Problems),
    /// Binds the request of an operation; `None` if `check` reports why it cannot be
    /// bound.
    pub(super) request: fn(&Binder<'_>, &OperationPlan) -> Option<Request>,
    /// Binds a successful reply to an operation.
    pub(super) reply: fn(&Binder<'_>, &OperationPlan) -> Reply,
    /// Binds the members of an error, beyond its code and message.
    pub(super) error_members: fn(&Binder<'_>, &ExceptionPlan) -> ErrorMembers,
    /// What identifies the errors of a service with these traits.
    pub(super) errors: fn(&Traits) -> Identity,
    /// How structures and unions are written, and the rules of that format.
    pub(super) writer: (Writer, &'static Rules),
    /// How structures and unions are read, and the rules of that format.
    pub(super) reader: (Reader, &'static Rules),
    /// What is not supported of operations and data, whatever the format.
    pub(super) unsupported: &'static [Check],
}

/// All protocols, in order of preference.
///
/// JSON comes first: its bodies are shorter than forms, and its replies are
/// faster to read than XML. AWS's SDKs prefer it too
/// (<https://smithy.io/2.0/guides/wire-protocol-selection.html>).
static PROTOCOLS: &[Protocol] = &[
    // <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html>
    aws_json("aws.protocols#awsJson1_0", |binder, plan| {
        Some(Request::Rpc(rpc::request(
            binder,
            plan,
            "application/x-amz-json-1.0",
        )))
    }),
    // <https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html>
    aws_json("aws.protocols#awsJson1_1", |binder, plan| {
        Some(Request::Rpc(rpc::request(
            binder,
            plan,
            "application/x-amz-json-1.1",
        )))
    }),
    // <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html>
    Protocol {
        id: "aws.protocols#restJson1",
        check: http::check,
        request: |binder, plan| http::request(binder, plan).map(Request::Http),
        reply: http::reply,
        error_members: http::error,
        errors: code::by_name,
        writer: (Writer::Json, &json::RULES_WITH_NAMES),
        reader: (Reader::Json, &json::RULES_WITH_NAMES),
        unsupported: &[traits::checksum, traits::stream],
    },
    // <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>
    Protocol {
        id: "aws.protocols#awsQuery",
        check: |_, _| {},
        request: |binder, plan| Some(Request::Form(form::request(binder, plan))),
        reply: |binder, plan| Reply::ResultElement(result_element::reply(binder, plan)),
        error_members: |binder, plan| ErrorMembers::Element(read::error(binder, plan)),
        errors: code::by_query_trait,
        writer: (Writer::Form, &form::RULES),
        reader: (Reader::Xml, &xml_read::RULES),
        unsupported: &[traits::checksum, traits::no_stream],
    },
];

/// A version of JSON RPC.
const fn aws_json(
    id: &'static str,
    request: fn(&Binder<'_>, &OperationPlan) -> Option<Request>,
) -> Protocol {
    Protocol {
        id,
        check: |_, _| {},
        request,
        reply: |binder, plan| Reply::Body(rpc::reply(binder, plan)),
        error_members: |binder, plan| ErrorMembers::Body(read::error(binder, plan)),
        errors: code::by_name,
        writer: (Writer::Json, &json::RULES),
        reader: (Reader::Json, &json::RULES),
        unsupported: &[traits::checksum, traits::stream],
    }
}

/// The names of the protocols that a service with these traits can be called with, in order of
/// preference.
pub fn protocols(service: &Traits) -> Vec<&'static str> {
    Protocol::all_of(service).map(Protocol::name).collect()
}

impl Protocol {
    /// The protocols of a service with these traits, in order of preference.
    pub(super) fn all_of(service: &Traits) -> impl Iterator<Item = &'static Self> {
        let protocols = PROTOCOLS.iter();
        protocols.filter(|protocol| service.other.contains_key(protocol.id))
    }

    /// The protocol of a service with these traits that has a name, or by default the first one.
    pub(super) fn of(service: &Traits, name: Option<&str>) -> Option<&'static Self> {
        let mut protocols = Self::all_of(service);
        protocols.find(|protocol| name.is_none_or(|name| protocol.name() == name))
    }

    /// The name, such as `awsQuery`.
    pub(super) fn name(&self) -> &'static str {
        let (_, name) = self.id.split_once('#').expect("a shape id has a name");
        name
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
