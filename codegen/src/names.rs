//! Names of Rust, from names of a model: one place for case, keywords and
//! clashes.

mod reserved;
mod service;

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

pub(crate) use reserved::{MODULES, is_device, is_keyword};
pub use service::{OperationNames, ServiceNames};

use reserved::{LOCALS, METHODS, PRELUDE};

/// The name of a type: `statusType` → `StatusType`.
pub fn type_name(name: &str) -> String {
    let name = upper_camel_case(name);
    // A type must not be called like its function `new`.
    let is_taken = name == "Self" || name == "New";
    if is_taken || PRELUDE.contains(&name.as_str()) {
        format!("{name}Shape")
    } else {
        name
    }
}

/// The name of a field or a function: `SSHPublicKeyId` → `ssh_public_key_id`.
pub fn field_name(name: &str) -> String {
    keyword_safe(snake_case(name))
}

/// What the function for a shape does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Checks the constraints of a value.
    Check,
    /// Writes a value into a request.
    Write,
    /// Reads a value from a reply.
    Read,
}

impl Verb {
    fn prefix(self) -> &'static str {
        match self {
            Self::Check => "check_",
            Self::Write => "write_",
            Self::Read => "read_",
        }
    }
}

/// The name of a function for a shape: `Tag` → `check_tag`.
pub fn function_name(verb: Verb, shape: &str) -> String {
    verb.prefix().to_owned() + &snake_case(shape)
}

/// The names of fields' setters, in order: each the field's, unless a method
/// has it.
pub fn setter_names(fields: &[String]) -> Vec<String> {
    let is_method = |field: &String| METHODS.contains(&field.as_str());
    let taken = fields.iter().filter(|field| !is_method(field));
    let mut taken: BTreeSet<_> = taken.cloned().collect();
    let setters = fields.iter().map(|field| {
        if is_method(field) {
            unique(&mut taken, &format!("set_{field}"))
        } else {
            field.clone()
        }
    });
    setters.collect()
}

/// The name of a local variable: the field's, unless the code around it uses
/// the name, or may use it for the function of a shape: `check_label` is what
/// checks a `Label`.
pub fn local_name(field: &str) -> String {
    let verbs = [Verb::Check, Verb::Write, Verb::Read];
    let is_function = verbs.iter().any(|verb| field.starts_with(verb.prefix()));
    if is_function || LOCALS.contains(&field) {
        format!("{field}_")
    } else {
        field.to_owned()
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
        .map(|name| unique(&mut taken, &upper_camel_case(name)))
        .collect()
}

/// The names of exceptions' variants in the error enum of an operation, in
/// order. The enum has a variant `Other`.
pub fn error_variants<'a>(exceptions: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::from(["Other".to_owned()]);
    let exceptions = exceptions.into_iter();
    exceptions.map(|name| unique(&mut taken, name)).collect()
}

/// How AWS writes a member in validation errors: the first letter small.
pub fn path_name(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_ascii_lowercase().to_string() + chars.as_str(),
        None => String::new(),
    }
}

/// A name of a field, function or module: `SSHPublicKeyId` →
/// `ssh_public_key_id`. It may be a keyword.
fn snake_case(name: &str) -> String {
    plain(name).to_snake_case()
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

/// A name that is no keyword and begins with a letter. Not every keyword can
/// be a raw identifier.
///
/// <https://doc.rust-lang.org/reference/identifiers.html#raw-identifiers>
fn keyword_safe(name: String) -> String {
    match name.as_str() {
        "self" | "crate" | "super" => format!("{name}_"),
        "" => "value".to_owned(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        keyword if is_keyword(keyword) => format!("r#{name}"),
        _ => name,
    }
}

/// A name, then the name with 2, 3 and so on.
fn numbered(name: &str) -> impl Iterator<Item = String> {
    let more = (2..).map(move |number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(more)
}

/// The name, with a number behind it where it is taken; it is taken then.
pub fn unique(taken: &mut BTreeSet<String>, name: &str) -> String {
    first_free(taken, numbered(name))
}

/// The first of endless candidates that is not taken; it is taken then.
fn first_free(taken: &mut BTreeSet<String>, candidates: impl Iterator<Item = String>) -> String {
    let mut candidates = candidates;
    let free = candidates.find(|name| !taken.contains(name));
    let name = free.unwrap_or_default();
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
        unique(&mut taken, second)
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
        .map(|name| first_free(&mut taken, numbered(&snake_case(name)).map(keyword_safe)))
        .collect()
}

#[cfg(test)]
mod tests;
