//! Replies whose members are in the status, the headers and the body.

use super::{HEADER, walk};
use crate::model::{HttpTraits, Member};
use crate::plan::types::{ExceptionPlan, MemberPlan, OperationPlan};
use crate::wire::binder::Binder;
use crate::wire::parts::{ErrorMembers, Reply};
use crate::wire::placed::{self, Placed};
use crate::wire::read::{self, ReadMember, ReadStructure};

/// A reply whose members are in the status, the headers and the body.
#[derive(Debug)]
pub struct HttpReply {
    /// All members, in order, for the output's function.
    pub reader: ReadStructure,
    /// Which of them is the status.
    pub status: Option<usize>,
    /// Which of them are in headers; a map is of headers whose names begin with
    /// its name.
    pub headers: Vec<usize>,
    /// The body.
    pub payload: ReplyPayload,
}

/// The body of a reply.
#[derive(Debug)]
pub enum ReplyPayload {
    /// It is not read.
    None,
    /// An object of these members.
    Members(Vec<usize>),
    /// One member.
    Member(usize),
}

/// The members of an error in headers and body.
#[derive(Debug)]
pub struct ErrorHeaders {
    /// The members in the body.
    pub body: ReadStructure,
    /// The members in headers.
    pub headers: Vec<ReadMember>,
}

type Pair<'a> = (&'a MemberPlan, &'a Member);

/// Binds the reply to an operation.
pub(in crate::wire) fn reply(binder: &Binder<'_>, plan: &OperationPlan) -> Reply {
    let members: Vec<_> = plan.output.members_in(binder.model).collect();
    let is_plain =
        |(_, member): &Pair<'_>| is_in_body(&member.traits.http) && !member.traits.http.payload;
    if members.iter().all(is_plain) {
        let reader = read::structure(binder, &plan.output);
        return Reply::Body((!members.is_empty()).then_some(reader));
    }
    let position = |is_there: fn(&HttpTraits) -> bool| {
        let mut members = members.iter();
        members.position(|(_, member)| is_there(&member.traits.http))
    };
    let positions = |is_there: &dyn Fn(&HttpTraits) -> bool| -> Vec<usize> {
        let members = members.iter().enumerate();
        let members = members.filter(|(_, (_, member))| is_there(&member.traits.http));
        members.map(|(index, _)| index).collect()
    };
    let payload = match position(|traits| traits.payload) {
        Some(payload) => ReplyPayload::Member(payload),
        None => match positions(&is_in_body) {
            members if members.is_empty() => ReplyPayload::None,
            members => ReplyPayload::Members(members),
        },
    };
    Reply::Http(HttpReply {
        reader: structure(binder, &plan.output.name, &members),
        status: position(|traits| traits.response_code),
        headers: positions(&HttpTraits::is_in_header),
        payload,
    })
}

/// Binds the members of an error.
pub(in crate::wire) fn error(binder: &Binder<'_>, plan: &ExceptionPlan) -> ErrorMembers {
    let members: Vec<_> = plan.members_in(binder.model).collect();
    let (headers, body): (Vec<_>, Vec<_>) = members
        .into_iter()
        .partition(|(_, member)| member.traits.http.is_in_header());
    if headers.is_empty() {
        return ErrorMembers::Body(read::error(binder, plan));
    }
    let mut body = structure(binder, &plan.name, &body);
    let mut headers = structure(binder, &plan.name, &headers).members;
    // Only outputs can be asked for what is missing.
    for member in body.members.iter_mut().chain(&mut headers) {
        member.field.missing = None;
    }
    ErrorMembers::Http(ErrorHeaders { body, headers })
}

/// Whether a member of a reply is in the body. Traits of requests do not count.
fn is_in_body(traits: &HttpTraits) -> bool {
    !(traits.is_in_header() || traits.response_code)
}

/// Binds members by the rules of where they are.
fn structure(binder: &Binder<'_>, ty: &str, members: &[Pair<'_>]) -> ReadStructure {
    let mut structure = read::members(binder, ty, members.iter().copied());
    for (read, (plan, member)) in structure.members.iter_mut().zip(members) {
        if member.traits.http.is_in_header() {
            read.wire = walk(binder.model, &HEADER).member(member, &plan.ty);
            read.shadowed = false;
        }
    }
    structure
}

impl HttpReply {
    /// Where the members of the output are.
    pub(in crate::wire) fn placed(&self) -> Vec<Placed<'_>> {
        let members = self.reader.members.iter().enumerate();
        let placed = members.map(|(index, member)| {
            let field = &member.field.name;
            let at = |place| Placed::at(field, place, "", String::new());
            match &self.payload {
                _ if self.status == Some(index) => at("status"),
                _ if self.headers.contains(&index) => in_header(member),
                ReplyPayload::Member(payload) if *payload == index => at("body"),
                _ => Placed::new(field, &member.wire.name, Some(&member.wire.value)),
            }
        });
        placed.collect()
    }
}

impl ErrorHeaders {
    /// Where the members of the error are.
    pub(in crate::wire) fn placed(&self) -> Vec<Placed<'_>> {
        let headers = self.headers.iter().map(in_header);
        headers.chain(read::placed(&self.body.members)).collect()
    }
}

fn in_header(member: &ReadMember) -> Placed<'_> {
    let layout = placed::layout(&member.wire.value);
    let name = member.wire.name.text();
    Placed::at(&member.field.name, "header", name, layout)
}
