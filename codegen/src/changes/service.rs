//! A service that both crates have.

use std::collections::{BTreeMap, BTreeSet};

use super::constraints::Facts;
use super::types::{Renames, Type, Types};
use super::wire::WireNames;
use super::{Change, Kind, What, Wire};
use crate::plan::{OperationPlan, ServicePlan};
use crate::wire::{BoundOperation, BoundService, HostPrefixPart, Signing};

/// What is compared, and what was found.
pub(super) struct Compare<'a> {
    service: &'a str,
    /// The module of the types that are compared now, if it is not the
    /// service's own.
    module: Option<&'static str>,
    pub(super) renames: &'a Renames,
    pub(super) old_facts: &'a Facts<'a>,
    pub(super) new_facts: &'a Facts<'a>,
    pub(super) old_wire: &'a WireNames<'a>,
    pub(super) new_wire: &'a WireNames<'a>,
    /// Whether the service is called with another protocol than before.
    other_protocol: bool,
    /// The errors that came to an operation or went from one.
    pub(super) told_errors: BTreeSet<String>,
    changes: Vec<Change>,
}

/// Compares a service.
pub(super) fn compare(old: BoundService<'_>, new: BoundService<'_>) -> Vec<Change> {
    let (old_types, new_types) = (Types::of(old.plan), Types::of(new.plan));
    let renames = Renames::find((old, &old_types), (new, &new_types));
    let (old_facts, new_facts) = (Facts::of(old.plan), Facts::of(new.plan));
    let (old_wire, new_wire) = (WireNames::of(old), WireNames::of(new));
    let mut compare = Compare {
        service: &new.plan.module,
        module: None,
        renames: &renames,
        old_facts: &old_facts,
        new_facts: &new_facts,
        old_wire: &old_wire,
        new_wire: &new_wire,
        other_protocol: old.wire.protocol != new.wire.protocol,
        told_errors: BTreeSet::new(),
        changes: Vec::new(),
    };
    compare.wire_text(
        &new.plan.module,
        Wire::Protocol,
        old.wire.protocol.to_owned(),
        new.wire.protocol.to_owned(),
    );
    compare.whole(old.plan, new.plan);
    compare.operations((old, &old_types), (new, &new_types));
    compare.types((old.plan, &old_types), (new.plan, &new_types));
    compare.changes
}

/// A field, variant or function of a type, as in the API.
pub(super) fn path(ty: &str, name: &str) -> String {
    format!("{ty}::{}", name.trim_start_matches("r#"))
}

impl Compare<'_> {
    pub(super) fn push(&mut self, item: impl Into<String>, what: What) {
        let item = item.into();
        let item = match self.module {
            Some(module) => path(module, &item),
            None => item,
        };
        let change = Change::new(self.service, item, what);
        if !self.changes.contains(&change) {
            self.changes.push(change);
        }
    }

    /// Notes what only the wire shows, where it differs, unless it follows from another protocol.
    pub(super) fn wire_text(&mut self, item: &str, of: Wire, from: String, to: String) {
        let is_format = matches!(of, Wire::Operation | Wire::Request | Wire::Reply);
        let follows = is_format && self.other_protocol;
        if from != to && !follows {
            self.push(item, What::Wire { of, from, to });
        }
    }

    /// Compares the order of what both types have, by the old places in the new order.
    /// Documentation lists members and values in their order, and nothing depends on it.
    pub(super) fn order(&mut self, ty: &str, old_places: impl Iterator<Item = usize>) {
        if !old_places.is_sorted() {
            self.push(ty, What::Documentation);
        }
    }

    fn whole(&mut self, old: &ServicePlan, new: &ServicePlan) {
        let item = &new.module;
        self.wire_text(
            item,
            Wire::Version,
            old.version.clone(),
            new.version.clone(),
        );
        if old.title != new.title {
            self.push(item, What::Documentation);
        }
        self.service_endpoint(old, new);
    }

    fn operations(
        &mut self,
        (old, old_types): (BoundService<'_>, &Types<'_>),
        (new, new_types): (BoundService<'_>, &Types<'_>),
    ) {
        let same_version = old.plan.version == new.plan.version;
        let (old_plan, new_plan) = (old.plan, new.plan);
        let (old, new) = (by_name(old), by_name(new));
        let names: BTreeSet<_> = old.keys().chain(new.keys()).copied().collect();
        let mut told = BTreeSet::new();
        for name in names {
            match (old.get(name), new.get(name)) {
                (Some(from), Some(to)) => {
                    // A page of another version is told by the version.
                    if from.plan.reference != to.plan.reference && same_version {
                        self.push(name, What::Documentation);
                    }
                    self.operation_endpoint((old_plan, from.plan), (new_plan, to.plan));
                    self.operation(*from, *to);
                }
                (Some(from), None) => {
                    let reached = old_types.reached(from.plan).into_iter();
                    let gone = reached
                        .filter(|name| new_types.get(self.renames.name(name)).is_none())
                        .filter(|name| told.insert(*name))
                        .map(str::to_owned);
                    self.push(name, What::Removed(Kind::Operation, gone.collect()));
                }
                (None, _) => self.push(name, What::Added(Kind::Operation)),
            }
        }
    }

    fn operation(&mut self, old: BoundOperation<'_>, new: BoundOperation<'_>) {
        let (old_wire, new_wire) = (old.wire, new.wire);
        let (old, new) = (old.plan, new.plan);
        let name = &new.name;
        self.docs(name, &old.docs, &new.docs);
        // That they are written in another way follows from what their types became.
        let said = |plan: &OperationPlan| -> Vec<_> {
            let examples = plan.examples.iter();
            examples
                .map(|example| (example.docs.clone(), example.values.clone()))
                .collect()
        };
        if said(old) != said(new) {
            self.push(name, What::Examples);
        }
        let requests = (old_wire.request.operation(), new_wire.request.operation());
        self.wire_text(name, Wire::Operation, requests.0, requests.1);
        let prefixes = (prefix(&old_wire.host_prefix), prefix(&new_wire.host_prefix));
        self.wire_text(name, Wire::HostPrefix, prefixes.0, prefixes.1);
        let word = |compressed| if compressed { "gzip" } else { "none" }.to_owned();
        self.wire_text(
            name,
            Wire::Compression,
            word(old_wire.compressed),
            word(new_wire.compressed),
        );
        let word = |signing| match signing {
            Signing::Endpoint => "whole request".to_owned(),
            Signing::UnsignedPayload => "request without its body".to_owned(),
            Signing::Unsigned => "none".to_owned(),
        };
        self.wire_text(
            name,
            Wire::Signing,
            word(old_wire.signing),
            word(new_wire.signing),
        );
        self.structure(&old.input, &new.input);
        let has_token = |plan: &OperationPlan| plan.input.idempotency_token().is_some();
        self.method(
            &new.input.name,
            "idempotency_token_from",
            (has_token(old), has_token(new)),
        );
        self.method(
            &new.input.name,
            "validate_strict",
            (old.checks_enums, new.checks_enums),
        );
        self.structure(&old.output, &new.output);
        let has_missing = |plan: &OperationPlan| plan.missing_members.is_some();
        self.method(
            &new.output.name,
            "missing_members",
            (has_missing(old), has_missing(new)),
        );
        self.error_enum(&old.error, &new.error);
    }

    /// Compares whether a type has a method, constant or conversion, before and now.
    pub(super) fn method(&mut self, ty: &str, name: &'static str, (old, new): (bool, bool)) {
        if old != new {
            self.push(ty, What::Method(name, new));
        }
    }

    /// Compares the types; those that came or went with an operation, or that
    /// an operation's error tells of, are left out.
    fn types(
        &mut self,
        (old, old_types): (&ServicePlan, &Types<'_>),
        (new, new_types): (&ServicePlan, &Types<'_>),
    ) {
        let old_kept = kept(old, old_types, new);
        let new_kept = kept(new, new_types, old);
        let told = self.told_errors.clone();
        for (name, ty) in old_types.iter() {
            self.module = Some(ty.module());
            let new_name = self.renames.name(name);
            match new_types.get(new_name) {
                Some(to) => {
                    if name != new_name {
                        self.push(name, What::Renamed(ty.kind(), new_name.to_owned()));
                    }
                    self.ty(new_name, ty, to);
                }
                None if old_kept.contains(name) && !told.contains(name) => {
                    self.push(name, What::Removed(ty.kind(), Vec::new()));
                }
                None => {}
            }
        }
        for (name, ty) in new_types.iter() {
            self.module = Some(ty.module());
            let is_new = old_types.get(name).is_none() && !self.renames.is_new_name(name);
            if is_new && new_kept.contains(name) && !told.contains(name) {
                self.push(name, What::Added(ty.kind()));
            }
        }
        self.module = None;
    }

    fn ty(&mut self, name: &str, old: Type<'_>, new: Type<'_>) {
        match (old, new) {
            (Type::Structure(old), Type::Structure(new)) => {
                self.docs(name, &old.docs, &new.docs);
                self.structure(old, new);
            }
            (Type::Enum(old), Type::Enum(new)) => self.text_enum(old, new),
            (Type::IntEnum(old), Type::IntEnum(new)) => self.int_enum(old, new),
            (Type::Union(old), Type::Union(new)) => self.union(old, new),
            (Type::Exception(old), Type::Exception(new)) => self.exception(old, new),
            (old, new) => self.push(name, What::Kind(old.kind(), new.kind())),
        }
    }
}

/// The operations of a service by name.
fn by_name(service: BoundService<'_>) -> BTreeMap<&str, BoundOperation<'_>> {
    let operations = service.operations();
    operations.map(|it| (it.plan.name.as_str(), it)).collect()
}

/// The types of a service that operations need which the other has too.
fn kept<'a>(service: &'a ServicePlan, types: &Types<'a>, other: &ServicePlan) -> BTreeSet<&'a str> {
    let operations = service.operations.iter().filter(|operation| {
        let mut others = other.operations.iter();
        others.any(|other| other.name == operation.name)
    });
    operations
        .flat_map(|operation| types.reached(operation))
        .collect()
}

fn prefix(parts: &[HostPrefixPart]) -> String {
    let parts = parts.iter().map(|part| match part {
        HostPrefixPart::Text(text) => text.clone(),
        HostPrefixPart::Label(member, _) => format!("{{{member}}}"),
    });
    parts.collect()
}
