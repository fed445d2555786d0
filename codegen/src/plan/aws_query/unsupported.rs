//! Traits that change what goes over the wire, and are not supported.

use crate::model::Traits;
use crate::plan::protocol::Unsupported;

/// What will be written some day.
const LATER: &str = "is not supported yet";

/// Members without a value are left out, and an item that is left out gives its
/// number to the next.
///
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>
const NO_NULL: &str = "is not supported: the AWS query protocol has no null";

const OF_DATA: &[(&str, &str)] = &[
    ("smithy.api#sparse", NO_NULL),
    (
        "smithy.api#streaming",
        "is not supported: the AWS query protocol does not stream",
    ),
    ("smithy.api#xmlAttribute", LATER),
];

const OF_OPERATIONS: &[(&str, &str)] = &[("smithy.api#httpChecksumRequired", LATER)];

/// What `timestampFormat` may say.
const FORMATS: &[&str] = &["date-time", "epoch-seconds", "http-date"];

/// Those of a member or shape of data, and why.
pub(in crate::plan) fn unsupported_data(traits: &Traits) -> Vec<Unsupported> {
    let mut unsupported = present(OF_DATA, traits);
    let format = traits.data.timestamp_format.as_deref();
    if format.is_some_and(|format| !FORMATS.contains(&format)) {
        unsupported.push(("smithy.api#timestampFormat", LATER));
    }
    unsupported
}

/// Those of an operation, and why.
pub(in crate::plan) fn unsupported_operation(traits: &Traits) -> Vec<Unsupported> {
    present(OF_OPERATIONS, traits)
}

fn present(known: &[Unsupported], traits: &Traits) -> Vec<Unsupported> {
    let present = known
        .iter()
        .filter(|(id, _)| traits.other.contains_key(*id));
    present.copied().collect()
}
