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
    /// The code that callers see.
    pub own: String,
    /// The texts that mean the error by the operation's [`ErrorKey`]: the one that the
    /// service sends, and then the error's other name, which some services send
    /// instead. A text means one error: the first that has it.
    pub meant_by: Vec<String>,
}

/// The codes of each error of an operation, in the order of its enum.
pub(super) fn of_operation(
    plan: &OperationPlan,
    key: ErrorKey,
    code: impl Fn(&ShapeId) -> ErrorCode,
    problems: &mut Problems,
) -> Vec<ErrorCodes> {
    let shapes = plan.error.variants.iter().map(|variant| &variant.shape);
    let codes = shapes.clone().map(|shape| ErrorCodes {
        own: code(shape).code,
        meant_by: Vec::new(),
    });
    let mut codes: Vec<_> = codes.collect();
    let mut taken: BTreeMap<_, &ShapeId> = BTreeMap::new();
    for (codes, shape) in codes.iter_mut().zip(shapes.clone()) {
        let sent = match key {
            ErrorKey::Code => codes.own.clone(),
            ErrorKey::Shape => shape.name().to_owned(),
        };
        match taken.entry(sent.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(shape);
                codes.meant_by.push(sent);
            }
            Entry::Occupied(first) => {
                let first = first.get();
                problems.warn(format!(
                    "`{first}` and `{shape}` have the same code, `{sent}`: an error with it is \
                     read as the first"
                ));
            }
        }
    }
    for (codes, shape) in codes.iter_mut().zip(shapes) {
        let other = match key {
            ErrorKey::Code => shape.name().to_owned(),
            ErrorKey::Shape => codes.own.clone(),
        };
        if let Entry::Vacant(entry) = taken.entry(other.clone()) {
            entry.insert(shape);
            codes.meant_by.push(other);
        }
    }
    codes
}
