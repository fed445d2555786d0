//! The parameters of a response as `Shown` shows them.

use opsmith_codegen::plan::types::{DefaultValue, MemberPlan, Presence, RustType};
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
        RustType::Structure(name) | RustType::Boxed(name) => {
            let plan = plans.structure(name);
            structure(plans, &plan.members, param.as_object().unwrap())
        }
    }
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
