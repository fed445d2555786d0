//! A shape or a member, by the name that a person gives it.

use std::fmt;

use crate::model::{Model, ShapeId};

/// A shape, or a member of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// The shape.
    pub shape: ShapeId,
    /// The member's name; those of lists are called `member`, those of maps
    /// `key` and `value`.
    pub member: Option<String>,
}

/// What a name means nothing for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnknownPart<'m> {
    /// The shape; these are there.
    Shape(Vec<&'m str>),
    /// The member of a shape; these are there.
    Member(ShapeId, Vec<&'m str>),
}

impl Part {
    /// Finds `Shape` or `Shape$member` in the namespace of a service, or
    /// elsewhere by an absolute id (`namespace#Shape`).
    ///
    /// <https://smithy.io/2.0/spec/model.html#shape-id>
    ///
    /// # Errors
    ///
    /// The model has no such shape, or the shape no such member.
    pub fn find<'m>(
        model: &'m Model,
        service: &ShapeId,
        name: &str,
    ) -> Result<Self, UnknownPart<'m>> {
        let (shape, member) = match name.split_once('$') {
            Some((shape, member)) => (shape, Some(member)),
            None => (name, None),
        };
        let absolute = if shape.contains('#') {
            shape.to_owned()
        } else {
            format!("{}#{shape}", service.namespace())
        };
        let shape = ShapeId::new(&absolute).filter(|id| model.get(id).is_some());
        let shape = shape.ok_or_else(|| UnknownPart::Shape(names(model, service)))?;
        if let Some(member) = member {
            let known: Vec<_> = members(model, &shape).collect();
            if !known.contains(&member) {
                return Err(UnknownPart::Member(shape, known));
            }
        }
        Ok(Self {
            shape,
            member: member.map(str::to_owned),
        })
    }
}

/// The names of a shape's members.
fn members<'m>(model: &'m Model, id: &ShapeId) -> impl Iterator<Item = &'m str> {
    let members = model.target(id).parts();
    members.map(|member| member.name.as_str())
}

/// The names of the shapes in the namespace of a service.
fn names<'m>(model: &'m Model, service: &ShapeId) -> Vec<&'m str> {
    let shapes = model.shapes().map(|(id, _)| id);
    let own = shapes.filter(|id| id.namespace() == service.namespace());
    own.map(ShapeId::name).collect()
}

impl fmt::Display for Part {
    /// As it is named within its namespace.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.shape.name())?;
        match &self.member {
            Some(member) => write!(f, "${member}"),
            None => Ok(()),
        }
    }
}
