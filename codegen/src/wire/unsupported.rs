//! Reports the traits that change what goes over the wire, and that the parts of
//! a protocol do not support.

use std::collections::BTreeMap;

use super::protocol::Protocol;
use super::rules::Rules;
use super::traits::{self, Check};
use crate::model::{Model, Shape, ShapeKind, Traits};
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
    let mut report = |shape: &str, found: BTreeMap<&'static str, &'static str>| {
        for (trait_id, reason) in found {
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
        report(id.as_str(), found(&shape.traits, protocol.unsupported));
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
        // A stream is reported at the members that target it.
        if formats.is_empty() || is_stream(shape) {
            continue;
        }
        let of_formats = formats.iter().flat_map(|rules| rules.unsupported);
        let mut checks: Vec<_> = of_formats.chain(protocol.unsupported).copied().collect();
        checks.push(traits::timestamp_format);
        report(id.as_str(), found(&shape.traits, &checks));
        if formats.iter().any(|rules| mixes_entries(rules, shape)) {
            let reason = "gives the keys and the values of the map the same name";
            report(
                id.as_str(),
                BTreeMap::from([("smithy.api#xmlName", reason)]),
            );
        }
        for member in shape.parts().filter(|member| !is_message(shape, member)) {
            let name = format!("{id}${}", member.name);
            report(&name, found(&member.traits, &checks));
            let target = model.target(&member.target);
            if is_stream(target) {
                report(&name, found(&target.traits, protocol.unsupported));
            }
        }
    }
}

/// Whether a format has one name for the keys and the values of a map, so that
/// nothing could be read from an entry.
fn mixes_entries(rules: &Rules, shape: &Shape) -> bool {
    let ShapeKind::Map(key, value) = &shape.kind else {
        return false;
    };
    let key = (rules.part_name)(&key.traits, "key");
    let is_named = !key.text().is_empty();
    is_named && key == (rules.part_name)(&value.traits, "value")
}

/// What checks find, each trait once.
fn found(traits: &Traits, checks: &[Check]) -> BTreeMap<&'static str, &'static str> {
    let found = checks.iter().rev().filter_map(|check| check(traits));
    found.collect()
}
