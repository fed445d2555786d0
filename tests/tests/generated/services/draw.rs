//! Values drawn from models.
//!
//! A value is JSON: a structure is an object by the names of the model, a blob
//! a list of bytes, a point in time a pair of seconds since 1970 and
//! nanoseconds, a number that JSON lacks a text.

use std::collections::BTreeMap;
use std::ops::Range;

use opsmith_codegen::model::{Member, Model, Shape, ShapeId, ShapeKind, Simple, Traits};
use opsmith_codegen::select;
use proptest::prelude::Rng;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Number, Value, json};

use crate::services::balance::Balance;
use crate::services::text::{Texts, length};

/// How many values of every structure are drawn that has optional members.
const LEAST: usize = 8;

/// The most items of a list, and entries of a map, unless there have to be
/// more.
const MOST: usize = 4;

/// What is drawn from a seed.
pub(crate) struct Dice(TestRunner);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        Self(TestRunner::new_with_rng(Config::default(), rng))
    }

    /// What strategies draw from.
    pub(crate) fn runner(&mut self) -> &mut TestRunner {
        &mut self.0
    }

    pub(crate) fn below(&mut self, count: usize) -> usize {
        let drawn = self.0.rng().next_u64() % u64::try_from(count).unwrap();
        usize::try_from(drawn).unwrap()
    }

    /// Both ends are drawn too.
    pub(crate) fn between(&mut self, min: usize, max: usize) -> usize {
        min + self.below(max - min + 1)
    }

    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(crate) fn pick_of<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())].clone()
    }

    pub(crate) fn character(&mut self, range: Range<u32>) -> char {
        let drawn = self.0.rng().next_u32() % (range.end - range.start);
        // Surrogates are no characters.
        char::from_u32(range.start + drawn).unwrap_or('\u{fffd}')
    }

    fn number(&mut self, min: i64, max: i64) -> i64 {
        let count = i128::from(max) - i128::from(min) + 1;
        let drawn = i128::from(self.0.rng().next_u64()) % count;
        (i128::from(min) + drawn).try_into().unwrap()
    }
}

/// What values are drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// They satisfy all constraints.
    Inputs,
    /// Texts need not satisfy patterns.
    Replies,
}

/// How many structures, unions, lists and maps hold each other before a value comes to an end:
/// the optional members of what is deeper are absent if they have parts.
const DEEPEST: usize = 16;

/// Draws values of a model's shapes.
pub(crate) struct Draw<'m> {
    model: &'m Model,
    purpose: For,
    pub(crate) dice: Dice,
    pub(crate) balance: Balance,
    /// Whether required members may be absent, too.
    loosened: bool,
    /// How many values are around the one that is drawn.
    depth: usize,
    /// Whether the value that is drawn, or one around it, is in a header.
    in_header: bool,
    /// How many values of each union were drawn.
    unions: BTreeMap<ShapeId, usize>,
    texts: Texts,
}

impl<'m> Draw<'m> {
    pub(crate) fn new(model: &'m Model, seed: u64, purpose: For) -> Self {
        Self {
            model,
            purpose,
            dice: Dice::new(seed),
            balance: Balance::default(),
            loosened: false,
            depth: 0,
            in_header: false,
            unions: BTreeMap::new(),
            texts: Texts::default(),
        }
    }

    /// So many values of an input or output, and more until there are enough
    /// values of every structure within.
    pub(crate) fn bodies(&mut self, id: &ShapeId, count: usize) -> Vec<Map<String, Value>> {
        let within = select::closure(self.model, [id]);
        let is_optional = |member: &Member| !member.traits.presence.required;
        let within: Vec<_> = within
            .into_iter()
            .filter(|id| match &self.model.target(id).kind {
                ShapeKind::Structure(members) => members.iter().any(is_optional),
                _ => false,
            })
            .collect();
        let mut bodies = Vec::new();
        while bodies.len() < count || within.iter().any(|id| self.balance.values(id) < LEAST) {
            // AWS has loosened what it requires of replies.
            self.loosened = self.purpose == For::Replies && bodies.len() % 3 == 2;
            bodies.push(self.members(id));
        }
        self.loosened = false;
        bodies
    }

    /// The members of a structure.
    pub(crate) fn members(&mut self, id: &ShapeId) -> Map<String, Value> {
        self.balance.count(id);
        let mut object = Map::new();
        for member in self.model.target(id).members() {
            if self.has(id, member) {
                object.insert(member.name.clone(), self.value(member));
            }
        }
        object
    }

    /// Whether the values of a member have parts.
    fn has_parts(&self, member: &Member) -> bool {
        self.model.target(&member.target).parts().next().is_some()
    }

    fn has(&mut self, container: &ShapeId, member: &Member) -> bool {
        if member.traits.presence.required {
            return !self.loosened || !self.dice.one_in(3);
        }
        if self.depth > DEEPEST && self.has_parts(member) {
            return false;
        }
        let drawn = self.dice.one_in(2);
        self.balance.has(container, member, drawn)
    }

    fn value(&mut self, member: &Member) -> Value {
        self.depth += 1;
        self.in_header |= member.traits.http.is_in_header();
        let value = self.value_within(member);
        self.depth -= 1;
        // Structures are not in headers.
        self.in_header &= self.depth > 0;
        value
    }

    fn value_within(&mut self, member: &Member) -> Value {
        let id = &member.target;
        let shape = self.model.target(id);
        match &shape.kind {
            ShapeKind::Structure(_) => Value::Object(self.members(id)),
            ShapeKind::Union(members) => self.union(id, members),
            ShapeKind::List(item) => {
                let count = self.count(member, shape);
                let items = (0..count).map(|_| self.item(item, shape));
                items.collect()
            }
            ShapeKind::Map(key, value) => {
                let count = self.count(member, shape);
                let mut entries = BTreeMap::new();
                // Equal keys make fewer of them.
                for _ in 0..count {
                    let key = match self.value(key) {
                        // A part of a header's name.
                        Value::String(_) if self.in_header => format!("a-{}", self.dice.below(100)),
                        Value::String(key) => key,
                        other => panic!("{other} is no key"),
                    };
                    entries.insert(key, self.item(value, shape));
                }
                Value::Object(entries.into_iter().collect())
            }
            ShapeKind::Enum(values) => self.enumeration(values),
            ShapeKind::Simple(simple) => self.simple(*simple, member, shape),
            other => panic!("no service has had {other:?} yet"),
        }
    }

    /// An item of a list, or a value of a map, which is sometimes `null` if the list or map is
    /// sparse. botocore cannot write `None` for other kinds of values than these.
    fn item(&mut self, item: &Member, container: &Shape) -> Value {
        let can_be_null = self.purpose == For::Replies
            || matches!(
                self.model.target(&item.target).kind,
                ShapeKind::Simple(
                    Simple::String | Simple::Boolean | Simple::Integer | Simple::Long
                )
            );
        if container.traits.data.sparse && can_be_null && self.dice.one_in(3) {
            return Value::Null;
        }
        self.value(item)
    }

    /// Each member of the union once, in their order, and any of them then.
    fn union(&mut self, id: &ShapeId, members: &[Member]) -> Value {
        let simple: Vec<_> = members
            .iter()
            .filter(|member| !self.has_parts(member))
            .collect();
        let member = if self.depth > DEEPEST && !simple.is_empty() {
            self.dice.pick_of(&simple)
        } else {
            let next = self.unions.entry(id.clone()).or_default();
            *next += 1;
            match members.get(*next - 1) {
                Some(member) => member,
                None => &self.dice.pick_of(members),
            }
        };
        let value = if member.target.is_unit() {
            json!({})
        } else {
            self.value(member)
        };
        // A union has a member that is not null, even if the member is any JSON.
        let value = if value.is_null() { json!({}) } else { value };
        json!({&member.name: value})
    }

    /// How many items or entries.
    fn count(&mut self, member: &Member, shape: &Shape) -> usize {
        let (min, max) = limits(&member.traits, shape);
        let most = max.unwrap_or(MOST).min(MOST.max(min));
        let most = if self.depth > DEEPEST { min } else { most };
        length(&mut self.dice, &(min..=most))
    }

    /// A value of the enum, or sometimes another one.
    fn enumeration(&mut self, values: &[Member]) -> Value {
        if self.dice.one_in(8) {
            return json!("Of a later version");
        }
        let member = self.dice.pick_of(values);
        let value = member.traits.data.enum_value;
        value.unwrap_or_else(|| json!(member.name))
    }

    fn simple(&mut self, simple: Simple, member: &Member, shape: &Shape) -> Value {
        let integer = |bits: u32| (i64::MIN >> (64 - bits), i64::MAX >> (64 - bits));
        let (min, max) = match simple {
            Simple::Boolean => return json!(self.dice.one_in(2)),
            Simple::String => return json!(self.text(member, shape)),
            Simple::Blob => return self.blob(member, shape),
            Simple::Timestamp => return self.timestamp(),
            Simple::Float => return single(self.float(member, shape)),
            Simple::Double => return self.float(member, shape),
            Simple::Document => return self.document(3),
            Simple::Byte => integer(8),
            Simple::Short => integer(16),
            Simple::Integer => integer(32),
            Simple::Long => integer(64),
            other => panic!("no service has had {other:?} yet"),
        };
        let (own, target) = (&member.traits.constraints, &shape.traits.constraints);
        let range = own.range.as_ref().or(target.range.as_ref());
        let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_i64);
        let min = range
            .and_then(|range| limit(&range.min))
            .unwrap_or(min)
            .max(min);
        let max = range
            .and_then(|range| limit(&range.max))
            .unwrap_or(max)
            .min(max);
        json!(match self.dice.below(4) {
            0 => min,
            1 => max,
            2 => self.dice.number(min, max.min(min.saturating_add(100))),
            _ => self.dice.number(min, max),
        })
    }

    fn text(&mut self, member: &Member, shape: &Shape) -> String {
        if self.in_header && shape.traits.http.media_type.is_some() {
            return self.document(2).to_string();
        }
        let (min, max) = limits(&member.traits, shape);
        // An empty label is refused, since it makes another path.
        let min = min.max(usize::from(member.traits.http.label));
        let pattern = member.traits.constraints.pattern.as_ref();
        let pattern = pattern.or(shape.traits.constraints.pattern.as_ref());
        let pattern = pattern
            .filter(|_| self.purpose == For::Inputs)
            .map(String::as_str);
        let text = self.texts.text(&mut self.dice, pattern, (min, max));
        if self.in_header {
            return in_header(&text);
        }
        text
    }

    fn blob(&mut self, member: &Member, shape: &Shape) -> Value {
        let (min, max) = limits(&member.traits, shape);
        let most = max.unwrap_or(60).min(60.max(min));
        let count = length(&mut self.dice, &(min..=most));
        (0..count).map(|_| json!(self.dice.below(256))).collect()
    }

    /// Any JSON value, of so many arrays and objects within each other at most.
    fn document(&mut self, depth: usize) -> Value {
        let kinds = if depth == 0 { 5 } else { 8 };
        match self.dice.below(kinds) {
            0 => Value::Null,
            1 => json!(self.dice.one_in(2)),
            2 => json!(self.dice.number(i64::MIN, i64::MAX)),
            3 => json!(f64::from(self.dice.0.rng().next_u32()) / 64.0),
            4 => json!(self.texts.text(&mut self.dice, None, (0, Some(20)))),
            5 => {
                let items = 0..self.dice.below(4);
                items.map(|_| self.document(depth - 1)).collect()
            }
            _ => {
                let members = 0..self.dice.below(4);
                let members = members.map(|_| {
                    let name = self.texts.text(&mut self.dice, None, (0, Some(20)));
                    (name, self.document(depth - 1))
                });
                Value::Object(members.collect())
            }
        }
    }

    fn timestamp(&mut self) -> Value {
        let seconds = match self.dice.below(4) {
            0 => self.dice.pick_of(&[0, -1, 951_782_400, 253_402_300_799]),
            // From 1938 to 2096.
            _ => self.dice.number(-1_000_000_000, 4_000_000_000),
        };
        let nanoseconds = match self.dice.below(3) {
            0 => 1_000_000 * self.dice.between(0, 999),
            1 => 1_000 * self.dice.between(0, 999_999),
            _ => 0,
        };
        json!([seconds, nanoseconds])
    }

    fn float(&mut self, member: &Member, shape: &Shape) -> Value {
        let range = member.traits.constraints.range.as_ref();
        if let Some(range) = range.or(shape.traits.constraints.range.as_ref()) {
            let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
            let min = limit(&range.min).unwrap_or(-1e6);
            let max = limit(&range.max).unwrap_or(1e6);
            let part = f64::from(self.dice.0.rng().next_u32()) / f64::from(u32::MAX);
            return json!(self.dice.pick_of(&[min, max, min + (max - min) * part]));
        }
        let special = ["NaN", "Infinity", "-Infinity"];
        let extreme = [0.0, 0.1, f64::MAX, f64::MIN_POSITIVE, -2.5e-7];
        match self.dice.below(4) {
            0 => json!(self.dice.pick_of(&special)),
            1 => json!(self.dice.pick_of(&extreme)),
            2 => json!(f64::from(self.dice.0.rng().next_u32()) / 64.0),
            _ => match Number::from_f64(f64::from_bits(self.dice.0.rng().next_u64())) {
                Some(number) => Value::Number(number),
                None => json!(1.0),
            },
        }
    }
}

/// A text of as many characters that a header can hold.
fn in_header(text: &str) -> String {
    let is_fine = |c: char| matches!(c, ' '..='~');
    let characters = text.chars();
    let characters = characters.map(|c| if is_fine(c) { c } else { '~' });
    characters.collect()
}

/// The nearest number of 32 bits.
#[allow(
    clippy::cast_possible_truncation,
    reason = "numbers of 32 bits are drawn"
)]
fn single(number: Value) -> Value {
    match number.as_f64() {
        Some(number) if number.abs() < f64::from(f32::MAX) => json!(f64::from(number as f32)),
        Some(number) => json!(f64::from(f32::MAX).copysign(number)),
        None => number,
    }
}

/// The least and the greatest length.
fn limits(member: &Traits, shape: &Shape) -> (usize, Option<usize>) {
    let length = member
        .constraints
        .length
        .or(shape.traits.constraints.length);
    let limit = |limit: u64| usize::try_from(limit).unwrap();
    let min = length.and_then(|length| length.min).map_or(0, limit);
    (min, length.and_then(|length| length.max).map(limit))
}
