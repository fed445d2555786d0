//! Which support files and crates a plan needs.

use std::collections::BTreeSet;

use opsmith_support::sources::{SOURCES, Source};

use super::bound::{BoundOperation, BoundService};
use super::host::HostPrefixPart;
use super::needs::{operation_needs, service_needs};
use super::service::ServiceWire;
use crate::plan::types::{Check, MemberCheck, RustType, ServicePlan};

/// A support file of a generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SupportFile {
    /// The file.
    pub source: &'static Source,
    /// The feature that it is for, unless it is always there.
    pub feature: Option<&'static str>,
}

/// What users of a generated crate can switch on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// The crates that nothing else needs, sorted.
    pub crates: Vec<&'static str>,
}

/// The features of every crate, and the support file that each is about.
const FEATURES: [(&str, &str); 1] = [("sign", "sign")];

/// What the services need together.
pub(super) struct Support {
    /// Sorted by module.
    pub(super) files: Vec<SupportFile>,
    /// Those that are always needed, sorted.
    pub(super) crates: Vec<&'static str>,
    /// Sorted.
    pub(super) features: Vec<Feature>,
}

/// What services need.
pub(super) fn needed(services: &[(ServicePlan, ServiceWire)]) -> Support {
    let mut always = Needed::default();
    for (plan, wire) in services {
        always.service(BoundService { plan, wire });
    }
    let mut files = always.files(None);
    let crates = always.crates();
    let features = FEATURES.map(|(name, module)| {
        let mut needed = Needed::default();
        needed.module(module);
        needed
            .modules
            .retain(|module| !always.modules.contains(module));
        files.extend(needed.files(Some(name)));
        let mut added = needed.crates();
        added.retain(|name| !crates.contains(name));
        Feature {
            name,
            crates: added,
        }
    });
    files.sort_by_key(|file| file.source.module);
    Support {
        files,
        crates,
        features: features.into(),
    }
}

/// What is needed; the rooms of the protocols add theirs.
#[derive(Default)]
pub(super) struct Needed {
    modules: BTreeSet<&'static str>,
    crates: BTreeSet<&'static str>,
}

impl Needed {
    fn files(&self, feature: Option<&'static str>) -> Vec<SupportFile> {
        let sources = SOURCES.iter();
        let sources = sources.filter(|source| self.modules.contains(source.module));
        sources
            .map(|source| SupportFile { source, feature })
            .collect()
    }

    fn crates(&self) -> Vec<&'static str> {
        let files = self.files(None);
        let crates = files.iter().flat_map(|file| file.source.crates).copied();
        let crates: BTreeSet<_> = crates.chain(self.crates.iter().copied()).collect();
        crates.into_iter().collect()
    }

    /// Needs a file, and the files that it needs.
    pub(super) fn module(&mut self, name: &str) {
        let Some(source) = SOURCES.iter().find(|source| source.module == name) else {
            return;
        };
        if self.modules.insert(source.module) {
            for module in source.modules {
                self.module(module);
            }
        }
    }

    fn service(&mut self, bound: BoundService<'_>) {
        let service = bound.plan;
        for check in &service.checks {
            self.module("validator");
            if check.sensitive {
                self.module("validation_path_sensitive");
            }
            self.check(&check.check);
        }
        for structure in &service.structures {
            structure
                .members
                .iter()
                .for_each(|member| self.ty(&member.ty));
        }
        for union in &service.unions {
            let values = union
                .variants
                .iter()
                .filter_map(|variant| variant.ty.as_ref());
            values.for_each(|ty| self.ty(ty));
        }
        for exception in &service.exceptions {
            exception
                .members
                .iter()
                .for_each(|member| self.ty(&member.ty));
        }
        if service.endpoint.is_some() {
            self.module("partition");
        }
        service_needs(self, bound.wire);
        for BoundOperation {
            plan: operation,
            wire,
        } in bound.operations()
        {
            self.module("endpoint");
            self.module(bound.wire.request_error);
            self.module("response_error");
            self.module("error_metadata");
            self.module("validation");
            self.member_checks(&operation.checks);
            if wire.compressed {
                self.module("request_compression");
            }
            if !wire.host_prefix.is_empty() {
                self.module("host_prefix");
            }
            let mut parts = wire.host_prefix.iter();
            if parts.any(|part| matches!(part, HostPrefixPart::Label(..))) {
                self.module("host_label");
            }
            let members = operation
                .input
                .members
                .iter()
                .chain(&operation.output.members);
            members.for_each(|member| self.ty(&member.ty));
            operation_needs(self, wire);
        }
    }

    fn member_checks(&mut self, members: &[MemberCheck]) {
        if members.iter().any(|member| member.required) {
            self.module("validate_required");
        }
    }

    fn ty(&mut self, ty: &RustType) {
        match ty {
            RustType::Timestamp => self.module("timestamp"),
            RustType::List(item) => self.ty(item),
            RustType::Map(key, value) => {
                self.ty(key);
                self.ty(value);
            }
            _ => {}
        }
    }

    fn check(&mut self, check: &Check) {
        match check {
            Check::String { length, pattern } => {
                self.module("validate_string");
                if length.is_some() {
                    self.module("validate_string_length");
                }
                if let Some(pattern) = pattern {
                    self.module("validate_string_pattern");
                    if pattern.plan.uses_take() {
                        self.module("pattern");
                    }
                    if pattern.plan.uses_regress() {
                        self.crates.insert("regress");
                    }
                }
            }
            Check::Number { .. } => self.module("validate_range"),
            Check::Float { .. } => self.module("validate_float_range"),
            Check::Blob { .. } => self.module("validate_count"),
            Check::List {
                length,
                unique,
                item,
                ..
            } => {
                if *unique {
                    self.module("validate_unique_items");
                }
                if length.is_some() {
                    self.module("validate_count");
                }
                if item.is_some() {
                    self.module("validation_path_item");
                }
            }
            Check::Map {
                length, key, value, ..
            } => {
                if length.is_some() {
                    self.module("validate_count");
                }
                if key.is_some() || value.is_some() {
                    self.module("validation_path_nested");
                }
            }
            Check::Structure { members, .. } => {
                self.module("validation_path_nested");
                self.member_checks(members);
            }
            Check::Union { .. } => self.module("validation_path_nested"),
        }
    }
}
