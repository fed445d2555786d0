//! Traits that change what goes over the wire, and are not supported yet.

use crate::model::Traits;

const OF_DATA: &[&str] = &[
    "smithy.api#sparse",
    "smithy.api#streaming",
    "smithy.api#xmlAttribute",
];

const OF_OPERATIONS: &[&str] = &["smithy.api#httpChecksumRequired"];

/// Those of a member or shape of data.
pub(in crate::plan) fn unsupported_data(traits: &Traits) -> Vec<&'static str> {
    let mut unsupported = present(OF_DATA, traits);
    let format = traits.timestamp_format.as_deref();
    if format.is_some_and(|format| format != "date-time") {
        unsupported.push("smithy.api#timestampFormat");
    }
    unsupported
}

/// Those of an operation.
pub(in crate::plan) fn unsupported_operation(traits: &Traits) -> Vec<&'static str> {
    present(OF_OPERATIONS, traits)
}

fn present(known: &[&'static str], traits: &Traits) -> Vec<&'static str> {
    let present = known.iter().filter(|id| traits.other.contains_key(**id));
    present.copied().collect()
}
