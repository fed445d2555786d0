//! Values of generated types, made of JSON.

use std::collections::HashMap;
use std::hash::Hash;

use serde_json::{Map, Value};

/// What can be made of JSON: the inverse of `Shown`, but for enums, which are
/// their texts and numbers here.
pub trait Given: Sized {
    /// The value that this JSON stands for.
    ///
    /// # Panics
    ///
    /// It stands for none.
    fn given(value: &Value) -> Self;
}

/// The name and the value of a union's only member.
///
/// # Panics
///
/// The JSON is no object with one member.
pub fn the_member(value: &Value) -> (&str, &Value) {
    let members = value.as_object().unwrap();
    assert_eq!(members.len(), 1, "{members:?}");
    let (name, value) = members.iter().next().unwrap();
    (name, value)
}

/// The members of a structure, by their names in the model.
pub struct Members<'a> {
    members: &'a Map<String, Value>,
    taken: usize,
}

impl<'a> Members<'a> {
    /// Those of an object.
    ///
    /// # Panics
    ///
    /// It is no object.
    pub fn of(value: &'a Value) -> Self {
        Self {
            members: value.as_object().unwrap(),
            taken: 0,
        }
    }

    /// A member that may be absent.
    ///
    /// # Panics
    ///
    /// The JSON stands for no value of its type.
    pub fn optional<T: Given>(&mut self, name: &str) -> Option<T> {
        let value = self.members.get(name)?;
        self.taken += 1;
        Some(T::given(value))
    }

    /// A member that has to be there.
    ///
    /// # Panics
    ///
    /// It is absent, or the JSON stands for no value of its type.
    pub fn required<T: Given>(&mut self, name: &str) -> T {
        let member = self.optional(name);
        member.unwrap_or_else(|| panic!("{name} is missing: {:?}", self.members))
    }

    /// Asserts that no member is left over.
    ///
    /// # Panics
    ///
    /// One is.
    pub fn finish(self) {
        assert_eq!(self.taken, self.members.len(), "{:?}", self.members);
    }
}

macro_rules! given_as_json {
    ($($ty:ty: $method:ident),*) => {$(
        impl Given for $ty {
            fn given(value: &Value) -> Self {
                value.$method().unwrap().try_into().unwrap()
            }
        }
    )*};
}

// `u8` is of blobs.
given_as_json!(bool: as_bool, u8: as_u64, u32: as_u64, i8: as_i64, i16: as_i64, i32: as_i64, i64: as_i64);

impl Given for String {
    fn given(value: &Value) -> Self {
        value.as_str().unwrap().to_owned()
    }
}

impl Given for f64 {
    fn given(value: &Value) -> Self {
        match value.as_str() {
            None => value.as_f64().unwrap(),
            Some("NaN") => Self::NAN,
            Some("Infinity") => Self::INFINITY,
            Some("-Infinity") => Self::NEG_INFINITY,
            Some(other) => panic!("{other} is no number"),
        }
    }
}

impl Given for f32 {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the number is that of an `f32`"
    )]
    fn given(value: &Value) -> Self {
        f64::given(value) as Self
    }
}

impl Given for (i64, u32) {
    fn given(value: &Value) -> Self {
        (i64::given(&value[0]), u32::given(&value[1]))
    }
}

impl<T: Given> Given for Option<T> {
    fn given(value: &Value) -> Self {
        Some(value).filter(|value| !value.is_null()).map(T::given)
    }
}

impl<T: Given> Given for Box<T> {
    fn given(value: &Value) -> Self {
        Self::new(T::given(value))
    }
}

impl<T: Given> Given for Vec<T> {
    fn given(value: &Value) -> Self {
        let items = value.as_array().unwrap();
        items.iter().map(T::given).collect()
    }
}

#[allow(clippy::implicit_hasher, reason = "generated types hold this one")]
impl<K: Given + Eq + Hash, V: Given> Given for HashMap<K, V> {
    fn given(value: &Value) -> Self {
        let entries = value.as_object().unwrap().iter();
        let entries = entries.map(|(key, value)| (key.as_str().into(), V::given(value)));
        let entries = entries.map(|(key, value): (Value, V)| (K::given(&key), value));
        entries.collect()
    }
}
