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

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape { shape, kind } => write!(
                f,
                "`{}`: shapes of the type {kind} are not supported yet",
                display(shape)
            ),
            Self::Trait {
                shape,
                trait_id,
                reason,
            } => write!(f, "`{}`: the trait `{trait_id}` {reason}", display(shape)),
            Self::SameName { operation, other } => write!(
                f,
                "`{}`: the service also has `{}`, but the operations of a service must have \
                 different names",
                display(operation),
                display(other)
            ),
            Self::Protocol {
                service,
                protocols,
                supported,
            } => {
                write!(f, "`{}`: ", display(service))?;
                if protocols.is_empty() {
                    f.write_str("the service has no protocol")?;
                } else {
                    let protocols = display(protocols.join(", "));
                    write!(f, "its protocols are not supported yet: {protocols}")?;
                }
                write!(f, "; supported: {}", supported.join(", "))
            }
        }
    }
}

impl Error for PlanError {}
