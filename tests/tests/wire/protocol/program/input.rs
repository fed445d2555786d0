//! The parameters of a request as Rust.

use opsmith_codegen::plan::types::{
    Constructor, MemberPlan, Presence, RustType, StructurePlan, UnionPlan,
};
use opsmith_tests::program::Plans;
use opsmith_tests::program::expected::{the_member, timestamp};
use serde_json::{Map, Value};

/// The expression of a structure: how it is made, then its setters.
pub(super) fn structure(
    plans: Plans<'_>,
    plan: &StructurePlan,
    params: &Map<String, Value>,
) -> String {
    for name in params.keys() {
        let mut members = plan.members.iter();
        assert!(members.any(|member| member.member == *name), "{name}");
    }
    // What is `null` is absent.
    let is_given = |member: &MemberPlan| params.get(&member.member).is_some_and(|it| !it.is_null());
    let ty = plans.of(plan, &plan.name);
    let value = |member: &MemberPlan| value(plans, &member.ty, &params[&member.member]);
    let mut text = match plan.constructor() {
        Constructor::Empty => format!("{ty}::new()"),
        Constructor::One => format!("{ty}::new({})", value(plan.required()[0])),
        Constructor::Literal(name) => {
            let required = plan.required().into_iter();
            let fields = required.map(|member| match member.ty {
                RustType::Boxed(_) => format!("{}: Box::new({}), ", member.field, value(member)),
                _ => format!("{}: {}, ", member.field, value(member)),
            });
            let fields: String = fields.collect();
            format!("{ty}::new({} {{ {fields}}})", plans.of(plan, &name))
        }
    };
    for member in &plan.members {
        if member.presence != Presence::Required && is_given(member) {
            text = format!("{text}.{}({})", member.setter, value(member));
        }
    }
    text
}

/// The variant of a union's only member.
fn union(plans: Plans<'_>, plan: &UnionPlan, params: &Map<String, Value>) -> String {
    let (member, variant) = the_member(plan, params);
    let variant_value = variant.ty.as_ref().map(|ty| match ty {
        RustType::Boxed(_) => format!("(Box::new({}))", value(plans, ty, member)),
        _ => format!("({})", value(plans, ty, member)),
    });
    let variant_value = variant_value.unwrap_or_default();
    format!(
        "{}::{}{variant_value}",
        plans.shared(&plan.name),
        variant.variant
    )
}

/// An expression of a type.
fn value(plans: Plans<'_>, ty: &RustType, param: &Value) -> String {
    let text = || param.as_str().unwrap();
    match ty {
        RustType::Bool | RustType::I8 | RustType::I16 | RustType::I32 | RustType::I64 => {
            param.to_string()
        }
        RustType::F32 | RustType::F64 => float(&plans.written(ty), param),
        RustType::String => format!("String::from({:?})", text()),
        RustType::Blob => format!("String::from({:?}).into_bytes()", text()),
        RustType::Timestamp => {
            let (seconds, nanoseconds) = timestamp(param);
            format!("generated::Timestamp::new({seconds}, {nanoseconds}).unwrap()")
        }
        RustType::Document => {
            let text = param.to_string();
            format!("{text:?}.parse::<generated::Document>().unwrap()")
        }
        RustType::Option(_) if param.is_null() => "None".to_owned(),
        RustType::Option(item) => format!("Some({})", value(plans, item, param)),
        RustType::List(item) => {
            let items = param.as_array().unwrap().iter();
            let items = items.map(|param| value(plans, item, param) + ", ");
            format!(
                "{}::from([{}])",
                turbofish(plans, ty),
                items.collect::<String>()
            )
        }
        RustType::Map(key, item) => {
            let entries = param.as_object().unwrap().iter().map(|(name, param)| {
                let name = value(plans, key, &Value::from(name.as_str()));
                format!("({name}, {}), ", value(plans, item, param))
            });
            format!(
                "{}::from([{}])",
                turbofish(plans, ty),
                entries.collect::<String>()
            )
        }
        RustType::Enum(name) => {
            let plan = plans.enumeration(name);
            let known = plan.values.iter().find(|known| known.value == text());
            match known {
                Some(known) => format!("{}::{}", plans.shared(name), known.variant),
                None => format!("{}::from({:?})", plans.shared(name), text()),
            }
        }
        RustType::IntEnum(name) => {
            let number = param.as_i64().unwrap();
            let mut values = plans.int_enumeration(name).values.iter();
            match values.find(|known| i64::from(known.value) == number) {
                Some(known) => format!("{}::{}", plans.shared(name), known.variant),
                None => format!("{}::from({number})", plans.shared(name)),
            }
        }
        RustType::Structure(name) | RustType::Union(name) | RustType::Boxed(name) => {
            let params = param.as_object().unwrap();
            match plans.union(name) {
                Some(plan) => union(plans, plan, params),
                None => structure(plans, plans.structure(name), params),
            }
        }
    }
}

fn float(ty: &str, param: &Value) -> String {
    match param.as_str() {
        Some("NaN") => format!("{ty}::NAN"),
        Some("Infinity") => format!("{ty}::INFINITY"),
        Some("-Infinity") => format!("{ty}::NEG_INFINITY"),
        _ => format!("{:?}{ty}", param.as_f64().unwrap()),
    }
}

/// A collection's type before `::from`.
fn turbofish(plans: Plans<'_>, ty: &RustType) -> String {
    plans.written(ty).replacen('<', "::<", 1)
}
