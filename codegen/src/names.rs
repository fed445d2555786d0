//! Names of Rust, from names of a model: one place for case, keywords and
//! clashes.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::model::{Model, Operation, ShapeId, ShapeKind};
use crate::select;

/// Types, traits, variants and derives of Rust's prelude, which generated code
/// writes without a path, or which links of documentation could mean; a shape with such a name gets `Shape` at the end. Every
/// other name is the model's: see `rust::scope`.
///
/// <https://doc.rust-lang.org/std/prelude/index.html>
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Modules beside those of operations.
const MODULES: &[&str] = &[
    "constraints",
    "endpoint",
    "error",
    "mod",
    "parse",
    "serialize",
    "types",
];

/// Methods of inputs, and those that traits of the prelude give every
/// structure: a setter with such a name gets `set_` in front.
const METHODS: &[&str] = &[
    "check",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "eq",
    "from",
    "from_response",
    "idempotency_token_from",
    "into",
    "ne",
    "new",
    "resolve_endpoint",
    "to_owned",
    "to_request",
    "try_from",
    "try_into",
    "validate",
    "validate_strict",
];

/// The name of a type: `statusType` → `StatusType`.
pub fn type_name(name: &str) -> String {
    let name = upper_camel_case(name);
    if name == "Self" || PRELUDE.contains(&name.as_str()) {
        format!("{name}Shape")
    } else {
        name
    }
}

/// The names of an operation's types: its input, the input's required members,
/// its output and its error.
pub struct OperationTypes {
    /// `UpdateAccessKeyInput`.
    pub input: String,
    /// `UpdateAccessKeyRequired`.
    pub required: String,
    /// `UpdateAccessKeyOutput`.
    pub output: String,
    /// `UpdateAccessKeyError`.
    pub error: String,
}

impl OperationTypes {
    /// The names for the operation `name`.
    pub fn new(name: &str) -> Self {
        let name = upper_camel_case(name);
        Self {
            input: format!("{name}Input"),
            required: format!("{name}Required"),
            output: format!("{name}Output"),
            error: format!("{name}Error"),
        }
    }
}

/// The name of a field or a function: `SSHPublicKeyId` → `ssh_public_key_id`.
pub fn field_name(name: &str) -> String {
    keyword_safe(plain(name).to_snake_case())
}

/// The name of a function for a shape: `check`, `Tag` → `check_tag`.
pub fn function_name(verb: &str, shape: &str) -> String {
    format!("{verb}_{}", plain(shape).to_snake_case())
}

/// The name of an operation's module: `UpdateAccessKey` → `update_access_key`.
pub fn operation_module(name: &str) -> String {
    let name = plain(name).to_snake_case();
    if MODULES.contains(&name.as_str()) {
        format!("{name}_operation")
    } else {
        keyword_safe(name)
    }
}

/// The names of fields' setters, in order: each the field's, unless a method
/// has it.
pub fn setter_names(fields: &[String]) -> Vec<String> {
    let is_method = |field: &String| METHODS.contains(&field.as_str());
    let taken = fields.iter().filter(|field| !is_method(field));
    let mut taken: BTreeSet<_> = taken.cloned().collect();
    let setters = fields.iter().map(|field| {
        if is_method(field) {
            unique(&mut taken, format!("set_{field}"))
        } else {
            field.clone()
        }
    });
    setters.collect()
}

/// The name of a local variable: the field's, unless the code around it uses
/// the name.
pub fn local_name(field: &str) -> String {
    match field {
        "query" | "xml" | "json" | "path" | "validator" | "element" | "response" | "key"
        | "item" => {
            format!("{field}_")
        }
        _ => field.to_owned(),
    }
}

/// The names of an enum's variants, in order.
///
/// `Unknown`, which every enum has, and names that differ only by case or
/// punctuation get a number at the end.
pub fn variant_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::from(["Unknown".to_owned(), "Self".to_owned()]);
    let names = names.into_iter();
    names
        .map(|name| unique(&mut taken, upper_camel_case(name)))
        .collect()
}

/// The name of an exception's variant in the error enum of an operation, which
/// has a variant `Other`.
pub fn error_variant(exception: &str) -> String {
    if exception == "Other" {
        "Other2".to_owned()
    } else {
        exception.to_owned()
    }
}

/// How AWS writes a member in validation errors: the first letter small.
pub fn path_name(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_ascii_lowercase().to_string() + chars.as_str(),
        None => String::new(),
    }
}

/// A name of a type or variant: `statusType` → `StatusType`.
fn upper_camel_case(name: &str) -> String {
    let name = plain(name).to_upper_camel_case();
    match name.chars().next() {
        None => "Value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// A name whose abbreviations in the plural are words: `ARNs` → `Arns`.
fn plain(name: &str) -> String {
    let mut plain: Vec<char> = name.chars().collect();
    let is_upper = |c: Option<&char>| c.is_some_and(char::is_ascii_uppercase);
    for end in 2..plain.len() {
        let next = plain.get(end + 1);
        let ends_word = next.is_none_or(|c| !c.is_ascii_lowercase());
        if plain[end] == 's' && ends_word && is_upper(plain.get(end - 1)) {
            let mut at = end - 1;
            while at > 0 && is_upper(plain.get(at - 1)) {
                plain[at] = plain[at].to_ascii_lowercase();
                at -= 1;
            }
        }
    }
    plain.into_iter().collect()
}

/// A name that is no keyword and begins with a letter.
fn keyword_safe(name: String) -> String {
    match name.as_str() {
        "self" | "crate" | "super" | "" => format!("{name}_"),
        _ if syn::parse_str::<syn::Ident>(&name).is_ok() => name,
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        _ => format!("r#{name}"),
    }
}

/// A type, and the types that may stand beside it: in lower case, since
/// functions are named after types, and `ABC` and `Abc` are both `abc` then.
fn together(name: &str) -> [String; 3] {
    let name = name.to_lowercase();
    [format!("{name}required"), format!("unknown{name}"), name]
}

/// A name, then the name with 2, 3 and so on.
fn numbered(name: &str) -> impl Iterator<Item = String> {
    let more = (2..).map(move |number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(more)
}

/// The name, with a number behind it where it is taken; it is taken then.
pub fn unique(taken: &mut BTreeSet<String>, name: String) -> String {
    let free = numbered(&name).find(|name| !taken.contains(name));
    let name = free.unwrap_or(name);
    taken.insert(name.clone());
    name
}

/// The name of a private field: the first if no other field has it, else the
/// second, with a number if that is taken too.
pub fn free_field<'a>(
    first: &str,
    second: &str,
    taken: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut taken: BTreeSet<_> = taken.into_iter().map(str::to_owned).collect();
    if taken.contains(first) {
        unique(&mut taken, second.to_owned())
    } else {
        first.to_owned()
    }
}

/// The fields of a structure, in order: names that differ by case or
/// punctuation alone get a number.
pub fn field_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let names = names.into_iter();
    names
        .map(|name| unique(&mut taken, field_name(name)))
        .collect()
}

/// The type names of a whole service, whatever is selected of it: a name does
/// not change when an operation is added to a selection.
#[derive(Debug)]
pub struct TypeNames {
    shapes: BTreeMap<ShapeId, String>,
}

impl TypeNames {
    /// Names the types that a service's operations reach.
    pub fn new(model: &Model, service: &ShapeId) -> Self {
        let mut taken = BTreeSet::new();
        let mut roots = Vec::new();
        let mut reached = BTreeSet::new();
        for id in select::operations(model, service) {
            let ShapeKind::Operation(operation) = &model.target(id).kind else {
                continue;
            };
            let Operation {
                input,
                output,
                errors,
            } = operation;
            reached.extend([input, output]);
            roots.extend(errors);
        }
        let bodies = reached.iter().flat_map(|id| model.target(id).members());
        roots.extend(bodies.map(|member| &member.target));
        let mut shapes = BTreeMap::new();
        for id in select::closure(model, roots) {
            let kind = &model.target(id).kind;
            if matches!(
                kind,
                ShapeKind::Structure(_)
                    | ShapeKind::Union(_)
                    | ShapeKind::Enum(_)
                    | ShapeKind::IntEnum(_)
            ) {
                let name = type_name(id.name());
                let free = numbered(&name)
                    .find(|name| together(name).iter().all(|name| !taken.contains(name)));
                let name = free.unwrap_or(name);
                taken.extend(together(&name));
                shapes.insert(id.clone(), name);
            }
        }
        Self { shapes }
    }

    /// The name of a shape's type.
    pub fn get(&self, id: &ShapeId) -> String {
        self.shapes
            .get(id)
            .cloned()
            .unwrap_or_else(|| type_name(id.name()))
    }
}

#[cfg(test)]
mod tests;
