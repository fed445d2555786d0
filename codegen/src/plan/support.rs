//! Which support files and crates a plan needs.

use std::collections::BTreeSet;

use opsmith_support::sources::{SOURCES, Source};

use super::aws_query::{Read, Write};
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

#[derive(Default)]
struct Needed {
    modules: BTreeSet<&'static str>,
    crates: BTreeSet<&'static str>,
}

impl Needed {
    fn module(&mut self, name: &str) {
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
            self.check(&check.check);
        }
        for structure in &service.structures {
            structure
                .members
                .iter()
                .for_each(|member| self.ty(&member.ty));
        }
        let ServiceBinding::AwsQuery(binding) = &service.binding;
        for writer in &binding.writers {
            self.module("query_structure");
            writer
                .members
                .iter()
                .for_each(|member| self.write(&member.value));
        }
        for reader in binding.readers.iter().chain(&binding.errors) {
            reader
                .members
                .iter()
                .for_each(|member| self.read(&member.value));
        }
        if !binding.errors.is_empty() {
            self.module("query_error_members");
        }
        for operation in &service.operations {
            self.module("validation");
            self.module("form_request");
            let members = operation
                .input
                .members
                .iter()
                .chain(&operation.output.members);
            members.for_each(|member| self.ty(&member.ty));
            let OperationBinding::AwsQuery(binding) = &operation.binding;
            if !binding.members.is_empty() {
                self.module("query");
            }
            binding
                .members
                .iter()
                .for_each(|member| self.write(&member.value));
            match &binding.result {
                None => self.module("query_reply_empty"),
                Some(result) => {
                    self.module("query_reply_result");
                    result
                        .reader
                        .members
                        .iter()
                        .for_each(|member| self.read(&member.value));
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
            Check::String {
                length,
                pattern,
                sensitive,
            } => {
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
                if *sensitive {
                    self.module("validate_string_sensitive");
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

    fn write(&mut self, write: &Write) {
        match write {
            Write::Structure { .. } => {}
            Write::Text | Write::Enum | Write::Timestamp => self.module("query_text"),
            Write::Plain => self.module("query_plain"),
            // What these write is a text in the end.
            Write::Float => {
                self.module("query_float");
                self.module("query_text");
            }
            Write::Blob => {
                self.module("query_blob");
                self.module("query_text");
            }
            Write::List { item, .. } => {
                self.module("query_list");
                self.module("query_text");
                self.write(item);
            }
            Write::Map { value, .. } => {
                self.module("query_map");
                self.module("query_text");
                self.write(value);
            }
        }
    }

    fn read(&mut self, read: &Read) {
        match read {
            Read::Text | Read::Enum(_) | Read::Structure(_) => {}
            Read::Value => self.module("xml_value"),
            Read::Blob => self.module("xml_blob"),
            Read::List { item, .. } => {
                self.module("xml_list");
                self.read(item);
            }
            Read::FlatList(item) => self.read(item),
            Read::Map(entry) | Read::FlatMap(entry) => {
                if matches!(read, Read::Map(_)) {
                    self.module("xml_list");
                }
                self.module("xml_map");
                self.read(&entry.value);
            }
        }
    }
}
