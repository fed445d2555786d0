//! A public item, and its line.

use syn::{
    Attribute, Field, Fields, Ident, ImplItem, ImplItemFn, Item, ItemConst, ItemEnum, ItemImpl,
    ItemStruct, ItemTrait, TraitItem, Variant, parse_quote,
};

/// A public item of a crate's sources.
#[derive(Clone)]
pub struct PublicItem {
    /// The file that it stands in.
    pub file: String,
    /// What it is.
    pub shown: Shown,
}

/// What users see, each as it stands in its file.
#[derive(Clone)]
pub enum Shown {
    /// A structure.
    Structure(ItemStruct),
    /// A public field of a structure.
    Field(ItemStruct, Field),
    /// An enum.
    Enum(ItemEnum),
    /// A variant of an enum.
    Variant(ItemEnum, Variant),
    /// A trait that is implemented.
    Trait(ItemImpl),
    /// A public function of a type.
    Function(ItemImpl, ImplItemFn),
    /// A trait.
    Definition(ItemTrait),
    /// A constant.
    Constant(ItemConst),
    /// What a `pub use` names, as one path.
    Use(String),
    /// A public module.
    Module(Ident),
}

impl PublicItem {
    /// The item in one line: its file, and Rust without bodies. Types are without fields and
    /// variants, which are items of their own.
    pub fn line(&self) -> String {
        format!("{}: {}", self.file, self.shown.line())
    }
}

impl Shown {
    fn line(&self) -> String {
        match self {
            Self::Structure(item) => {
                let mut item = item.clone();
                item.attrs.retain(is_shown);
                item.fields = Fields::Unit;
                item.semi_token = Some(parse_quote!(;));
                line(&Item::Struct(item), "")
            }
            Self::Field(item, field) => {
                let (name, mut field) = (&item.ident, field.clone());
                field.attrs.retain(is_shown);
                line(&parse_quote!(struct #name { #field }), "struct ")
            }
            Self::Enum(item) => {
                let mut item = item.clone();
                item.attrs.retain(is_shown);
                item.variants.clear();
                line(&Item::Enum(item), "")
            }
            Self::Variant(item, variant) => {
                let (name, mut variant) = (&item.ident, variant.clone());
                variant.attrs.retain(is_shown);
                line(&parse_quote!(enum #name { #variant }), "enum ")
            }
            Self::Trait(item) => {
                let mut item = item.clone();
                item.attrs.retain(is_shown);
                item.items.clear();
                line(&Item::Impl(item), "")
            }
            Self::Function(item, function) => {
                let (mut item, mut function) = (item.clone(), function.clone());
                function.attrs.retain(is_shown);
                function.block = parse_quote!({});
                item.attrs.retain(is_shown);
                item.items = vec![ImplItem::Fn(function)];
                line(&Item::Impl(item), "")
            }
            Self::Definition(item) => {
                let mut item = item.clone();
                item.attrs.retain(is_shown);
                item.items.retain(|item| !is_hidden(item));
                for item in &mut item.items {
                    bare(item);
                }
                line(&Item::Trait(item), "")
            }
            Self::Constant(item) => {
                let mut item = item.clone();
                item.attrs.retain(is_shown);
                *item.expr = parse_quote!(_);
                line(&Item::Const(item), "")
            }
            Self::Use(path) => format!("pub use {path};"),
            Self::Module(name) => format!("pub mod {name};"),
        }
    }
}

/// Whether users of an item can tell that it has this attribute.
fn is_shown(attribute: &Attribute) -> bool {
    let path = attribute.path();
    ["derive", "deprecated", "non_exhaustive"]
        .iter()
        .any(|name| path.is_ident(name))
}

/// Whether documentation leaves an item of a trait out.
fn is_hidden(item: &TraitItem) -> bool {
    let attributes = attributes(item);
    attributes.iter().any(|attribute| {
        let hidden: Result<Ident, _> = attribute.parse_args();
        attribute.path().is_ident("doc") && hidden.is_ok_and(|it| it == "hidden")
    })
}

fn attributes(item: &TraitItem) -> &[Attribute] {
    match item {
        TraitItem::Const(item) => &item.attrs,
        TraitItem::Fn(item) => &item.attrs,
        TraitItem::Type(item) => &item.attrs,
        _ => &[],
    }
}

/// Leaves documentation and body out of an item of a trait.
fn bare(item: &mut TraitItem) {
    match item {
        TraitItem::Const(item) => item.attrs.retain(is_shown),
        TraitItem::Fn(item) => {
            item.attrs.retain(is_shown);
            item.default = None;
            item.semi_token = Some(parse_quote!(;));
        }
        TraitItem::Type(item) => item.attrs.retain(is_shown),
        _ => {}
    }
}

/// An item in one line, without `prefix`.
fn line(item: &Item, prefix: &str) -> String {
    let text = print(item);
    let words: Vec<_> = text.split_whitespace().collect();
    let line = words.join(" ");
    line.strip_prefix(prefix).unwrap_or(&line).to_owned()
}

/// An item as Rust.
pub(super) fn print(item: &Item) -> String {
    prettyplease::unparse(&parse_quote!(#item))
}
