//! The shapes of a selection, each planned once.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::types::{
    EnumPlan, ExceptionPlan, IntEnumPlan, MemberPlan, Presence, Role, RustType, StructurePlan,
    UnionPlan,
};
use super::{enumeration, exception, structure, union};
use crate::model::{Operation, ShapeId, ShapeKind};

/// The plans of a selection's shapes, by shape.
pub(super) struct Shapes<'a> {
    /// Structures, inputs and outputs too, in the roles that they are used in.
    structures: BTreeMap<(&'a ShapeId, Role), StructurePlan>,
    unions: BTreeMap<&'a ShapeId, UnionPlan>,
    enums: BTreeMap<&'a ShapeId, EnumPlan>,
    int_enums: BTreeMap<&'a ShapeId, IntEnumPlan>,
    exceptions: BTreeMap<&'a ShapeId, ExceptionPlan>,
}

/// The shared types of a service, each kind sorted by name.
pub(super) struct SharedTypes {
    pub(super) structures: Vec<StructurePlan>,
    pub(super) unions: Vec<UnionPlan>,
    pub(super) enums: Vec<EnumPlan>,
    pub(super) int_enums: Vec<IntEnumPlan>,
    pub(super) exceptions: Vec<ExceptionPlan>,
}

impl<'a> Shapes<'a> {
    /// Plans all shapes that the selected operations hold, and their inputs,
    /// outputs and errors.
    pub(super) fn new(context: &Context<'a>) -> Self {
        let mut shapes = Self {
            structures: BTreeMap::new(),
            unions: BTreeMap::new(),
            enums: BTreeMap::new(),
            int_enums: BTreeMap::new(),
            exceptions: BTreeMap::new(),
        };
        for id in context.selected.all() {
            shapes.plan(context, id);
        }
        for Operation { input, output, .. } in context.operations().map(|(_, _, it)| it) {
            shapes.plan_structure(context, input, Role::Input);
            shapes.plan_structure(context, output, Role::Output);
        }
        for id in &context.selection.closure {
            let plan = exception::plan(context, id);
            shapes.exceptions.extend(plan.map(|plan| (id, plan)));
        }
        shapes.give_enums_defaults();
        shapes
    }

    fn plan(&mut self, context: &Context<'a>, id: &'a ShapeId) {
        match &context.model.target(id).kind {
            ShapeKind::Structure(_) => self.plan_structure(context, id, context.role(id)),
            ShapeKind::Union(_) => {
                self.unions.insert(id, union::plan(context, id));
            }
            ShapeKind::Enum(_) => {
                self.enums.insert(id, enumeration::of_strings(context, id));
            }
            ShapeKind::IntEnum(_) => {
                self.int_enums
                    .insert(id, enumeration::of_integers(context, id));
            }
            _ => {}
        }
    }

    fn plan_structure(&mut self, context: &Context<'a>, id: &'a ShapeId, role: Role) {
        let structure = self.structures.entry((id, role));
        structure.or_insert_with(|| structure::plan(context, id, role));
    }

    /// The plan of a structure as the shared type that it becomes.
    ///
    /// This and the following panic never for shapes that the selected
    /// operations hold.
    pub(super) fn structure(&self, context: &Context<'_>, id: &'a ShapeId) -> &StructurePlan {
        &self.structures[&(id, context.role(id))]
    }

    /// The plan of an input or output of a selected operation, under a name of
    /// its own.
    pub(super) fn body(&self, id: &'a ShapeId, role: Role, name: String) -> StructurePlan {
        StructurePlan {
            name,
            ..self.structures[&(id, role)].clone()
        }
    }

    pub(super) fn union(&self, id: &ShapeId) -> &UnionPlan {
        &self.unions[id]
    }

    pub(super) fn string_enum(&self, id: &ShapeId) -> &EnumPlan {
        &self.enums[id]
    }

    pub(super) fn int_enum(&self, id: &ShapeId) -> &IntEnumPlan {
        &self.int_enums[id]
    }

    pub(super) fn exception(&self, id: &ShapeId) -> &ExceptionPlan {
        &self.exceptions[id]
    }

    /// The shared types that the shapes become: inputs and outputs only if
    /// other shapes hold them.
    pub(super) fn into_types(self, context: &Context<'_>) -> SharedTypes {
        let held = context.selected.all();
        let structures = self.structures.into_iter();
        let structures =
            structures.filter(|((id, role), _)| held.contains(id) && *role == context.role(id));
        let mut types = SharedTypes {
            structures: structures.map(|(_, plan)| plan).collect(),
            unions: self.unions.into_values().collect(),
            enums: self.enums.into_values().collect(),
            int_enums: self.int_enums.into_values().collect(),
            exceptions: self.exceptions.into_values().collect(),
        };
        types.structures.sort_by(|a, b| a.name.cmp(&b.name));
        types.unions.sort_by(|a, b| a.name.cmp(&b.name));
        types.enums.sort_by(|a, b| a.name.cmp(&b.name));
        types.int_enums.sort_by(|a, b| a.name.cmp(&b.name));
        types.exceptions.sort_by(|a, b| a.name.cmp(&b.name));
        types
    }

    /// Gives the enums a `Default` that replies are corrected with.
    fn give_enums_defaults(&mut self) {
        let replies = self.structures.values();
        let replies = replies.filter(|structure| structure.role == Role::Output);
        let members = replies.flat_map(|structure| &structure.members);
        let errors = self.exceptions.values();
        let members = members.chain(errors.flat_map(|exception| &exception.members));
        let corrected: BTreeSet<_> = members.filter_map(corrected_enum).collect();
        for plan in self.enums.values_mut() {
            plan.default = corrected.contains(plan.name.as_str());
        }
        for plan in self.int_enums.values_mut() {
            plan.default = corrected.contains(plan.name.as_str());
        }
    }
}

/// The enum that a member of a reply has a default of.
fn corrected_enum(member: &MemberPlan) -> Option<&str> {
    match (&member.ty, &member.presence) {
        (_, Presence::Optional) => None,
        (RustType::Enum(name) | RustType::IntEnum(name), _) => Some(name),
        _ => None,
    }
}
