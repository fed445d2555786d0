//! Support code: what a generated crate gets of the library `opsmith-support`.
//!
//! Naming an item or method asks for the capabilities of its `#[cfg]`. A
//! condition of the library is true if these capabilities, or those that they
//! imply, make it true; it stays in the crate if a feature of the crate
//! decides; otherwise it is false, and what carries it is left out.

mod condition;
mod cut;
mod library;
mod parts;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use condition::Known;
use library::Library;
use opsmith_support::sources::{MANIFEST, SOURCES};
use syn::Item;

/// The capabilities that are Cargo features of every crate.
const FEATURES: [&str; 1] = ["sign"];

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::new(MANIFEST, SOURCES));

/// What the code of a crate uses of others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    capabilities: BTreeSet<&'static str>,
    crates: BTreeSet<String>,
}

impl Uses {
    /// Uses an item of the support code by its path there, or a method by its
    /// type and name. Code that uses what a Cargo feature of the crate decides
    /// carries the `#[cfg]` of the feature itself.
    ///
    /// # Panics
    ///
    /// There is none: the generator misspells it.
    pub(crate) fn support(&mut self, path: &str) {
        let condition = LIBRARY.condition(path);
        let condition = condition.unwrap_or_else(|| panic!("the support code has no `{path}`"));
        let required = condition.required().into_iter();
        self.capabilities
            .extend(required.filter(|name| !FEATURES.contains(name)));
    }

    /// Uses another crate, by its name in Rust.
    pub(crate) fn other_crate(&mut self, name: &str) {
        self.crates.insert(name.replace('_', "-"));
    }

    /// Uses what another part of the crate uses too.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.capabilities.extend(&other.capabilities);
        self.crates.extend(other.crates.iter().cloned());
    }
}

/// The support code of a crate.
#[derive(Debug)]
pub struct Support {
    capabilities: BTreeSet<&'static str>,
    dependencies: Vec<String>,
    features: Vec<Feature>,
    known: Known<'static>,
}

/// What users of a generated crate can switch on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// The crates that only the feature needs, sorted.
    pub crates: Vec<String>,
}

/// The root of the library, without what a crate does not use.
pub(crate) struct Root {
    /// The declarations of its modules.
    pub(crate) modules: Vec<Item>,
    /// What users of the crate see, in paths that begin with `support`.
    pub(crate) exports: Vec<Item>,
}

impl Support {
    pub(crate) fn new(uses: &Uses) -> Self {
        let features = FEATURES.map(|name| (name, LIBRARY.implied(&[name])));
        let known = Known::new(LIBRARY.implied(&uses.capabilities), features.to_vec());
        let mut dependencies = LIBRARY.dependencies(&known.capabilities);
        dependencies.extend(uses.crates.iter().cloned());
        let features = features.map(|(name, capabilities)| {
            let mut crates = LIBRARY.dependencies(&capabilities);
            crates.retain(|name| !dependencies.contains(name));
            let crates = crates.into_iter().collect();
            Feature { name, crates }
        });
        Self {
            capabilities: uses.capabilities.clone(),
            features: features.into(),
            dependencies: dependencies.into_iter().collect(),
            known,
        }
    }

    /// The capabilities that the crate's own code asks for, sorted.
    pub fn capabilities(&self) -> impl Iterator<Item = &'static str> {
        self.capabilities.iter().copied()
    }

    /// The crates that the crate always depends on, sorted.
    pub fn dependencies(&self) -> &[String] {
        &self.dependencies
    }

    /// The crate's Cargo features, sorted.
    pub fn features(&self) -> &[Feature] {
        &self.features
    }

    /// The files below the root, by their paths within `src/support/`.
    pub(crate) fn files(&self) -> Vec<(&'static str, String)> {
        LIBRARY.files(&self.known)
    }

    /// The same without the crate's features.
    #[cfg(test)]
    pub(crate) fn without_features(mut self) -> Self {
        self.features.clear();
        self
    }

    /// Whether it has an item, or a method of a type, if the crate's features are
    /// on.
    #[cfg(test)]
    pub(crate) fn has(&self, path: &str) -> bool {
        let is_on = |name: &str| self.known.capabilities.contains(name) || FEATURES.contains(&name);
        LIBRARY.condition(path).is_some_and(|it| it.holds(&is_on))
    }

    /// The root.
    pub(crate) fn root(&self) -> Root {
        LIBRARY.root(&self.known)
    }
}

#[cfg(test)]
mod tests;
