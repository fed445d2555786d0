//! Checks of a model's constraints.

#[cfg(feature = "validator")]
mod path;
#[cfg(feature = "match-pattern")]
mod pattern;
#[cfg(any(feature = "validate-length", feature = "validate-pattern"))]
mod string;
#[cfg(feature = "validator")]
mod validator;
mod violation;

#[cfg(feature = "validator")]
pub use path::Path;
#[cfg(feature = "match-pattern")]
pub use pattern::take;
#[cfg(feature = "validator")]
pub use validator::Validator;
pub use violation::{Constraint, ValidationErrors, Violation};
