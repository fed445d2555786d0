//! The prefix that an operation adds to the host of its endpoint
//! (<https://smithy.io/2.0/spec/endpoint-traits.html>).

use super::error::PlanError;
use super::problems::Problems;
use super::types::{HostPrefixPart, Presence, RustType, StructurePlan};
use crate::model::{Shape, ShapeId};

/// The parts of an operation's host prefix; a label is a required string of
/// the input.
pub(super) fn prefix(
    (id, shape): (&ShapeId, &Shape),
    input: &StructurePlan,
    problems: &mut Problems,
) -> Vec<HostPrefixPart> {
    let template = shape
        .traits
        .endpoint
        .host_prefix
        .as_deref()
        .unwrap_or_default();
    parts(template, input).unwrap_or_else(|| {
        problems.unsupported(PlanError::Trait {
            shape: id.to_string(),
            trait_id: "smithy.api#endpoint",
            reason: "names a label that is no required text",
        });
        Vec::new()
    })
}

fn parts(template: &str, input: &StructurePlan) -> Option<Vec<HostPrefixPart>> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some((text, label)) = rest.split_once('{') {
        let (label, after) = label.split_once('}')?;
        let member = input.members.iter().find(|member| member.member == label)?;
        if member.presence != Presence::Required || member.ty != RustType::String {
            return None;
        }
        parts.push(HostPrefixPart::Text(text.to_owned()));
        parts.push(HostPrefixPart::Label(
            label.to_owned(),
            member.field.clone(),
        ));
        rest = after;
    }
    parts.push(HostPrefixPart::Text(rest.to_owned()));
    parts.retain(|part| *part != HostPrefixPart::Text(String::new()));
    Some(parts)
}
