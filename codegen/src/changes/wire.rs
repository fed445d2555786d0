//! How members and errors go over the wire, in words that two plans can be
//! compared by.

use std::collections::BTreeMap;

use crate::wire::{BoundService, ErrorCodes, ExceptionWire, Placed};

/// How members and errors go over the wire.
pub(super) struct WireNames<'a> {
    /// The members of requests, by type and field or variant.
    pub(super) requests: BTreeMap<(&'a str, &'a str), String>,
    /// The members of replies, likewise.
    pub(super) replies: BTreeMap<(&'a str, &'a str), String>,
    /// The code and status of each error, by type.
    pub(super) errors: BTreeMap<&'a str, &'a ExceptionWire>,
    /// The codes of each variant of an error enum, by both names.
    pub(super) variants: BTreeMap<(&'a str, &'a str), &'a ErrorCodes>,
}

impl<'a> WireNames<'a> {
    pub(super) fn of(service: BoundService<'a>) -> Self {
        let errors = service.exceptions();
        let variants = service.operations().flat_map(|operation| {
            let error = &operation.plan.error;
            let codes = operation.wire.codes.iter();
            let variants = error.variants.iter();
            let names = variants.map(|it| (error.name.as_str(), it.exception.as_str()));
            names.zip(codes)
        });
        Self {
            requests: members(service.requests()),
            replies: members(service.replies()),
            errors: errors.map(|it| (it.plan.name.as_str(), it.wire)).collect(),
            variants: variants.collect(),
        }
    }
}

fn members<'a>(types: Vec<(&'a str, Vec<Placed<'a>>)>) -> BTreeMap<(&'a str, &'a str), String> {
    let members = types.into_iter().flat_map(|(ty, members)| {
        let members = members.into_iter();
        members.map(move |it| ((ty, it.field), format!("{}{}", it.name, it.layout)))
    });
    members.collect()
}
