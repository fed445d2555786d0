//! What identifies an error.
//!
//! The variant of an error is found by its code, except for services that have the
//! trait `aws.protocols#awsQueryCompatible`. Their replies have two names of an
//! error: the code that the service had in the AWS query protocol, which callers
//! see, and the name of the shape, which finds the variant.

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

/// What the variant of an error is found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKey {
    /// The code of the reply.
    Code,
    /// The name of the error's shape, which the reply has in addition to the code.
    Shape,
}

/// What identifies the errors of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identity {
    /// The name of the shape.
    Name,
    /// The code of the trait `aws.protocols#awsQueryError`, or the name of the shape
    /// if it does not have the trait.
    QueryCode,
    /// The name of the shape, in addition to the code of that trait.
    NameAndQueryCode,
}

/// By the name of the error's shape.
///
/// <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization>
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait>
pub(super) fn by_name(service: &Traits) -> Identity {
    if service.aws_query.compatible {
        Identity::NameAndQueryCode
    } else {
        Identity::Name
    }
}

/// By the trait `aws.protocols#awsQueryError`.
///
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsqueryerror-trait>
pub(super) fn by_query_trait(_: &Traits) -> Identity {
    Identity::QueryCode
}

impl Identity {
    /// The code of an error that callers see.
    pub(super) fn code(self, shape: &ShapeId, traits: &Traits) -> ErrorCode {
        let query = traits.aws_query.error.as_ref();
        match (self, query) {
            (Self::Name, _) | (_, None) => ErrorCode {
                code: shape.name().to_owned(),
                status: None,
            },
            (Self::QueryCode | Self::NameAndQueryCode, Some(error)) => ErrorCode {
                code: error.code.clone(),
                status: (self == Self::QueryCode).then_some(error.http_response_code),
            },
        }
    }

    /// What the variant of an error is found by.
    pub(super) fn key(self) -> ErrorKey {
        match self {
            Self::Name | Self::QueryCode => ErrorKey::Code,
            Self::NameAndQueryCode => ErrorKey::Shape,
        }
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
