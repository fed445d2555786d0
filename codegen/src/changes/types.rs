//! The types of a service, and which of them are the same under two names.

use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use crate::plan::types::{EnumPlan, IntEnumPlan, MemberPlan, RustType, StructurePlan, UnionPlan};
use crate::plan::{ExceptionPlan, OperationPlan, ServicePlan};
use crate::wire::BoundService;

/// A type that operations share.
#[derive(Clone, Copy)]
pub(super) enum Type<'a> {
    Structure(&'a StructurePlan),
    Enum(&'a EnumPlan),
    IntEnum(&'a IntEnumPlan),
    Union(&'a UnionPlan),
    Exception(&'a ExceptionPlan),
}

impl<'a> Type<'a> {
    fn name(self) -> &'a str {
        match self {
            Self::Structure(plan) => &plan.name,
            Self::Enum(plan) => &plan.name,
            Self::IntEnum(plan) => &plan.name,
            Self::Union(plan) => &plan.name,
            Self::Exception(plan) => &plan.name,
        }
    }

    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Structure(_) => Kind::Structure,
            Self::Enum(_) => Kind::Enum,
            Self::IntEnum(_) => Kind::IntEnum,
            Self::Union(_) => Kind::Union,
            Self::Exception(_) => Kind::Exception,
        }
    }

    /// The module that it is in, within the service's.
    pub(super) fn module(self) -> &'static str {
        match self {
            Self::Exception(_) => "error",
            _ => "types",
        }
    }

    /// The types of its members, by their names in the model.
    fn members(self) -> Members<'a> {
        match self {
            Self::Structure(plan) => members(&plan.members),
            Self::Exception(plan) => members(&plan.members),
            Self::Union(plan) => {
                let variants = plan.variants.iter();
                variants
                    .filter_map(|variant| Some((variant.member.as_str(), variant.ty.as_ref()?)))
                    .collect()
            }
            Self::Enum(_) | Self::IntEnum(_) => BTreeMap::new(),
        }
    }
}

type Members<'a> = BTreeMap<&'a str, &'a RustType>;

fn members(members: &[MemberPlan]) -> Members<'_> {
    let members = members.iter();
    members
        .map(|member| (member.member.as_str(), &member.ty))
        .collect()
}

/// The types that operations of a service share, by name.
pub(super) struct Types<'a>(BTreeMap<&'a str, Type<'a>>);

impl<'a> Types<'a> {
    pub(super) fn of(service: &'a ServicePlan) -> Self {
        let structures = service.structures.iter().map(Type::Structure);
        let types = structures
            .chain(service.enums.iter().map(Type::Enum))
            .chain(service.int_enums.iter().map(Type::IntEnum))
            .chain(service.unions.iter().map(Type::Union))
            .chain(service.exceptions.iter().map(Type::Exception));
        Self(types.map(|ty| (ty.name(), ty)).collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<Type<'a>> {
        self.0.get(name).copied()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, Type<'a>)> {
        self.0.iter().map(|(name, ty)| (*name, *ty))
    }

    /// The types that an operation needs.
    pub(super) fn reached(&self, operation: &'a OperationPlan) -> BTreeSet<&'a str> {
        let variants = operation.error.variants.iter();
        let mut open: Vec<_> = variants.map(|variant| variant.exception.as_str()).collect();
        for body in [&operation.input, &operation.output] {
            open.extend(body.members.iter().flat_map(|member| named(&member.ty)));
        }
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if reached.insert(name)
                && let Some(ty) = self.get(name)
            {
                open.extend(ty.members().into_values().flat_map(named));
            }
        }
        reached
    }
}

/// The types that a type names.
fn named(ty: &RustType) -> Vec<&str> {
    match ty {
        RustType::List(item) | RustType::Option(item) => named(item),
        RustType::Map(key, value) => [named(key), named(value)].concat(),
        RustType::Enum(name)
        | RustType::IntEnum(name)
        | RustType::Structure(name)
        | RustType::Union(name)
        | RustType::Boxed(name) => vec![name],
        _ => Vec::new(),
    }
}

/// Types that have another name: the new one by the old one.
#[derive(Default)]
pub(super) struct Renames(BTreeMap<String, String>);

impl Renames {
    /// Finds types that are gone, and of which the same members have another
    /// type of the same kind that was not there; and errors of which the code
    /// stays the same.
    pub(super) fn find(
        (old, old_types): (BoundService<'_>, &Types<'_>),
        (new, new_types): (BoundService<'_>, &Types<'_>),
    ) -> Self {
        let is_candidate = |from: &str, to: &str| match (old_types.get(from), new_types.get(to)) {
            (Some(old), Some(new)) => {
                old.kind() == new.kind()
                    && new_types.get(from).is_none()
                    && old_types.get(to).is_none()
            }
            _ => false,
        };
        let mut renames = Self::default();
        loop {
            let mut pairs = BTreeSet::new();
            for (from, to) in bodies(old.plan, new.plan) {
                unify_members(&from, &to, &mut pairs);
            }
            for (name, ty) in old_types.iter() {
                if let Some(new) = new_types.get(renames.name(name)) {
                    unify_members(&ty.members(), &new.members(), &mut pairs);
                }
            }
            pairs.extend(same_codes(old, new));
            pairs.retain(|(from, to)| is_candidate(from, to));
            let before = renames.0.len();
            renames.add(&pairs);
            if renames.0.len() == before {
                return renames;
            }
        }
    }

    /// Adds what is no matter of choice.
    fn add(&mut self, pairs: &BTreeSet<(String, String)>) {
        for (from, to) in pairs {
            let other = |(a, b): &(String, String)| (a == from) != (b == to);
            let known = self.0.contains_key(from) || self.0.values().any(|name| name == to);
            if !known && !pairs.iter().any(other) {
                self.0.insert(from.clone(), to.clone());
            }
        }
    }

    /// What a type is called now.
    pub(super) fn name<'a>(&'a self, old: &'a str) -> &'a str {
        self.0.get(old).map_or(old, String::as_str)
    }

    /// Whether a type is one that had another name.
    pub(super) fn is_new_name(&self, new: &str) -> bool {
        self.0.values().any(|name| name == new)
    }

    /// A type of the old crate under the names of the new one.
    pub(super) fn ty(&self, old: &RustType) -> RustType {
        let renamed = |name: &str| self.name(name).to_owned();
        match old {
            RustType::List(item) => RustType::List(Box::new(self.ty(item))),
            RustType::Option(item) => RustType::Option(Box::new(self.ty(item))),
            RustType::Map(key, value) => {
                RustType::Map(Box::new(self.ty(key)), Box::new(self.ty(value)))
            }
            RustType::Enum(name) => RustType::Enum(renamed(name)),
            RustType::IntEnum(name) => RustType::IntEnum(renamed(name)),
            RustType::Structure(name) => RustType::Structure(renamed(name)),
            RustType::Union(name) => RustType::Union(renamed(name)),
            RustType::Boxed(name) => RustType::Boxed(renamed(name)),
            other => other.clone(),
        }
    }
}

/// The inputs and outputs of the operations that both have.
fn bodies<'a>(
    old: &'a ServicePlan,
    new: &'a ServicePlan,
) -> impl Iterator<Item = (Members<'a>, Members<'a>)> {
    let pairs = old.operations.iter().filter_map(|from| {
        let mut operations = new.operations.iter();
        Some((from, operations.find(|to| to.name == from.name)?))
    });
    pairs.flat_map(|(from, to)| {
        [(&from.input, &to.input), (&from.output, &to.output)]
            .map(|(from, to)| (members(&from.members), members(&to.members)))
    })
}

/// Errors of the same code.
fn same_codes(
    old: BoundService<'_>,
    new: BoundService<'_>,
) -> impl Iterator<Item = (String, String)> {
    old.exceptions().flat_map(move |from| {
        let same = new.exceptions();
        let same = same.filter(move |to| to.wire.code == from.wire.code);
        same.map(move |to| (from.plan.name.clone(), to.plan.name.clone()))
    })
}

fn unify_members(old: &Members<'_>, new: &Members<'_>, pairs: &mut BTreeSet<(String, String)>) {
    for (name, from) in old {
        if let Some(to) = new.get(name) {
            unify(from, to, pairs);
        }
    }
}

/// The names at the same places of two types.
fn unify(old: &RustType, new: &RustType, pairs: &mut BTreeSet<(String, String)>) {
    match (old, new) {
        (RustType::List(from), RustType::List(to))
        | (RustType::Option(from), RustType::Option(to)) => unify(from, to, pairs),
        (RustType::Map(from_key, from), RustType::Map(to_key, to)) => {
            unify(from_key, to_key, pairs);
            unify(from, to, pairs);
        }
        (from, to) => {
            if let ([from], [to]) = (&named(from)[..], &named(to)[..]) {
                pairs.insert(((*from).to_owned(), (*to).to_owned()));
            }
        }
    }
}
