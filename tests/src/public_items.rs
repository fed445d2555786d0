//! What a crate shows to its users, as a list whose order says nothing.

use std::collections::{BTreeMap, BTreeSet};

use opsmith_codegen::write::Files;
use syn::{
    Attribute, Fields, File, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, Type, UseTree,
    Visibility, parse_quote,
};

/// The public items of a crate's sources, a line of Rust for each: file, and
/// type, field, variant, method, trait implementation, module or `pub use`.
///
/// Functions are without body; types are without fields and variants, which
/// have lines of their own. What is public within a private module counts if
/// some `pub use` names it.
///
/// # Panics
///
/// A source is not Rust, or holds a public item of another kind.
pub fn public_items(files: &Files) -> BTreeSet<String> {
    let mut sources = Sources::new(files);
    sources.visit("src", "lib", true);
    let files = sources.files.iter();
    files
        .flat_map(|(path, file)| file.items.iter().map(move |item| (path, item)))
        .flat_map(|(path, item)| {
            let lines = sources.lines(path, item);
            lines.into_iter().map(move |line| format!("{path}: {line}"))
        })
        .collect()
}

/// The texts of structures, with their documentation, by name.
///
/// # Panics
///
/// A source is not Rust.
pub fn structures(files: &Files) -> BTreeMap<String, String> {
    let sources = Sources::new(files).files.into_values();
    let structures = sources.flat_map(|file| file.items).filter_map(|item| {
        let Item::Struct(structure) = &item else {
            return None;
        };
        Some((structure.ident.to_string(), print(&item)))
    });
    structures.collect()
}

/// Sources by path, and what of them users can reach.
struct Sources {
    files: BTreeMap<String, File>,
    /// The files all of whose public items are reached.
    reached: BTreeSet<String>,
    /// What a `pub use` names.
    names: BTreeSet<String>,
}

impl Sources {
    fn new(files: &Files) -> Self {
        let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
        let parse = |text| syn::parse_file(text).unwrap_or_else(|error| panic!("{error}"));
        Self {
            files: sources
                .map(|(path, text)| (path.to_owned(), parse(text)))
                .collect(),
            reached: BTreeSet::new(),
            names: BTreeSet::new(),
        }
    }

    /// Follows the modules of a module, as far as they are reached.
    fn visit(&mut self, folder: &str, module: &str, is_root: bool) {
        let own = format!("{folder}/{module}");
        let path = [format!("{own}.rs"), format!("{own}/mod.rs")]
            .into_iter()
            .find(|path| self.files.contains_key(path))
            .unwrap_or_else(|| panic!("there is no file of the module {own}"));
        let items = self.files[&path].items.clone();
        self.reached.insert(path);
        let folder = if is_root { folder } else { &own };
        for item in &items {
            match item {
                Item::Mod(item) if is_public(&item.vis) => {
                    self.visit(folder, &item.ident.to_string(), false);
                }
                Item::Use(item) if is_public(&item.vis) => {
                    for path in paths(&item.tree) {
                        match path.strip_suffix("::*") {
                            Some(module) => self.visit(folder, module, false),
                            None => {
                                self.names
                                    .extend(path.rsplit("::").next().map(str::to_owned));
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn lines(&self, path: &str, item: &Item) -> Vec<String> {
        let reached = self.reached.contains(path);
        let shown =
            |vis: &Visibility, name: &str| is_public(vis) && (reached || self.names.contains(name));
        match item {
            Item::Struct(item) if shown(&item.vis, &item.ident.to_string()) => {
                structure_lines(item.clone())
            }
            Item::Enum(item) if shown(&item.vis, &item.ident.to_string()) => {
                enum_lines(item.clone())
            }
            // Traits are not implemented for private types of these files.
            Item::Impl(item) if reached || self.names.contains(&self_name(item)) => {
                impl_lines(item.clone())
            }
            Item::Use(item) if reached && is_public(&item.vis) => {
                let paths = paths(&item.tree).into_iter();
                paths.map(|path| format!("pub use {path};")).collect()
            }
            Item::Mod(item) if reached && is_public(&item.vis) => {
                vec![format!("pub mod {};", item.ident)]
            }
            Item::Struct(_) | Item::Enum(_) | Item::Impl(_) | Item::Use(_) | Item::Mod(_) => {
                Vec::new()
            }
            Item::Fn(item) if !is_public(&item.vis) => Vec::new(),
            // Of these, generated crates show none.
            other if reached => panic!("{path}: {}", print(other)),
            _ => Vec::new(),
        }
    }
}

fn structure_lines(mut item: ItemStruct) -> Vec<String> {
    let name = &item.ident;
    let fields = match &item.fields {
        Fields::Named(fields) => fields.named.iter().cloned().collect(),
        Fields::Unnamed(_) | Fields::Unit => Vec::new(),
    };
    let mut lines: Vec<_> = fields
        .into_iter()
        .filter(|field| is_public(&field.vis))
        .map(|mut field| {
            field.attrs.retain(is_shown);
            line(&parse_quote!(struct #name { #field }), "struct ")
        })
        .collect();
    item.attrs.retain(is_shown);
    item.fields = Fields::Unit;
    item.semi_token = Some(parse_quote!(;));
    lines.push(line(&Item::Struct(item), ""));
    lines
}

fn enum_lines(mut item: ItemEnum) -> Vec<String> {
    let name = item.ident.clone();
    let variants = std::mem::take(&mut item.variants);
    item.attrs.retain(is_shown);
    let mut lines = vec![line(&Item::Enum(item), "")];
    lines.extend(variants.into_iter().map(|mut variant| {
        variant.attrs.retain(is_shown);
        line(&parse_quote!(enum #name { #variant }), "enum ")
    }));
    lines
}

fn impl_lines(mut item: ItemImpl) -> Vec<String> {
    item.attrs.retain(is_shown);
    let functions = std::mem::take(&mut item.items);
    if item.trait_.is_some() {
        return vec![line(&Item::Impl(item), "")];
    }
    let public = functions.into_iter().filter_map(|function| match function {
        ImplItem::Fn(function) if is_public(&function.vis) => Some(function),
        _ => None,
    });
    public
        .map(|mut function| {
            function.attrs.retain(is_shown);
            function.block = parse_quote!({});
            let mut item = item.clone();
            item.items = vec![ImplItem::Fn(function)];
            line(&Item::Impl(item), "")
        })
        .collect()
}

/// The paths of a tree, without braces.
fn paths(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(path) => {
            let rest = paths(&path.tree).into_iter();
            rest.map(|rest| format!("{}::{rest}", path.ident)).collect()
        }
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(rename) => vec![format!("{} as {}", rename.ident, rename.rename)],
        UseTree::Glob(_) => vec!["*".to_owned()],
        UseTree::Group(group) => group.items.iter().flat_map(paths).collect(),
    }
}

/// The type that an `impl` is for, without its parameters.
fn self_name(item: &ItemImpl) -> String {
    let segment = match &*item.self_ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    segment.map_or_else(String::new, |segment| segment.ident.to_string())
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// Whether users of an item can tell that it has this attribute.
fn is_shown(attribute: &Attribute) -> bool {
    let path = attribute.path();
    ["derive", "deprecated", "non_exhaustive"]
        .iter()
        .any(|name| path.is_ident(name))
}

/// An item in one line, without `prefix`.
fn line(item: &Item, prefix: &str) -> String {
    let text = print(item);
    let words: Vec<_> = text.split_whitespace().collect();
    let line = words.join(" ");
    line.strip_prefix(prefix).unwrap_or(&line).to_owned()
}

fn print(item: &Item) -> String {
    prettyplease::unparse(&parse_quote!(#item))
}
