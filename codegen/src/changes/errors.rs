//! Errors of a service, and the enums of operations that they are variants of.

use super::service::{Compare, path};
use super::{Kind, What, Wire};
use crate::model::{Fault, Retryable};
use crate::plan::{ErrorPlan, ExceptionPlan};

impl Compare<'_> {
    /// Compares the errors of an operation. A renamed one is reported at its type.
    pub(super) fn error_enum(&mut self, old: &ErrorPlan, new: &ErrorPlan) {
        for variant in &new.variants {
            let item = path(&new.name, &variant.name);
            let mut variants = old.variants.iter();
            let is_same = |name: &str| self.renames.name(name) == variant.exception;
            let Some(from) = variants.find(|from| is_same(&from.exception)) else {
                self.told_errors.insert(variant.exception.clone());
                self.push(item, What::Added(Kind::ErrorVariant));
                continue;
            };
            let from_codes = self.old_wire.variants[&(&*old.name, &*from.exception)];
            let to_codes = self.new_wire.variants[&(&*new.name, &*variant.exception)];
            // Another name or code of its own is reported at its type.
            if from.exception == variant.exception && from_codes.own == to_codes.own {
                let codes = (from_codes.meant_by.join(", "), to_codes.meant_by.join(", "));
                self.wire_text(&item, Wire::Codes, codes.0, codes.1);
            }
        }
        for variant in &old.variants {
            let name = self.renames.name(&variant.exception);
            if !new.variants.iter().any(|to| to.exception == name) {
                self.told_errors.insert(variant.exception.clone());
                let what = What::Removed(Kind::ErrorVariant, Vec::new());
                self.push(path(&new.name, name), what);
            }
        }
    }

    pub(super) fn exception(&mut self, old: &ExceptionPlan, new: &ExceptionPlan) {
        let item = &new.name;
        self.docs(item, &old.docs, &new.docs);
        let from = self.old_wire.errors[old.name.as_str()];
        let to = self.new_wire.errors[new.name.as_str()];
        self.wire_text(item, Wire::Codes, from.code.clone(), to.code.clone());
        let statuses = (from.status.to_string(), to.status.to_string());
        self.wire_text(item, Wire::Status, statuses.0, statuses.1);
        let word = |fault| match fault {
            Fault::Client => "client".to_owned(),
            Fault::Server => "server".to_owned(),
        };
        self.wire_text(item, Wire::Fault, word(old.fault), word(new.fault));
        let word = |retryable: Option<Retryable>| match retryable {
            None => "none".to_owned(),
            Some(Retryable { throttling: false }) => "transient".to_owned(),
            Some(Retryable { throttling: true }) => "throttling".to_owned(),
        };
        self.wire_text(item, Wire::Retry, word(old.retryable), word(new.retryable));
        let message = path(item, "message");
        self.sensitive(&message, old.sensitive_message, new.sensitive_message);
        self.error_members((&old.name, &old.members), (&new.name, &new.members));
    }
}
