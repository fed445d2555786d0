//! Members in the URL, the headers and the payload of HTTP messages.
//!
//! <https://smithy.io/2.0/spec/http-bindings.html>

mod check;
mod place;
mod reply;
mod request;
mod uri;

use super::rules::Rules;
use super::value::{Name, TimestampFormat};
use super::walk::Walk;
use crate::model::Model;
use crate::names::Verb;

pub use reply::{ErrorHeaders, HttpReply, ReplyPayload};
pub use request::{HttpRequest, QueryParams, RequestBody};
pub use uri::{Label, PathPart};

pub(super) use check::check;
pub(super) use reply::{error, reply};
pub(super) use request::request;
pub(super) use uri::encode;

/// The rules of headers.
const HEADER: Rules = Rules {
    name: |traits, _| {
        let name = traits.http.header.as_ref();
        Name::new(
            name.or(traits.http.prefix_headers.as_ref())
                .cloned()
                .unwrap_or_default(),
        )
    },
    part_name: |_, _| Name::new(""),
    flattened: |_| false,
    timestamp: |member, target| {
        TimestampFormat::of(member, target).unwrap_or(TimestampFormat::HttpDate)
    },
    encoded: |target| target.http.media_type.is_some(),
    documents: false,
    unsupported: &[],
};

/// The rules of labels and of the query.
const URL: Rules = Rules {
    name: |traits, name| Name::new(encode(traits.http.query.as_deref().unwrap_or(name))),
    timestamp: |member, target| {
        TimestampFormat::of(member, target).unwrap_or(TimestampFormat::DateTime)
    },
    encoded: |_| false,
    ..HEADER
};

/// Walks values in a place that has rules of its own.
fn walk<'a>(model: &'a Model, rules: &'static Rules) -> Walk<'a> {
    Walk {
        model,
        rules,
        // Places outside of the body have no structures.
        verb: Verb::Write,
    }
}
