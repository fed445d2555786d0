//! The parameters of a response as `Shown` shows them.

use opsmith_codegen::plan::types::{
    DefaultValue, MemberPlan, Presence, RustType, UnionPlan, VariantPlan,
};
use serde_json::{Map, Value, json};

use super::Plans;

/// Every member of a structure: an optional one that a case does not name is
/// absent, a list or map empty; all others it has to name.
pub(super) fn structure(
    plans: Plans<'_>,
    members: &[MemberPlan],
    params: &Map<String, Value>,
) -> Value {
    for name in params.keys() {
        let mut members = members.iter();
        assert!(members.any(|member| member.member == *name), "{name}");
    }
    let members = members.iter().map(|member| {
        let name = member.member.clone();
        let shown = match (params.get(&name), &member.presence, &member.ty) {
            (Some(param), ..) => value(plans, &member.ty, param),
            (None, Presence::Optional, _) => Value::Null,
            (None, Presence::Defaulted(DefaultValue::OfType), RustType::List(_)) => json!([]),
            (None, Presence::Defaulted(DefaultValue::OfType), RustType::Map(..)) => json!({}),
            _ => panic!("the case does not say what `{name}` is: {params:?}"),
        };
        (name, shown)
    });
    Value::Object(members.collect())
}

fn value(plans: Plans<'_>, ty: &RustType, param: &Value) -> Value {
    match ty {
        RustType::Bool
        | RustType::I8
        | RustType::I16
        | RustType::I32
        | RustType::I64
        | RustType::String => param.clone(),
        // As `f32` has it: 0.1 is another number there.
        RustType::F32 => match param.to_string().parse::<f32>() {
            Ok(number) => json!(f64::from(number)),
            Err(_) => param.clone(),
        },
        RustType::F64 => match param.as_f64() {
            Some(number) => json!(number),
            None => param.clone(),
        },
        RustType::Blob => json!(param.as_str().unwrap().as_bytes()),
        RustType::Timestamp => json!(timestamp(param)),
        RustType::List(item) => {
            let items = param.as_array().unwrap().iter();
            items.map(|param| value(plans, item, param)).collect()
        }
        RustType::Map(key, item) => {
            let entries = param.as_object().unwrap().iter().map(|(name, param)| {
                let key = value(plans, key, &Value::from(name.as_str()));
                (key.as_str().unwrap().to_owned(), value(plans, item, param))
            });
            Value::Object(entries.collect())
        }
        RustType::Enum(name) => {
            let text = param.as_str().unwrap();
            let mut values = plans.enumeration(name).values.iter();
            match values.find(|known| known.value == text) {
                Some(known) => json!(format!("{name}::{}", known.variant)),
                None => json!(format!("unknown {text}")),
            }
        }
        RustType::IntEnum(name) => {
            let number = param.as_i64().unwrap();
            let mut values = plans.int_enumeration(name).values.iter();
            match values.find(|known| i64::from(known.value) == number) {
                Some(known) => json!(format!("{name}::{}", known.variant)),
                None => json!(format!("unknown {number}")),
            }
        }
        RustType::Structure(name) | RustType::Union(name) | RustType::Boxed(name) => {
            let params = param.as_object().unwrap();
            match plans.union(name) {
                Some(plan) => union(plans, plan, params),
                None => structure(plans, &plans.structure(name).members, params),
            }
        }
    }
}

/// The only member of a union.
fn union(plans: Plans<'_>, plan: &UnionPlan, params: &Map<String, Value>) -> Value {
    let (param, variant) = the_member(plan, params);
    let shown = variant.ty.as_ref().map(|ty| value(plans, ty, param));
    json!({&variant.member: shown.unwrap_or_default()})
}

/// The parameter of a union's only member, and what it becomes.
pub(super) fn the_member<'a>(
    plan: &'a UnionPlan,
    params: &'a Map<String, Value>,
) -> (&'a Value, &'a VariantPlan) {
    assert_eq!(params.len(), 1, "{}: {params:?}", plan.name);
    let (name, param) = params.iter().next().unwrap();
    let variant = plan.variants.iter().find(|variant| variant.member == *name);
    (param, variant.unwrap())
}

/// Seconds since 1970, and nanoseconds after the whole second.
pub(super) fn timestamp(param: &Value) -> (i64, u32) {
    let text = param.as_number().unwrap().to_string();
    let (seconds, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let seconds: i64 = seconds.parse().unwrap();
    let nanoseconds: u32 = format!("{fraction:0<9}").parse().unwrap();
    match (text.starts_with('-'), nanoseconds) {
        (true, 1..) => (seconds - 1, 1_000_000_000 - nanoseconds),
        _ => (seconds, nanoseconds),
    }
}
