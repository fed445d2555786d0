//! What `validate` checks: a function per shape that has constraints, or holds
//! shapes that do.

mod constrained;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Number;

use super::constraint::{self, ConstraintSet, is_number};
use super::context::Context;
use super::problems::Problems;
use super::shapes::Shapes;
use super::types::{
    Check, CheckPlan, CheckRef, Limits, MemberCheck, MemberPlan, PatternCheck, StructurePlan,
    VariantCheck,
};
use super::{rust_type, sensitive};
use crate::model::{ConstraintTraits, Member, Model, Range, ShapeId, ShapeKind, Simple};
use crate::names::{self, Verb};
use crate::pattern::PatternPlan;
use constrained::Constrained;

/// No limits.
const NONE: Limits<u64> = Limits {
    min: None,
    max: None,
};

/// The functions that inputs need, planned as they are asked for.
pub(super) struct Checks<'a, 's> {
    context: &'a Context<'a>,
    shapes: &'s Shapes<'a>,
    constrained: Constrained<'a>,
    /// The functions of what is checked, each of a name of its own: a member
    /// `Key` of `Tag` and a shape `TagKey` are two.
    functions: BTreeMap<Checked, String>,
    taken: BTreeSet<String>,
    plans: BTreeMap<String, CheckPlan>,
}

/// A shape, or its member of a name under traits of its own.
type Checked = (ShapeId, Option<String>);

impl<'a, 's> Checks<'a, 's> {
    pub(super) fn new(context: &'a Context<'a>, shapes: &'s Shapes<'a>) -> Self {
        Self {
            context,
            shapes,
            constrained: Constrained::new(context),
            functions: BTreeMap::new(),
            taken: BTreeSet::new(),
            plans: BTreeMap::new(),
        }
    }

    /// Whether an enum is checked in a shape, at any depth.
    pub(super) fn has_enum(&self, id: &ShapeId) -> bool {
        self.constrained.has_enum(id)
    }

    /// What is checked of the members of a structure.
    pub(super) fn members(&mut self, plan: &StructurePlan) -> Vec<MemberCheck> {
        let model: &'a Model = self.context.model;
        let members = plan.members_in(model);
        members
            .filter_map(|(member, of)| self.member(&plan.shape, member, of))
            .collect()
    }

    fn member(
        &mut self,
        shape: &ShapeId,
        plan: &MemberPlan,
        member: &'a Member,
    ) -> Option<MemberCheck> {
        let function = self.target(shape, member);
        (plan.required_by_service || function.is_some()).then(|| MemberCheck {
            local: names::local_name(&plan.field),
            field: plan.field.clone(),
            path: names::path_name(&member.name),
            optional: plan.is_option(),
            required: plan.required_by_service,
            function,
        })
    }

    /// The function that checks what a member targets, under the member's own
    /// traits if it has any, if there is anything to check.
    fn target(&mut self, container: &ShapeId, member: &'a Member) -> Option<CheckRef> {
        if !self.constrained.has_member(container, member) {
            return None;
        }
        let sensitive = self.is_sensitive_itself(container, member);
        let checked = if sensitive || constraint::differs(self.context, container, member) {
            (container.clone(), Some(member.name.clone()))
        } else {
            (member.target.clone(), None)
        };
        let target = &self.context.model.target(&member.target).traits;
        let sensitive = sensitive || target.data.sensitive;
        let found = || constraint::of_member(self.context, container, member).checked;
        Some(self.function(checked, &member.target, sensitive, &found))
    }

    /// Whether a member is sensitive whatever its target: itself, or because its
    /// input is, which no function checks as a whole.
    fn is_sensitive_itself(&self, container: &ShapeId, member: &Member) -> bool {
        let whole = &self.context.model.target(container).traits;
        sensitive::is_sensitive_itself(member)
            || (whole.data.sensitive && self.context.is_body(container))
    }

    /// The function that checks a shape for the constraints that are `found`.
    fn function(
        &mut self,
        checked: Checked,
        id: &'a ShapeId,
        sensitive: bool,
        found: &dyn Fn() -> ConstraintSet,
    ) -> CheckRef {
        let shape = self.context.model.target(id);
        let by_value = match shape.kind {
            ShapeKind::Simple(simple) => is_number(simple),
            ShapeKind::IntEnum(_) => true,
            _ => false,
        };
        if let Some(function) = self.functions.get(&checked) {
            let function = function.clone();
            return CheckRef { function, by_value };
        }
        let (container, part) = &checked;
        let container = self.context.service().1.name_of(container);
        let name = match part {
            Some(part) => format!("{container}${part}"),
            None => container.to_owned(),
        };
        let function = names::function_name(Verb::Check, &name);
        let function = names::unique(&mut self.taken, &function);
        // A shape that holds itself finds itself here.
        self.functions.insert(checked, function.clone());
        let plan = CheckPlan {
            function: function.clone(),
            shape: name,
            sensitive,
            check: self.check(&function, id, &found().values),
        };
        self.plans.insert(function.clone(), plan);
        CheckRef { function, by_value }
    }

    fn check(&mut self, function: &str, id: &'a ShapeId, values: &ConstraintTraits) -> Check {
        let length = length(values);
        let shape = self.context.model.target(id);
        let ty = || rust_type::of_shape(self.context, id);
        match &shape.kind {
            ShapeKind::List(member) => Check::List {
                ty: ty(),
                length,
                unique: values.unique_items,
                item: self.target(id, member),
            },
            ShapeKind::Map(key, value) => Check::Map {
                ty: ty(),
                length,
                sensitive_keys: sensitive::is_sensitive(self.context.model, key),
                key: self.target(id, key),
                value: self.target(id, value),
            },
            ShapeKind::Structure(_) => Check::Structure {
                ty: self.context.names.get(id),
                members: self.members(self.shapes.structure(self.context, id)),
            },
            ShapeKind::Union(_) => self.union(id),
            ShapeKind::Enum(_) => Check::Enum {
                ty: self.context.names.get(id),
            },
            ShapeKind::IntEnum(_) => Check::IntEnum {
                ty: self.context.names.get(id),
            },
            ShapeKind::Simple(Simple::Blob) => Check::Blob {
                length: length.unwrap_or(NONE),
            },
            ShapeKind::Simple(Simple::Float | Simple::Double) => Check::Float {
                ty: ty(),
                range: limits(values.range.as_ref(), Number::as_f64, Number::as_f64),
            },
            ShapeKind::Simple(simple) if is_number(*simple) => Check::Number {
                ty: ty(),
                range: limits(
                    values.range.as_ref(),
                    |min| Some(whole(min, f64::ceil)),
                    |max| Some(whole(max, f64::floor)),
                ),
            },
            _ => Check::String {
                length,
                pattern: pattern_check(function, values),
            },
        }
    }

    fn union(&mut self, id: &'a ShapeId) -> Check {
        let plan = self.shapes.union(id);
        let model: &'a Model = self.context.model;
        let variants = plan.variants_in(model).filter_map(|(variant, member)| {
            Some(VariantCheck {
                variant: variant.variant.clone(),
                path: names::path_name(&member.name),
                function: self.target(id, member)?,
            })
        });
        let variants: Vec<_> = variants.collect();
        Check::Union {
            ty: plan.name.clone(),
            whole: !plan.unknown && variants.len() == plan.variants.len(),
            variants,
        }
    }

    /// The functions, sorted by name.
    pub(super) fn into_plans(self) -> Vec<CheckPlan> {
        self.plans.into_values().collect()
    }
}

fn pattern_check(function: &str, values: &ConstraintTraits) -> Option<PatternCheck> {
    let name = function.strip_prefix("check_").unwrap_or(function);
    let source = values.pattern.as_ref()?;
    let plan = PatternPlan::new(source);
    plan.has_check().then(|| PatternCheck {
        matcher: format!("matches_{name}"),
        source: source.clone(),
        plan,
    })
}

/// Warns of the patterns of shapes and members that cannot be checked.
pub(super) fn warn_of_skipped(context: &Context<'_>, problems: &mut Problems) {
    let mut warn = |name: &str, pattern: Option<String>| {
        if let Some(source) = pattern
            && let PatternPlan::Skipped { reason } = PatternPlan::new(&source)
        {
            problems.warn(format!(
                "`{name}`: the pattern `{source}` is not checked: {reason}"
            ));
        }
    };
    for id in &context.selection.closure {
        let name = id.name();
        warn(
            name,
            constraint::of_shape(context, id).checked.values.pattern,
        );
        for member in context.model.target(id).parts() {
            if member.traits.constraints.pattern.is_some() {
                let found = constraint::of_member(context, id, member);
                let name = format!("{name}${}", member.name);
                warn(&name, found.checked.values.pattern);
            }
        }
    }
}

/// The limits of a range, as numbers of a kind.
fn limits<T>(
    range: Option<&Range>,
    min: impl Fn(&Number) -> Option<T>,
    max: impl Fn(&Number) -> Option<T>,
) -> Limits<T> {
    Limits {
        min: range.and_then(|range| range.min.as_ref()).and_then(min),
        max: range.and_then(|range| range.max.as_ref()).and_then(max),
    }
}

/// The limit as a whole number: one with a fraction, such as 0.5, becomes the
/// next whole number within the range.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the nearest number is meant"
)]
fn whole(limit: &Number, round: impl Fn(f64) -> f64) -> i64 {
    let number = || round(limit.as_f64().unwrap_or_default()) as i64;
    limit.as_i64().unwrap_or_else(number)
}

fn length(values: &ConstraintTraits) -> Option<Limits<u64>> {
    values.length.map(|length| Limits {
        min: length.min,
        max: length.max,
    })
}
