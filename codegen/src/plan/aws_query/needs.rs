//! Which support files the bindings need.

use super::{OperationBinding, Read, Reader, ServiceBinding, TimestampFormat, Write, WriteMember};
use crate::plan::support::Needed;

/// What shared structures and errors need.
pub(in crate::plan) fn service_needs(needed: &mut Needed, binding: &ServiceBinding) {
    for writer in &binding.writers {
        needed.module("query_structure");
        write_members(needed, &writer.members);
    }
    for writer in &binding.union_writers {
        needed.module("query_structure");
        for variant in &writer.variants {
            match &variant.value {
                Some(value) => write(needed, value),
                None => needs_text(needed),
            }
        }
        if writer.unknown {
            needed.module("query_refusal");
        }
    }
    let variants = binding.union_readers.iter().flat_map(|plan| &plan.variants);
    for value in variants.filter_map(|variant| variant.value.as_ref()) {
        read(needed, value);
    }
    for reader in binding.readers.iter().chain(&binding.errors) {
        read_members(needed, reader);
    }
    if !binding.errors.is_empty() {
        needed.module("query_error_members");
    }
}

/// What an operation needs.
pub(in crate::plan) fn operation_needs(needed: &mut Needed, binding: &OperationBinding) {
    needed.module("form_request");
    if !binding.members.is_empty() {
        needed.module("query");
    }
    write_members(needed, &binding.members);
    match &binding.result {
        None => needed.module("query_reply_empty"),
        Some(result) => {
            needed.module("query_reply_result");
            read_members(needed, &result.reader);
        }
    }
}

/// Writing a text is a method, and calls one of another file.
fn needs_text(needed: &mut Needed) {
    needed.module("query_text");
    needed.module("query_key");
}

/// What spells a point in time otherwise than by default.
fn needs_format(needed: &mut Needed, format: TimestampFormat) {
    match format {
        TimestampFormat::DateTime => {}
        TimestampFormat::EpochSeconds => needed.module("timestamp_epoch_seconds"),
        TimestampFormat::HttpDate => needed.module("timestamp_http_date"),
    }
}

fn write_members(needed: &mut Needed, members: &[WriteMember]) {
    for member in members {
        write(needed, &member.value);
    }
}

fn read_members(needed: &mut Needed, reader: &Reader) {
    for member in &reader.members {
        read(needed, &member.value);
    }
}

fn write(needed: &mut Needed, value: &Write) {
    match value {
        Write::Structure { .. } => {}
        Write::Text | Write::Enum => needs_text(needed),
        Write::Timestamp(format) => {
            needs_text(needed);
            needs_format(needed, *format);
        }
        Write::Plain | Write::IntEnum => {
            needed.module("query_plain");
            needed.module("query_key");
        }
        // What these write is a text in the end.
        Write::Float => {
            needed.module("query_float");
            needs_text(needed);
        }
        Write::Blob => {
            needed.module("query_blob");
            needs_text(needed);
        }
        Write::List { item, .. } => {
            needed.module("query_list");
            needs_text(needed);
            write(needed, item);
        }
        Write::Map { value, .. } => {
            needed.module("query_map");
            needs_text(needed);
            write(needed, value);
        }
    }
}

fn read(needed: &mut Needed, value: &Read) {
    match value {
        Read::Text | Read::Enum(_) | Read::Structure(_) => {}
        Read::Value | Read::IntEnum(_) | Read::Timestamp(TimestampFormat::DateTime) => {
            needed.module("xml_value");
        }
        Read::Timestamp(format) => {
            needed.module("xml_timestamp");
            needs_format(needed, *format);
        }
        Read::Blob => needed.module("xml_blob"),
        Read::List { item, .. } => {
            needed.module("xml_list");
            read(needed, item);
        }
        Read::FlatList(item) => read(needed, item),
        Read::Map { entry, .. } | Read::FlatMap(entry) => {
            if matches!(value, Read::Map { .. }) {
                needed.module("xml_list");
            }
            needed.module("xml_map");
            read(needed, &entry.value);
        }
    }
}
