//! Values of generated types as JSON, to be compared with what is expected.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// What is shown as JSON: what is absent as `null`, numbers that JSON lacks as
/// Smithy spells them, which makes `NaN` equal to itself.
pub trait Shown {
    /// The value as JSON.
    fn shown(&self) -> Value;
}

/// The members of a structure, by their names in the model.
pub fn members<'a>(members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let members = members.into_iter();
    let members: Map<_, _> = members
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Value::Object(members)
}

macro_rules! shown_as_json {
    ($($ty:ty),*) => {$(
        impl Shown for $ty {
            fn shown(&self) -> Value {
                json!(self)
            }
        }
    )*};
}

// `u8` is of blobs.
shown_as_json!(bool, u8, i8, i16, i32, i64, String);

impl Shown for f64 {
    fn shown(&self) -> Value {
        if self.is_nan() {
            json!("NaN")
        } else if self.is_infinite() {
            json!(if *self > 0.0 { "Infinity" } else { "-Infinity" })
        } else {
            json!(self)
        }
    }
}

impl Shown for f32 {
    fn shown(&self) -> Value {
        f64::from(*self).shown()
    }
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> Value {
        self.as_ref().map_or(Value::Null, Shown::shown)
    }
}

impl<T: Shown> Shown for Box<T> {
    fn shown(&self) -> Value {
        T::shown(self)
    }
}

impl<T: Shown> Shown for Vec<T> {
    fn shown(&self) -> Value {
        self.iter().map(Shown::shown).collect()
    }
}

#[allow(clippy::implicit_hasher, reason = "generated types hold this one")]
impl<K: Shown, V: Shown> Shown for HashMap<K, V> {
    fn shown(&self) -> Value {
        let entries = self.iter().map(|(key, value)| match key.shown() {
            Value::String(key) => (key, value.shown()),
            other => panic!("the key of a map is shown as {other}"),
        });
        Value::Object(entries.collect())
    }
}
