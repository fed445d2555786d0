//! Enums and unions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use super::service::{Compare, path};
use super::{Kind, What, constraints};
use crate::plan::types::{EnumPlan, EnumValue, IntEnumPlan, RustType, UnionPlan, VariantPlan};
use crate::rust;

impl Compare<'_> {
    pub(super) fn text_enum(&mut self, old: &EnumPlan, new: &EnumPlan) {
        self.docs(&new.name, &old.docs, &new.docs);
        self.enum_default(&new.name, old.default, new.default);
        self.method(&new.name, "VALUES", (old.listed, new.listed));
        self.sensitive(&new.name, old.sensitive, new.sensitive);
        self.values(&new.name, &old.values, &new.values);
    }

    pub(super) fn int_enum(&mut self, old: &IntEnumPlan, new: &IntEnumPlan) {
        self.docs(&new.name, &old.docs, &new.docs);
        self.enum_default(&new.name, old.default, new.default);
        self.method(&new.name, "VALUES", (old.listed, new.listed));
        self.sensitive(&new.name, old.sensitive, new.sensitive);
        self.values(&new.name, &old.values, &new.values);
    }

    fn enum_default(&mut self, item: &str, old: bool, new: bool) {
        if old != new {
            self.push(item, What::Default(new));
        }
    }

    fn values<T: Ord + Display>(&mut self, ty: &str, old: &[EnumValue<T>], new: &[EnumValue<T>]) {
        let before = old_values(old, new);
        let (old_texts, new_texts) = (texts(old), texts(new));
        for value in new {
            let item = path(ty, &value.variant);
            let Some(from) = before.get(value.variant.as_str()) else {
                self.push(item, What::Added(Kind::EnumValue));
                continue;
            };
            if from.variant != value.variant {
                let what = What::Renamed(Kind::EnumValue, item.clone());
                self.push(path(ty, &from.variant), what);
            }
            if from.value != value.value {
                self.push(
                    &item,
                    What::Value {
                        from: from.value.to_string(),
                        to: value.value.to_string(),
                        moved: new_texts.contains(&from.value) || old_texts.contains(&value.value),
                    },
                );
            }
            self.docs(&item, &from.docs, &value.docs);
        }
        let kept: BTreeSet<_> = before.values().map(|from| from.variant.as_str()).collect();
        for value in old {
            if !kept.contains(value.variant.as_str()) {
                let what = What::Removed(Kind::EnumValue, Vec::new());
                self.push(path(ty, &value.variant), what);
            }
        }
        let places = new.iter().filter_map(|value| {
            let from = before.get(value.variant.as_str())?;
            old.iter().position(|old| old.variant == from.variant)
        });
        self.order(ty, places);
    }

    pub(super) fn union(&mut self, old: &UnionPlan, new: &UnionPlan) {
        self.docs(&new.name, &old.docs, &new.docs);
        self.sensitive(&new.name, old.sensitive, new.sensitive);
        if old.unknown != new.unknown {
            self.push(&new.name, What::UnknownVariant(new.unknown));
        }
        let pairs = variant_pairs(&old.variants, &new.variants);
        for variant in &new.variants {
            match pairs.iter().find(|(_, to)| to.member == variant.member) {
                Some((from, to)) => self.variant((&old.name, from), (&new.name, to)),
                None => self.push(
                    path(&new.name, &variant.variant),
                    What::Added(Kind::UnionMember),
                ),
            }
        }
        for variant in &old.variants {
            if !pairs.iter().any(|(from, _)| from.member == variant.member) {
                let what = What::Removed(Kind::UnionMember, Vec::new());
                self.push(path(&new.name, &variant.variant), what);
            }
        }
        let places = new.variants.iter().filter_map(|variant| {
            let (from, _) = pairs.iter().find(|(_, to)| to.member == variant.member)?;
            old.variants
                .iter()
                .position(|old| old.member == from.member)
        });
        self.order(&new.name, places);
    }

    fn variant(&mut self, (ty, old): (&str, &VariantPlan), (new_ty, new): (&str, &VariantPlan)) {
        let item = path(new_ty, &new.variant);
        if old.variant != new.variant {
            let what = What::Renamed(Kind::UnionMember, item.clone());
            self.push(path(new_ty, &old.variant), what);
        }
        let from = old.ty.as_ref().map(|ty| self.renames.ty(ty));
        let text = |ty: Option<&RustType>| ty.map_or_else(|| "()".to_owned(), rust::type_text);
        let (from, to) = (text(from.as_ref()), text(new.ty.as_ref()));
        let explained = if from == to {
            let checks = constraints::compare(
                (self.old_facts, (ty, &old.member)),
                (self.new_facts, (new_ty, &new.member)),
            );
            let is_told = !checks.is_empty();
            for what in checks {
                self.push(&item, what);
            }
            self.wire(&item, ((ty, &old.variant), (new_ty, &new.variant)));
            is_told
        } else {
            self.push(&item, What::Type { from, to });
            true
        };
        self.sensitive(&item, old.sensitive, new.sensitive);
        if !explained {
            self.notes(&item, &old.docs, &new.docs);
        }
        self.docs(&item, &old.docs, &new.docs);
    }
}

/// The members of a union that are the same in both: by their name in the
/// model, or else by their variant.
fn variant_pairs<'v>(
    old: &'v [VariantPlan],
    new: &'v [VariantPlan],
) -> Vec<(&'v VariantPlan, &'v VariantPlan)> {
    let has = |variants: &[VariantPlan], member: &str| {
        variants.iter().any(|variant| variant.member == member)
    };
    let pairs = old.iter().filter_map(|from| {
        let is_same = |to: &&VariantPlan| {
            if has(new, &from.member) {
                to.member == from.member
            } else {
                to.variant == from.variant && !has(old, &to.member)
            }
        };
        Some((from, new.iter().find(is_same)?))
    });
    pairs.collect()
}

/// The texts or numbers of values.
fn texts<T: Ord>(values: &[EnumValue<T>]) -> BTreeSet<&T> {
    values.iter().map(|value| &value.value).collect()
}

/// The old values of an enum by the variants of the new ones that they became: the
/// value with the same variant, which existing code continues to name, or else the
/// value with the same text or number.
fn old_values<'v, T: Ord>(
    old: &'v [EnumValue<T>],
    new: &'v [EnumValue<T>],
) -> BTreeMap<&'v str, &'v EnumValue<T>> {
    let by_variant = |values: &'v [EnumValue<T>]| -> BTreeMap<&str, &EnumValue<T>> {
        let values = values.iter();
        values
            .map(|value| (value.variant.as_str(), value))
            .collect()
    };
    let (old, new) = (by_variant(old), by_variant(new));
    let gone = old
        .iter()
        .filter(|(variant, _)| !new.contains_key(**variant));
    let mut gone: BTreeMap<&T, &EnumValue<T>> =
        gone.map(|(_, from)| (&from.value, *from)).collect();
    let known = new.into_iter().filter_map(|(variant, to)| {
        let from = old.get(variant).copied();
        Some((variant, from.or_else(|| gone.remove(&to.value))?))
    });
    known.collect()
}
