//! Errors in XML: the members are in the element `Error`, beside the code.

use super::binder::Binder;
use super::parts::ErrorMembers;
use super::read;
use crate::plan::types::ExceptionPlan;

/// Binds the members of an error.
pub(super) fn members(binder: &Binder<'_>, plan: &ExceptionPlan) -> ErrorMembers {
    let members = plan.members_in(binder.model);
    ErrorMembers::Element(read::members(binder, &plan.name, members))
}
