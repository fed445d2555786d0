//! Shapes that a selection needs and the generator does not support: each is
//! reported once.

use super::context::Context;
use super::error::PlanError;
use super::problems::Problems;
use crate::model::{Shape, ShapeId, ShapeKind, Simple};
use crate::select;

/// The shapes that can have no value, or no Rust type, because they contain
/// themselves without end.
pub(super) fn endless(context: &Context<'_>) -> Vec<PlanError> {
    let of_kind = |kind, is_endless: &dyn Fn(&ShapeId) -> bool| -> Vec<_> {
        let closure = context.selection.closure.iter();
        let shapes = closure.filter(|id| is_endless(id)).cloned();
        shapes
            .map(|shape| PlanError::Shape { shape, kind })
            .collect()
    };
    let mut errors = of_kind("list or map that contains itself", &|id| {
        context.recursion.is_endless_collection(id)
    });
    errors.extend(of_kind("structure that requires itself", &|id| {
        context.recursion.requires_itself(id)
    }));
    errors
}

/// Reports the selected operations whose name another operation of the service has: both
/// would be selected and sent by it.
///
/// <https://smithy.io/2.0/spec/service-types.html#service-closure>
pub(super) fn report_same_names(context: &Context<'_>, problems: &mut Problems) {
    let all = select::operations(context.model, &context.selection.service);
    for operation in &context.selection.operations {
        let mut all = all.iter();
        let other = all.find(|id| **id != operation && id.name() == operation.name());
        if let Some(other) = other {
            problems.unsupported(PlanError::SameName {
                operation: operation.clone(),
                other: (*other).clone(),
            });
        }
    }
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
        // A type and an error would have the same name.
        _ if shape.traits.error.fault.is_some() => Some("error that is also data"),
        ShapeKind::Simple(Simple::BigInteger | Simple::BigDecimal | Simple::Document)
        | ShapeKind::Service(_)
        | ShapeKind::Resource { .. }
        | ShapeKind::Operation(_) => Some(shape.kind.name()),
        _ => None,
    }
}
