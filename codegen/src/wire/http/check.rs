//! What Smithy requires of the members of HTTP messages. No model of AWS breaks these
//! rules; of one that does, no request could be made, or a member would get lost.
//!
//! <https://smithy.io/2.0/spec/http-bindings.html>

use std::collections::BTreeSet;

use super::place::{ERROR, HEADER, LABEL, MEDIA_TYPE, PAYLOAD, PREFIX_HEADERS, Place, QUERY};
use super::place::{REPLY, REQUEST};
use super::uri::{self, Part};
use crate::model::{Http, Member, Model, ShapeId};
use crate::plan::types::{MemberPlan, OperationPlan};
use crate::plan::{PlanError, Problems};
use crate::wire::binder::Binder;

type Pair<'a> = (&'a MemberPlan, &'a Member);

const HTTP: &str = "smithy.api#http";

/// The methods that the crate `http` has names for.
const METHODS: &[&str] = &[
    "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT",
];

/// Headers of requests that belong to the client or to the signature.
///
/// <https://smithy.io/2.0/spec/http-bindings.html#restricted-http-headers>
const RESERVED: &[&str] = &[
    "authorization",
    "connection",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Reports what is wrong with the places of the members of requests, replies and
/// errors.
pub(in crate::wire) fn check(binder: &Binder<'_>, problems: &mut Problems) {
    let mut found = Vec::new();
    for plan in &binder.plan.operations {
        let inputs: Vec<_> = plan.input.members_in(binder.model).collect();
        let mut input = Checked::new(binder.model, &plan.input.shape, &mut found);
        input.members(REQUEST, &inputs);
        input.request(&inputs);
        operation(binder.model, plan, &inputs, &mut found);
        let outputs: Vec<_> = plan.output.members_in(binder.model).collect();
        Checked::new(binder.model, &plan.output.shape, &mut found).members(REPLY, &outputs);
    }
    for plan in &binder.plan.exceptions {
        let members: Vec<_> = plan.members_in(binder.model).collect();
        Checked::new(binder.model, &plan.shape, &mut found).members(ERROR, &members);
    }
    for error in found {
        // Operations share structures.
        if !problems.errors.contains(&error) {
            problems.unsupported(error);
        }
    }
}

/// Checks the trait `smithy.api#http` of an operation.
fn operation(
    model: &Model,
    plan: &OperationPlan,
    members: &[Pair<'_>],
    found: &mut Vec<PlanError>,
) {
    let mut report = |reason| found.push(problem(plan.shape.to_string(), HTTP, reason));
    let Some(http) = &model.target(&plan.shape).traits.http.http else {
        return report("is missing");
    };
    if !METHODS.contains(&&*http.method) {
        report("has a method that is not supported");
    }
    let Some(labels) = labels(http) else {
        return report("has a URI that is malformed");
    };
    let is_label = |name: &&str| {
        let mut members = members.iter();
        members.any(|(_, member)| member.name == *name && member.traits.http.label)
    };
    if !labels.iter().all(is_label) {
        report("has a label in its URI that is not a member with the trait `httpLabel`");
    }
    for (_, member) in members {
        if member.traits.http.label && !labels.contains(&&*member.name) {
            let member = format!("{}${}", plan.input.shape, member.name);
            let reason = "is not in the URI of the operation";
            found.push(problem(member, LABEL.id, reason));
        }
    }
}

/// The labels of a URI template; `None` if it is malformed.
fn labels(http: &Http) -> Option<Vec<&str>> {
    let (parts, query) = uri::parse(&http.uri)?;
    let texts = parts.iter().filter_map(|part| match part {
        Part::Text(text) => Some(*text),
        Part::Label(..) => None,
    });
    let is_fine = http.uri.starts_with('/') && texts.chain([query]).all(uri::is_encoded);
    let labels = parts.iter().filter_map(|part| match part {
        Part::Label(name, _) => Some(*name),
        Part::Text(_) => None,
    });
    is_fine.then(|| labels.collect())
}

/// A structure whose members are checked.
struct Checked<'a> {
    model: &'a Model,
    shape: &'a ShapeId,
    found: &'a mut Vec<PlanError>,
}

impl<'a> Checked<'a> {
    fn new(model: &'a Model, shape: &'a ShapeId, found: &'a mut Vec<PlanError>) -> Self {
        Self {
            model,
            shape,
            found,
        }
    }

    fn report(&mut self, member: &Member, trait_id: &'static str, reason: &'static str) {
        let member = format!("{}${}", self.shape, member.name);
        self.found.push(problem(member, trait_id, reason));
    }

    /// Checks where members are, in a message with these places.
    fn members(&mut self, places: &[Place], members: &[Pair<'_>]) {
        for (plan, member) in members {
            let mut own = places.iter().filter(|it| (it.has)(&member.traits.http));
            let first = own.next();
            if first.is_some_and(|place| !(place.takes)(&plan.ty)) {
                let id = first.map_or(HTTP, |place| place.id);
                self.report(member, id, "does not fit the type of the member");
            }
            if let Some(second) = own.next() {
                self.report(member, second.id, "is not the only place of the member");
            }
        }
        for place in places.iter().filter(|place| place.is_single) {
            let has = |(_, member): &&Pair<'_>| (place.has)(&member.traits.http);
            for (_, member) in members.iter().filter(has).skip(1) {
                self.report(member, place.id, "is used by another member too");
            }
        }
        let has_payload = members.iter().any(|(_, it)| (PAYLOAD.has)(&it.traits.http));
        let is_in_body = |(_, it): &&Pair<'_>| !places.iter().any(|at| (at.has)(&it.traits.http));
        if has_payload && places.iter().any(|place| place.id == PAYLOAD.id) {
            for (_, member) in members.iter().filter(is_in_body) {
                let reason = "of another member leaves no place for this one in the body";
                self.report(member, PAYLOAD.id, reason);
            }
        }
        self.headers(members);
    }

    /// Checks the names of headers.
    fn headers(&mut self, members: &[Pair<'_>]) {
        let mut names = BTreeSet::new();
        for (_, member) in members {
            let traits = &member.traits.http;
            if let Some(name) = &traits.header {
                if !is_header_name(name) {
                    self.report(member, HEADER.id, "is not the name of a header");
                }
                if !names.insert(name.to_ascii_lowercase()) {
                    self.report(member, HEADER.id, "has the name of another member's");
                }
            }
            let prefix = traits.prefix_headers.as_deref().unwrap_or_default();
            if !prefix.is_empty() && !is_header_name(prefix) {
                let reason = "is not the beginning of the name of a header";
                self.report(member, PREFIX_HEADERS.id, reason);
            }
        }
    }

    /// Checks what only requests have.
    fn request(&mut self, members: &[Pair<'_>]) {
        let mut names = BTreeSet::new();
        for (_, member) in members {
            let traits = &member.traits.http;
            let header = traits.header.as_deref().unwrap_or_default();
            if RESERVED.contains(&&*header.to_ascii_lowercase()) {
                self.report(member, HEADER.id, "names a header that no member may set");
            }
            if traits
                .query
                .as_ref()
                .is_some_and(|name| !names.insert(name))
            {
                self.report(member, QUERY.id, "has the name of another member's");
            }
            let target = &self.model.target(&member.target).traits.http;
            let media_type = traits.media_type.as_ref().or(target.media_type.as_ref());
            if traits.payload && media_type.is_some_and(|name| !is_header_value(name)) {
                self.report(member, MEDIA_TYPE, "is not the value of a header");
            }
        }
    }
}

/// Whether a text is a token (RFC 9110, section 5.6.2), as the names of headers are.
fn is_header_name(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}

/// Whether a text can be the value of a header without being changed.
fn is_header_value(text: &str) -> bool {
    text.trim() == text
        && text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() || byte == b' ')
}

fn problem(shape: String, trait_id: &'static str, reason: &'static str) -> PlanError {
    PlanError::Trait {
        shape,
        trait_id,
        reason,
    }
}
