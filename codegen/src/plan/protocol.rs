//! Which protocol a service is spoken to in.

use super::aws_query;
use crate::model::Traits;

/// A trait, and why it is not supported.
pub(super) type Unsupported = (&'static str, &'static str);

/// A protocol; each has a room of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    /// The AWS query protocol.
    AwsQuery,
}

impl Protocol {
    /// The protocol of a service with these traits.
    pub(super) fn of(service: &Traits) -> Option<Self> {
        service.aws_query.protocol.then_some(Self::AwsQuery)
    }

    /// The traits of a member or shape of data that its room does not support.
    pub(super) fn unsupported_data(self, traits: &Traits) -> Vec<Unsupported> {
        match self {
            Self::AwsQuery => aws_query::unsupported_data(traits),
        }
    }

    /// The traits of an operation that its room does not support.
    pub(super) fn unsupported_operation(self, traits: &Traits) -> Vec<Unsupported> {
        match self {
            Self::AwsQuery => aws_query::unsupported_operation(traits),
        }
    }
}
