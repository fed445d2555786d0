//! What `validate` checks of the members of inputs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use super::{Direction, Part, Rule, What};
use crate::docs::code;
use crate::plan::types::RustType;
use crate::plan::{Check, CheckPlan, CheckRef, Limits, MemberCheck, PatternCheck, ServicePlan};

/// What is checked in a service, by type and member.
pub(super) struct Facts<'a> {
    service: &'a ServicePlan,
    /// The functions that check values, by name.
    functions: BTreeMap<&'a str, &'a CheckPlan>,
    /// The types that inputs reach.
    reached: BTreeSet<&'a str>,
    members: BTreeMap<(&'a str, &'a str), Checks<'a>>,
}

/// What is checked of a member and of the parts of its value.
type Checks<'a> = BTreeMap<Vec<Part>, Leaf<'a>>;

/// What is checked of a value.
#[derive(Default)]
struct Leaf<'a> {
    required: bool,
    length: Option<Limits<u64>>,
    range: Option<Whole>,
    float_range: Option<Limits<f64>>,
    pattern: Option<&'a PatternCheck>,
    unique: bool,
}

/// The range of a whole number, and of what its type can hold.
#[derive(Clone, Copy)]
struct Whole {
    range: Limits<i64>,
    of_type: (i64, i64),
}

impl Whole {
    fn new(range: Limits<i64>, ty: &RustType) -> Self {
        let of_type = match ty {
            RustType::I8 => (i8::MIN.into(), i8::MAX.into()),
            RustType::I16 => (i16::MIN.into(), i16::MAX.into()),
            RustType::I32 => (i32::MIN.into(), i32::MAX.into()),
            _ => (i64::MIN, i64::MAX),
        };
        Self { range, of_type }
    }

    /// The limits that some number of the type is beyond.
    fn effective(self) -> Limits<i64> {
        let (least, greatest) = self.of_type;
        Limits {
            min: self.range.min.filter(|min| *min > least),
            max: self.range.max.filter(|max| *max < greatest),
        }
    }
}

impl<'a> Facts<'a> {
    pub(super) fn of(service: &'a ServicePlan) -> Self {
        let functions = service.checks.iter();
        let mut facts = Self {
            service,
            functions: functions
                .map(|plan| (plan.function.as_str(), plan))
                .collect(),
            reached: BTreeSet::new(),
            members: BTreeMap::new(),
        };
        for operation in &service.operations {
            let input = &operation.input;
            facts.reached.insert(&input.name);
            for member in &input.members {
                facts.reach(&member.ty);
            }
            let fields = input.members.iter();
            let fields = fields.map(|member| (member.field.as_str(), member.member.as_str()));
            facts.structure(&input.name, &fields.collect(), &operation.checks);
        }
        facts
    }

    fn reach(&mut self, ty: &'a RustType) {
        match ty {
            RustType::List(item) | RustType::Option(item) => self.reach(item),
            RustType::Map(key, value) => {
                self.reach(key);
                self.reach(value);
            }
            RustType::Structure(name) | RustType::Union(name) | RustType::Boxed(name)
                if self.reached.insert(name) =>
            {
                let service = self.service;
                let structures = service.structures.iter();
                for plan in structures.filter(|plan| plan.name == *name) {
                    plan.members
                        .iter()
                        .for_each(|member| self.reach(&member.ty));
                }
                for plan in service.unions.iter().filter(|plan| plan.name == *name) {
                    let values = plan.variants.iter().filter_map(|plan| plan.ty.as_ref());
                    values.for_each(|ty| self.reach(ty));
                }
            }
            _ => {}
        }
    }

    /// Notes the checks of a structure; `fields` are its members by field.
    fn structure(
        &mut self,
        ty: &'a str,
        fields: &BTreeMap<&'a str, &'a str>,
        checks: &'a [MemberCheck],
    ) {
        for check in checks {
            let Some(member) = fields.get(check.field.as_str()) else {
                continue;
            };
            let key = (ty, *member);
            if self.members.contains_key(&key) {
                continue;
            }
            let leaf = Leaf {
                required: check.required,
                ..Leaf::default()
            };
            self.members
                .insert(key, BTreeMap::from([(Vec::new(), leaf)]));
            if let Some(function) = &check.function {
                self.function(key, &[], function);
            }
        }
    }

    /// Notes what a function checks of a part of a member.
    fn function(&mut self, key: (&'a str, &'a str), of: &[Part], function: &'a CheckRef) {
        let Some(plan) = self.functions.get(function.function.as_str()) else {
            return;
        };
        let leaf = self
            .members
            .entry(key)
            .or_default()
            .entry(of.to_owned())
            .or_default();
        match &plan.check {
            // Values of enums are compared with their types.
            Check::Enum { .. } | Check::IntEnum { .. } => {}
            Check::String { length, pattern } => {
                leaf.length = *length;
                leaf.pattern = pattern.as_ref();
            }
            Check::Number { ty, range } => leaf.range = Some(Whole::new(*range, ty)),
            Check::Float { range, .. } => leaf.float_range = Some(*range),
            Check::Blob { length } => leaf.length = Some(*length),
            Check::List {
                length,
                unique,
                item,
                ..
            } => {
                leaf.length = *length;
                leaf.unique = *unique;
                self.part(key, of, Part::Item, item.as_ref());
            }
            Check::Map {
                length,
                key: map_key,
                value,
                ..
            } => {
                leaf.length = *length;
                self.part(key, of, Part::Key, map_key.as_ref());
                self.part(key, of, Part::Value, value.as_ref());
            }
            Check::Structure { ty, members } => {
                let structure = self.service.structures.iter().find(|plan| plan.name == *ty);
                let fields = structure.into_iter().flat_map(|plan| &plan.members);
                let fields = fields.map(|plan| (plan.field.as_str(), plan.member.as_str()));
                self.structure(ty, &fields.collect(), members);
            }
            Check::Union { ty, variants, .. } => {
                let union = self.service.unions.iter().find(|plan| plan.name == *ty);
                let plans = union.into_iter().flat_map(|plan| &plan.variants);
                let plans: Vec<_> = plans.collect();
                for check in variants {
                    let mut plans = plans.iter();
                    let plan = plans.find(|plan| plan.variant == check.variant);
                    let Some(key) = plan.map(|plan| (ty.as_str(), plan.member.as_str())) else {
                        continue;
                    };
                    if !self.members.contains_key(&key) {
                        self.function(key, &[], &check.function);
                    }
                }
            }
        }
    }

    fn part(
        &mut self,
        key: (&'a str, &'a str),
        of: &[Part],
        part: Part,
        function: Option<&'a CheckRef>,
    ) {
        if let Some(function) = function {
            self.function(key, &[of, &[part]].concat(), function);
        }
    }
}

/// Compares what is checked of a member, by its type and name.
pub(super) fn compare(
    (old, from): (&Facts<'_>, (&str, &str)),
    (new, to): (&Facts<'_>, (&str, &str)),
) -> Vec<What> {
    if !old.reached.contains(from.0) || !new.reached.contains(to.0) {
        return Vec::new();
    }
    let none = Checks::new();
    let (old, new) = (
        old.members.get(&from).unwrap_or(&none),
        new.members.get(&to).unwrap_or(&none),
    );
    let parts: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let nothing = Leaf::default();
    let changes = parts.into_iter().flat_map(|part| {
        let (old, new) = (
            old.get(part).unwrap_or(&nothing),
            new.get(part).unwrap_or(&nothing),
        );
        let moved = leaf(old, new).into_iter();
        moved.map(|moved| What::Constraint {
            of: part.clone(),
            rule: moved.rule,
            from: moved.from,
            to: moved.to,
            direction: moved.direction,
        })
    });
    changes.collect()
}

/// A constraint that moved.
struct Moved {
    rule: Rule,
    from: Option<String>,
    to: Option<String>,
    direction: Direction,
}

fn leaf(old: &Leaf<'_>, new: &Leaf<'_>) -> Vec<Moved> {
    let length = |leaf: &Leaf<'_>| leaf.length.map(|it| (it, counted(it)));
    let range = |leaf: &Leaf<'_>| leaf.range.map(|it| (it.range, it.effective()));
    let float = |leaf: &Leaf<'_>| leaf.float_range.map(|it| (it, it));
    let moved = [
        flag(Rule::Required, old.required, new.required),
        limits(Rule::Length, length(old), length(new)),
        limits(Rule::Range, range(old), range(new)),
        limits(Rule::Range, float(old), float(new)),
        pattern(old.pattern, new.pattern),
        flag(Rule::UniqueItems, old.unique, new.unique),
    ];
    moved.into_iter().flatten().collect()
}

fn flag(rule: Rule, old: bool, new: bool) -> Option<Moved> {
    let words = |on: bool| on.then(|| "yes".to_owned());
    (old != new).then(|| Moved {
        rule,
        from: words(old),
        to: words(new),
        direction: if new {
            Direction::Tightened
        } else {
            Direction::Widened
        },
    })
}

/// What models write for no limit of a length: the greatest `int` of Java.
const NO_LIMIT: u64 = i32::MAX as u64;

/// Limits of a count, as far as a request can be beyond them.
fn counted(limits: Limits<u64>) -> Limits<u64> {
    Limits {
        min: limits.min.filter(|min| *min > 0),
        max: limits.max.filter(|max| *max < NO_LIMIT),
    }
}

/// Compares limits, each as they are written and as far as they refuse
/// anything.
fn limits<T>(
    rule: Rule,
    old: Option<(Limits<T>, Limits<T>)>,
    new: Option<(Limits<T>, Limits<T>)>,
) -> Option<Moved>
where
    T: PartialOrd + Copy + Display,
{
    let none = Limits {
        min: None,
        max: None,
    };
    let ((from, old), (to, new)) = (old.unwrap_or((none, none)), new.unwrap_or((none, none)));
    if from == to {
        return None;
    }
    let direction = if is_tighter(old, new) {
        Direction::Tightened
    } else if is_tighter(new, old) {
        Direction::Widened
    } else {
        Direction::Same
    };
    Some(Moved {
        rule,
        from: describe_limits(from),
        to: describe_limits(to),
        direction,
    })
}

/// Whether some value is within `old` and not within `new`.
fn is_tighter<T: PartialOrd + Copy>(old: Limits<T>, new: Limits<T>) -> bool {
    let min = new
        .min
        .is_some_and(|min| old.min.is_none_or(|old| min > old));
    min || new
        .max
        .is_some_and(|max| old.max.is_none_or(|old| max < old))
}

fn describe_limits<T: PartialOrd + Display>(limits: Limits<T>) -> Option<String> {
    match (limits.min, limits.max) {
        (Some(min), Some(max)) if min == max => Some(min.to_string()),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}

fn pattern(old: Option<&PatternCheck>, new: Option<&PatternCheck>) -> Option<Moved> {
    let direction = match (old, new) {
        (None, None) => return None,
        (None, Some(_)) => Direction::Tightened,
        (Some(_), None) => Direction::Widened,
        (Some(old), Some(new)) if old.source == new.source => return None,
        (Some(old), Some(new)) => {
            match (old.plan.is_within(&new.plan), new.plan.is_within(&old.plan)) {
                (true, true) => Direction::Same,
                (true, false) => Direction::Widened,
                (false, true) => Direction::Tightened,
                (false, false) => Direction::Unclear,
            }
        }
    };
    let words = |check: Option<&PatternCheck>| check.map(|check| code(&check.source));
    Some(Moved {
        rule: Rule::Pattern,
        from: words(old),
        to: words(new),
        direction,
    })
}
