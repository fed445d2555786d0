//! What `validate` checks: a function per shape that has constraints, or holds
//! shapes that have.

mod found;
mod unchecked;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use found::is_missed;
pub use words::constraints_in_words;
pub(super) use words::notes;

use super::context::Context;
use super::types::{MemberPlan, Presence, RustType, StructurePlan};
use super::{MemberCheck, structure, union};
use crate::names;
use crate::pattern::{self, PatternPlan};
use found::{Constrained, is_number};
use serde_json::Number;

use crate::model::{DataTraits, Member, Range, ShapeId, ShapeKind, Simple, Traits};

/// A function that checks a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckPlan {
    /// The function.
    pub function: String,
    /// The shape's name in the model.
    pub shape: String,
    /// Whether values, and what is within them, must not be shown.
    pub sensitive: bool,
    /// What it checks.
    pub check: Check,
}

/// What is checked.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are Smithy's")]
pub enum Check {
    /// A text.
    String {
        length: Option<Limits<u64>>,
        pattern: Option<PatternCheck>,
    },
    /// A whole number.
    Number { ty: RustType, range: Limits<i64> },
    /// A floating-point number.
    Float { ty: RustType, range: Limits<f64> },
    /// The bytes of a blob.
    Blob { length: Limits<u64> },
    /// A list; `unique` where no two items are equal; `item` checks an item.
    List {
        ty: RustType,
        length: Option<Limits<u64>>,
        unique: bool,
        item: Option<CheckRef>,
    },
    /// A map; `key` and `value` check an entry. Sensitive keys are not shown.
    Map {
        ty: RustType,
        length: Option<Limits<u64>>,
        key: Option<CheckRef>,
        value: Option<CheckRef>,
        sensitive_keys: bool,
    },
    /// A structure.
    Structure {
        ty: String,
        members: Vec<MemberCheck>,
    },
    /// A union; `whole` where each of its variants is checked.
    Union {
        ty: String,
        variants: Vec<VariantCheck>,
        whole: bool,
    },
}

/// What is checked of a member of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantCheck {
    /// The variant.
    pub variant: String,
    /// How AWS calls the member in validation errors.
    pub path: String,
    /// The function that checks its value.
    pub function: CheckRef,
}

/// A function, and whether it takes its value by reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRef {
    /// The function.
    pub function: String,
    /// Whether it takes a copy instead of a reference.
    pub by_value: bool,
}

/// The least and the greatest value, both allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are Smithy's")]
pub struct Limits<T> {
    pub min: Option<T>,
    pub max: Option<T>,
}

/// No limits.
const NONE: Limits<u64> = Limits {
    min: None,
    max: None,
};

/// A pattern.
#[derive(Debug, Clone, PartialEq)]
pub struct PatternCheck {
    /// The function that decides.
    pub matcher: String,
    /// The pattern as the model has it.
    pub source: String,
    /// How it decides.
    pub plan: PatternPlan,
}

/// The functions that inputs need, as far as `context` sees them asked for.
pub(super) struct Checks<'a> {
    context: &'a Context<'a>,
    constrained: Constrained<'a>,
    /// The functions of what is checked, each of a name of its own: a member
    /// `Key` of `Tag` and a shape `TagKey` are two.
    functions: BTreeMap<Checked, String>,
    taken: BTreeSet<String>,
    plans: BTreeMap<String, CheckPlan>,
}

/// A shape, or its member of a name under traits of its own.
type Checked = (ShapeId, Option<String>);

impl<'a> Checks<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        for id in &context.selection.closure {
            warn_of_skipped(context, id.name(), &found::of_shape(context, id).checked);
        }
        unchecked::warn(context);
        Self {
            context,
            constrained: Constrained::new(context),
            functions: BTreeMap::new(),
            taken: BTreeSet::new(),
            plans: BTreeMap::new(),
        }
    }

    /// What is checked of the members of a structure.
    pub(super) fn members(&mut self, plan: &StructurePlan) -> Vec<MemberCheck> {
        let members = plan.members.iter();
        members
            .filter_map(|member| self.member(&plan.shape, member))
            .collect()
    }

    fn member(&mut self, shape: &ShapeId, plan: &MemberPlan) -> Option<MemberCheck> {
        let member = self.context.member(shape, &plan.member);
        let optional = plan.presence == Presence::Optional;
        let function = self.target(shape, member);
        (plan.missed || function.is_some()).then(|| MemberCheck {
            local: names::local_name(&plan.field),
            field: plan.field.clone(),
            path: names::path_name(&member.name),
            optional,
            required: plan.missed,
            function,
        })
    }

    /// The function that checks what a member targets, under the member's own
    /// traits where it has any, if there is anything to check.
    fn target(&mut self, container: &ShapeId, member: &'a Member) -> Option<CheckRef> {
        if !self.constrained.has_member(container, member) {
            return None;
        }
        let sensitive = self.is_sensitive_itself(container, member);
        let checked = if sensitive || found::differs(self.context, container, member) {
            (container.clone(), Some(member.name.clone()))
        } else {
            (member.target.clone(), None)
        };
        let target = &self.context.model.target(&member.target).traits;
        let traits = || Traits {
            data: DataTraits {
                sensitive: sensitive || target.data.sensitive,
                ..DataTraits::default()
            },
            ..found::of_member(self.context, container, member).checked
        };
        Some(self.function(checked, &member.target, &traits))
    }

    /// Whether a member is sensitive whatever its target: itself, or with the
    /// input, which no function checks as a whole.
    fn is_sensitive_itself(&self, container: &ShapeId, member: &Member) -> bool {
        let whole = &self.context.model.target(container).traits;
        structure::is_sensitive_itself(member)
            || (whole.data.sensitive && structure::is_body(self.context, container))
    }

    /// The function that checks a shape for the constraints among `traits`.
    fn function(
        &mut self,
        checked: Checked,
        id: &'a ShapeId,
        traits: &dyn Fn() -> Traits,
    ) -> CheckRef {
        let shape = self.context.model.target(id);
        let by_value = matches!(shape.kind, ShapeKind::Simple(simple) if is_number(simple));
        if let Some(function) = self.functions.get(&checked) {
            let function = function.clone();
            return CheckRef { function, by_value };
        }
        let (container, part) = &checked;
        let name = match part {
            Some(part) => format!("{}${part}", container.name()),
            None => container.name().to_owned(),
        };
        let function = names::function_name("check", &name);
        let function = names::unique(&mut self.taken, function);
        // A shape that holds itself finds itself here.
        self.functions.insert(checked, function.clone());
        let traits = traits();
        let plan = CheckPlan {
            function: function.clone(),
            shape: name,
            sensitive: traits.data.sensitive,
            check: self.check(&function, id, &traits),
        };
        self.plans.insert(function.clone(), plan);
        CheckRef { function, by_value }
    }

    fn check(&mut self, function: &str, id: &'a ShapeId, traits: &Traits) -> Check {
        let length = length(traits);
        let shape = self.context.model.target(id);
        let ty = || structure::rust_type(self.context, id);
        match &shape.kind {
            ShapeKind::List(member) => Check::List {
                ty: ty(),
                length,
                unique: traits.constraints.unique_items,
                item: self.target(id, member),
            },
            ShapeKind::Map(key, value) => Check::Map {
                ty: ty(),
                length,
                sensitive_keys: structure::is_sensitive_part(self.context, key),
                key: self.target(id, key),
                value: self.target(id, value),
            },
            ShapeKind::Structure(_) => Check::Structure {
                ty: self.context.names.get(id),
                members: self.members(&structure::shared(self.context, id)),
            },
            ShapeKind::Union(_) => self.union(id),
            ShapeKind::Simple(Simple::Blob) => Check::Blob {
                length: length.unwrap_or(NONE),
            },
            ShapeKind::Simple(Simple::Float | Simple::Double) => Check::Float {
                ty: ty(),
                range: limits(
                    traits.constraints.range.as_ref(),
                    Number::as_f64,
                    Number::as_f64,
                ),
            },
            ShapeKind::Simple(simple) if is_number(*simple) => Check::Number {
                ty: ty(),
                range: limits(
                    traits.constraints.range.as_ref(),
                    |min| Some(whole(min, f64::ceil)),
                    |max| Some(whole(max, f64::floor)),
                ),
            },
            _ => Check::String {
                length,
                pattern: pattern_check(function, traits),
            },
        }
    }

    fn union(&mut self, id: &'a ShapeId) -> Check {
        let plan = union::plan(self.context, id);
        let variants = plan.variants.iter().filter_map(|variant| {
            let member = self.context.member(id, &variant.member);
            Some(VariantCheck {
                variant: variant.variant.clone(),
                path: names::path_name(&member.name),
                function: self.target(id, member)?,
            })
        });
        let variants: Vec<_> = variants.collect();
        Check::Union {
            ty: plan.name,
            whole: !plan.unknown && variants.len() == plan.variants.len(),
            variants,
        }
    }

    /// The functions, sorted by name.
    pub(super) fn into_plans(self) -> Vec<CheckPlan> {
        self.plans.into_values().collect()
    }
}

fn pattern_check(function: &str, traits: &Traits) -> Option<PatternCheck> {
    let name = function.strip_prefix("check_").unwrap_or(function);
    let source = traits.constraints.pattern.as_ref()?;
    let plan = PatternPlan::new(source);
    plan.has_check().then(|| PatternCheck {
        matcher: format!("matches_{name}"),
        source: source.clone(),
        plan,
    })
}

fn warn_of_skipped(context: &Context<'_>, name: &str, traits: &Traits) {
    if let Some(source) = &traits.constraints.pattern
        && let PatternPlan::Skipped { reason } = PatternPlan::new(source)
    {
        context.warn(format!(
            "`{name}`: the pattern `{source}` is not checked: {reason}"
        ));
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

/// The whole number that a limit comes to: one that no whole number has, such
/// as 0.5, comes to the next within the range.
#[allow(
    clippy::cast_possible_truncation,
    reason = "to the nearest that there is"
)]
fn whole(limit: &Number, round: impl Fn(f64) -> f64) -> i64 {
    let number = || round(limit.as_f64().unwrap_or_default()) as i64;
    limit.as_i64().unwrap_or_else(number)
}

fn length(traits: &Traits) -> Option<Limits<u64>> {
    traits.constraints.length.map(|length| Limits {
        min: length.min,
        max: length.max,
    })
}

/// The pattern for messages, as AWS prints it.
pub fn displayed(check: &PatternCheck) -> &str {
    pattern::displayed(&check.source)
}
