//! Smithy models: reading and checking the JSON AST.
//!
//! Reading is strict about what it understands and keeps what it doesn't: an
//! unknown trait is carried, an unknown kind of shape is an error. All errors
//! of a model are reported together.
//!
//! The format: <https://smithy.io/2.0/spec/json-ast.html>

mod ast;
mod check;
mod constraint;
mod enum_trait;
mod error;
mod json;
mod merge;
mod prelude;
mod shape;
mod traits;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::json::{from_str, is_gzip};

pub use check::point_in_time;
pub use constraint::Constraint;
pub use error::{ModelError, ModelErrors};
pub(crate) use shape::is_identifier;
pub use shape::{Member, Operation, Service, Shape, ShapeId, ShapeKind, Simple};
pub use traits::{
    AuthTraits, AwsQueryError, AwsQueryTraits, AwsService, BehaviorTraits, ConstraintTraits,
    DataTraits, Deprecated, DocumentationTraits, EndpointTraits, ErrorTraits, Example,
    ExampleError, Fault, Length, PresenceTraits, Range, Retryable, ServiceTraits, Traits,
    XmlTraits,
};

/// The texts of files, each with the name of its file.
///
/// # Errors
///
/// Every file that cannot be read.
pub fn read_files<'a>(
    files: impl IntoIterator<Item = &'a Path>,
) -> Result<Vec<(&'a Path, String)>, ModelErrors> {
    let mut texts = Vec::new();
    let mut errors = Vec::new();
    for file in files {
        match read_file(file) {
            Ok(text) => texts.push((file, text)),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(texts)
    } else {
        Err(ModelErrors(errors))
    }
}

fn read_file(file: &Path) -> Result<String, ModelError> {
    let unreadable = |error| ModelError::Unreadable {
        file: file.to_owned(),
        error,
    };
    let bytes = fs::read(file).map_err(unreadable)?;
    if is_gzip(&bytes) {
        let file = file.to_owned();
        return Err(ModelError::NotImported { file });
    }
    let invalid = |error| unreadable(io::Error::new(io::ErrorKind::InvalidData, error));
    String::from_utf8(bytes).map_err(|error| invalid(error.utf8_error()))
}

/// What a service is called.
#[derive(Debug, Clone)]
pub(crate) struct ServiceName {
    /// Its absolute id.
    pub(crate) id: String,
    /// How AWS's SDKs call it: `IAM`.
    sdk_id: Option<String>,
}

impl ServiceName {
    /// Whether two are of one service: of the same id, or of the same name in
    /// AWS's SDKs, since models of botocore have ids of their own.
    pub(crate) fn is_of_the_same(&self, other: &Self) -> bool {
        self.id == other.id || (self.sdk_id.is_some() && self.sdk_id == other.sdk_id)
    }
}

/// The services in the text of a model; none where it is not a model.
pub(crate) fn service_names(text: &str) -> Vec<ServiceName> {
    let value: Value = from_str(text).unwrap_or_default();
    let shapes = value.get("shapes").and_then(Value::as_object);
    let sdk_id = |service: &Value| {
        let names = service.get("traits")?.get("aws.api#service")?;
        Some(names.get("sdkId")?.as_str()?.to_owned())
    };
    let services = shapes
        .into_iter()
        .flatten()
        .filter(|(_, shape)| shape.get("type").and_then(Value::as_str) == Some("service"));
    services
        .map(|(id, service)| ServiceName {
            id: id.clone(),
            sdk_id: sdk_id(service),
        })
        .collect()
}

/// The text of a model without what it applies to shapes and members that
/// another model does not have; itself where either is not a model.
pub(crate) fn applying_to(model: &str, text: &str) -> String {
    let parse = |text| from_str(text).ok();
    let (Some(model), Some(mut applied)) = (parse(model), parse(text)) else {
        return text.to_owned();
    };
    let has = |id: &str| {
        let (shape, member) = match id.split_once('$') {
            Some((shape, member)) => (shape, Some(member)),
            None => (id, None),
        };
        let shape = model.get("shapes").and_then(|shapes| shapes.get(shape));
        shape.is_some_and(|shape| {
            let members = shape.get("members");
            // Of lists and maps, each member is a key of the shape.
            let has = |name| shape.get(name).or_else(|| members?.get(name)).is_some();
            member.is_none_or(has)
        })
    };
    if let Some(shapes) = applied.get_mut("shapes").and_then(Value::as_object_mut) {
        shapes.retain(|id, shape| {
            shape.get("type").and_then(Value::as_str) != Some("apply") || has(id)
        });
    }
    applied.to_string()
}

/// A model: all shapes of one or more files, each target known to exist.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    shapes: BTreeMap<ShapeId, Shape>,
}

impl Model {
    /// Reads files and merges them the way Smithy merges models.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the files, together.
    pub fn read(files: &[PathBuf]) -> Result<Self, ModelErrors> {
        let texts = read_files(files.iter().map(PathBuf::as_path))?;
        Self::from_texts(texts.iter().map(|(file, text)| (*file, text.as_str())))
    }

    /// Reads texts, each with the name of its file for errors.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the texts, together.
    pub fn from_texts<'a>(
        texts: impl IntoIterator<Item = (&'a Path, &'a str)>,
    ) -> Result<Self, ModelErrors> {
        let mut errors = Vec::new();
        let documents = texts
            .into_iter()
            .filter_map(|(file, text)| json::document(file, text, &mut errors))
            .collect();
        let merged = merge::merge(documents, &mut errors);
        let mut shapes = ast::shapes(&merged, &mut errors);
        shapes.extend(prelude::shapes());
        let model = Self { shapes };
        if errors.is_empty() {
            check::targets(&model, &merged, &mut errors);
        }
        if errors.is_empty() {
            check::defaults(&model, &merged, &mut errors);
        }
        if errors.is_empty() {
            Ok(model)
        } else {
            Err(ModelErrors(errors))
        }
    }

    /// A shape that a target of this model names.
    ///
    /// # Panics
    ///
    /// Never for targets of this model, which have been checked.
    pub fn target(&self, id: &ShapeId) -> &Shape {
        &self.shapes[id]
    }

    /// The shape of this id, if there is one.
    pub fn get(&self, id: &ShapeId) -> Option<&Shape> {
        self.shapes.get(id)
    }

    /// All shapes, sorted by id.
    pub fn shapes(&self) -> impl Iterator<Item = (&ShapeId, &Shape)> {
        self.shapes.iter()
    }
}
