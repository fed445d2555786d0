//! What a selection needs and the generator does not support: each shape and
//! trait is reported once.

use super::context::Context;
use super::error::PlanError;
use super::message::is_message;
use super::problems::Problems;
use super::protocol::Protocol;
use crate::model::{Shape, ShapeId, ShapeKind, Simple, Traits};

/// The shapes that no value can have, or that have no Rust type because they
/// hold themselves without end.
pub(super) fn endless(context: &Context<'_>) -> Vec<PlanError> {
    let of_kind = |kind, is_endless: &dyn Fn(&ShapeId) -> bool| -> Vec<_> {
        let closure = context.selection.closure.iter();
        let shapes = closure.filter(|id| is_endless(id)).cloned();
        shapes
            .map(|shape| PlanError::Shape { shape, kind })
            .collect()
    };
    let mut errors = of_kind("list or map that holds itself", &|id| {
        context.recursion.is_endless_collection(id)
    });
    errors.extend(of_kind("structure that requires itself", &|id| {
        context.recursion.requires_itself(id)
    }));
    errors
}

/// Reports the shapes that have no Rust type.
pub(super) fn report_shapes(context: &Context<'_>, problems: &mut Problems) {
    for id in context.selected.all() {
        let shape = context.model.target(id);
        if let Some(kind) = unsupported_kind(shape) {
            let shape = id.clone();
            problems.unsupported(PlanError::Shape { shape, kind });
        }
    }
}

/// Why a shape that members target cannot become a type, as the kind of shape.
fn unsupported_kind(shape: &Shape) -> Option<&'static str> {
    match &shape.kind {
        // A type and an error would have one name.
        _ if shape.traits.error.fault.is_some() => Some("error that is data too"),
        ShapeKind::Simple(Simple::BigInteger | Simple::BigDecimal | Simple::Document)
        | ShapeKind::Service(_)
        | ShapeKind::Resource { .. }
        | ShapeKind::Operation(_) => Some(shape.kind.name()),
        _ => None,
    }
}

/// Reports the traits that a protocol does not support.
pub(super) fn report_traits(context: &Context<'_>, protocol: Protocol, problems: &mut Problems) {
    let mut report = |shape: &str, unsupported: Vec<(&'static str, &'static str)>| {
        for (trait_id, reason) in unsupported {
            problems.unsupported(PlanError::Trait {
                shape: shape.to_owned(),
                trait_id,
                reason,
            });
        }
    };
    for id in &context.selection.operations {
        let traits = &context.model.target(id).traits;
        report(id.as_str(), protocol.unsupported_operation(traits));
    }
    for_each_data(context, |name, traits| {
        report(name, protocol.unsupported_data(traits));
    });
}

/// Visits the traits of all data of the selection: of inputs, outputs and
/// errors, of the shapes that they hold, and of the members of both.
fn for_each_data(context: &Context<'_>, mut visit: impl FnMut(&str, &Traits)) {
    let held = context.selected.all();
    for id in &context.selection.closure {
        let shape = context.model.target(id);
        if !(shape.traits.error.fault.is_some() || held.contains(id) || context.is_body(id)) {
            continue;
        }
        visit(id.as_str(), &shape.traits);
        for member in shape.parts().filter(|member| !is_message(shape, member)) {
            visit(&format!("{id}${}", member.name), &member.traits);
        }
    }
}
