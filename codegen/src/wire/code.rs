//! What identifies an error.

use std::collections::BTreeSet;

use crate::model::{ShapeId, Traits};
use crate::plan::types::OperationPlan;

/// What identifies an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ErrorCode {
    /// The code that the service sends.
    pub(super) code: String,
    /// The HTTP status that comes with it, if the model gives it for the
    /// protocol.
    pub(super) status: Option<u16>,
}

/// By the name of the error's shape.
///
/// <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization>
pub(super) fn by_name(shape: &ShapeId, _: &Traits) -> ErrorCode {
    ErrorCode {
        code: shape.name().to_owned(),
        status: None,
    }
}

/// By the trait `aws.protocols#awsQueryError`, if the error has it, and else by
/// the name of its shape.
///
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsqueryerror-trait>
pub(super) fn by_query_trait(shape: &ShapeId, traits: &Traits) -> ErrorCode {
    match &traits.aws_query.error {
        Some(error) => ErrorCode {
            code: error.code.clone(),
            status: Some(error.http_response_code),
        },
        None => ErrorCode {
            code: shape.name().to_owned(),
            status: None,
        },
    }
}

/// The codes that mean each error of an operation, in the order of its enum.
/// The first is the service's own; some services send the shape's name instead.
pub(super) fn of_operation(
    plan: &OperationPlan,
    code: impl Fn(&ShapeId) -> ErrorCode,
) -> Vec<Vec<String>> {
    let shapes = plan.error.variants.iter().map(|variant| &variant.shape);
    let own: Vec<_> = shapes.clone().map(|id| code(id).code).collect();
    let mut taken: BTreeSet<_> = own.iter().cloned().collect();
    let codes = own.into_iter().zip(shapes).map(|(code, shape)| {
        let name = shape.name().to_owned();
        let name = taken.insert(name.clone()).then_some(name);
        [code].into_iter().chain(name).collect()
    });
    codes.collect()
}
