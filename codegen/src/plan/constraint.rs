//! What `validate` checks: a function per shape that has constraints, or holds
//! shapes that have.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use super::pattern::{self, PatternPlan};
use super::service::Context;
use super::types::{Presence, RustType};
use super::{MemberCheck, structure};
use crate::model::{Member, Shape, ShapeId, ShapeKind, Simple, Traits};

/// A function that checks a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckPlan {
    /// The function.
    pub function: String,
    /// The shape's name in the model.
    pub shape: String,
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
        sensitive: bool,
    },
    /// A whole number.
    Number { ty: RustType, range: Limits<i64> },
    /// The bytes of a blob.
    Blob { length: Limits<u64> },
    /// A list; `item` checks an item.
    List {
        ty: RustType,
        length: Option<Limits<u64>>,
        item: Option<CheckRef>,
    },
    /// A map; `key` and `value` check an entry.
    Map {
        ty: RustType,
        length: Option<Limits<u64>>,
        key: Option<CheckRef>,
        value: Option<CheckRef>,
    },
    /// A structure.
    Structure {
        ty: String,
        members: Vec<MemberCheck>,
    },
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
}

impl<'a> Checks<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        Self {
            context,
            constrained: constrained(context),
            plans: BTreeMap::new(),
        }
    }

    /// What is checked of the members of a structure.
    pub(super) fn members(&mut self, members: &'a [Member]) -> Vec<MemberCheck> {
        members
            .iter()
            .filter_map(|member| self.member(member))
            .collect()
    }

    fn member(&mut self, member: &'a Member) -> Option<MemberCheck> {
        let function = self.shape(&member.target)?;
        Some(MemberCheck {
            local: names::local_name(&names::field_name(&member.name)),
            field: names::field_name(&member.name),
            path: names::path_name(&member.name),
            optional: structure::input_presence(member) != Presence::Required,
            by_value: function.by_value,
            function: function.function,
        })
    }

    /// The function that checks a shape, where there is anything to check.
    fn shape(&mut self, id: &'a ShapeId) -> Option<CheckRef> {
        if !self.constrained.contains(id) {
            return None;
        }
        let shape = self.context.model.target(id);
        let function = names::function_name("check", id.name());
        let by_value = matches!(shape.kind, ShapeKind::Simple(simple) if is_number(simple));
        if !self.plans.contains_key(&function) {
            // A shape that holds itself finds itself here.
            let check = Check::Structure {
                ty: String::new(),
                members: Vec::new(),
            };
            let shape_name = id.name().to_owned();
            let plan = CheckPlan {
                function: function.clone(),
                shape: shape_name,
                check,
            };
            self.plans.insert(function.clone(), plan);
            let check = self.check(id, shape);
            if let Some(plan) = self.plans.get_mut(&function) {
                plan.check = check;
            }
        }
        Some(CheckRef { function, by_value })
    }

    fn check(&mut self, id: &'a ShapeId, shape: &'a Shape) -> Check {
        let length = length(&shape.traits);
        let ty = || structure::rust_type(self.context, id);
        match &shape.kind {
            ShapeKind::List(member) => Check::List {
                ty: ty(),
                length,
                item: self.shape(&member.target),
            },
            ShapeKind::Map(key, value) => Check::Map {
                ty: ty(),
                length,
                key: self.shape(&key.target),
                value: self.shape(&value.target),
            },
            ShapeKind::Structure(members) => Check::Structure {
                ty: self.context.names.get(id),
                members: self.members(members),
            },
            ShapeKind::Simple(Simple::Blob) => Check::Blob {
                length: length.unwrap_or(Limits {
                    min: None,
                    max: None,
                }),
            },
            ShapeKind::Simple(simple) if is_number(*simple) => {
                let range = shape.traits.range.map(|range| Limits {
                    min: range.min,
                    max: range.max,
                });
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
                pattern: self.pattern(id, &shape.traits),
                sensitive: shape.traits.sensitive,
            },
        }
    }

    fn pattern(&self, id: &ShapeId, traits: &Traits) -> Option<PatternCheck> {
        let source = traits.pattern.as_ref()?;
        let plan = PatternPlan::new(source);
        if let PatternPlan::Skipped { reason } = &plan {
            self.context.warn(format!(
                "`{id}`: the pattern `{source}` is not checked: {reason}"
            ));
        }
        plan.has_check().then(|| PatternCheck {
            matcher: names::function_name("matches", id.name()),
            source: source.clone(),
            plan,
        })
    }

    /// The functions, sorted by name.
    pub(super) fn into_plans(self) -> Vec<CheckPlan> {
        self.plans.into_values().collect()
    }
}

/// The shapes of the selection that have constraints of their own or within
/// them.
fn constrained<'a>(context: &Context<'a>) -> BTreeSet<&'a ShapeId> {
    let closure = &context.selection.closure;
    let has_own = |id: &&ShapeId| has_constraint(context.model.target(id));
    let mut constrained: BTreeSet<_> = closure.iter().filter(has_own).collect();
    loop {
        let holds = |id: &&ShapeId| {
            structure::targets(context.model.target(id)).any(|id| constrained.contains(id))
        };
        let holders: Vec<_> = closure.iter().filter(holds).collect();
        let before = constrained.len();
        constrained.extend(holders);
        if constrained.len() == before {
            return constrained;
        }
    }
}

fn has_constraint(shape: &Shape) -> bool {
    let Traits {
        length,
        range,
        pattern,
        ..
    } = &shape.traits;
    match &shape.kind {
        ShapeKind::Simple(Simple::String) => {
            // What is skipped makes a warning, and no check.
            let decided = |pattern: &String| PatternPlan::new(pattern) != PatternPlan::Anything;
            length.is_some() || pattern.as_ref().is_some_and(decided)
        }
        ShapeKind::Simple(Simple::Blob) | ShapeKind::List(_) | ShapeKind::Map(..) => {
            length.is_some()
        }
        ShapeKind::Simple(simple) => range.is_some() && is_number(*simple),
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
pub(super) fn words(shape: &Shape) -> Option<String> {
    let Traits {
        length,
        range,
        pattern,
        ..
    } = &shape.traits;
    let unit = match &shape.kind {
        ShapeKind::Simple(Simple::Blob) => "byte",
        ShapeKind::List(_) => "item",
        ShapeKind::Map(..) => "entry",
        _ => "character",
    };
    let mut words = Vec::new();
    if let Some(length) = length {
        words.push(length_words(length.min, length.max, unit));
    }
    if let Some(range) = range {
        words.push(range_words(range.min, range.max));
    }
    if let Some(pattern) = pattern {
        words.push(format!("matches {}", code(pattern)));
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

/// A code span of Markdown around any text.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{text}{space}{fence}")
}

/// The pattern for messages, as AWS prints it.
pub fn displayed(check: &PatternCheck) -> &str {
    pattern::displayed(&check.source)
}
