//! What identifies an error.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::model::{ShapeId, Traits};
use crate::plan::Problems;
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

/// The codes of an error of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorCodes {
    /// The code that the service sends.
    pub own: String,
    /// The codes that mean the error, its own first. Some services send the name
    /// of the shape instead. A code means one error: the first that has it.
    pub meant_by: Vec<String>,
}

/// The codes of each error of an operation, in the order of its enum.
pub(super) fn of_operation(
    plan: &OperationPlan,
    code: impl Fn(&ShapeId) -> ErrorCode,
    problems: &mut Problems,
) -> Vec<ErrorCodes> {
    let shapes = plan.error.variants.iter().map(|variant| &variant.shape);
    let own: Vec<_> = shapes.clone().map(|id| code(id).code).collect();
    let mut taken: BTreeMap<_, &ShapeId> = BTreeMap::new();
    let mut codes = Vec::new();
    for (own, shape) in own.into_iter().zip(shapes.clone()) {
        let mut meant_by = Vec::new();
        match taken.entry(own.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(shape);
                meant_by.push(own.clone());
            }
            Entry::Occupied(first) => {
                let first = first.get();
                problems.warn(format!(
                    "`{first}` and `{shape}` have the same code, `{own}`: an error with it is \
                     read as the first"
                ));
            }
        }
        codes.push(ErrorCodes { own, meant_by });
    }
    for (codes, shape) in codes.iter_mut().zip(shapes) {
        if let Entry::Vacant(entry) = taken.entry(shape.name().to_owned()) {
            entry.insert(shape);
            codes.meant_by.push(shape.name().to_owned());
        }
    }
    codes
}
