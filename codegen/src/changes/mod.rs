//! What an update of a model means for the users of a crate.
//!
//! [`Changes::between`] compares two plans. Every decision about a crate is in its
//! plan, so nothing has to be generated. Each [`Change`] has an item, what
//! happened to it, and its weight by Cargo's rules
//! (<https://doc.rust-lang.org/cargo/reference/semver.html>) for what the
//! generated code promises: structures and enums are non-exhaustive, but the
//! parameters of `new` are not.
//!
//! A change that follows from another one is not reported: the types that an
//! operation adds or removes, a shared type at each operation that uses it, or how
//! each member is sent and read in another protocol. An
//! item with a new name at the same place is reported once, as renamed.
//!
//! # Weights
//!
//! | what | weight | since |
//! | --- | --- | --- |
//! | an operation, type, value, variant, optional member or function is new | feature | code can use it |
//! | a required member is new, or a member is required | breaking | `new` takes it, or a literal names it |
//! | a member is no longer required, or a reply's member becomes or stops being optional | breaking | its field becomes an `Option`, or no longer is one |
//! | anything is removed, renamed or of another type | breaking | code that names it does not compile |
//! | a structure or enum gets a `Default`, or a union its `Unknown` | feature | breaking if it loses it |
//! | a structure that only replies had is built by callers | feature | breaking if fields become `Option`s |
//! | a constraint accepts more, or is dropped | feature | `validate` accepts more |
//! | a constraint accepts less, or is new; the service requires a member that stays an `Option` | breaking, at run time | `validate` rejects what it accepted |
//! | a pattern changes, and it is not known which accepts more | breaking, at run time | `validate` may reject what it accepted |
//! | a constraint accepts the same, but is written differently | patch | errors of `validate` and documentation show it |
//! | the text or number of an enum's variant changes | feature | code that names the variant still compiles; `as_str` and `Display` differ, and the old text is an unknown value |
//! | variants of an enum exchange their texts or numbers, or one takes another's | breaking, at run time | code that names the variant means another value |
//! | the name of a member on the wire, flattening, the format of a timestamp | patch | the same field |
//! | the protocol | patch | the same calls; only replies that tests have kept must be recorded again |
//! | where a member is in HTTP messages, its content type | patch | the same field |
//! | the method, URI template or headers that name an operation | patch | the same call |
//! | the version of the API, a host prefix, places of the endpoint, compression, signature | patch | the same call |
//! | an operation or a member of its input no longer has an endpoint that `resolve_endpoint` finds | breaking, at run time | a feature if it has one now |
//! | the value of a member that a reply lacks | patch | what the service means by an absent value |
//! | the code, status, fault or retry kind of an error | patch | the same error; one with the old code is `Other` |
//! | a member becomes sensitive, or no longer is | patch | `Debug` shows less, or more |
//! | documentation, the order of members or values, deprecation, examples | patch | they add no attribute |
//! | a dependency | patch | code does not see it |
//! | a type of the support code comes or goes with what needs it | as any type | it is public |

mod constraints;
mod describe;
mod endpoint;
mod enums;
mod errors;
mod markdown;
mod same_members;
mod service;
mod structures;
mod support;
#[cfg(test)]
mod tests;
mod types;
mod weight;
mod what;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

pub use weight::Weight;
pub use what::{Direction, Kind, Part, Rule, What, Wire};

use crate::wire::BoundCrate;

/// How two crates differ for their users: sorted by service, then operations
/// before types, each by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes(Vec<Change>);

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The module of the service; empty for what the whole crate shares.
    pub service: String,
    /// The item as in the API: `UpdateAccessKeyInput::user_name`,
    /// `types::StatusType`.
    pub item: String,
    /// Other items of the service that the same happened to.
    pub also: Vec<String>,
    /// What happened to it.
    pub what: What,
    /// How much that weighs.
    pub weight: Weight,
}

impl Changes {
    /// Compares two crates.
    pub fn between(old: &BoundCrate, new: &BoundCrate) -> Self {
        let mut changes = support::compare(old, new);
        let services = |bound| -> BTreeMap<_, _> {
            let services = BoundCrate::services(bound);
            services
                .map(|service| (service.plan.module.as_str(), service))
                .collect()
        };
        let (old, new) = (services(old), services(new));
        let all: BTreeSet<_> = old.keys().chain(new.keys()).copied().collect();
        for module in all {
            match (old.get(module), new.get(module)) {
                (Some(from), Some(to)) => changes.extend(together(service::compare(*from, *to))),
                (Some(_), None) => {
                    let what = What::Removed(Kind::Service, Vec::new());
                    changes.push(Change::new(module, module, what));
                }
                (None, _) => {
                    changes.push(Change::new(module, module, What::Added(Kind::Service)));
                }
            }
        }
        Self(changes)
    }

    /// The changes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The heaviest weight; `None` if nothing changed.
    pub fn weight(&self) -> Option<Weight> {
        self.iter().map(|change| change.weight).max()
    }
}

impl Change {
    fn new(service: &str, item: impl Into<String>, what: What) -> Self {
        Self {
            service: service.to_owned(),
            item: item.into(),
            also: Vec::new(),
            weight: what.weight(),
            what,
        }
    }

    /// Whether all code that compiled before the changes still compiles. It may
    /// break at run time: `validate` rejects more, or an enum's variant has a value
    /// that another one had.
    pub fn compiles(&self) -> bool {
        self.what.compiles()
    }
}

/// Reports what happened to several items once, at the first of them: a change of
/// a type or constraint that members share.
fn together(changes: Vec<Change>) -> Vec<Change> {
    let mut told: Vec<Change> = Vec::with_capacity(changes.len());
    for change in changes {
        let mut known = told.iter_mut();
        match known.find(|known| change.what.is_shared() && known.what == change.what) {
            Some(known) => known.also.push(change.item),
            None => told.push(change),
        }
    }
    told
}
