//! Requests whose members are in the URL, the headers and the body.

use std::collections::BTreeSet;

use super::uri::{self, Label, Part, PathPart};
use super::{HEADER, URL, walk};
use crate::model::{Http, HttpTraits, Member};
use crate::plan::types::{MemberPlan, OperationPlan, RustType};
use crate::wire::binder::Binder;
use crate::wire::placed::{self, Placed};
use crate::wire::refusal::Refusal;
use crate::wire::value::{Scalar, Value};
use crate::wire::write::{self, WriteMember};

/// A request whose members are in the URL, the headers and the body.
#[derive(Debug)]
pub struct HttpRequest {
    /// The method.
    pub method: String,
    /// The path, behind that of the endpoint.
    pub path: Vec<PathPart>,
    /// The beginning of the query, as it is sent.
    pub query: String,
    /// Members in the query.
    pub query_members: Vec<WriteMember>,
    /// Members that are parameters of the query by names of their own.
    pub query_params: Vec<QueryParams>,
    /// Headers of every request of the service.
    pub constant_headers: Vec<(&'static str, String)>,
    /// Members in headers; a map is of headers whose names begin with its name.
    pub headers: Vec<WriteMember>,
    /// The body.
    pub body: RequestBody,
    /// Whether the body may hold a union with an unknown member.
    pub refusable: bool,
}

/// A map whose entries are parameters of the query.
#[derive(Debug)]
pub struct QueryParams {
    /// The member.
    pub member: WriteMember,
    /// The names that other members have already.
    pub taken: Vec<String>,
}

/// The body of a request.
#[derive(Debug)]
pub enum RequestBody {
    /// None.
    Empty,
    /// An object of members.
    Members(Vec<WriteMember>),
    /// One member.
    Payload {
        /// The member.
        member: WriteMember,
        /// The media type, if it is not that of the format.
        content_type: Option<String>,
        /// Whether an empty object is sent if it is absent.
        or_empty: bool,
    },
}

/// Binds the request of an operation; `None` if its trait `smithy.api#http` is wrong, of
/// which [`check`](super::check) reports why.
pub(in crate::wire) fn request(binder: &Binder<'_>, plan: &OperationPlan) -> Option<HttpRequest> {
    let http = binder.model.target(&plan.shape).traits.http.http.as_ref()?;
    let members: Vec<_> = plan.input.members_in(binder.model).collect();
    let (path, query) = path(binder, http, &members)?;
    let bind = |rules, is_there: fn(&HttpTraits) -> bool| {
        let members = members.iter().copied();
        let members = members.filter(|(_, member)| is_there(&member.traits.http));
        write::members(walk(binder.model, rules), members)
    };
    let query_members = bind(&URL, |traits| traits.query.is_some());
    let taken: Vec<_> = query_members
        .iter()
        .map(|member| member.wire.name.text().to_owned())
        .collect();
    let query_params = bind(&URL, |traits| traits.query_params).into_iter();
    let query_params = query_params.map(|member| QueryParams {
        member,
        taken: taken.clone(),
    });
    Some(HttpRequest {
        method: http.method.clone(),
        path,
        query,
        query_params: query_params.collect(),
        query_members,
        constant_headers: binder.customization.headers.clone(),
        headers: bind(&HEADER, HttpTraits::is_in_header),
        body: body(binder, &members),
        refusable: plan.refuses,
    })
}

type Pair<'a> = (&'a MemberPlan, &'a Member);

fn path(binder: &Binder<'_>, http: &Http, members: &[Pair<'_>]) -> Option<(Vec<PathPart>, String)> {
    let (parts, query) = uri::parse(&http.uri)?;
    let path = parts.into_iter().map(|part| match part {
        Part::Text(text) => Some(PathPart::Text(text.to_owned())),
        Part::Label(name, greedy) => {
            let is_label =
                |(plan, member): &&Pair<'_>| plan.member == name && member.traits.http.label;
            let (plan, member) = members.iter().find(is_label)?;
            let Value::Scalar(value) = walk(binder.model, &URL).value(member, &plan.ty) else {
                return None;
            };
            Some(PathPart::Label(Label {
                member: plan.member.clone(),
                field: plan.field.clone(),
                optional: plan.is_option(),
                value,
                greedy,
                empty: binder
                    .customization
                    .empty_label
                    .filter(|(member, _)| *member == name)
                    .map(|(_, text)| text),
            }))
        }
    });
    Some((path.collect::<Option<_>>()?, query.to_owned()))
}

/// Whether a member of a request is in the body. Traits of replies do not count.
fn is_in_body(traits: &HttpTraits) -> bool {
    !(traits.label || traits.query.is_some() || traits.query_params || traits.is_in_header())
}

fn body(binder: &Binder<'_>, members: &[Pair<'_>]) -> RequestBody {
    let is_payload = |(_, member): &&Pair<'_>| member.traits.http.payload;
    if let Some((plan, member)) = members.iter().find(is_payload) {
        let mut bound = write::members(binder.writing, [(*plan, *member)].into_iter());
        let member_traits = &member.traits.http.media_type;
        let target = &binder.model.target(&member.target).traits.http.media_type;
        let media_type = member_traits.as_ref().or(target.as_ref());
        return RequestBody::Payload {
            member: bound.remove(0),
            content_type: content_type(&plan.ty, media_type),
            or_empty: matches!(plan.ty, RustType::Structure(_)),
        };
    }
    let in_body = |(_, member): &Pair<'_>| is_in_body(&member.traits.http);
    let members: Vec<_> = members.iter().copied().filter(in_body).collect();
    if members.is_empty() {
        return RequestBody::Empty;
    }
    RequestBody::Members(write::members(binder.writing, members.into_iter()))
}

/// The media type of a payload, if it is not that of the format.
///
/// <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#content-type>
fn content_type(ty: &RustType, media_type: Option<&String>) -> Option<String> {
    let default = match ty {
        RustType::Blob => "application/octet-stream",
        RustType::String | RustType::Enum(_) => "text/plain",
        _ => return None,
    };
    Some(media_type.map_or(default, String::as_str).to_owned())
}

impl HttpRequest {
    /// The method and the URI template: `GET /items/{Name}?type=a`.
    pub(in crate::wire) fn operation(&self) -> String {
        let path = self.path.iter().map(|part| match part {
            PathPart::Text(text) => text.clone(),
            PathPart::Label(Label { member, greedy, .. }) => {
                format!("{{{member}{}}}", if *greedy { "+" } else { "" })
            }
        });
        let path: String = path.collect();
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{} {path}{mark}{}", self.method, self.query)
    }

    /// Where the members of the input are.
    pub(in crate::wire) fn placed(&self) -> Vec<Placed<'_>> {
        let labels = self.path.iter().filter_map(|part| match part {
            PathPart::Label(label) => {
                let layout = placed::scalar_layout(&label.value);
                Some(Placed::at(&label.field, "path", &label.member, layout))
            }
            PathPart::Text(_) => None,
        });
        let query = self.query_members.iter();
        let params = self.query_params.iter().map(|params| &params.member);
        let query = query.chain(params).map(|member| placed(member, "query"));
        let headers = self.headers.iter().map(|member| placed(member, "header"));
        let body = match &self.body {
            RequestBody::Empty => Vec::new(),
            RequestBody::Members(members) => write::placed(members),
            RequestBody::Payload {
                member,
                content_type,
                ..
            } => {
                let content_type = content_type.as_ref();
                let layout = content_type.map(|name| format!(" of {name}"));
                let layout = layout.unwrap_or_default();
                vec![Placed::at(&member.field.name, "body", "", layout)]
            }
        };
        labels.chain(query).chain(headers).chain(body).collect()
    }

    /// Why it can be refused.
    pub(in crate::wire) fn refusals(&self) -> BTreeSet<Refusal> {
        let mut refusals = BTreeSet::from([Refusal::Url]);
        if self.refusable {
            refusals.insert(Refusal::UnknownMember);
        }
        if self
            .path
            .iter()
            .any(|part| matches!(part, PathPart::Label(_)))
        {
            refusals.insert(Refusal::Label);
        }
        if self
            .headers
            .iter()
            .any(|member| holds_text(&member.wire.value))
        {
            refusals.insert(Refusal::Header);
        }
        refusals
    }
}

fn placed<'a>(member: &'a WriteMember, place: &str) -> Placed<'a> {
    let layout = placed::layout(&member.wire.value);
    Placed::at(&member.field.name, place, member.wire.name.text(), layout)
}

/// Whether a value in a header can have characters that headers cannot.
pub(in crate::wire) fn holds_text(value: &Value) -> bool {
    match value {
        Value::Scalar(scalar) => matches!(scalar, Scalar::Text | Scalar::Enum(_)),
        Value::List { item, .. } => holds_text(&item.value),
        _ => true,
    }
}
