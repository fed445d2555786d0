//! What identifies an error.
//!
//! The variant of an error is found by its code, except for services that have the
//! trait `aws.protocols#awsQueryCompatible`. Their replies have two names of an
//! error: the code that the service had in the AWS query protocol, which callers
//! see, and the name of the shape, which finds the variant.

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

/// What means an error of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorNames {
    /// The code that callers see.
    pub code: String,
    /// The names that mean the error by the operation's [`ErrorKey`]: what replies
    /// have, then what some services send instead. Each name means one error of the
    /// operation, so it is empty if other errors have all names of this one.
    pub matched: Vec<String>,
}

/// What means each error of an operation, in the order of its enum.
pub(super) fn of_operation(
    plan: &OperationPlan,
    key: ErrorKey,
    code: impl Fn(&ShapeId) -> ErrorCode,
) -> Vec<ErrorNames> {
    let shapes = plan.error.variants.iter().map(|variant| &variant.shape);
    let names = shapes.map(|shape| {
        let (code, name) = (code(shape).code, shape.name().to_owned());
        let sent = match key {
            ErrorKey::Code => [code.clone(), name],
            ErrorKey::Shape => [name, code.clone()],
        };
        (code, sent)
    });
    let names: Vec<_> = names.collect();
    let mut taken = BTreeSet::new();
    let mut free = |name: String| taken.insert(name.clone()).then_some(name);
    let first: Vec<_> = names
        .iter()
        .map(|(_, [name, _])| free(name.clone()))
        .collect();
    let names = first.into_iter().zip(names);
    let names = names.map(|(first, (code, [_, other]))| ErrorNames {
        code,
        matched: first.into_iter().chain(free(other)).collect(),
    });
    names.collect()
}
