//! Traits that change what goes over the wire, and are not supported yet.

use crate::model::Traits;

const OF_DATA: &[&str] = &[
    "smithy.api#sparse",
    "smithy.api#streaming",
    "smithy.api#xmlAttribute",
    "smithy.api#hostLabel",
];

const OF_OPERATIONS: &[&str] = &[
    "smithy.api#endpoint",
    "smithy.api#requestCompression",
    "smithy.api#httpChecksumRequired",
];

/// What `timestampFormat` may say.
const FORMATS: &[&str] = &["date-time", "epoch-seconds", "http-date"];

/// Those of a member or shape of data.
pub(in crate::plan) fn unsupported_data(traits: &Traits) -> Vec<&'static str> {
    let mut unsupported = present(OF_DATA, traits);
    let format = traits.timestamp_format.as_deref();
    if format.is_some_and(|format| !FORMATS.contains(&format)) {
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
