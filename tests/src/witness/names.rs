//! What names mean in the files of a crate, and how its users write it.

use std::collections::{BTreeMap, BTreeSet};
use std::slice;

use opsmith_codegen::write::Files;
use syn::{File, Item, ItemFn, UseTree};

use super::CRATE;
use crate::public_items::is_public;

/// A module, by the names from the crate's root.
type Module = Vec<String>;

/// The modules of a crate.
pub(super) struct Names {
    modules: BTreeMap<Module, Scope>,
    /// How users may write each public item, the shortest first.
    public: BTreeMap<(Module, String), Vec<Vec<String>>>,
}

/// The names that a module has.
#[derive(Default)]
struct Scope {
    /// Types, functions and constants that stand in its file, and whether they are public.
    own: BTreeMap<String, bool>,
    functions: BTreeMap<String, ItemFn>,
    /// Modules below it.
    modules: BTreeMap<String, bool>,
    /// What it imports by name, and whether it does so for others.
    imports: BTreeMap<String, (Vec<String>, bool)>,
    /// The modules that it imports whole.
    globs: Vec<(Vec<String>, bool)>,
}

/// What a path leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// An item of the crate, in its module.
    Item(Vec<String>, String),
    /// A module of the crate.
    Module(Vec<String>),
    /// Something of another crate, or of the prelude: its whole path.
    Other(Vec<String>),
}

impl Names {
    pub(super) fn new(files: &Files) -> Self {
        let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
        let modules = sources.map(|(path, text)| {
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            (module(path), Scope::new(file))
        });
        let mut names = Self {
            modules: modules.collect(),
            public: BTreeMap::new(),
        };
        let mut public = BTreeMap::new();
        names.publish(&[], &[CRATE.to_owned()], &mut public);
        for paths in public.values_mut() {
            paths.sort_by_key(|path: &Vec<String>| (path.len(), path.clone()));
            paths.dedup();
        }
        names.public = public;
        names
    }

    /// Adds what users reach in a module that they write as `path`.
    fn publish(
        &self,
        module: &[String],
        path: &[String],
        public: &mut BTreeMap<(Module, String), Vec<Vec<String>>>,
    ) {
        for name in self.public_names(module) {
            let path = [path, slice::from_ref(&name)].concat();
            match self.resolve(module, slice::from_ref(&name)) {
                Target::Item(module, name) => {
                    public.entry((module, name)).or_default().push(path);
                }
                Target::Module(module) => self.publish(&module, &path, public),
                Target::Other(other) => panic!("{path:?} is of another crate: {other:?}"),
            }
        }
    }

    /// The names that a module shows to others.
    pub(super) fn public_names(&self, module: &[String]) -> BTreeSet<String> {
        let scope = &self.modules[module];
        let own = scope.own.iter().chain(&scope.modules);
        let own = own.filter(|(_, is_public)| **is_public);
        let imports = scope.imports.iter();
        let imports = imports.filter(|(_, (_, is_public))| *is_public);
        let mut names: BTreeSet<_> = own
            .map(|(name, _)| name.clone())
            .chain(imports.map(|(name, _)| name.clone()))
            .collect();
        for (path, _) in scope.globs.iter().filter(|(_, is_public)| *is_public) {
            if let Target::Module(module) = self.resolve(module, path) {
                names.extend(self.public_names(&module));
            }
        }
        names
    }

    /// What a path means in a module.
    pub(super) fn resolve(&self, module: &[String], path: &[String]) -> Target {
        let Some((first, rest)) = path.split_first() else {
            return Target::Module(module.to_vec());
        };
        let above = || module[..module.len().saturating_sub(1)].to_vec();
        match first.as_str() {
            "crate" => return self.resolve(&[], rest),
            "self" => return self.resolve(module, rest),
            "super" => return self.resolve(&above(), rest),
            _ => {}
        }
        // A function may be called like the module that it is imported from.
        let below = [module, slice::from_ref(first)].concat();
        if !rest.is_empty() && self.modules.contains_key(&below) {
            return self.resolve(&below, rest);
        }
        match self.named(module, first) {
            Some(Target::Module(module)) => self.resolve(&module, rest),
            // What follows a type are its own items: a variant.
            Some(Target::Item(module, name)) => Target::Item(module, name),
            Some(Target::Other(path)) => Target::Other([&path, rest].concat()),
            None => Target::Other(path.to_vec()),
        }
    }

    /// What a single name means in a module, if it means something there.
    fn named(&self, module: &[String], name: &str) -> Option<Target> {
        let scope = self.modules.get(module)?;
        if scope.own.contains_key(name) {
            return Some(Target::Item(module.to_vec(), name.to_owned()));
        }
        if let Some((path, _)) = scope.imports.get(name) {
            return Some(self.resolve(module, path));
        }
        if scope.modules.contains_key(name) {
            return Some(Target::Module([module, &[name.to_owned()]].concat()));
        }
        scope.globs.iter().find_map(|(path, _)| {
            let Target::Module(module) = self.resolve(module, path) else {
                return None;
            };
            self.named(&module, name)
        })
    }

    /// How users write a path of a module's file, the shortest first; nothing where it is none of
    /// the crate's.
    pub(super) fn written(&self, module: &[String], path: &[String]) -> Option<Vec<String>> {
        let paths = match self.resolve(module, path) {
            Target::Item(module, name) => self.public.get(&(module, name)),
            Target::Module(_) => None,
            Target::Other(path) => return Some(path),
        };
        paths.and_then(|paths| paths.first().cloned())
    }

    /// The function that stands in a module.
    pub(super) fn function(&self, module: &[String], name: &str) -> Option<&ItemFn> {
        self.modules.get(module)?.functions.get(name)
    }
}

impl Scope {
    fn new(file: File) -> Self {
        let mut scope = Self::default();
        for item in file.items {
            match item {
                Item::Struct(item) => scope.add(&item.ident, is_public(&item.vis)),
                Item::Enum(item) => scope.add(&item.ident, is_public(&item.vis)),
                Item::Trait(item) => scope.add(&item.ident, is_public(&item.vis)),
                Item::Const(item) => scope.add(&item.ident, is_public(&item.vis)),
                Item::Type(item) => scope.add(&item.ident, is_public(&item.vis)),
                Item::Fn(item) => {
                    scope.add(&item.sig.ident, is_public(&item.vis));
                    scope.functions.insert(plain(&item.sig.ident), item);
                }
                Item::Mod(item) => {
                    let is_public = is_public(&item.vis);
                    scope.modules.insert(plain(&item.ident), is_public);
                }
                Item::Use(item) => scope.import(&item.tree, &[], is_public(&item.vis)),
                _ => {}
            }
        }
        scope
    }

    fn add(&mut self, name: &syn::Ident, is_public: bool) {
        self.own.insert(plain(name), is_public);
    }

    fn import(&mut self, tree: &UseTree, above: &[String], is_public: bool) {
        let below = |name: &syn::Ident| [above, &[plain(name)]].concat();
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &below(&path.ident), is_public),
            UseTree::Name(name) if name.ident == "self" => {
                let name = above.last().cloned().unwrap_or_default();
                self.imports.insert(name, (above.to_vec(), is_public));
            }
            UseTree::Name(name) => {
                let path = below(&name.ident);
                self.imports.insert(plain(&name.ident), (path, is_public));
            }
            UseTree::Rename(rename) => {
                let path = below(&rename.ident);
                self.imports
                    .insert(plain(&rename.rename), (path, is_public));
            }
            UseTree::Glob(_) => self.globs.push((above.to_vec(), is_public)),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, above, is_public);
                }
            }
        }
    }
}

/// The module of a file: that of `src/iam/types.rs` is `iam::types`.
pub(super) fn module(file: &str) -> Module {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let mut module: Vec<_> = path.split('/').map(str::to_owned).collect();
    if matches!(module.last().map(String::as_str), Some("lib" | "mod")) {
        module.pop();
    }
    module
}

/// An identifier as it is compared: without the mark of one that is a keyword.
pub(super) fn plain(name: &syn::Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

/// An identifier as it is written.
pub(super) fn ident(name: &str) -> syn::Ident {
    let parsed = syn::parse_str(name).or_else(|_| syn::parse_str(&format!("r#{name}")));
    parsed.unwrap_or_else(|error| panic!("{name}: {error}"))
}
