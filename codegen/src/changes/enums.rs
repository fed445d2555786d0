//! Enums and unions.

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

    fn values<T: PartialEq + Display>(
        &mut self,
        ty: &str,
        old: &[EnumValue<T>],
        new: &[EnumValue<T>],
    ) {
        let pairs = value_pairs(old, new);
        for value in new {
            let item = path(ty, &value.variant);
            let Some((from, _)) = pairs.iter().find(|(_, to)| to.variant == value.variant) else {
                self.push(item, What::Added(Kind::EnumValue));
                continue;
            };
            if from.variant != value.variant {
                let what = What::Renamed(Kind::EnumValue, item.clone());
                self.push(path(ty, &from.variant), what);
            }
            if from.value != value.value {
                let has = |values: &[EnumValue<T>], wanted: &T| {
                    values.iter().any(|value| value.value == *wanted)
                };
                self.push(
                    &item,
                    What::Value {
                        from: from.value.to_string(),
                        to: value.value.to_string(),
                        moved: has(new, &from.value) || has(old, &value.value),
                    },
                );
            }
            self.docs(&item, &from.docs, &value.docs);
        }
        for value in old {
            if !pairs.iter().any(|(from, _)| from.variant == value.variant) {
                let what = What::Removed(Kind::EnumValue, Vec::new());
                self.push(path(ty, &value.variant), what);
            }
        }
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

/// The values that are the same in both: of the same name, which code goes on
/// with, or else of the same text or number.
fn value_pairs<'v, T: PartialEq>(
    old: &'v [EnumValue<T>],
    new: &'v [EnumValue<T>],
) -> Vec<(&'v EnumValue<T>, &'v EnumValue<T>)> {
    let mut pairs: Vec<(&EnumValue<T>, &EnumValue<T>)> = Vec::new();
    for (by_value, by_name) in [(false, true), (true, false)] {
        for from in old {
            let is_same = |to: &&EnumValue<T>| {
                (!by_value || to.value == from.value) && (!by_name || to.variant == from.variant)
            };
            let is_free = |to: &&EnumValue<T>| {
                let mut pairs = pairs.iter();
                !pairs.any(|(_, known)| known.variant == to.variant)
            };
            let known = pairs.iter().any(|(known, _)| known.variant == from.variant);
            let found = new.iter().filter(is_free).find(is_same);
            if let Some(to) = found.filter(|_| !known) {
                pairs.push((from, to));
            }
        }
    }
    pairs
}
