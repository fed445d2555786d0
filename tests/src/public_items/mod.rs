//! What a crate shows to its users, as a list whose order says nothing.

mod item;

use std::collections::{BTreeMap, BTreeSet};

use item::print;
pub use item::{PublicItem, Shown};
use opsmith_codegen::write::Files;
use syn::{
    Fields, File, GenericArgument, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, PathArguments,
    Type, UseTree, Visibility,
};

/// The public items of a crate's sources, a line of Rust for each: file, and
/// type, field, variant, method, trait, trait implementation, constant, module or
/// `pub use`.
///
/// Functions are without body; types are without fields and variants, which
/// have lines of their own. What is public within a private module counts if
/// some `pub use` names it.
///
/// # Panics
///
/// A source is not Rust, or holds a public item of another kind.
pub fn public_items(files: &Files) -> BTreeSet<String> {
    items(files).iter().map(PublicItem::line).collect()
}

/// The public items of a crate's sources, in the order of the files.
///
/// # Panics
///
/// As [`public_items`] does.
pub fn items(files: &Files) -> Vec<PublicItem> {
    let mut sources = Sources::new(files);
    sources.visit("src", "lib", true);
    let files = sources.files.iter();
    let items = files.flat_map(|(path, file)| file.items.iter().map(move |item| (path, item)));
    items
        .flat_map(|(path, item)| {
            let items = sources.shown(path, item).into_iter();
            items.map(|shown| PublicItem {
                file: path.clone(),
                shown,
            })
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
    /// The types that stand in the files.
    types: BTreeSet<String>,
}

impl Sources {
    fn new(files: &Files) -> Self {
        let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
        let parse = |text| syn::parse_file(text).unwrap_or_else(|error| panic!("{error}"));
        let files: BTreeMap<_, _> = sources
            .map(|(path, text)| (path.to_owned(), parse(text)))
            .collect();
        let items = files.values().flat_map(|file| &file.items);
        let types = items.filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            _ => None,
        });
        Self {
            types: types.collect(),
            files,
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

    /// Whether an `impl` is for a public type, or gives a trait of a public type to one of another
    /// crate, as `TryFrom<Timestamp> for SystemTime` does.
    fn is_reached(&self, item: &ItemImpl) -> bool {
        let name = self_name(&item.self_ty);
        self.names.contains(&name)
            || !self.types.contains(&name) && {
                let mut types = trait_types(item).into_iter();
                types.any(|ty| self.names.contains(&self_name(ty)))
            }
    }

    fn shown(&self, path: &str, item: &Item) -> Vec<Shown> {
        let reached = self.reached.contains(path);
        let is_shown =
            |vis: &Visibility, name: &str| is_public(vis) && (reached || self.names.contains(name));
        match item {
            Item::Struct(item) if is_shown(&item.vis, &item.ident.to_string()) => structure(item),
            Item::Enum(item) if is_shown(&item.vis, &item.ident.to_string()) => enumeration(item),
            // Traits are not implemented for private types of these files.
            Item::Impl(item) if reached || self.is_reached(item) => implementation(item),
            Item::Use(item) if reached && is_public(&item.vis) => {
                paths(&item.tree).into_iter().map(Shown::Use).collect()
            }
            Item::Mod(item) if reached && is_public(&item.vis) => {
                vec![Shown::Module(item.ident.clone())]
            }
            Item::Trait(item) if is_shown(&item.vis, &item.ident.to_string()) => {
                vec![Shown::Definition(item.clone())]
            }
            Item::Const(item) if is_shown(&item.vis, &item.ident.to_string()) => {
                vec![Shown::Constant(item.clone())]
            }
            Item::Struct(_)
            | Item::Enum(_)
            | Item::Impl(_)
            | Item::Use(_)
            | Item::Mod(_)
            | Item::Trait(_)
            | Item::Const(_) => Vec::new(),
            Item::Fn(item) if !is_public(&item.vis) => Vec::new(),
            // Of these, generated crates show none.
            other if reached => panic!("{path}: {}", print(other)),
            _ => Vec::new(),
        }
    }
}

fn structure(item: &ItemStruct) -> Vec<Shown> {
    let fields = match &item.fields {
        Fields::Named(fields) => fields.named.iter().collect(),
        Fields::Unnamed(_) | Fields::Unit => Vec::new(),
    };
    let fields = fields.into_iter().filter(|field| is_public(&field.vis));
    let fields = fields.map(|field| Shown::Field(item.clone(), field.clone()));
    fields.chain([Shown::Structure(item.clone())]).collect()
}

fn enumeration(item: &ItemEnum) -> Vec<Shown> {
    let variants = item.variants.iter();
    let variants = variants.map(|variant| Shown::Variant(item.clone(), variant.clone()));
    [Shown::Enum(item.clone())]
        .into_iter()
        .chain(variants)
        .collect()
}

fn implementation(item: &ItemImpl) -> Vec<Shown> {
    if item.trait_.is_some() {
        return vec![Shown::Trait(item.clone())];
    }
    let public = item.items.iter().filter_map(|function| match function {
        ImplItem::Fn(function) if is_public(&function.vis) => Some(function),
        _ => None,
    });
    public
        .map(|function| Shown::Function(item.clone(), function.clone()))
        .collect()
}

/// The paths of a tree, without braces.
pub(crate) fn paths(tree: &UseTree) -> Vec<String> {
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

/// The types that a trait is implemented with.
fn trait_types(item: &ItemImpl) -> Vec<&Type> {
    let segment = item
        .trait_
        .as_ref()
        .and_then(|(path, _)| path.segments.last());
    let arguments = segment.map(|segment| &segment.arguments);
    let Some(PathArguments::AngleBracketed(arguments)) = arguments else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The name of a type, without its parameters.
fn self_name(ty: &Type) -> String {
    let segment = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    segment.map_or_else(String::new, |segment| segment.ident.to_string())
}

pub(crate) fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}
