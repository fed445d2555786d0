//! Forms: `application/x-www-form-urlencoded`, with a key for each value.

use std::collections::BTreeSet;

use super::binder::Binder;
use super::http::encode;
use super::placed::Placed;
use super::refusal::Refusal;
use super::rules::Rules;
use super::traits::{LATER, present};
use super::value::{Name, TimestampFormat};
use super::write::{self, WriteMember};
use crate::model::Traits;
use crate::plan::types::OperationPlan;

/// A form that names its operation.
#[derive(Debug)]
pub struct FormRequest {
    /// Its first fields, encoded: the action and the version.
    pub head: String,
    /// The members of the input.
    pub members: Vec<WriteMember>,
    /// Whether it may hold a union with an unknown member.
    pub refusable: bool,
}

impl FormRequest {
    /// Where the members of the input are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        write::placed(&self.members)
    }

    /// Why it can be refused.
    pub(super) fn refusals(&self) -> BTreeSet<Refusal> {
        let refusal = self.refusable.then_some(Refusal::UnknownMember);
        refusal.into_iter().collect()
    }
}

/// What keys are made of.
pub(super) const RULES: Rules = Rules {
    name: key,
    part_name: key,
    flattened: |traits| traits.xml.flattened,
    timestamp: |member, target| {
        TimestampFormat::of(member, target).unwrap_or(TimestampFormat::DateTime)
    },
    encoded: |_| false,
    documents: false,
    unsupported: &[
        // An item that is left out would give its number to the next.
        |traits| {
            let reason = "is not supported: a form has no null";
            traits.data.sparse.then_some(("smithy.api#sparse", reason))
        },
        |traits| present(traits, "smithy.api#xmlAttribute", LATER),
    ],
};

fn key(traits: &Traits, name: &str) -> Name {
    Name::new(encode(traits.xml.name.as_deref().unwrap_or(name)))
}

/// Binds the request of an operation as a form.
pub(super) fn request(binder: &Binder<'_>, plan: &OperationPlan) -> FormRequest {
    let version = &binder.service.version;
    FormRequest {
        head: format!("Action={}&Version={}", encode(&plan.name), encode(version)),
        members: write::members(binder.writing, plan.input.members_in(binder.model)),
        refusable: plan.refuses,
    }
}
