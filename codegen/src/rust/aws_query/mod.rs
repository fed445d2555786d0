//! The room of the AWS query protocol: functions that write forms and read
//! XML.

mod error;
mod operation;
mod parse;
mod serialize;

pub(super) use error::members;
pub(super) use operation::{reply, request};

use super::scope::{Code, ModelNames};
use crate::plan::aws_query::ServiceBinding;

/// The files of shared structures, by the name of their module.
pub(super) fn files(names: &ModelNames, binding: &ServiceBinding) -> Vec<(&'static str, Code)> {
    let mut files = Vec::new();
    if !(binding.writers.is_empty() && binding.union_writers.is_empty()) {
        files.push(("serialize", serialize::writers(names, binding)));
    }
    if !(binding.readers.is_empty() && binding.union_readers.is_empty()) {
        files.push(("parse", parse::readers(names, binding)));
    }
    files
}
