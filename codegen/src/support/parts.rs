//! The parts of a source that carry a condition.

use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Arm, Attribute, Field, FieldValue, File, ImplItem, Item, ItemImpl, Local, Meta, Variant,
};

use super::condition::Condition;

/// A part of a source.
#[derive(Debug)]
pub(super) struct Part {
    /// Its lines: documentation and comments before it, and a comma behind it,
    /// belong to it.
    pub(super) lines: Range<usize>,
    /// Its `#[cfg]`; none if it only goes when all of it goes.
    pub(super) attribute: Option<Attributed>,
    /// The parts within it, in the order of the text.
    pub(super) inner: Vec<Part>,
}

/// A `#[cfg]` attribute.
#[derive(Debug)]
pub(super) struct Attributed {
    pub(super) condition: Condition,
    pub(super) span: Range<usize>,
}

/// The parts of a source, in the order of the text.
pub(super) fn parts(text: &str, file: &File) -> syn::Result<Vec<Part>> {
    let mut finder = Finder {
        text,
        found: Vec::new(),
        error: None,
    };
    finder.visit_file(file);
    finder.error.map_or(Ok(finder.found), Err)
}

/// The condition of what has these attributes.
pub(super) fn condition(attributes: &[Attribute]) -> syn::Result<Condition> {
    let condition = attribute(attributes)?;
    Ok(condition.map_or(Condition::TRUE, |attribute| attribute.condition))
}

fn attribute(attributes: &[Attribute]) -> syn::Result<Option<Attributed>> {
    let mut attributes = attributes.iter();
    let Some(attribute) = attributes.find(|attribute| attribute.path().is_ident("cfg")) else {
        return Ok(None);
    };
    let Meta::List(list) = &attribute.meta else {
        return Err(syn::Error::new(attribute.span(), "a condition without one"));
    };
    Ok(Some(Attributed {
        condition: list.parse_args()?,
        span: attribute.span().byte_range(),
    }))
}

/// The attributes of an item, of the kinds that the library has.
pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

struct Finder<'t> {
    text: &'t str,
    found: Vec<Part>,
    error: Option<syn::Error>,
}

impl Finder<'_> {
    /// Adds a part if it carries a condition; `visit` finds those within it.
    fn part(&mut self, attributes: &[Attribute], span: Span, visit: impl FnOnce(&mut Self)) {
        match attribute(attributes) {
            Ok(None) => visit(self),
            Ok(attribute) => {
                let inner = self.within(visit);
                self.found.push(Part {
                    lines: self.lines(span.byte_range()),
                    attribute,
                    inner,
                });
            }
            Err(error) => self.error = Some(error),
        }
    }

    /// The parts that `visit` finds.
    fn within(&mut self, visit: impl FnOnce(&mut Self)) -> Vec<Part> {
        let outer = std::mem::take(&mut self.found);
        visit(self);
        std::mem::replace(&mut self.found, outer)
    }

    /// Whole lines, from the first comment before to the comma behind.
    fn lines(&self, span: Range<usize>) -> Range<usize> {
        let line_start = |at: usize| self.text[..at].rfind('\n').map_or(0, |line| line + 1);
        let mut start = line_start(span.start);
        while start > 0 {
            let before = line_start(start - 1);
            if !self.text[before..start].trim_start().starts_with("//") {
                break;
            }
            start = before;
        }
        let rest = self.text[span.end..].find('\n');
        let end = rest.map_or(self.text.len(), |line| span.end + line + 1);
        start..end
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        self.part(attributes(item), item.span(), |finder| {
            visit::visit_item(finder, item);
        });
    }

    /// An inherent `impl` goes when all of its items go.
    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let inner = self.within(|finder| visit::visit_item_impl(finder, item));
        let is_conditional = |item: &ImplItem| match item {
            ImplItem::Fn(item) => attribute(&item.attrs).is_ok_and(|it| it.is_some()),
            _ => false,
        };
        let is_emptied = item.trait_.is_none() && item.items.iter().all(is_conditional);
        if is_emptied && attribute(&item.attrs).is_ok_and(|it| it.is_none()) {
            self.found.push(Part {
                lines: self.lines(item.span().byte_range()),
                attribute: None,
                inner,
            });
        } else {
            self.found.extend(inner);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let attributes: &[_] = match item {
            ImplItem::Const(item) => &item.attrs,
            ImplItem::Fn(item) => &item.attrs,
            ImplItem::Type(item) => &item.attrs,
            _ => &[],
        };
        self.part(attributes, item.span(), |finder| {
            visit::visit_impl_item(finder, item);
        });
    }

    fn visit_field(&mut self, field: &'ast Field) {
        self.part(&field.attrs, field.span(), |finder| {
            visit::visit_field(finder, field);
        });
    }

    fn visit_field_value(&mut self, field: &'ast FieldValue) {
        self.part(&field.attrs, field.span(), |finder| {
            visit::visit_field_value(finder, field);
        });
    }

    fn visit_variant(&mut self, variant: &'ast Variant) {
        self.part(&variant.attrs, variant.span(), |finder| {
            visit::visit_variant(finder, variant);
        });
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.part(&arm.attrs, arm.span(), |finder| {
            visit::visit_arm(finder, arm);
        });
    }

    fn visit_local(&mut self, local: &'ast Local) {
        self.part(&local.attrs, local.span(), |finder| {
            visit::visit_local(finder, local);
        });
    }
}
