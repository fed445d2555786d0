//! Checks of a model's constraints.

mod path;
mod string;
mod validator;
mod violation;

pub use path::Path;
pub use validator::Validator;
pub use violation::{Constraint, ValidationErrors, Violation};
