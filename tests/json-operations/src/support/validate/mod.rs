//! Checks of a model's constraints.

mod matcher;
mod path;
mod string;
mod validator;
mod violation;

pub use matcher::Matcher;
pub use path::Path;
pub use validator::Validator;
pub use violation::{Constraint, ValidationErrors, Violation};
