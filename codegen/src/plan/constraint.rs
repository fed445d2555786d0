//! What `validate` checks: a function per shape that has constraints, or holds
//! shapes that have.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::equality::{Equalities, EqualityPlan, EqualityRef};
use super::names;
use super::pattern::{self, PatternPlan};
use super::types::{MemberPlan, Presence, RustType, StructurePlan};
use super::{MemberCheck, docs, structure, union};
use crate::model::{Member, Range, Shape, ShapeId, ShapeKind, Simple, Traits};

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
    /// The bytes of a blob.
    Blob { length: Limits<u64> },
    /// A list; `unique` where no two items are equal, and what compares them
    /// where `==` does not; `item` checks an item.
    List {
        ty: RustType,
        length: Option<Limits<u64>>,
        unique: Option<Option<EqualityRef>>,
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
    /// Shapes with constraints of their own or within them.
    constrained: BTreeSet<&'a ShapeId>,
    plans: BTreeMap<String, CheckPlan>,
    equalities: Equalities<'a>,
}

impl<'a> Checks<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        for id in &context.selection.closure {
            warn_of_skipped(context, id.name(), &context.model.target(id).traits);
        }
        Self {
            context,
            constrained: constrained(context),
            plans: BTreeMap::new(),
            equalities: Equalities::new(context),
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
        let function = self.target(shape.name(), member)?;
        Some(MemberCheck {
            local: names::local_name(&plan.field),
            field: plan.field.clone(),
            path: names::path_name(&member.name),
            optional: plan.presence == Presence::Optional,
            by_value: function.by_value,
            function: function.function,
        })
    }

    /// The function that checks what a member targets, under the member's own
    /// traits where it has any, if there is anything to check.
    fn target(&mut self, container: &str, member: &'a Member) -> Option<CheckRef> {
        if has_constraint_of_its_own(self.context, member) {
            let name = format!("{container}_{}", member.name);
            Some(self.function(&name, &member.target, Some(&member.traits)))
        } else {
            self.shape(&member.target)
        }
    }

    /// The function that checks a shape, where there is anything to check.
    fn shape(&mut self, id: &'a ShapeId) -> Option<CheckRef> {
        let constrained = self.constrained.contains(id);
        constrained.then(|| self.function(id.name(), id, None))
    }

    /// The function of a name that checks a shape, under a member's own traits
    /// where it has any.
    fn function(&mut self, name: &str, id: &'a ShapeId, member: Option<&Traits>) -> CheckRef {
        let shape = self.context.model.target(id);
        let function = names::function_name("check", name);
        let by_value = matches!(shape.kind, ShapeKind::Simple(simple) if is_number(simple));
        if !self.plans.contains_key(&function) {
            let traits = match member {
                Some(member) => effective(member, shape),
                None => shape.traits.clone(),
            };
            // A shape that holds itself finds itself here.
            let nothing = Check::String {
                length: None,
                pattern: None,
            };
            let plan = CheckPlan {
                function: function.clone(),
                shape: name.to_owned(),
                sensitive: traits.sensitive,
                check: nothing,
            };
            self.plans.insert(function.clone(), plan);
            let check = self.check(name, id, &traits);
            if let Some(plan) = self.plans.get_mut(&function) {
                plan.check = check;
            }
        }
        CheckRef { function, by_value }
    }

    fn check(&mut self, name: &str, id: &'a ShapeId, traits: &Traits) -> Check {
        let length = length(traits);
        let shape = self.context.model.target(id);
        let ty = || structure::rust_type(self.context, id);
        match &shape.kind {
            ShapeKind::List(member) => Check::List {
                ty: ty(),
                length,
                unique: traits
                    .unique_items
                    .then(|| self.equalities.of(name, member)),
                item: self.target(name, member),
            },
            ShapeKind::Map(key, value) => Check::Map {
                ty: ty(),
                length,
                sensitive_keys: self.context.model.target(&key.target).traits.sensitive,
                key: self.target(name, key),
                value: self.target(name, value),
            },
            ShapeKind::Structure(_) => Check::Structure {
                ty: self.context.names.get(id),
                members: self.members(&structure::shared(self.context, id)),
            },
            ShapeKind::Union(_) => self.union(id),
            ShapeKind::Simple(Simple::Blob) => Check::Blob {
                length: length.unwrap_or(NONE),
            },
            ShapeKind::Simple(simple) if is_number(*simple) => {
                let range = traits.range.map(|Range { min, max }| Limits { min, max });
                Check::Number {
                    ty: ty(),
                    range: range.unwrap_or(Limits {
                        min: None,
                        max: None,
                    }),
                }
            }
            _ => Check::String {
                length,
                pattern: pattern_check(name, traits),
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
                function: self.target(id.name(), member)?,
            })
        });
        let variants: Vec<_> = variants.collect();
        Check::Union {
            ty: plan.name,
            whole: !plan.unknown && variants.len() == plan.variants.len(),
            variants,
        }
    }

    /// The functions, sorted by name, and those that they compare values with.
    pub(super) fn into_plans(self) -> (Vec<CheckPlan>, Vec<EqualityPlan>) {
        let plans = self.plans.into_values().collect();
        (plans, self.equalities.into_plans())
    }
}

fn pattern_check(name: &str, traits: &Traits) -> Option<PatternCheck> {
    let source = traits.pattern.as_ref()?;
    let plan = PatternPlan::new(source);
    plan.has_check().then(|| PatternCheck {
        matcher: names::function_name("matches", name),
        source: source.clone(),
        plan,
    })
}

fn warn_of_skipped(context: &Context<'_>, name: &str, traits: &Traits) {
    if let Some(source) = &traits.pattern
        && let PatternPlan::Skipped { reason } = PatternPlan::new(source)
    {
        context.warn(format!(
            "`{name}`: the pattern `{source}` is not checked: {reason}"
        ));
    }
}

/// The shapes of the selection that have constraints of their own or within
/// them.
fn constrained<'a>(context: &Context<'a>) -> BTreeSet<&'a ShapeId> {
    let closure = &context.selection.closure;
    let has_own = |id: &&ShapeId| {
        let shape = context.model.target(id);
        has_constraint(&shape.traits, &shape.kind)
            || structure::parts(shape).any(|member| has_constraint_of_its_own(context, member))
    };
    structure::holders(context, closure.iter().filter(has_own).collect())
}

/// A shape's traits under those of a member that targets it, which go first.
pub(super) fn effective(member: &Traits, target: &Shape) -> Traits {
    Traits {
        length: member.length.or(target.traits.length),
        range: member.range.or(target.traits.range),
        pattern: member
            .pattern
            .clone()
            .or_else(|| target.traits.pattern.clone()),
        unique_items: target.traits.unique_items,
        sensitive: member.sensitive || target.traits.sensitive,
        ..Traits::default()
    }
}

/// Whether a member has constraints beside those of its target, and the target
/// is of a kind that they can be checked of.
fn has_constraint_of_its_own(context: &Context<'_>, member: &Member) -> bool {
    has_constraint(&member.traits, &context.model.target(&member.target).kind)
}

fn has_constraint(traits: &Traits, kind: &ShapeKind) -> bool {
    match kind {
        ShapeKind::Simple(Simple::String) => {
            let decided = |pattern: &String| PatternPlan::new(pattern).has_check();
            traits.length.is_some() || traits.pattern.as_ref().is_some_and(decided)
        }
        ShapeKind::List(_) => traits.length.is_some() || traits.unique_items,
        ShapeKind::Simple(Simple::Blob) | ShapeKind::Map(..) => traits.length.is_some(),
        ShapeKind::Simple(simple) => traits.range.is_some() && is_number(*simple),
        _ => false,
    }
}

fn is_number(simple: Simple) -> bool {
    matches!(
        simple,
        Simple::Byte | Simple::Short | Simple::Integer | Simple::Long
    )
}

fn length(traits: &Traits) -> Option<Limits<u64>> {
    traits.length.map(|length| Limits {
        min: length.min,
        max: length.max,
    })
}

/// What a shape's constraints are, in words; the same for documentation of
/// members and of functions.
pub(super) fn words(traits: &Traits, kind: &ShapeKind) -> Option<String> {
    let Traits {
        length,
        unique_items,
        range,
        pattern,
        ..
    } = traits;
    let unit = match kind {
        ShapeKind::Simple(Simple::Blob) => "byte",
        ShapeKind::List(_) => "item",
        ShapeKind::Map(..) => "entry",
        _ => "character",
    };
    let mut words = Vec::new();
    if let Some(length) = length {
        words.push(length_words(length.min, length.max, unit));
    }
    if *unique_items {
        words.push("no two alike".to_owned());
    }
    if let Some(range) = range {
        words.push(range_words(range.min, range.max));
    }
    if let Some(pattern) = pattern {
        words.push(format!("matches {}", docs::code(pattern)));
    }
    (!words.is_empty()).then(|| format!("{}.", words.join(", ")))
}

fn length_words(min: Option<u64>, max: Option<u64>, unit: &str) -> String {
    let plural = |count: u64| match (count, unit) {
        (1, unit) => unit.to_owned(),
        (_, "entry") => "entries".to_owned(),
        (_, unit) => format!("{unit}s"),
    };
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("{min} {}", plural(min)),
        (Some(min), Some(max)) if min > 0 => format!("{min} to {max} {}", plural(max)),
        (_, Some(max)) => format!("at most {max} {}", plural(max)),
        (min, None) => {
            let min = min.unwrap_or_default();
            format!("at least {min} {}", plural(min))
        }
    }
}

fn range_words(min: Option<i64>, max: Option<i64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (None, Some(max)) => format!("at most {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, None) => String::new(),
    }
}

/// The pattern for messages, as AWS prints it.
pub fn displayed(check: &PatternCheck) -> &str {
    pattern::displayed(&check.source)
}
