//! Checks of a model's constraints.

#[cfg(feature = "matcher")]
mod matcher;
#[cfg(feature = "validator")]
mod path;
#[cfg(any(feature = "validate-length", feature = "validate-pattern"))]
mod string;
#[cfg(feature = "validator")]
mod validator;
mod violation;

#[cfg(feature = "matcher")]
pub use matcher::Matcher;
#[cfg(feature = "validator")]
pub use path::Path;
#[cfg(feature = "validator")]
pub use validator::Validator;
pub use violation::{Constraint, ValidationErrors, Violation};
