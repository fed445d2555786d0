//! The `use` declarations of a file: exactly what its code asked for.
//!
//! In the files of a service, a name without a path is the model's if the
//! service has a type of that name. An item of the support code, `std` or another
//! crate is then written with its path, as in `std::error::Error`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::tokens::{ident, inner_docs, path};
use crate::support::Uses;

/// The names of the types and errors of a service.
#[derive(Clone, Default)]
pub(super) struct ModelNames(Rc<BTreeSet<String>>);

impl FromIterator<String> for ModelNames {
    fn from_iter<I: IntoIterator<Item = String>>(names: I) -> Self {
        Self(Rc::new(names.into_iter().collect()))
    }
}

/// The standard library, other crates, then our own.
fn group(path: &str) -> u8 {
    match path.split("::").next() {
        Some("std") => 0,
        Some("crate" | "super") => 2,
        _ => 1,
    }
}

/// Collects what a file uses.
#[derive(Default)]
pub(super) struct Scope {
    model: ModelNames,
    /// The file's own path, whose items need no declaration.
    own: Option<String>,
    /// What the file declares beside the model's types; these names come even
    /// before the model's.
    declared: RefCell<BTreeSet<String>>,
    paths: RefCell<BTreeSet<String>>,
    uses: RefCell<Uses>,
}

/// The code of a file, and what it uses.
pub(super) struct Code {
    pub(super) tokens: TokenStream,
    pub(super) uses: Uses,
}

impl Scope {
    /// The scope of a file in a service.
    pub(super) fn new(model: &ModelNames) -> Self {
        Self {
            model: model.clone(),
            ..Self::default()
        }
    }

    /// The scope of the file `module` in a service, whose items others name by
    /// `super::module`.
    pub(super) fn inside(model: &ModelNames, module: &str) -> Self {
        Self {
            own: Some(format!("super::{module}")),
            ..Self::new(model)
        }
    }

    /// Says that the file declares an item which is not the model's: an item of
    /// another file that has its name is written with its path from now on.
    pub(super) fn declare(&self, name: &str) {
        self.declared.borrow_mut().insert(name.to_owned());
    }

    /// Uses an item by its last name, `Request` of `http::Request`, or by its
    /// path if that name means something else in the file.
    pub(super) fn item(&self, path: &str) -> TokenStream {
        let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
        if group(path) == 1 {
            let (name, _) = path.split_once("::").unwrap_or((path, ""));
            self.uses.borrow_mut().other_crate(name);
        }
        let is_model = matches!(parent, "super::types" | "super::error");
        let declared = self.declared.borrow().contains(name);
        if declared || (!is_model && self.model.0.contains(name)) {
            return super::tokens::path(path);
        }
        if self.own.as_deref() != Some(parent) {
            self.paths.borrow_mut().insert(path.to_owned());
        }
        let name = ident(name);
        quote!(#name)
    }

    /// Uses the methods of a trait, whose name the file has no use for.
    pub(super) fn methods(&self, path: &str) {
        let (name, _) = path.split_once("::").unwrap_or((path, ""));
        self.uses.borrow_mut().other_crate(name);
        self.paths.borrow_mut().insert(format!("{path} as _"));
    }

    /// Uses an item of the support code by its last name: `xml::XmlReader`.
    pub(super) fn support(&self, path: &str) -> TokenStream {
        self.uses.borrow_mut().support(path);
        self.item(&format!("crate::support::{path}"))
    }

    /// Uses a method of the support code: `XmlReader::list`.
    pub(super) fn method(&self, path: &str) -> Ident {
        self.uses.borrow_mut().support(path);
        let (_, name) = path.rsplit_once("::").unwrap_or(("", path));
        ident(name)
    }

    /// Uses a field of the support code: `XmlReader::missing`.
    pub(super) fn field(&self, path: &str) -> Ident {
        self.method(path)
    }

    /// The file of these items.
    pub(super) fn file(self, docs: &str, items: &TokenStream) -> Code {
        let (docs, declarations) = (inner_docs(docs), self.declarations());
        Code {
            tokens: quote!(#docs #declarations #items),
            uses: self.uses.into_inner(),
        }
    }

    /// The declarations, one per parent path.
    fn declarations(&self) -> TokenStream {
        let paths = self.paths.borrow();
        let mut parents: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
        for path in paths.iter() {
            let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
            let names = parents.entry(parent).or_default();
            names.push(match name.strip_suffix(" as _").map(ident) {
                Some(name) => quote!(#name as _),
                None => ident(name).into_token_stream(),
            });
        }
        let mut parents: Vec<_> = parents.into_iter().collect();
        parents.sort_by_key(|(parent, _)| group(parent));
        let declarations = parents.into_iter().map(|(parent, names)| {
            let parent = path(parent);
            match &names[..] {
                [name] => quote!(use #parent::#name;),
                names => quote!(use #parent::{#(#names),*};),
            }
        });
        declarations.collect()
    }
}

#[cfg(test)]
mod tests;
