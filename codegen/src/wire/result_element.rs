//! Replies in XML with a result element: `<GetUserResponse><GetUserResult>`.

use super::binder::Binder;
use super::read::{self, ReadStructure};
use crate::plan::types::OperationPlan;

/// The element of an output.
#[derive(Debug)]
pub struct ResultElement {
    /// Its name: `GetUserResult`.
    pub element: String,
    /// What reads it.
    pub reader: ReadStructure,
}

/// Binds the reply to an operation; an output without members has no element.
pub(super) fn reply(binder: &Binder<'_>, plan: &OperationPlan) -> Option<ResultElement> {
    let has_result = !plan.output.members.is_empty();
    has_result.then(|| ResultElement {
        element: format!("{}Result", plan.name),
        reader: read::structure(binder, &plan.output),
    })
}
