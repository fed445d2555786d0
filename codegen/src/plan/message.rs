//! The message of an error, which is no field: every error has it.

use crate::model::{Member, Shape};

/// Whether a member is the message of an error. It is a string, whatever it
/// targets.
pub(crate) fn is_message(shape: &Shape, member: &Member) -> bool {
    shape.traits.error.fault.is_some() && member.name.eq_ignore_ascii_case("message")
}
