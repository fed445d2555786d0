//! JSON, written and read: a member for each value.

use super::rules::Rules;
use super::value::{Name, TimestampFormat};
use crate::model::Traits;

/// The rules of JSON whose members have the model's names.
///
/// <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html>
pub(super) const RULES: Rules = Rules {
    name: |_, name| Name::new(name),
    part_name: |_, _| Name::new(""),
    flattened: |_| false,
    timestamp,
    documents: true,
    unsupported: &[],
};

fn timestamp(member: &Traits, target: &Traits) -> TimestampFormat {
    TimestampFormat::of(member, target).unwrap_or(TimestampFormat::EpochSeconds)
}
