//! What cannot be planned.

use std::error::Error;
use std::fmt;

use crate::display::display;
use crate::model::ShapeId;

/// Something in a model that this generator does not support.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanError {
    /// A shape of this kind.
    Shape {
        /// The shape.
        shape: ShapeId,
        /// What kind it is.
        kind: &'static str,
    },
    /// A trait of a shape or member.
    Trait {
        /// The shape or member (`shape$member`).
        shape: String,
        /// The trait.
        trait_id: &'static str,
        /// Why it is not supported: `is not supported yet`.
        reason: &'static str,
    },
    /// Two operations of a service that have the same name.
    SameName {
        /// The operation that is selected.
        operation: ShapeId,
        /// The other one.
        other: ShapeId,
    },
    /// A service's protocols.
    Protocol {
        /// The service.
        service: ShapeId,
        /// Its protocols.
        protocols: Vec<String>,
        /// The protocols that are supported.
        supported: Vec<&'static str>,
    },
}

impl PlanError {
    /// The reason, without the shape that it is about: errors with the same reason can be counted
    /// together.
    pub fn reason(&self) -> String {
        match self {
            Self::Shape { kind, .. } => format!("shapes of the type {kind} are not supported yet"),
            Self::Trait {
                trait_id, reason, ..
            } => format!("the trait `{trait_id}` {reason}"),
            Self::SameName { other, .. } => format!(
                "the service also has `{}`, but the operations of a service must have different \
                 names",
                display(other)
            ),
            Self::Protocol {
                protocols,
                supported,
                ..
            } => {
                let found = if protocols.is_empty() {
                    "the service has no protocol".to_owned()
                } else {
                    let protocols = display(protocols.join(", "));
                    format!("its protocols are not supported yet: {protocols}")
                };
                format!("{found}; supported: {}", supported.join(", "))
            }
        }
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = match self {
            Self::Shape { shape, .. } => shape.as_str(),
            Self::Trait { shape, .. } => shape,
            Self::SameName { operation, .. } => operation.as_str(),
            Self::Protocol { service, .. } => service.as_str(),
        };
        write!(f, "`{}`: {}", display(shape), self.reason())
    }
}

impl Error for PlanError {}
