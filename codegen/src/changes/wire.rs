//! How members go over the wire, in words that two plans can be compared by.

use std::collections::BTreeMap;

use crate::plan::aws_query::{self, Entry, ErrorCode, Read, TimestampFormat, Write};
use crate::plan::{OperationBinding, ServiceBinding, ServicePlan};

/// How members go over the wire, by type and field or variant.
#[derive(Default)]
pub(super) struct WireNames<'a> {
    pub(super) requests: BTreeMap<(&'a str, &'a str), String>,
    pub(super) replies: BTreeMap<(&'a str, &'a str), String>,
    /// The code and status of each error, by type.
    pub(super) errors: BTreeMap<&'a str, &'a ErrorCode>,
    /// The codes of each variant of an error enum, by both names.
    pub(super) variants: BTreeMap<(&'a str, &'a str), &'a [String]>,
}

impl<'a> WireNames<'a> {
    pub(super) fn of(service: &'a ServicePlan) -> Self {
        let mut names = Self::default();
        match &service.binding {
            ServiceBinding::AwsQuery(binding) => names.service(binding),
        }
        for exception in &service.exceptions {
            let code = service.binding.error_code(exception);
            names.errors.insert(&exception.name, code);
        }
        for operation in &service.operations {
            let variants = operation.error.variants.iter();
            let variants =
                variants.map(|it| (operation.error.name.as_str(), it.exception.as_str()));
            let codes = operation.binding.error_codes().iter().map(Vec::as_slice);
            names.variants.extend(variants.zip(codes));
            match &operation.binding {
                OperationBinding::AwsQuery(binding) => {
                    names.writers(&operation.input.name, &binding.members);
                    if let Some(result) = &binding.result {
                        names.readers(&operation.output.name, &result.reader.members);
                    }
                }
            }
        }
        names
    }

    fn service(&mut self, binding: &'a aws_query::ServiceBinding) {
        for plan in &binding.writers {
            self.writers(&plan.ty, &plan.members);
        }
        for plan in binding.readers.iter().chain(&binding.errors) {
            self.readers(&plan.ty, &plan.members);
        }
        for plan in &binding.union_writers {
            let variants = plan.variants.iter().map(|variant| {
                let value = variant.value.as_ref().map(written);
                let text = format!("{}{}", variant.key, value.unwrap_or_default());
                ((plan.ty.as_str(), variant.variant.as_str()), text)
            });
            self.requests.extend(variants);
        }
        for plan in &binding.union_readers {
            let variants = plan.variants.iter().map(|variant| {
                let value = variant.value.as_ref().map(read);
                let text = format!("{}{}", variant.element, value.unwrap_or_default());
                ((plan.ty.as_str(), variant.variant.as_str()), text)
            });
            self.replies.extend(variants);
        }
    }

    fn writers(&mut self, ty: &'a str, members: &'a [aws_query::WriteMember]) {
        let members = members.iter().map(|member| {
            let text = format!("{}{}", member.key, written(&member.value));
            ((ty, member.field.as_str()), text)
        });
        self.requests.extend(members);
    }

    fn readers(&mut self, ty: &'a str, members: &'a [aws_query::ReadMember]) {
        let members = members.iter().map(|member| {
            let text = format!("{}{}", member.element, read(&member.value));
            ((ty, member.field.as_str()), text)
        });
        self.replies.extend(members);
    }
}

/// What stands behind the key of a value: `.member.N` for a list.
fn written(value: &Write) -> String {
    match value {
        Write::Text
        | Write::Enum
        | Write::IntEnum
        | Write::Plain
        | Write::Float
        | Write::Blob
        | Write::Structure { .. } => String::new(),
        Write::Timestamp(format) => format!(" as {}", format_name(*format)),
        Write::List { infix, item } => format!("{infix}.N{}", written(item)),
        Write::Map {
            infix,
            names: (key, name),
            value,
        } => format!("{infix}.N.{key}/{name}{}", written(value)),
    }
}

/// What stands behind the element of a value: `/member` for a list.
fn read(value: &Read) -> String {
    match value {
        Read::Text
        | Read::Enum(_)
        | Read::IntEnum(_)
        | Read::Value
        | Read::Blob
        | Read::Structure(_) => String::new(),
        Read::Timestamp(format) => format!(" as {}", format_name(*format)),
        Read::List { element, item } => format!("/{element}{}", read(item)),
        Read::FlatList(item) => format!(" repeated{}", read(item)),
        Read::Map { element, entry } => format!("/{element}{}", read_entry(entry)),
        Read::FlatMap(entry) => format!(" repeated{}", read_entry(entry)),
    }
}

fn read_entry(entry: &Entry) -> String {
    let Entry {
        key_element,
        value_element,
        value,
        ..
    } = entry;
    format!("/{key_element}, {value_element}{}", read(value))
}

fn format_name(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::DateTime => "date-time",
        TimestampFormat::EpochSeconds => "epoch-seconds",
        TimestampFormat::HttpDate => "http-date",
    }
}
