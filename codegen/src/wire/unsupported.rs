//! Traits that change what goes over the wire, and that the parts of a protocol
//! do not support.

use std::collections::BTreeMap;

use serde_json::Value;

use super::protocol::Protocol;
use super::value::TimestampFormat;
use crate::model::{Model, ShapeKind, Traits};
use crate::plan::{Directions, PlanError, Problems, is_message, is_stream};
use crate::select::Selection;

/// A trait, and why it is not supported.
pub(super) type Unsupported = (&'static str, &'static str);

/// Finds what is not supported among traits.
pub(super) type Check = fn(&Traits) -> Option<Unsupported>;

/// Why a trait is not supported if nobody needed it so far.
pub(super) const LATER: &str = "is not supported yet";

/// A trait of this id, if it is among `traits`.
pub(super) fn present(
    traits: &Traits,
    id: &'static str,
    reason: &'static str,
) -> Option<Unsupported> {
    traits.other.contains_key(id).then_some((id, reason))
}

/// A body that has to be sent with its checksum.
pub(super) fn checksum(traits: &Traits) -> Option<Unsupported> {
    let flexible = "aws.protocols#httpChecksum";
    let is_required = |value: &Value| value["requestChecksumRequired"] == true;
    let required = traits.other.get(flexible).is_some_and(is_required);
    let flexible = required.then_some((flexible, LATER));
    flexible.or_else(|| present(traits, "smithy.api#httpChecksumRequired", LATER))
}

/// A body that is not sent or read whole.
pub(super) fn stream(traits: &Traits) -> Option<Unsupported> {
    let reason = "is not supported by the protocol";
    present(traits, "smithy.api#streaming", reason)
}

/// Reports what is not supported: of operations, and of the data that requests
/// and replies hold.
pub(super) fn report(
    protocol: &Protocol,
    (model, selection): (&Model, &Selection),
    directions: &Directions<'_>,
    problems: &mut Problems,
) {
    let mut report = |shape: &str, traits: &Traits, checks: &[Check]| {
        for (trait_id, reason) in found(traits, checks) {
            problems.unsupported(PlanError::Trait {
                shape: shape.to_owned(),
                trait_id,
                reason,
            });
        }
    };
    let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
    for id in &selection.operations {
        let shape = model.target(id);
        report(id.as_str(), &shape.traits, protocol.unsupported);
        if let ShapeKind::Operation(operation) = &shape.kind {
            inputs.push(&operation.input);
            outputs.push(&operation.output);
        }
    }
    for id in &selection.closure {
        let shape = model.target(id);
        let is_error = shape.traits.error.fault.is_some();
        let mut checks: Vec<Check> = Vec::new();
        if directions.requests.contains(id) || inputs.contains(&id) {
            checks.extend(protocol.writer.1.unsupported);
        }
        if directions.replies.contains(id) || outputs.contains(&id) || is_error {
            checks.extend(protocol.reader.1.unsupported);
        }
        // A stream is reported at the members that target it.
        if checks.is_empty() || is_stream(shape) {
            continue;
        }
        checks.extend(protocol.unsupported);
        checks.push(timestamp_format);
        report(id.as_str(), &shape.traits, &checks);
        for member in shape.parts().filter(|member| !is_message(shape, member)) {
            let name = format!("{id}${}", member.name);
            report(&name, &member.traits, &checks);
            let target = model.target(&member.target);
            if is_stream(target) {
                report(&name, &target.traits, protocol.unsupported);
            }
        }
    }
}

/// A format of timestamps that Smithy does not have.
fn timestamp_format(traits: &Traits) -> Option<Unsupported> {
    let name = traits.data.timestamp_format.as_deref()?;
    let is_known = TimestampFormat::named(name).is_some();
    (!is_known).then_some(("smithy.api#timestampFormat", LATER))
}

/// What checks find, each trait once.
fn found(traits: &Traits, checks: &[Check]) -> BTreeMap<&'static str, &'static str> {
    let found = checks.iter().rev().filter_map(|check| check(traits));
    found.collect()
}
