//! Which members of a shape become fields of its Rust type.

use crate::model::{Member, Model, Shape};

/// The members that become fields, each with its position. The message of an
/// error is no field, since every error has it; a streamed member is none,
/// since its structure is held in memory.
pub(crate) fn fields<'m>(
    model: &'m Model,
    shape: &'m Shape,
) -> impl Iterator<Item = (usize, &'m Member)> {
    let members = shape.members().iter().enumerate();
    members.filter(|(_, member)| !is_message(shape, member) && !is_streamed(model, member))
}

/// Whether a member is the message of an error. It is a string, whatever it
/// targets.
pub(crate) fn is_message(shape: &Shape, member: &Member) -> bool {
    shape.traits.error.fault.is_some() && member.name.eq_ignore_ascii_case("message")
}

fn is_streamed(model: &Model, member: &Member) -> bool {
    is_stream(model.target(&member.target))
}

/// Whether a shape is a stream of bytes or of events.
///
/// <https://smithy.io/2.0/spec/streaming.html#smithy-api-streaming-trait>
pub(crate) fn is_stream(shape: &Shape) -> bool {
    shape.traits.other.contains_key("smithy.api#streaming")
}
