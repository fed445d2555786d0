//! How the protocol names errors.

use std::collections::BTreeSet;

use crate::model::{Shape, ShapeId};
use crate::plan::context::Context;
use crate::plan::types::ExceptionPlan;

/// What an error is called in replies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorCode {
    /// The code that it is documented with.
    pub code: String,
    /// The HTTP status that it is documented with.
    pub status: u16,
}

/// The code and status of an error.
///
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsqueryerror-trait>
pub(super) fn error_code(context: &Context<'_>, plan: &ExceptionPlan) -> ErrorCode {
    let shape = context.model.target(&plan.shape);
    let query = shape.traits.aws_query.error.as_ref();
    ErrorCode {
        code: code(shape, &plan.shape).to_owned(),
        status: query.map_or(plan.status, |query| query.http_response_code),
    }
}

/// The codes of an operation's errors, in the order of its error enum: first the
/// code itself, then the shape's name, which some services send instead, unless
/// it means another error.
pub(super) fn operation_codes<'a>(
    context: &Context<'_>,
    errors: impl Iterator<Item = &'a ShapeId>,
) -> Vec<Vec<String>> {
    let errors = errors.map(|id| (id.name(), code(context.model.target(id), id)));
    let errors: Vec<_> = errors.collect();
    let mut taken: BTreeSet<_> = errors.iter().map(|(_, code)| *code).collect();
    errors
        .into_iter()
        .map(|(name, code)| {
            let mut codes = vec![code.to_owned()];
            if taken.insert(name) {
                codes.push(name.to_owned());
            }
            codes
        })
        .collect()
}

/// The code of an error: that of the trait, or else its shape's name.
fn code<'a>(shape: &'a Shape, id: &'a ShapeId) -> &'a str {
    let query = shape.traits.aws_query.error.as_ref();
    query.map_or(id.name(), |query| &query.code)
}
