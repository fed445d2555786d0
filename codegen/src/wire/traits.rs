//! Traits that a part of a protocol may not support: a check for each.

use serde_json::Value;

use super::value::TimestampFormat;
use crate::model::Traits;

/// A trait, and why it is not supported.
pub(super) type Unsupported = (&'static str, &'static str);

/// Finds what is not supported among traits.
pub(super) type Check = fn(&Traits) -> Option<Unsupported>;

/// Why a trait is not supported if nobody needed it so far.
pub(super) const LATER: &str = "is not supported yet";

/// A trait of this id, if it is among `traits`.
pub(super) fn present(
    traits: &Traits,
    id: &'static str,
    reason: &'static str,
) -> Option<Unsupported> {
    traits.other.contains_key(id).then_some((id, reason))
}

/// A body that has to be sent with its checksum.
pub(super) fn checksum(traits: &Traits) -> Option<Unsupported> {
    let flexible = "aws.protocols#httpChecksum";
    let is_required = |value: &Value| value["requestChecksumRequired"] == true;
    let required = traits.other.get(flexible).is_some_and(is_required);
    let flexible = required.then_some((flexible, LATER));
    flexible.or_else(|| present(traits, "smithy.api#httpChecksumRequired", LATER))
}

/// A body that is not sent or read whole, if the protocol has no streams.
pub(super) fn no_stream(traits: &Traits) -> Option<Unsupported> {
    let reason = "is not supported by the protocol";
    present(traits, "smithy.api#streaming", reason)
}

/// A body that is not sent or read whole.
pub(super) fn stream(traits: &Traits) -> Option<Unsupported> {
    present(traits, "smithy.api#streaming", LATER)
}

/// A format of timestamps that Smithy does not have.
pub(super) fn timestamp_format(traits: &Traits) -> Option<Unsupported> {
    let name = traits.data.timestamp_format.as_deref()?;
    let is_known = TimestampFormat::named(name).is_some();
    (!is_known).then_some(("smithy.api#timestampFormat", LATER))
}
