//! The names of the types and operations of a whole service, whatever is
//! selected of it: a name does not change when an operation is added to a
//! selection.

use std::collections::{BTreeMap, BTreeSet};

use super::reserved::MODULES;
use super::{is_device, keyword_safe, numbered, snake_case, type_name, upper_camel_case};
use crate::model::{Model, Operation, Service, ShapeId, ShapeKind};
use crate::select;

/// The names of an operation: its module, and its types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationNames {
    /// `update_access_key`.
    pub module: String,
    /// `UpdateAccessKeyInput`.
    pub input: String,
    /// `UpdateAccessKeyRequired`, for the input's required members.
    pub required: String,
    /// `UpdateAccessKeyOutput`.
    pub output: String,
    /// `UpdateAccessKeyError`.
    pub error: String,
}

impl OperationNames {
    fn new(module: String, ty: &str) -> Self {
        Self {
            module,
            input: format!("{ty}Input"),
            required: format!("{ty}Required"),
            output: format!("{ty}Output"),
            error: format!("{ty}Error"),
        }
    }
}

/// The names of a service's types and operations.
///
/// Shapes whose names differ only by case, punctuation or namespace get a number
/// at the end, in the order of their ids.
#[derive(Debug)]
pub struct ServiceNames {
    types: BTreeMap<ShapeId, String>,
    operations: BTreeMap<ShapeId, OperationNames>,
}

impl ServiceNames {
    /// Names what a service has: its operations, and the types that they reach.
    /// `module` is the module of the service.
    pub fn new(model: &Model, id: &ShapeId, module: &str) -> Self {
        let operations = select::operations(model, id);
        let types = match &model.target(id).kind {
            ShapeKind::Service(service) => types(model, service, &operations),
            _ => BTreeMap::new(),
        };
        let operations = name_operations(operations, module);
        Self { types, operations }
    }

    /// The name of a shape's type.
    pub fn get(&self, id: &ShapeId) -> String {
        let name = self.types.get(id).cloned();
        name.unwrap_or_else(|| type_name(id.name()))
    }

    /// The names of an operation of the service.
    ///
    /// # Panics
    ///
    /// The service does not have the operation.
    pub fn operation(&self, id: &ShapeId) -> &OperationNames {
        &self.operations[id]
    }
}

fn types(model: &Model, service: &Service, operations: &[&ShapeId]) -> BTreeMap<ShapeId, String> {
    let mut roots: Vec<_> = service.errors.iter().collect();
    let mut bodies = BTreeSet::new();
    for id in operations {
        if let ShapeKind::Operation(operation) = &model.target(id).kind {
            let Operation {
                input,
                output,
                errors,
            } = operation;
            bodies.extend([input, output]);
            roots.extend(errors);
        }
    }
    let members = bodies.iter().flat_map(|id| model.target(id).members());
    roots.extend(members.map(|member| &member.target));
    let is_type = |id: &&ShapeId| {
        matches!(
            model.target(id).kind,
            ShapeKind::Structure(_)
                | ShapeKind::Union(_)
                | ShapeKind::Enum(_)
                | ShapeKind::IntEnum(_)
        )
    };
    let mut taken = BTreeSet::new();
    let shapes = select::closure(model, roots).into_iter().filter(is_type);
    let names = shapes.map(|id| {
        let name = type_name(service.name_of(id));
        let is_free = |name: &String| together(name).iter().all(|name| !taken.contains(name));
        // There are as many numbers as it takes.
        let name = numbered(&name).find(is_free).unwrap_or_default();
        taken.extend(together(&name));
        (id.clone(), name)
    });
    names.collect()
}

/// A type, and the types that may stand beside it: in lower case, since
/// functions are named after types, and `ABC` and `Abc` are both `abc` then.
fn together(name: &str) -> [String; 3] {
    let name = name.to_lowercase();
    [format!("{name}required"), format!("unknown{name}"), name]
}

fn name_operations(ids: Vec<&ShapeId>, service: &str) -> BTreeMap<ShapeId, OperationNames> {
    let (mut types, mut modules) = (BTreeSet::new(), BTreeSet::new());
    let names = ids.into_iter().map(|id| {
        let (ty, module) = (upper_camel_case(id.name()), snake_case(id.name()));
        let candidates = numbered(&module).map(|name| module_name(name, service));
        let mut names = numbered(&ty).zip(candidates);
        let is_free = |(ty, module): &(String, String)| {
            !types.contains(&ty.to_lowercase()) && !modules.contains(module)
        };
        let (ty, module) = names.find(is_free).unwrap_or_default();
        types.insert(ty.to_lowercase());
        modules.insert(module.clone());
        (id.clone(), OperationNames::new(module, &ty))
    });
    names.collect()
}

/// The name of an operation's module in that of a service: `match` → `r#match`.
/// It is the name of a file, too. A module with the name of the one around it would
/// look like a mistake.
fn module_name(name: String, service: &str) -> String {
    if MODULES.contains(&name.as_str()) || is_device(&name) || name == service {
        format!("{name}_operation")
    } else {
        keyword_safe(name)
    }
}

#[cfg(test)]
mod tests;
