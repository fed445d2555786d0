//! Where we read a reply otherwise than botocore, and why.

use std::collections::BTreeMap;
use std::fmt::Write;

use opsmith_codegen::plan::types::{DefaultValue, MemberPlan, Presence, RustType};
use opsmith_tests::program::expected::Expected;
use serde_json::{Value, json};

/// A member that a reply lacks, which botocore leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Absent {
    /// It is none here as well.
    Optional,
    /// The body is empty, and would be the member; botocore has one without content.
    Payload,
    /// A list or map.
    Collection,
    /// What the model gives a default.
    Default,
    /// What the model requires.
    Required,
}

/// What differs, why, and where that is said.
const DIFFERENCES: &[(Absent, &str, &str)] = &[
    (
        Absent::Collection,
        "a list or map that a reply lacks is empty, in JSON too, as AWS's client for JavaScript \
         reads XML",
        "https://github.com/aws/aws-sdk-js/pull/3087",
    ),
    (
        Absent::Payload,
        "an empty body is no payload, and no empty one",
        "the case `RestJsonHttpPayloadTraitsWithNoBlobBody` of Smithy's protocol tests",
    ),
    (
        Absent::Default,
        "a member with a default has it where the reply lacks the member",
        "https://smithy.io/2.0/spec/type-refinement-traits.html#default-trait",
    ),
    (
        Absent::Required,
        "a required member that a reply lacks has the value of its type that says nothing",
        "https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction",
    ),
];

/// What a member is that a reply lacks.
pub(super) fn absent<'a>(expected: Expected<'a>, member: &'a MemberPlan) -> (Absent, Value) {
    match &member.presence {
        Presence::Optional => (Absent::Optional, Value::Null),
        Presence::Required => match &member.correction {
            Some(value) => (Absent::Default, of_model(value, expected, &member.ty)),
            None => (Absent::Required, of_type(expected, &member.ty)),
        },
        Presence::Defaulted(value) => match member.ty {
            RustType::List(_) | RustType::Map(..) => {
                (Absent::Collection, of_type(expected, &member.ty))
            }
            _ => (Absent::Default, of_model(value, expected, &member.ty)),
        },
    }
}

fn of_model<'a>(value: &'a DefaultValue, expected: Expected<'a>, ty: &'a RustType) -> Value {
    match value {
        DefaultValue::OfType => of_type(expected, ty),
        DefaultValue::Bool(value) => json!(value),
        DefaultValue::Integer(value) => json!(value),
        DefaultValue::Float(value) => json!(value),
        DefaultValue::Text(value) => expected.value(ty, &json!(value)),
        DefaultValue::IntEnum(_, value) => expected.value(ty, &json!(value)),
        DefaultValue::Timestamp(seconds, nanoseconds) => json!([seconds, nanoseconds]),
    }
}

/// An empty or false value, zero, the beginning of 1970, and a structure of
/// such.
fn of_type<'a>(expected: Expected<'a>, ty: &'a RustType) -> Value {
    match ty {
        RustType::Bool => json!(false),
        RustType::I8 | RustType::I16 | RustType::I32 | RustType::I64 => json!(0),
        RustType::F32 | RustType::F64 => json!(0.0),
        RustType::String => json!(""),
        RustType::Blob | RustType::List(_) => json!([]),
        RustType::Map(..) => json!({}),
        RustType::Timestamp => json!([0, 0]),
        RustType::Enum(_) | RustType::Union(_) => json!("unknown "),
        RustType::Document => Value::Null,
        RustType::Structure(name) => {
            let members = &expected.plans.structure(name).members;
            expected.structure(members, &serde_json::Map::new())
        }
        other => panic!("no service has required {other:?} yet"),
    }
}

/// The differences that there are, with how often and why.
pub(super) fn table(counts: &BTreeMap<Absent, usize>) -> String {
    let mut table = String::new();
    for (kind, reason, source) in DIFFERENCES {
        if let Some(count) = counts.get(kind) {
            // Writing to a `String` never fails.
            let _ = writeln!(
                table,
                "{count} members differ: {reason}\n  source: {source}"
            );
        }
    }
    table
}
