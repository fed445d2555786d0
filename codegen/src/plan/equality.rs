//! When two values of a shape are equal: a function per shape within which a
//! list is unordered, since `==` goes by position.
//!
//! <https://smithy.io/2.0/spec/constraint-traits.html#value-equality>

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::types::{Presence, RustType};
use super::{names, structure, union};
use crate::model::{Member, ShapeId, ShapeKind};

/// A function that compares two values of a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct EqualityPlan {
    /// The function.
    pub function: String,
    /// The shape's name in the model.
    pub shape: String,
    /// The type of the values.
    pub ty: RustType,
    /// How it compares them.
    pub equality: Equality,
}

/// How values are compared; parts without a function are compared by `==`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are Smithy's")]
pub enum Equality {
    /// A list, whatever its order where that is `unordered`.
    List {
        unordered: bool,
        item: Option<EqualityRef>,
    },
    /// A map.
    Map { value: EqualityRef },
    /// A structure.
    Structure { members: Vec<EqualMember> },
    /// A union, as far as it has variants with a function; `whole` where that
    /// is the only one.
    Union {
        variants: Vec<(String, EqualityRef)>,
        whole: bool,
    },
}

/// A function that compares parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EqualityRef {
    /// The function.
    pub function: String,
    /// Whether it takes slices.
    pub slices: bool,
}

/// How a member of a structure is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EqualMember {
    /// The field.
    pub field: String,
    /// Whether it can be absent.
    pub optional: bool,
    /// What compares it, where `==` does not.
    pub function: Option<EqualityRef>,
}

/// The functions that are asked for.
pub(super) struct Equalities<'a> {
    context: &'a Context<'a>,
    /// Shapes within which a list is unordered.
    unordered: BTreeSet<&'a ShapeId>,
    plans: BTreeMap<String, EqualityPlan>,
}

impl<'a> Equalities<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        Self {
            context,
            unordered: unordered(context),
            plans: BTreeMap::new(),
        }
    }

    /// What compares values of a member, where `==` does not.
    pub(super) fn of(&mut self, container: &str, member: &'a Member) -> Option<EqualityRef> {
        let shape = self.context.model.target(&member.target);
        let is_list = matches!(shape.kind, ShapeKind::List(_));
        let own = is_list && member.traits.unordered && !shape.traits.unordered;
        let name = match (own, self.unordered.contains(&member.target)) {
            (true, _) => format!("{container}_{}", member.name),
            (false, true) => member.target.name().to_owned(),
            (false, false) => return None,
        };
        let function = names::function_name("equal", &name);
        if !self.plans.contains_key(&function) {
            // A shape that holds itself finds itself here.
            let plan = EqualityPlan {
                function: function.clone(),
                shape: name.clone(),
                ty: structure::rust_type(self.context, &member.target),
                equality: Equality::Structure {
                    members: Vec::new(),
                },
            };
            self.plans.insert(function.clone(), plan);
            let equality = self.equality(&name, &member.target, own);
            if let Some((plan, equality)) = self.plans.get_mut(&function).zip(equality) {
                plan.equality = equality;
            }
        }
        Some(EqualityRef {
            function,
            slices: is_list,
        })
    }

    fn equality(&mut self, name: &str, id: &'a ShapeId, unordered: bool) -> Option<Equality> {
        let shape = self.context.model.target(id);
        Some(match &shape.kind {
            ShapeKind::List(member) => Equality::List {
                unordered: unordered || shape.traits.unordered,
                item: self.of(name, member),
            },
            ShapeKind::Map(_, value) => Equality::Map {
                value: self.of(name, value)?,
            },
            ShapeKind::Union(_) => self.union(id),
            _ => self.structure(id),
        })
    }

    fn structure(&mut self, id: &'a ShapeId) -> Equality {
        let plan = structure::shared(self.context, id);
        let members = plan.members.iter().map(|plan| EqualMember {
            field: plan.field.clone(),
            optional: plan.presence == Presence::Optional,
            function: self.of(id.name(), self.context.member(id, &plan.member)),
        });
        Equality::Structure {
            members: members.collect(),
        }
    }

    fn union(&mut self, id: &'a ShapeId) -> Equality {
        let plan = union::plan(self.context, id);
        let variants = plan.variants.iter().filter_map(|variant| {
            let member = self.context.member(id, &variant.member);
            Some((variant.variant.clone(), self.of(id.name(), member)?))
        });
        Equality::Union {
            variants: variants.collect(),
            whole: plan.variants.len() == 1 && !plan.unknown,
        }
    }

    /// The functions, sorted by name.
    pub(super) fn into_plans(self) -> Vec<EqualityPlan> {
        self.plans.into_values().collect()
    }
}

/// The shapes of the selection within which a list is unordered.
fn unordered<'a>(context: &Context<'a>) -> BTreeSet<&'a ShapeId> {
    let closure = &context.selection.closure;
    let is_list = |id| matches!(context.model.target(id).kind, ShapeKind::List(_));
    let has_own = |id: &&'a ShapeId| {
        let shape = context.model.target(id);
        let mut parts = structure::parts(shape);
        (is_list(id) && shape.traits.unordered)
            || parts.any(|member| member.traits.unordered && is_list(&member.target))
    };
    structure::holders(context, closure.iter().filter(has_own).collect())
}
