//! Members of one structure or union that have the same name on the wire.
//!
//! AWS has them, so they are not refused: in S3, a list replaced a string under
//! its name; in SQS, one list another.

use std::collections::BTreeMap;

use super::bound::BoundService;
use super::placed::Placed;
use super::value::{Name, Value};
use crate::plan::Problems;

/// For each member, by its name and value, whether another one that has its name
/// is read instead.
///
/// Of several, the first that can be repeated is read, since it takes whatever a
/// reply has; if there is none, the first.
pub(super) fn shadowed(members: &[(&Name, Option<&Value>)]) -> Vec<bool> {
    let is_read = |(index, (name, _)): (usize, &(&Name, Option<&Value>))| {
        let members = members.iter().enumerate();
        let mut same = members.filter(|(_, (other, _))| other == name);
        let first = same.clone().next();
        let repeated = same.find(|(_, (_, value))| value.is_some_and(is_flattened));
        repeated.or(first).is_none_or(|(read, _)| read == index)
    };
    let members = members.iter().enumerate();
    members.map(|member| !is_read(member)).collect()
}

fn is_flattened(value: &Value) -> bool {
    match value {
        Value::List { flattened, .. } | Value::Map { flattened, .. } => *flattened,
        Value::Scalar(_) | Value::Structure(_) => false,
    }
}

/// Warns of members with the same name.
pub(super) fn warn(service: BoundService<'_>, problems: &mut Problems) {
    for (ty, members) in service.requests() {
        for (name, fields) in groups(&members) {
            let fields = listed(fields.iter().map(|it| it.field));
            problems.warn(format!(
                "`{ty}`: {fields} have the same name in a request, `{name}`: the service cannot tell them apart"
            ));
        }
    }
    for (ty, members) in service.replies() {
        for (name, fields) in groups(&members) {
            let read = fields.iter().find(|it| !it.shadowed);
            let read = read.map_or("", |it| it.field);
            let fields = listed(fields.iter().map(|it| it.field));
            problems.warn(format!(
                "`{ty}`: {fields} have the same name in a reply, `{name}`: only `{read}` is read"
            ));
        }
    }
}

/// The names that several members have.
fn groups<'m, 'p>(members: &'m [Placed<'p>]) -> BTreeMap<&'m str, Vec<&'m Placed<'p>>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for member in members {
        groups.entry(&*member.name).or_default().push(member);
    }
    groups.retain(|_, members| members.len() > 1);
    groups
}

/// Names as part of a sentence.
fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    names.join(" and ")
}
