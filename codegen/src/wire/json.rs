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
    encoded: |_| false,
    documents: true,
    unsupported: &[],
};

/// The same, but members can have names of their own.
///
/// <https://smithy.io/2.0/spec/protocol-traits.html#jsonname-trait>
pub(super) const RULES_WITH_NAMES: Rules = Rules {
    name: |traits, name| Name::new(traits.http.json_name.as_deref().unwrap_or(name)),
    ..RULES
};

fn timestamp(member: &Traits, target: &Traits) -> TimestampFormat {
    TimestampFormat::of(member, target).unwrap_or(TimestampFormat::EpochSeconds)
}
