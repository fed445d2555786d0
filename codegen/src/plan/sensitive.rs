//! What must not be shown.

use crate::model::{Member, Model, ShapeId, ShapeKind};

/// Whether a member is sensitive, itself or because its target is.
pub(super) fn is_sensitive(model: &Model, member: &Member) -> bool {
    is_sensitive_itself(member) || is_sensitive_shape(model, &member.target)
}

/// Whether a member is sensitive whatever its target: by a trait, as in Smithy
/// 1.0, or by its name.
pub(super) fn is_sensitive_itself(member: &Member) -> bool {
    member.traits.data.sensitive || is_session_token(member)
}

/// Whether a shape is sensitive, or is a list or map of something sensitive;
/// structures and unions hide their own members.
fn is_sensitive_shape(model: &Model, id: &ShapeId) -> bool {
    let shape = model.target(id);
    shape.traits.data.sensitive
        || match &shape.kind {
            ShapeKind::List(member) => is_sensitive(model, member),
            ShapeKind::Map(key, value) => is_sensitive(model, key) || is_sensitive(model, value),
            _ => false,
        }
}

/// Whether a member is the token of temporary credentials, which models do not
/// mark although nobody else may have it.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html>
fn is_session_token(member: &Member) -> bool {
    member.name.eq_ignore_ascii_case("SessionToken")
}
