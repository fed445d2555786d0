//! How a service goes over the wire.

use super::binder::Binder;
use super::operation::{self, OperationWire};
use super::parts::{ErrorMembers, Reader, Writer};
use super::protocol::Protocol;
use super::read::{self, Read};
use super::write::{self, Written};
use crate::plan::Problems;
use crate::plan::types::ExceptionPlan;

/// How a service goes over the wire.
#[derive(Debug)]
pub struct ServiceWire {
    /// The name of the protocol, such as `awsQuery`.
    pub protocol: &'static str,
    /// Its operations, in the order of the plan.
    pub operations: Vec<OperationWire>,
    /// How the structures and unions of requests are written.
    pub writer: Writer,
    /// The structures and unions of requests.
    pub written: Written,
    /// How the structures and unions of replies are read.
    pub reader: Reader,
    /// The structures and unions of replies.
    pub read: Read,
    /// Its errors, in the order of the plan.
    pub exceptions: Vec<ExceptionWire>,
}

/// How an error goes over the wire.
#[derive(Debug)]
pub struct ExceptionWire {
    /// The code that it is documented with.
    pub code: String,
    /// The HTTP status that it is documented with.
    pub status: u16,
    /// Its members beyond the message, if it has any.
    pub members: Option<ErrorMembers>,
}

/// Binds a service.
pub(super) fn bind(
    protocol: &Protocol,
    binder: &Binder<'_>,
    problems: &mut Problems,
) -> ServiceWire {
    let operations = binder.plan.operations.iter();
    let operations =
        operations.filter_map(|plan| operation::bind(protocol, binder, plan, problems));
    let exceptions = binder.plan.exceptions.iter();
    ServiceWire {
        protocol: protocol.name(),
        operations: operations.collect(),
        writer: protocol.writer.0,
        written: write::shapes(binder),
        reader: protocol.reader.0,
        read: read::shapes(binder),
        exceptions: exceptions
            .map(|plan| exception(protocol, binder, plan))
            .collect(),
    }
}

fn exception(protocol: &Protocol, binder: &Binder<'_>, plan: &ExceptionPlan) -> ExceptionWire {
    let traits = &binder.model.target(&plan.shape).traits;
    let code = (protocol.errors)(binder.traits).code(&plan.shape, traits);
    let has_members = !plan.members.is_empty();
    ExceptionWire {
        code: code.code,
        status: code.status.unwrap_or(plan.status),
        members: has_members.then(|| (protocol.error_members)(binder, plan)),
    }
}
