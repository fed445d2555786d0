//! What an operation puts before the host of its endpoint
//! (<https://smithy.io/2.0/spec/endpoint-traits.html>).

use crate::model::Traits;
use crate::plan::types::{MemberPlan, Presence, RustType, StructurePlan};

/// A part of the prefix of an endpoint's host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostPrefixPart {
    /// Fixed text.
    Text(String),
    /// The value of a required member, by its name in the model and its field.
    Label(String, String),
}

/// The parts of an operation's host prefix; `None` if a label is not a required
/// string of the input.
pub(super) fn prefix(traits: &Traits, input: &StructurePlan) -> Option<Vec<HostPrefixPart>> {
    let mut parts = Vec::new();
    let mut rest = traits.endpoint.host_prefix.as_deref().unwrap_or_default();
    while let Some((text, label)) = rest.split_once('{') {
        let (label, after) = label.split_once('}')?;
        let member = input.members.iter().find(|it| it.member == label)?;
        if !is_required_string(member) {
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

fn is_required_string(member: &MemberPlan) -> bool {
    member.presence == Presence::Required && member.ty == RustType::String
}
