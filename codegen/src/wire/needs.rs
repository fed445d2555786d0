//! Which support files the bindings need.

use super::operation::OperationWire;
use super::parts::{ErrorMembers, Reply, Request};
use super::read::ReadStructure;
use super::service::ServiceWire;
use super::support::Needed;
use super::value::{Scalar, TimestampFormat, Value};
use super::write::{WriteAbsent, WriteMember};

/// What shared structures and errors need.
pub(super) fn service_needs(needed: &mut Needed, wire: &ServiceWire) {
    for writer in &wire.written.structures {
        needed.module("query_structure");
        write_members(needed, &writer.members);
    }
    for writer in &wire.written.unions {
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
    let variants = wire.read.unions.iter().flat_map(|plan| &plan.variants);
    for value in variants.filter_map(|variant| variant.value.as_ref()) {
        read(needed, value);
    }
    for reader in &wire.read.structures {
        read_members(needed, reader);
    }
    for exception in &wire.exceptions {
        if let Some(ErrorMembers::Element(reader)) = &exception.members {
            needed.module("query_error_members");
            read_members(needed, reader);
        }
    }
}

/// What an operation needs.
pub(super) fn operation_needs(needed: &mut Needed, wire: &OperationWire) {
    let Request::Form(request) = &wire.request;
    needed.module("form_request");
    if !request.members.is_empty() {
        needed.module("query");
    }
    write_members(needed, &request.members);
    let Reply::ResultElement(result) = &wire.reply;
    match result {
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
        if member.field.absent == WriteAbsent::IdempotencyToken {
            needed.module("idempotency_token");
        }
        write(needed, &member.wire.value);
    }
}

fn read_members(needed: &mut Needed, reader: &ReadStructure) {
    for member in &reader.members {
        read(needed, &member.wire.value);
    }
}

fn write(needed: &mut Needed, value: &Value) {
    match value {
        Value::Structure(_) => {}
        Value::Scalar(Scalar::Text | Scalar::Enum(_)) => needs_text(needed),
        Value::Scalar(Scalar::Timestamp(format)) => {
            needs_text(needed);
            needs_format(needed, *format);
        }
        Value::Scalar(Scalar::Boolean | Scalar::Integer | Scalar::IntEnum(_)) => {
            needed.module("query_plain");
            needed.module("query_key");
        }
        // What these write is a text in the end.
        Value::Scalar(Scalar::Float) => {
            needed.module("query_float");
            needs_text(needed);
        }
        Value::Scalar(Scalar::Blob) => {
            needed.module("query_blob");
            needs_text(needed);
        }
        Value::List { item, .. } => {
            needed.module("query_list");
            needs_text(needed);
            write(needed, &item.value);
        }
        Value::Map { value, .. } => {
            needed.module("query_map");
            needs_text(needed);
            write(needed, &value.value);
        }
    }
}

fn read(needed: &mut Needed, value: &Value) {
    match value {
        Value::Scalar(Scalar::Text | Scalar::Enum(_)) | Value::Structure(_) => {}
        Value::Scalar(Scalar::Timestamp(TimestampFormat::DateTime)) => needed.module("xml_value"),
        Value::Scalar(Scalar::Timestamp(format)) => {
            needed.module("xml_timestamp");
            needs_format(needed, *format);
        }
        Value::Scalar(Scalar::Blob) => needed.module("xml_blob"),
        Value::Scalar(_) => needed.module("xml_value"),
        Value::List { item, flattened } => {
            if !flattened {
                needed.module("xml_list");
            }
            read(needed, &item.value);
        }
        Value::Map {
            value, flattened, ..
        } => {
            if !flattened {
                needed.module("xml_list");
            }
            needed.module("xml_map");
            read(needed, &value.value);
        }
    }
}
