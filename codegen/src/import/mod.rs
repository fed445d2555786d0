//! Turns an official model into one that holds facts only.
//!
//! In: the model of a service as its owner publishes it, with all its documentation. Out: a Smithy
//! 2.0 JSON AST of the same service that can be kept in a repository: every shape, member and
//! trait that says something about the service, and none of its owner's sentences.
//!
//! The stages meet in one place, a Smithy AST as a JSON value:
//!
//! - `smithy` reads the source format into it. Another source format gets a file of its own beside
//!   it, and ends in the same value.
//! - `facts` decides what stays, whatever the source was; `endpoint` is its part for rule sets.

mod endpoint;
mod error;
mod facts;
mod location;
mod smithy;

#[cfg(test)]
mod laws_test;
#[cfg(test)]
mod official_models_test;

use std::path::Path;

pub use error::ImportError;

use location::Location;

/// The facts of an official model: the text of a Smithy 2.0 JSON AST in, the text of a Smithy 2.0
/// JSON AST out, indented by two spaces and with a newline at its end.
///
/// `file` is where the text comes from and is only used to word errors.
///
/// # What stays
///
/// All shapes and members, and all their traits except for documentation, hints to validators and
/// smoke tests. A trait that is not known here stays, without what it holds under a key named
/// `documentation`. Where Smithy requires a text, one of ours takes the place of the original:
///
/// - the `title` of an example is the operation's name and a number;
/// - the sentence of an error rule in an endpoint rule set becomes `error 1`, `error 2` and so on,
///   in the order of the rules, and an endpoint test that expects the sentence expects that name.
///   So a test still says *which* rule refuses, and still passes against the rule set.
///
/// `smithy.rules#endpointBdd` is left out where `smithy.rules#endpointRuleSet` says the same.
///
/// # Order
///
/// Shapes, traits and metadata are sorted by name, so that the difference between two releases of
/// a model can be read. Members, enum values and the lists of operations, resources and errors
/// keep their order, which is a fact; so does everything inside the value of a trait.
///
/// The same input gives the same output, and facts go through unchanged.
///
/// # Errors
///
/// [`ImportError`] when the text is not a Smithy 2.x JSON AST, holds no shape, or a value that has
/// to be looked into is not of the type that Smithy gives it.
pub fn facts(text: &str, file: &Path) -> Result<String, ImportError> {
    let mut model = smithy::read(text, file)?;
    facts::keep(&mut model, &Location::root(file))?;
    Ok(format!("{model:#}\n"))
}
