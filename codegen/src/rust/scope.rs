//! The `use` declarations of a file: exactly what its code asked for.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::tokens::{ident, inner_docs, path};
use crate::support::Uses;

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
    paths: RefCell<BTreeSet<String>>,
    /// The path of the file's own items, which it need not declare.
    own: Option<String>,
    uses: RefCell<Uses>,
}

/// The code of a file, and what it uses.
pub(super) struct Code {
    pub(super) tokens: TokenStream,
    pub(super) uses: Uses,
}

impl Scope {
    /// The scope of a file beside those of the service.
    pub(super) fn inside(module: &str) -> Self {
        Self {
            own: Some(format!("super::{module}")),
            ..Self::default()
        }
    }

    /// Uses an item by its last name: `std::fmt`, `http::Request`.
    pub(super) fn item(&self, path: &str) -> Ident {
        let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
        if group(path) == 1 {
            let (name, _) = path.split_once("::").unwrap_or((path, ""));
            self.uses.borrow_mut().other_crate(name);
        }
        if self.own.as_deref() != Some(parent) {
            self.paths.borrow_mut().insert(path.to_owned());
        }
        ident(name)
    }

    /// Uses an item of the support code by its last name: `xml::XmlReader`.
    pub(super) fn support(&self, path: &str) -> Ident {
        self.uses.borrow_mut().support(path);
        self.item(&format!("crate::support::{path}"))
    }

    /// Uses a method of the support code: `XmlReader::list`.
    pub(super) fn method(&self, path: &str) -> Ident {
        self.uses.borrow_mut().support(path);
        let (_, name) = path.rsplit_once("::").unwrap_or(("", path));
        ident(name)
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
        let mut parents: BTreeMap<&str, Vec<Ident>> = BTreeMap::new();
        for path in paths.iter() {
            let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
            parents.entry(parent).or_default().push(ident(name));
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
