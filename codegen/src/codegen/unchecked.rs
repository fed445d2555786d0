//! From the manifest's names of shapes and members to those of the model.

use std::collections::BTreeMap;

use crate::manifest::{Located, Manifest, ManifestErrors, Problem, Service, nearest};
use crate::model::{Model, ShapeId};
use crate::select::{Constraints, Part, Unchecked, UnknownPart};

/// What the manifest switches off of a service; what the model does not have
/// is passed over where only what is known is wanted.
///
/// # Errors
///
/// The model has no such shapes or members, or two names mean one.
pub(super) fn unchecked(
    manifest: &Manifest,
    service: &Service,
    (model, id): (&Model, &ShapeId),
    known_only: bool,
) -> Result<Unchecked, ManifestErrors> {
    let mut unchecked = Unchecked::default();
    let mut seen = BTreeMap::new();
    let mut errors = Vec::new();
    let mut entries: Vec<_> = service.unchecked.iter().collect();
    entries.sort_by_key(|entry| entry.part.location);
    for entry in entries {
        let name = &entry.part;
        let problem = match Part::find(model, id, &name.value) {
            Ok(part) => {
                let first = *seen.entry(part.clone()).or_insert(name.location);
                let constraints = entry.constraints.as_ref();
                let constraints = constraints.map_or(Constraints::All, |constraints| {
                    Constraints::Only(constraints.iter().copied().collect())
                });
                unchecked.insert(part, constraints);
                (first != name.location).then(|| Problem::Repeated {
                    name: name.value.clone(),
                    first,
                })
            }
            Err(_) if known_only => None,
            Err(unknown) => Some(problem(name, &unknown)),
        };
        errors.extend(problem.map(|problem| manifest.error_at(name.location, problem)));
    }
    if errors.is_empty() {
        Ok(unchecked)
    } else {
        Err(ManifestErrors(errors))
    }
}

fn problem(name: &Located<String>, unknown: &UnknownPart<'_>) -> Problem {
    let (shape, member) = name.value.split_once('$').unwrap_or((&name.value, ""));
    match unknown {
        UnknownPart::Shape(known) => {
            let (_, shape) = shape.split_once('#').unwrap_or(("", shape));
            Problem::UnknownShape {
                name: name.value.clone(),
                nearest: nearest(shape, known.iter().copied()),
            }
        }
        // The shape, which all have in common, would make any two names similar.
        UnknownPart::Member(_, known) => {
            let nearest = nearest(member, known.iter().copied()).into_iter();
            Problem::UnknownMember {
                name: name.value.clone(),
                nearest: nearest.map(|member| format!("{shape}${member}")).collect(),
            }
        }
    }
}
