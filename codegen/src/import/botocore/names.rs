//! The ids of shapes.

use std::collections::{BTreeMap, BTreeSet};

use super::metadata::Metadata;
use super::node::Node;
use crate::import::ImportError;

/// The Smithy ids for the names of a file.
///
/// Smithy does not tell ids apart by the case of their letters
/// (<https://smithy.io/2.0/spec/model.html#shape-id-conflicts>), botocore does. Of two such names
/// AWS gives the second, in the order of ASCII, the name of the first and a 2: SNS's `Endpoint` and
/// `endpoint` are `Endpoint` and `Endpoint2`, CloudFormation's `RoleARN` and `RoleArn` are `RoleARN`
/// and `RoleARN2`. Where both are the same but for their names, they are one: SNS's `String` and
/// `string` are `String`. In the five models whose both forms were compared these are all.
pub(super) struct Names {
    namespace: String,
    service: String,
    renamed: BTreeMap<String, String>,
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
        let mut firsts: BTreeMap<_, _> =
            operations.map(|name| (name.to_lowercase(), name)).collect();
        let shapes = sorted.iter().map(|name| name.to_lowercase());
        let mut taken: BTreeSet<_> = shapes.chain(firsts.keys().cloned()).collect();
        let mut renamed = BTreeMap::new();
        for name in sorted {
            match firsts.get(&name.to_lowercase()) {
                Some(first) if read.get(*first) == read.get(name) => {
                    renamed.insert(name.clone(), (*first).clone());
                }
                Some(first) => {
                    renamed.insert(name.clone(), free(first, &mut taken));
                }
                None => {
                    firsts.insert(name.to_lowercase(), name);
                }
            }
        }
        let service = metadata.shape_name();
        let service = if taken.contains(&service.to_lowercase()) {
            free(&format!("{service}Service"), &mut taken)
        } else {
            service
        };
        Ok(Self {
            namespace: metadata.namespace(),
            service,
            renamed,
        })
    }

    /// The id of a shape of data.
    pub(super) fn shape(&self, name: &str) -> String {
        self.id(self.renamed.get(name).map_or(name, String::as_str))
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

/// The name with the first number, from 2, that no name has.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let names = (2_usize..).map(|number| format!("{name}{number}"));
    let mut free = names.filter(|name| taken.insert(name.to_lowercase()));
    free.next().unwrap_or_default()
}
