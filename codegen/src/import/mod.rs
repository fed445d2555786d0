//! Turns an official model into one that holds facts only.
//!
//! In: the model of a service as its owner publishes it, with all its documentation. Out: a Smithy
//! 2.0 JSON AST of the same service that can be kept in a repository: every shape, member and
//! trait that says something about the service, and none of its owner's sentences.
//!
//! The stages meet in one place, a Smithy AST as a JSON value:
//!
//! - `smithy` reads the JSON AST of Smithy into it, `botocore` the folder of a service as the library
//!   under boto3 and the AWS CLI has it.
//! - `facts` decides what stays, whatever the source was; `endpoint` is its part for rule sets.

mod botocore;
mod documentation;
mod endpoint;
mod error;
mod facts;
mod file;
mod location;
mod smithy;

#[cfg(test)]
mod laws_test;
#[cfg(test)]
mod official_models_test;

use std::path::Path;

use serde_json::Value;

pub use error::ImportError;

use crate::json;
use botocore::Read;
use location::Location;

/// What happens to the model's prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prose {
    /// It is dropped, so that the rest can be kept in a repository under another license.
    Drop,
    /// It is kept.
    Keep,
}

/// A model that was imported.
#[derive(Debug)]
pub struct Imported {
    /// The name of its file: that of the source or, if that is a folder, AWS's name for the Smithy
    /// model of the service.
    pub name: String,
    /// The release of botocore that it is from, such as `1.44.8`; `None` if it is not from one.
    pub release: Option<String>,
    /// The text of a Smithy 2.0 JSON AST, as [`facts`] writes it.
    pub text: String,
}

/// Imports an official model: the JSON AST of Smithy in a file, or the folder of a service as
/// botocore has it.
///
/// The folder holds `service-2.json`, and where it has them `service-2.sdk-extras.json`,
/// `paginators-1.json`, `waiters-2.json`, `examples-1.json` and `endpoint-rule-set-1.json`, each as
/// it is or compressed (`.json.gz`). The source may also be the `service-2` file in it, or a folder
/// with one such folder for each version of the service, of which the newest is taken. A `service-2`
/// file with another name is read without the others. Models may be compressed too.
///
/// # Errors
///
/// [`ImportError`] if the source cannot be read or is neither, or if [`facts`] fails.
pub fn import(source: &Path, prose: Prose) -> Result<Imported, ImportError> {
    let read = if botocore::is_folder(source) {
        botocore::read_folder(source)?
    } else {
        let document = file::read(source)?;
        if json::is_botocore(&document) {
            botocore::read_file(source, document)?
        } else {
            let name = source.file_name().unwrap_or(source.as_os_str());
            Read {
                name: name.to_string_lossy().trim_end_matches(".gz").to_owned(),
                release: None,
                model: smithy::check(document, source)?,
            }
        }
    };
    Ok(Imported {
        name: read.name,
        release: read.release,
        text: written(read.model, source, prose)?,
    })
}

fn written(mut model: Value, file: &Path, prose: Prose) -> Result<String, ImportError> {
    facts::keep(&mut model, prose, &Location::root(file))?;
    Ok(format!("{model:#}\n"))
}

/// The facts of an official model: the text of a Smithy 2.0 JSON AST in, the text of a Smithy 2.0
/// JSON AST out, indented by two spaces and with a newline at its end.
///
/// `file` is where the text comes from and is only used to word errors.
///
/// # What stays
///
/// All shapes and members, and all their traits except for documentation, hints to validators and
/// smoke tests. A trait that is not known here stays, without what it holds under a key named
/// `documentation`. If Smithy requires a text, the original is replaced:
///
/// - the `title` of an example is the operation's name and a number;
/// - the sentence of an error rule in an endpoint rule set becomes `error 1`, `error 2` and so on,
///   in the order of the rules, and an endpoint test that expects the sentence expects that name.
///   So a test still says *which* rule refuses, and still passes against the rule set.
///
/// `smithy.rules#endpointBdd` is left out if there is a `smithy.rules#endpointRuleSet`.
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
/// [`ImportError`] if the text is not a Smithy 2.x JSON AST, has no shape, or a value that is read
/// is not of the type that Smithy requires.
pub fn facts(text: &str, file: &Path) -> Result<String, ImportError> {
    let model = smithy::check(file::parse(text, file)?, file)?;
    written(model, file, Prose::Drop)
}
