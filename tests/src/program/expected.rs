//! What is expected of a reply, as `Shown` shows it.

use opsmith_codegen::plan::types::{MemberPlan, RustType, UnionPlan, VariantPlan};
use serde_json::{Map, Value, json};

use super::Plans;

/// The name of members of unions that no model has.
pub const UNKNOWN_MEMBER: &str = "ofALaterVersion";

/// Reads parameters by the names of a model.
///
/// A blob is a list of bytes, or a text for its UTF-8; a point in time is a
/// pair of seconds since 1970 and nanoseconds, or a number of seconds.
#[derive(Clone, Copy)]
pub struct Expected<'a> {
    /// The types.
    pub plans: Plans<'a>,
    /// What a member is that the parameters do not have.
    pub absent: &'a dyn Fn(Expected<'a>, &'a MemberPlan) -> Value,
}

impl<'a> Expected<'a> {
    /// Every member of a structure.
    ///
    /// # Panics
    ///
    /// There are others, or they are of another type.
    pub fn structure(self, members: &'a [MemberPlan], params: &Map<String, Value>) -> Value {
        for name in params.keys() {
            let mut members = members.iter();
            assert!(members.any(|member| member.member == *name), "{name}");
        }
        let members = members.iter().map(|member| {
            // What is `null` is absent.
            let param = params.get(&member.member).filter(|param| !param.is_null());
            let shown = match param {
                Some(param) => self.value(&member.ty, param),
                None => (self.absent)(self, member),
            };
            (member.member.clone(), shown)
        });
        Value::Object(members.collect())
    }

    /// A value of a type.
    ///
    /// # Panics
    ///
    /// It is of another type.
    pub fn value(self, ty: &RustType, param: &Value) -> Value {
        match ty {
            RustType::Bool
            | RustType::I8
            | RustType::I16
            | RustType::I32
            | RustType::I64
            | RustType::String
            | RustType::Document => param.clone(),
            RustType::Option(_) if param.is_null() => Value::Null,
            RustType::Option(item) => self.value(item, param),
            // As `f32` has it: 0.1 is another number there.
            RustType::F32 => match param.to_string().parse::<f32>() {
                Ok(number) => json!(f64::from(number)),
                Err(_) => param.clone(),
            },
            RustType::F64 => match param.as_f64() {
                Some(number) => json!(number),
                None => param.clone(),
            },
            RustType::Blob => match param.as_str() {
                Some(text) => json!(text.as_bytes()),
                None => param.clone(),
            },
            RustType::Timestamp if param.is_array() => param.clone(),
            RustType::Timestamp => json!(timestamp(param)),
            RustType::List(item) => {
                let items = param.as_array().unwrap().iter();
                let items = items.filter(|param| is_kept(item, param));
                items.map(|param| self.value(item, param)).collect()
            }
            RustType::Map(key, item) => {
                let entries = param.as_object().unwrap().iter();
                let entries = entries.filter(|(_, param)| is_kept(item, param));
                let entries = entries.map(|(name, param)| {
                    let key = self.value(key, &Value::from(name.as_str()));
                    (key.as_str().unwrap().to_owned(), self.value(item, param))
                });
                Value::Object(entries.collect())
            }
            RustType::Enum(name) => {
                let text = param.as_str().unwrap();
                let mut values = self.plans.enumeration(name).values.iter();
                match values.find(|known| known.value == text) {
                    Some(known) => json!(format!("{name}::{}", known.variant)),
                    None => json!(format!("unknown {text}")),
                }
            }
            RustType::IntEnum(name) => {
                let number = param.as_i64().unwrap();
                let mut values = self.plans.int_enumeration(name).values.iter();
                match values.find(|known| i64::from(known.value) == number) {
                    Some(known) => json!(format!("{name}::{}", known.variant)),
                    None => json!(format!("unknown {number}")),
                }
            }
            RustType::Structure(name) | RustType::Union(name) | RustType::Boxed(name) => {
                let params = param.as_object().unwrap();
                match self.plans.union(name) {
                    Some(plan) => self.union(plan, params),
                    None => self.structure(&self.plans.structure(name).members, params),
                }
            }
        }
    }

    /// The only member of a union.
    fn union(self, plan: &'a UnionPlan, params: &Map<String, Value>) -> Value {
        let unknown = match params.get("SDK_UNKNOWN_MEMBER") {
            Some(member) => member["name"].as_str(),
            // Some unions are structures to botocore.
            None if params.is_empty() => Some(UNKNOWN_MEMBER),
            None => None,
        };
        if let Some(name) = unknown {
            return json!(format!("unknown {name}"));
        }
        let (param, variant) = the_member(plan, params);
        let shown = variant.ty.as_ref().map(|ty| self.value(ty, param));
        json!({&variant.member: shown.unwrap_or_default()})
    }
}

/// Whether a value of a list or map is there: only if it is sparse, `null` is.
fn is_kept(item: &RustType, param: &Value) -> bool {
    !param.is_null() || matches!(item, RustType::Option(_) | RustType::Document)
}

/// The parameter of a union's only member, and what it becomes.
///
/// # Panics
///
/// It is not the only one, or none of the union's.
pub fn the_member<'a>(
    plan: &'a UnionPlan,
    params: &'a Map<String, Value>,
) -> (&'a Value, &'a VariantPlan) {
    assert_eq!(params.len(), 1, "{}: {params:?}", plan.name);
    let (name, param) = params.iter().next().unwrap();
    let variant = plan.variants.iter().find(|variant| variant.member == *name);
    (param, variant.unwrap())
}

/// Seconds since 1970, and nanoseconds after the whole second.
///
/// # Panics
///
/// The parameter is no number.
pub fn timestamp(param: &Value) -> (i64, u32) {
    let text = param.as_number().unwrap().to_string();
    let (seconds, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let seconds: i64 = seconds.parse().unwrap();
    let nanoseconds: u32 = format!("{fraction:0<9}").parse().unwrap();
    match (text.starts_with('-'), nanoseconds) {
        (true, 1..) => (seconds - 1, 1_000_000_000 - nanoseconds),
        _ => (seconds, nanoseconds),
    }
}
