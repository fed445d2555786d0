//! XML that is read: an element for each value.

use super::rules::Rules;
use super::traits::{LATER, present};
use super::value::{Name, TimestampFormat};
use crate::model::Traits;

/// What elements are called.
pub(super) const RULES: Rules = Rules {
    name: element,
    part_name: element,
    flattened: |traits| traits.xml.flattened,
    timestamp: |member, target| {
        TimestampFormat::of(member, target).unwrap_or(TimestampFormat::DateTime)
    },
    encoded: |_| false,
    documents: false,
    unsupported: &[
        |traits| {
            let reason = "is not supported: XML has no null";
            traits.data.sparse.then_some(("smithy.api#sparse", reason))
        },
        |traits| present(traits, "smithy.api#xmlAttribute", LATER),
    ],
};

/// The local part of a name: a reply may choose any prefix for a namespace.
fn element(traits: &Traits, name: &str) -> Name {
    let name = traits.xml.name.as_deref().unwrap_or(name);
    Name::new(name.rsplit_once(':').map_or(name, |(_prefix, local)| local))
}
