//! What differs between formats, as far as binding asks.

use super::traits::Check;
use super::value::{Name, TimestampFormat};
use crate::model::Traits;

/// What the walk over values asks of a format.
#[derive(Debug)]
pub(super) struct Rules {
    /// What the format calls a member of a structure or union with these traits
    /// that the model calls `name`.
    pub(super) name: fn(&Traits, name: &str) -> Name,
    /// What it calls the items of lists, and the keys and values of maps.
    pub(super) part_name: fn(&Traits, name: &str) -> Name,
    /// Whether a list or map of a structure's member with these traits is
    /// flattened.
    pub(super) flattened: fn(&Traits) -> bool,
    /// How a timestamp is written, by the traits of its member and its target.
    pub(super) timestamp: fn(&Traits, &Traits) -> TimestampFormat,
    /// Whether a string with these traits, of its target, is encoded as base64.
    pub(super) encoded: fn(&Traits) -> bool,
    /// Whether it can carry documents.
    pub(super) documents: bool,
    /// What it cannot carry.
    pub(super) unsupported: &'static [Check],
}
