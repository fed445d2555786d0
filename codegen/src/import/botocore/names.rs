//! The ids of shapes.

use std::collections::{BTreeMap, BTreeSet};

use super::metadata::Metadata;
use super::node::Node;
use super::{error, references};
use crate::import::ImportError;

/// The Smithy ids for the names of a file.
///
/// Smithy does not tell ids apart by the case of their letters
/// (<https://smithy.io/2.0/spec/model.html#shape-id-conflicts>), botocore does. Of two such names
/// AWS gives the second, in the order of ASCII, the name of the first and a 2: SNS's `Endpoint` and
/// `endpoint` are `Endpoint` and `Endpoint2`, CloudFormation's `RoleARN` and `RoleArn` are `RoleARN`
/// and `RoleARN2`. Where both are the same but for their names, they are one: SNS's `String` and
/// `string` are `String`. A shape with the name of an operation gets a number likewise: `DeleteStream`
/// is an operation and a boolean of IoT. In the five models whose both forms were compared these are all.
pub(super) struct Names {
    namespace: String,
    service: String,
    renamed: BTreeMap<String, String>,
    /// The names of shapes for the texts that hold JSON, by those of their targets.
    json_values: BTreeMap<String, String>,
}

impl Names {
    /// Looks through the names of operations and shapes.
    pub(super) fn new(root: &Node<'_>, metadata: &Metadata) -> Result<Self, ImportError> {
        let operations = root.required("operations", "an object")?;
        let shapes = root.required("shapes", "an object")?;
        let read = shapes.object()?;
        let mut sorted: Vec<_> = read.keys().collect();
        sorted.sort();
        let operations = operations.object()?.keys();
        let operations: BTreeMap<_, _> =
            operations.map(|name| (name.to_lowercase(), name)).collect();
        let shapes = sorted.iter().map(|name| name.to_lowercase());
        let mut taken: BTreeSet<_> = shapes.chain(operations.keys().cloned()).collect();
        let mut firsts = BTreeMap::new();
        let mut renamed: BTreeMap<String, String> = BTreeMap::new();
        for name in sorted {
            let lower = name.to_lowercase();
            match (firsts.get(&lower), operations.get(&lower)) {
                (Some(first), _) if read.get(*first) == read.get(name) => {
                    let first = renamed.get(*first).unwrap_or(first).clone();
                    renamed.insert(name.clone(), first);
                }
                (Some(first), _) => {
                    renamed.insert(name.clone(), free(first, &mut taken));
                }
                (None, operation) => {
                    if let Some(operation) = operation {
                        renamed.insert(name.clone(), free(operation, &mut taken));
                    }
                    firsts.insert(lower, name);
                }
            }
        }
        let name = metadata.target.clone().unwrap_or(metadata.shape_name());
        let service = match (&metadata.target, taken.insert(name.to_lowercase())) {
            (_, true) => name,
            (None, false) => free(&format!("{name}Service"), &mut taken),
            (Some(_), false) => {
                let metadata = root.required("metadata", "an object")?;
                return Err(error::service_name(&metadata.at.key("targetPrefix"), &name));
            }
        };
        let json_values = json_values(&root.required("shapes", "an object")?, &mut taken)?;
        Ok(Self {
            namespace: metadata.namespace(),
            service,
            renamed,
            json_values,
        })
    }

    /// The id of a shape of data.
    pub(super) fn shape(&self, name: &str) -> String {
        self.id(self.renamed.get(name).map_or(name, String::as_str))
    }

    /// The id of the shape for texts that hold JSON and that target a shape, if
    /// there are any.
    pub(super) fn json_value(&self, name: &str) -> Option<String> {
        self.json_values.get(name).map(|name| self.id(name))
    }

    /// The id of an operation.
    pub(super) fn operation(&self, name: &str) -> String {
        self.id(name)
    }

    /// The id of the service.
    pub(super) fn service(&self) -> String {
        self.id(&self.service)
    }

    fn id(&self, name: &str) -> String {
        format!("{}#{name}", self.namespace)
    }
}

/// The targets of texts that hold JSON, and names for them.
///
/// In Smithy, only shapes have a media type, and texts of other members may target
/// the same shape.
fn json_values(
    shapes: &Node<'_>,
    taken: &mut BTreeSet<String>,
) -> Result<BTreeMap<String, String>, ImportError> {
    let mut names = BTreeMap::new();
    references::visit(shapes, &mut |member| {
        if references::is_json_value(member, shapes)? {
            let target = member.required_name("shape")?;
            names.insert(target.to_owned(), String::new());
        }
        Ok(())
    })?;
    for (target, name) in &mut names {
        let json = format!("SynthesizedJson{target}");
        *name = if taken.insert(json.to_lowercase()) {
            json
        } else {
            free(&json, taken)
        };
    }
    Ok(names)
}

/// The name with the first number, from 2, that no name has.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let names = (2_usize..).map(|number| format!("{name}{number}"));
    let mut free = names.filter(|name| taken.insert(name.to_lowercase()));
    free.next().unwrap_or_default()
}
