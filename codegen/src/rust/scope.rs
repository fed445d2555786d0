//! The `use` declarations of a file: exactly what its code asked for.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::tokens::{ident, path};

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
        if self.own.as_deref() != Some(parent) {
            self.paths.borrow_mut().insert(path.to_owned());
        }
        ident(name)
    }

    /// Uses an item of a support file.
    pub(super) fn support(&self, module: &str, item: &str) -> Ident {
        self.item(&format!("crate::support::{module}::{item}"))
    }

    /// The declarations, one per parent path.
    pub(super) fn declarations(&self) -> TokenStream {
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
