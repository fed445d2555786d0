//! What is reported of a plan, in the order in which it is found.

use std::fmt;

use super::error::PlanError;
use crate::display::display;

/// The errors and warnings of a plan.
#[derive(Default)]
pub(crate) struct Problems {
    pub(crate) errors: Vec<PlanError>,
    pub(crate) warnings: Vec<String>,
}

impl Problems {
    /// Reports what is not supported.
    pub(crate) fn unsupported(&mut self, error: PlanError) {
        self.errors.push(error);
    }

    /// Reports once what a person should know; text of the model in it is escaped.
    pub(crate) fn warn(&mut self, warning: impl fmt::Display) {
        let warning = display(warning);
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}
