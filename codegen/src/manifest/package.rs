//! The `[package]` table: the crate to write.

use super::names::package_name_fault;
use super::reader::Reader;
use super::table::Table;
use super::{Located, Problem};

/// The keys of the table.
const KEYS: &[&str] = &[
    "name",
    "version",
    "description",
    "license",
    "authors",
    "repository",
    "homepage",
    "documentation",
    "keywords",
    "categories",
    "publish",
];

/// The most keywords, and the most categories, of a crate on crates.io.
const MOST: usize = 5;

/// How long a keyword may be on crates.io.
const LONGEST_KEYWORD: usize = 20;

/// The registry that is meant where none is named.
const CRATES_IO: &str = "crates-io";

/// The `[package]` table: the crate to write.
#[derive(Clone, Debug)]
pub struct Package {
    /// A valid Cargo package name in ASCII that can be imported as a crate.
    pub name: String,
    /// The version of the crate.
    pub version: semver::Version,
    /// What else Cargo's manifest says of it.
    pub metadata: Metadata,
}

/// What registries show of a package, and which may have it, under Cargo's own names:
/// <https://doc.rust-lang.org/cargo/reference/manifest.html>.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are Cargo's")]
pub struct Metadata {
    pub description: Option<String>,
    pub license: Option<String>,
    pub authors: Vec<String>,
    pub repository: Option<String>,
    pub homepage: Option<String>,
    pub documentation: Option<String>,
    pub keywords: Vec<String>,
    pub categories: Vec<String>,
    pub publish: Option<Publish>,
}

/// Which registries may have a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Publish {
    /// Any, or none.
    Any(bool),
    /// These.
    Registries(Vec<String>),
}

impl Publish {
    fn is_on_crates_io(&self) -> bool {
        match self {
            Self::Any(any) => *any,
            Self::Registries(names) => names.iter().any(|name| name == CRATES_IO),
        }
    }
}

impl Reader<'_> {
    pub(super) fn package(&mut self, table: Table<'_>) -> Option<Package> {
        let table = table.with_keys(KEYS, self);
        let name = table.string("name", self);
        let version = table.string("version", self);
        let name = name.and_then(|name| self.package_name(name));
        let version = version.and_then(|version| self.version(version));
        let metadata = self.metadata(&table);
        Some(Package {
            name: name?,
            version: version?,
            metadata,
        })
    }

    fn package_name(&mut self, name: Located<String>) -> Option<String> {
        let Some(reason) = package_name_fault(&name.value) else {
            return Some(name.value);
        };
        let problem = Problem::PackageName {
            name: name.value,
            reason,
        };
        self.report(name.location, problem);
        None
    }

    fn version(&mut self, version: Located<String>) -> Option<semver::Version> {
        match semver::Version::parse(&version.value) {
            Ok(version) => Some(version),
            Err(reason) => {
                let problem = Problem::Version {
                    version: version.value,
                    reason,
                };
                self.report(version.location, problem);
                None
            }
        }
    }

    fn metadata(&mut self, table: &Table<'_>) -> Metadata {
        let publish = table.publish("publish", self);
        let strict = publish.as_ref().is_none_or(Publish::is_on_crates_io);
        let mut text = |key, what, fault: fn(&str) -> Option<&'static str>| {
            let text = table.optional_string(key, self)?;
            self.refuse(&text, what, fault(&text.value).filter(|_| strict));
            Some(text.value)
        };
        let description = text("description", "the description", text_fault);
        let license = text("license", "the license", text_fault);
        let repository = text("repository", "the repository", url_fault);
        let homepage = text("homepage", "the homepage", url_fault);
        let documentation = text("documentation", "the documentation", url_fault);
        let mut list = |key, what, fault: fn(usize, &str) -> Option<&'static str>| {
            let entries = table.optional_strings(key, self);
            let entries = entries.into_iter().enumerate().map(|(index, entry)| {
                self.refuse(&entry, what, fault(index, &entry.value).filter(|_| strict));
                entry.value
            });
            entries.collect()
        };
        Metadata {
            description,
            license,
            authors: list("authors", "an author", |_, _| None),
            repository,
            homepage,
            documentation,
            keywords: list("keywords", "a keyword", keyword_fault),
            categories: list("categories", "a category", |index, _| count_fault(index)),
            publish,
        }
    }

    /// Reports what crates.io would refuse, if there is a reason.
    fn refuse(&mut self, text: &Located<String>, what: &'static str, reason: Option<&'static str>) {
        if let Some(reason) = reason {
            let problem = Problem::Metadata {
                value: text.value.clone(),
                what,
                reason,
            };
            self.report(text.location, problem);
        }
    }
}

/// Why crates.io would refuse a description or a license.
///
/// <https://doc.rust-lang.org/cargo/reference/publishing.html#before-publishing-a-new-crate>
fn text_fault(text: &str) -> Option<&'static str> {
    text.is_empty()
        .then_some("it is empty, which crates.io refuses")
}

fn url_fault(text: &str) -> Option<&'static str> {
    let known = ["http://", "https://"]
        .iter()
        .any(|scheme| text.starts_with(scheme));
    (!known).then_some("crates.io takes only what begins with `https://` or `http://`")
}

/// <https://doc.rust-lang.org/cargo/reference/manifest.html#the-keywords-field>
fn keyword_fault(index: usize, text: &str) -> Option<&'static str> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+');
    if let Some(fault) = count_fault(index) {
        Some(fault)
    } else if text.len() > LONGEST_KEYWORD {
        Some("crates.io takes at most 20 characters")
    } else if !text.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        Some("crates.io takes only what begins with an ASCII letter or digit")
    } else if !text.chars().all(allowed) {
        Some("crates.io takes only ASCII letters, digits, `_`, `-` and `+`")
    } else {
        None
    }
}

/// <https://doc.rust-lang.org/cargo/reference/manifest.html#the-categories-field>
fn count_fault(index: usize) -> Option<&'static str> {
    (index >= MOST).then_some("crates.io takes at most 5")
}
