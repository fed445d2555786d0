//! Which support files and crates a plan needs.

use std::collections::BTreeSet;

use opsmith_support::sources::{SOURCES, Source};

use super::aws_query;
use super::types::RustType;
use super::{Check, OperationBinding, ServiceBinding, ServicePlan};

/// The files, sorted by module, and the crates, sorted by name.
pub(super) fn needed(services: &[ServicePlan]) -> (Vec<&'static Source>, Vec<&'static str>) {
    let mut needed = Needed::default();
    for service in services {
        needed.service(service);
    }
    let files: Vec<_> = SOURCES
        .iter()
        .filter(|source| needed.modules.contains(source.module))
        .collect();
    let crates = files.iter().flat_map(|source| source.crates).copied();
    let crates: BTreeSet<_> = crates.chain(needed.crates).collect();
    (files, crates.into_iter().collect())
}

/// What is needed; the rooms of the protocols add theirs.
#[derive(Default)]
pub(super) struct Needed {
    modules: BTreeSet<&'static str>,
    crates: BTreeSet<&'static str>,
}

impl Needed {
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

    fn service(&mut self, service: &ServicePlan) {
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
        for exception in &service.exceptions {
            exception
                .members
                .iter()
                .for_each(|member| self.ty(&member.ty));
        }
        match &service.binding {
            ServiceBinding::AwsQuery(binding) => aws_query::service_needs(self, binding),
        }
        for operation in &service.operations {
            self.module("endpoint");
            self.module("request_error");
            self.module("response_error");
            self.module("error_metadata");
            self.module("validation");
            let members = operation
                .input
                .members
                .iter()
                .chain(&operation.output.members);
            members.for_each(|member| self.ty(&member.ty));
            match &operation.binding {
                OperationBinding::AwsQuery(binding) => {
                    aws_query::operation_needs(self, binding);
                }
            }
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
            Check::Blob { .. } => self.module("validate_count"),
            Check::List { length, item, .. } => {
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
            Check::Structure { .. } => self.module("validation_path_nested"),
        }
    }
}
