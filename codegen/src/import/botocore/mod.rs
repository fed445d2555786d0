//! Reads the folder of a service as botocore, the library under boto3 and the AWS CLI, has it
//! (<https://github.com/boto/botocore/tree/develop/botocore/data>).
//!
//! In: `service-2.json`, and where they are there `service-2.sdk-extras.json`, `paginators-1.json`,
//! `waiters-2.json`, `examples-1.json` and `endpoint-rule-set-1.json`, each as it is or compressed
//! with gzip. Out: the Smithy AST that AWS would publish for the same service, as far as the files
//! say it.
//!
//! AWS writes botocore's files from its Smithy models, so that most of the way is back the same
//! road. What comes out differently than AWS has it:
//!
//! - The service's shape is named like its `serviceId`, unless its requests have its name.
//! - A text that holds JSON targets a shape of its own, named like those of AWS:
//!   `SynthesizedJsonString`.
//! - A member has no default. In the files a number or boolean that is not a `box` may have a
//!   default or not: "no default" never takes a value for one that was sent.
//! - No member is `clientOptional`, and no operation `optionalAuth`.
//! - An exception has no member for its message where the files leave it out.
//! - A value of an enum is named after itself: AWS's own name for it is lost.
//! - Errors without a code have the HTTP status of their fault, 400 or 500.
//! - Endpoint tests, and the names of the service in ARNs, CloudFormation and CloudTrail, are not
//!   in the files.

mod auth;
mod constraints;
mod enumeration;
mod error;
mod examples;
mod extras;
mod folder;
mod http;
mod metadata;
mod names;
mod node;
mod operations;
mod paginators;
mod protocols;
mod references;
mod service;
mod shapes;
mod waiters;

#[cfg(test)]
mod tests;

use std::path::Path;

use serde_json::{Map, Value, json};

use super::ImportError;
use folder::{File, Files, Folder};
use metadata::Metadata;
use names::Names;
use node::Node;

/// A model, and what its file is called.
pub(super) struct Read {
    /// `<service>-<version>.json`, as AWS calls the Smithy model of the service.
    pub(super) name: String,
    /// The release of botocore that it is from, if that is known.
    pub(super) release: Option<String>,
    /// The Smithy AST.
    pub(super) model: Value,
}

/// Whether the source is a folder, or the `service-2` file in one.
pub(super) fn is_folder(source: &Path) -> bool {
    source.is_dir() || folder::is_service_file(source)
}

/// The model of the service in a folder.
///
/// Of a folder with a folder for each version of the service, the newest version.
pub(super) fn read_folder(source: &Path) -> Result<Read, ImportError> {
    let folder = Folder::open(source)?;
    let read = read(folder.files()?)?;
    Ok(Read {
        release: folder.release(),
        ..read
    })
}

/// The model of the service in a `service-2` file with another name. Files
/// beside it are not read, since they may be of another service.
pub(super) fn read_file(path: &Path, value: Value) -> Result<Read, ImportError> {
    let path = path.to_path_buf();
    read(Files::only(File { path, value }))
}

fn read(files: Files) -> Result<Read, ImportError> {
    let file = files.service;
    let root = Node::root(&file.path, &file.value);
    let metadata = Metadata::read(&root.required("metadata", "an object")?)?;
    let names = Names::new(&root, &metadata)?;

    let mut shapes = shapes::read(&root, &names, &metadata.protocols)?;
    let mut operations = operations::read(&root, &names, &metadata)?;
    if let Some(file) = &files.examples {
        examples::add(&Node::root(&file.path, &file.value), &mut operations)?;
    }
    if let Some(file) = &files.paginators {
        paginators::add(&Node::root(&file.path, &file.value), &mut operations)?;
    }
    if let Some(file) = &files.waiters {
        waiters::add(&Node::root(&file.path, &file.value), &root, &mut operations)?;
    }
    let rules = files.rules.map(|file| file.value);
    let service = service::shape(&metadata, &root, &names, rules)?;
    shapes.insert(names.service(), service);
    for (name, operation) in operations {
        shapes.insert(names.operation(&name), operation);
    }
    Ok(Read {
        name: metadata.file_name(),
        release: None,
        model: json!({"smithy": "2.0", "shapes": shapes}),
    })
}

/// A value with its traits, if it has any.
fn with_traits(mut value: Map<String, Value>, traits: Map<String, Value>) -> Value {
    if !traits.is_empty() {
        value.insert("traits".to_owned(), Value::Object(traits));
    }
    Value::Object(value)
}

/// Adds a trait of the given id.
fn insert(traits: &mut Map<String, Value>, id: &str, value: impl Into<Value>) {
    traits.insert(id.to_owned(), value.into());
}

/// A trait that is there or not.
fn annotation() -> Value {
    json!({})
}

/// The prose of a node, and whether it is out of use.
fn common_traits(node: &Node<'_>, traits: &mut Map<String, Value>) -> Result<(), ImportError> {
    if let Some(text) = node.text("documentation")? {
        insert(traits, "smithy.api#documentation", text);
    }
    if node.flag("deprecated")? {
        let mut deprecated = Map::new();
        for (from, to) in [
            ("deprecatedMessage", "message"),
            ("deprecatedSince", "since"),
        ] {
            if let Some(text) = node.text(from)? {
                insert(&mut deprecated, to, text);
            }
        }
        insert(traits, "smithy.api#deprecated", deprecated);
    }
    Ok(())
}
