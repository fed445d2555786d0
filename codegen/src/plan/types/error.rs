//! Errors of a service and of its operations.

use super::in_model::in_model;
use super::{Documentation, MemberPlan};
use crate::model::{Fault, Member, Model, Retryable, ShapeId};

/// The enum of an operation's errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorPlan {
    /// The name of its type.
    pub name: String,
    /// Its variants, in the model's order.
    pub variants: Vec<ErrorVariant>,
}

/// An exception that an operation may return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorVariant {
    /// Its name.
    pub name: String,
    /// The name of the exception's type.
    pub exception: String,
    /// Its shape.
    pub shape: ShapeId,
    /// What it means, in a sentence; empty if the model does not say.
    pub summary: String,
}

/// An error of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct ExceptionPlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Who is at fault.
    pub fault: Fault,
    /// The HTTP status that the model gives it, or that its fault implies; a
    /// protocol may say otherwise.
    pub status: u16,
    /// Whether a request that failed with it can be sent again.
    pub retryable: Option<Retryable>,
    /// Whether its message must not be shown.
    pub sensitive_message: bool,
    /// Its own field, for what the service says with every error.
    pub metadata: String,
    /// Its members beyond the message, in the model's order.
    pub members: Vec<MemberPlan>,
}

impl ExceptionPlan {
    /// The members beyond the message in order, each with its member of the
    /// model that the plan was made from.
    pub fn members_in<'p, 'm>(
        &'p self,
        model: &'m Model,
    ) -> impl Iterator<Item = (&'p MemberPlan, &'m Member)> + use<'p, 'm> {
        in_model(model, &self.shape, &self.members, |plan| plan.index)
    }
}
