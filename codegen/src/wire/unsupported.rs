//! Reports the traits that change what goes over the wire, and that the parts of
//! a protocol do not support.

use std::collections::BTreeMap;

use super::protocol::Protocol;
use super::traits::{self, Check};
use crate::model::{Model, ShapeKind, Simple, Traits};
use crate::plan::{Directions, PlanError, Problems, is_message, is_stream};
use crate::select::Selection;

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
    let (mut inputs, mut outputs, mut documents) = (Vec::new(), Vec::new(), Vec::new());
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
        let mut formats = Vec::new();
        if directions.requests.contains(id) || inputs.contains(&id) {
            formats.push(protocol.writer.1);
        }
        if directions.replies.contains(id) || outputs.contains(&id) || is_error {
            formats.push(protocol.reader.1);
        }
        let is_document = matches!(shape.kind, ShapeKind::Simple(Simple::Document));
        if is_document && formats.iter().any(|rules| !rules.documents) {
            documents.push(id.clone());
        }
        let checks = formats.iter().flat_map(|rules| rules.unsupported).copied();
        let mut checks: Vec<Check> = checks.collect();
        // A stream is reported at the members that target it.
        if formats.is_empty() || is_stream(shape) {
            continue;
        }
        checks.extend(protocol.unsupported);
        checks.push(traits::timestamp_format);
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
    for shape in documents {
        let kind = "document";
        problems.unsupported(PlanError::Shape { shape, kind });
    }
}

/// What checks find, each trait once.
fn found(traits: &Traits, checks: &[Check]) -> BTreeMap<&'static str, &'static str> {
    let found = checks.iter().rev().filter_map(|check| check(traits));
    found.collect()
}
