//! What a crate has beside its services: dependencies, features, and the types
//! of the support code.

use std::collections::BTreeSet;

use syn::{Fields, ImplItem, Item, Type, UseTree, Visibility};

use super::{Change, Kind, What};
use crate::rust;
use crate::support::Support;
use crate::wire::BoundCrate;

/// Compares what crates have beside their services.
pub(super) fn compare(old: &BoundCrate, new: &BoundCrate) -> Vec<Change> {
    let mut changes = Vec::new();
    if old.plan.name != new.plan.name {
        let what = What::Renamed(Kind::Package, new.plan.name.clone());
        changes.push(Change::new("", &old.plan.name, what));
    }
    changes.extend(between(&rust::support(old), &rust::support(new)));
    changes
}

/// Compares the support code of crates, and what they depend on.
fn between(old: &Support, new: &Support) -> Vec<Change> {
    let mut changes = Vec::new();
    let features = |it: &Support| -> BTreeSet<_> {
        let features = it.features().iter();
        features.map(|feature| feature.name.to_owned()).collect()
    };
    let crates = |it: &Support| it.dependencies().iter().cloned().collect();
    let mut differ = |kind, old: &BTreeSet<String>, new: &BTreeSet<String>| {
        let removed = old
            .difference(new)
            .map(|name| Change::new("", name, What::Removed(kind, Vec::new())));
        let added = new
            .difference(old)
            .map(|name| Change::new("", name, What::Added(kind)));
        changes.extend(removed.chain(added));
    };
    differ(Kind::CrateFeature, &features(old), &features(new));
    differ(Kind::Dependency, &crates(old), &crates(new));
    let (old, new) = (Shared::of(old), Shared::of(new));
    differ(Kind::Shared, &old.types, &new.types);
    // Parts of what came or went as a whole are told by it.
    let of_both = |part: &&String| {
        let ty = part.split("::").next().unwrap_or_default();
        old.types.contains(ty) && new.types.contains(ty)
    };
    let parts = |shared: &Shared| shared.parts.iter().filter(of_both).cloned().collect();
    differ(Kind::SharedPart, &parts(&old), &parts(&new));
    changes
}

/// The types of the support code that users see, where no feature is needed
/// for them, or with the feature behind them.
struct Shared {
    types: BTreeSet<String>,
    parts: BTreeSet<String>,
}

impl Shared {
    fn of(support: &Support) -> Self {
        let mut shared = Self {
            types: BTreeSet::new(),
            parts: BTreeSet::new(),
        };
        for export in support.root().exports {
            if let Item::Use(item) = export {
                shared.export(&item.tree);
            }
        }
        for (_, text) in support.files() {
            // The sources of the support code are compiled with it.
            let file = syn::parse_file(&text);
            for item in file.into_iter().flat_map(|file| file.items) {
                shared.item(&item);
            }
        }
        shared
    }

    fn export(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.export(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.export(tree)),
            UseTree::Name(name) => {
                self.types.insert(name.ident.to_string());
            }
            _ => {}
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Enum(item) if self.has(&item.ident.to_string()) => {
                let variants = item.variants.iter().map(|variant| &variant.ident);
                self.parts(&item.ident.to_string(), variants);
            }
            Item::Struct(item) if self.has(&item.ident.to_string()) => {
                if let Fields::Named(fields) = &item.fields {
                    let fields = fields.named.iter().filter(|field| is_public(&field.vis));
                    let fields = fields.filter_map(|field| field.ident.as_ref());
                    self.parts(&item.ident.to_string(), fields);
                }
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let Type::Path(ty) = &*item.self_ty else {
                    return;
                };
                let name = ty.path.segments.last().map(|part| part.ident.to_string());
                let name = name.unwrap_or_default();
                if self.has(&name) {
                    let functions = item.items.iter().filter_map(|item| match item {
                        ImplItem::Fn(item) if is_public(&item.vis) => Some(&item.sig.ident),
                        _ => None,
                    });
                    self.parts(&name, functions);
                }
            }
            _ => {}
        }
    }

    fn has(&self, ty: &str) -> bool {
        self.types.contains(ty)
    }

    fn parts<'i>(&mut self, ty: &str, names: impl Iterator<Item = &'i syn::Ident>) {
        self.parts.extend(names.map(|name| format!("{ty}::{name}")));
    }
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::Weight;
    use crate::support::Uses;

    #[test]
    fn a_feature_comes_and_goes() {
        let support = || Support::new(&Uses::default());
        let none = || support().without_features();
        let told = |old: &Support, new: &Support| {
            let changes = between(old, new).into_iter();
            let told = changes.map(|change| (change.item, change.what, change.weight));
            told.collect::<Vec<_>>()
        };
        let name = || "sign".to_owned();
        let (added, removed) = (
            What::Added(Kind::CrateFeature),
            What::Removed(Kind::CrateFeature, Vec::new()),
        );
        assert_eq!(
            told(&none(), &support()),
            [(name(), added, Weight::Feature)]
        );
        assert_eq!(
            told(&support(), &none()),
            [(name(), removed, Weight::Breaking)]
        );
    }

    #[test]
    fn users_see_variants_public_fields_and_public_functions_of_exported_types() {
        let mut shared = Shared {
            types: BTreeSet::from(["Seen".to_owned()]),
            parts: BTreeSet::new(),
        };
        for text in [
            "pub enum Seen { Variant }",
            "pub struct Seen { pub field: u8, private: u8 }",
            "impl Seen { pub fn function(&self) {} fn hidden(&self) {} }",
            "impl Drop for Seen { fn drop(&mut self) {} }",
            "pub enum Unseen { Other }",
            "pub struct Unseen { pub other: u8 }",
            "impl Unseen { pub fn another(&self) {} }",
        ] {
            shared.item(&syn::parse_str(text).unwrap());
        }
        let parts = ["Seen::Variant", "Seen::field", "Seen::function"];
        assert_eq!(shared.parts, parts.map(str::to_owned).into());
    }
}
