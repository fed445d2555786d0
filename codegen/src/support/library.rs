//! The library: its sources, what they declare, and its manifest.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proc_macro2::Ident;
use syn::{File, ImplItem, Item, ItemImpl, ItemStruct, Type, UseTree, Visibility};
use toml::Table;

use super::Root;
use super::condition::{Condition, Fate, Known};
use super::cut::cut;
use super::parts::{Part, attributes, condition, parts};

/// The path of the root.
const ROOT: &str = "lib.rs";

/// The library.
#[derive(Debug)]
pub(super) struct Library {
    /// Its files, the root first.
    sources: Vec<Source>,
    /// The conditions of items by path, and of methods and fields by type and name.
    conditions: HashMap<String, Condition>,
    /// What each capability needs: capabilities, and crates as `dep:`.
    features: BTreeMap<String, Vec<String>>,
    /// The crates that are there, and whether always.
    dependencies: BTreeMap<String, bool>,
}

/// A file.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: &'static str,
    pub(super) text: &'static str,
    pub(super) parts: Vec<Part>,
    /// The condition of its module.
    pub(super) condition: Condition,
}

/// A module that is being read.
struct Module<'a> {
    /// Its path, with `::` behind it unless it is the root.
    path: &'a str,
    condition: &'a Condition,
}

impl Library {
    /// Reads a library: its manifest, and its sources by their paths within
    /// `src/`.
    ///
    /// # Panics
    ///
    /// They are not what Cargo and rustc take: this is the generator's own
    /// code.
    pub(super) fn new(manifest: &str, sources: &'static [(&'static str, &'static str)]) -> Self {
        let manifest: Table = manifest.parse().unwrap_or_else(|error| panic!("{error}"));
        let table = |name: &str| manifest[name].as_table().into_iter().flatten();
        let names = |value: &toml::Value| {
            let names = value.as_array().into_iter().flatten();
            let names = names.filter_map(|name| name.as_str());
            names.map(str::to_owned).collect()
        };
        let is_always = |value: &toml::Value| value.get("optional").is_none();
        let mut library = Self {
            sources: Vec::new(),
            conditions: HashMap::new(),
            features: table("features")
                .map(|(name, needs)| (name.clone(), names(needs)))
                .collect(),
            dependencies: table("dependencies")
                .map(|(name, value)| (name.clone(), is_always(value)))
                .collect(),
        };
        let root = Module {
            path: "",
            condition: &Condition::TRUE,
        };
        if let Err(error) = library.read(sources, ROOT, &root) {
            panic!("the support code: {error}");
        }
        library
    }

    /// Reads a module, and those within it; what is not among the sources is
    /// not copied.
    fn read(
        &mut self,
        sources: &'static [(&'static str, &'static str)],
        path: &str,
        module: &Module<'_>,
    ) -> syn::Result<()> {
        let mut found = sources.iter();
        let Some(&(path, text)) = found.find(|(known, _)| *known == path) else {
            return Ok(());
        };
        let file = syn::parse_file(text)?;
        self.sources.push(Source {
            path,
            text,
            parts: parts(text, &file)?,
            condition: module.condition.clone(),
        });
        for item in &file.items {
            let condition = module.condition.and(&condition(attributes(item))?);
            match item {
                Item::Mod(item) if item.content.is_none() => {
                    let (name, own) = (item.ident.to_string(), module.path);
                    let folder = own.replace("::", "/");
                    let module = Module {
                        path: &format!("{own}{name}::"),
                        condition: &condition,
                    };
                    self.read(sources, &format!("{folder}{name}.rs"), &module)?;
                    self.read(sources, &format!("{folder}{name}/mod.rs"), &module)?;
                }
                Item::Impl(item) => self.methods(item, &condition)?,
                _ => {
                    if let Item::Struct(item) = item {
                        self.fields(item, &condition)?;
                    }
                    let name = name(item).map(|name| format!("{}{name}", module.path));
                    self.conditions.extend(name.map(|name| (name, condition)));
                }
            }
        }
        self.exports(&file, module)
    }

    fn methods(&mut self, item: &ItemImpl, outer: &Condition) -> syn::Result<()> {
        let Type::Path(ty) = &*item.self_ty else {
            return Ok(());
        };
        let ty = ty.path.segments.last().map(|part| part.ident.to_string());
        for method in &item.items {
            if let ImplItem::Fn(method) = method {
                let name = format!(
                    "{}::{}",
                    ty.as_deref().unwrap_or_default(),
                    method.sig.ident
                );
                let condition = outer.and(&condition(&method.attrs)?);
                self.conditions.insert(name, condition);
            }
        }
        Ok(())
    }

    fn fields(&mut self, item: &ItemStruct, outer: &Condition) -> syn::Result<()> {
        for field in &item.fields {
            if let Some(name) = &field.ident {
                let condition = outer.and(&condition(&field.attrs)?);
                self.conditions
                    .insert(format!("{}::{name}", item.ident), condition);
            }
        }
        Ok(())
    }

    /// What a module re-exports of those within it.
    fn exports(&mut self, file: &File, module: &Module<'_>) -> syn::Result<()> {
        for item in &file.items {
            let Item::Use(item) = item else { continue };
            let UseTree::Path(tree) = &item.tree else {
                continue;
            };
            let names: Vec<_> = match &*tree.tree {
                UseTree::Name(name) => vec![&name.ident],
                UseTree::Group(group) => group
                    .items
                    .iter()
                    .filter_map(|tree| match tree {
                        UseTree::Name(name) => Some(&name.ident),
                        _ => None,
                    })
                    .collect(),
                _ => continue,
            };
            let condition = condition(&item.attrs)?;
            for name in names {
                let (own, inner) = (module.path, &tree.ident);
                if let Some(known) = self.conditions.get(&format!("{own}{inner}::{name}")) {
                    let condition = known.and(&condition);
                    self.conditions.insert(format!("{own}{name}"), condition);
                }
            }
        }
        Ok(())
    }

    /// The condition of an item, by its path, or of a method or field, by its type
    /// and name.
    pub(super) fn condition(&self, path: &str) -> Option<&Condition> {
        self.conditions.get(path)
    }

    /// These capabilities, and all that they imply.
    pub(super) fn implied<'l, 'n>(
        &'l self,
        names: impl IntoIterator<Item = &'n &'n str>,
    ) -> BTreeSet<&'l str> {
        let mut implied = BTreeSet::new();
        let mut open: Vec<&str> = names.into_iter().copied().collect();
        while let Some(name) = open.pop() {
            let Some((name, needs)) = self.features.get_key_value(name) else {
                panic!("the support code has no capability `{name}`");
            };
            if implied.insert(name.as_str()) {
                let needs = needs.iter().map(String::as_str);
                open.extend(needs.filter(|need| !need.starts_with("dep:")));
            }
        }
        implied
    }

    /// The crates that are always needed, and those of these capabilities.
    pub(super) fn dependencies(&self, capabilities: &BTreeSet<&str>) -> BTreeSet<String> {
        let always = self.dependencies.iter().filter(|(_, always)| **always);
        let needs = capabilities.iter().flat_map(|name| &self.features[*name]);
        let needs = needs.filter_map(|need| need.strip_prefix("dep:"));
        let needs = needs.map(str::to_owned);
        always.map(|(name, _)| name.clone()).chain(needs).collect()
    }

    /// The files below the root that a crate has, by their paths.
    pub(super) fn files(&self, known: &Known<'_>) -> Vec<(&'static str, String)> {
        let sources = self.sources.iter().filter(|source| source.path != ROOT);
        let sources =
            sources.filter(|source| known.fate(&source.condition, &Condition::TRUE) != Fate::Cut);
        sources
            .map(|source| (source.path, source.cut(known)))
            .collect()
    }

    /// The root, as a crate has it.
    pub(super) fn root(&self, known: &Known<'_>) -> Root {
        let mut sources = self.sources.iter();
        let root = sources.find(|source| source.path == ROOT);
        let text = root.map(|root| root.cut(known)).unwrap_or_default();
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{ROOT}: {error}"));
        let (modules, others): (Vec<_>, Vec<_>) = file
            .items
            .into_iter()
            .partition(|item| matches!(item, Item::Mod(_)));
        let is_export = |item: &Item| matches!(item, Item::Use(item) if matches!(item.vis, Visibility::Public(_)));
        Root {
            modules,
            exports: others.into_iter().filter(is_export).collect(),
        }
    }
}

impl Source {
    fn cut(&self, known: &Known<'_>) -> String {
        cut(self.text, &self.parts, known, &self.condition)
    }
}

/// The name of an item that the generator can name.
fn name(item: &Item) -> Option<&Ident> {
    match item {
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Struct(item) => Some(&item.ident),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
