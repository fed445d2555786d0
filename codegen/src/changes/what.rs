//! Changes as types, and their weights.

use super::Weight;

/// What happened to an item.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum What {
    /// It is new.
    Added(Kind),
    /// It is removed, and with it these types that nothing else uses.
    Removed(Kind, Vec<String>),
    /// It has another name, as in the API.
    Renamed(Kind, String),
    /// Its type is of another kind.
    Kind(Kind, Kind),
    /// A field has another type; both as Rust writes them.
    Type {
        /// What it was.
        from: String,
        /// What it is.
        to: String,
    },
    /// A member that was an `Option` no longer is one, or the other way round.
    Presence {
        /// Whether it is always present.
        always: bool,
        /// Whether callers pass it to `new`.
        given: bool,
        /// The new type of the field.
        to: String,
    },
    /// A setter has another name.
    Setter(String, String),
    /// Whether a type has a `Default` now.
    Default(bool),
    /// Callers now build a structure that was only read from replies.
    BecomesInput {
        /// The fields that are an `Option` now.
        fields: Vec<String>,
        /// Whether it keeps its `Default`.
        default: bool,
    },
    /// A structure that callers built is now only read from replies.
    BecomesOutput,
    /// Whether a union has a variant for unknown members now.
    UnknownVariant(bool),
    /// Whether a type now has a method, constant or conversion that it does not
    /// always have.
    Method(&'static str, bool),
    /// What `validate` accepts.
    Constraint {
        /// The part of the value, from the outside in; empty for the value itself.
        of: Vec<Part>,
        /// Which constraint.
        rule: Rule,
        /// The old limits; `None` if there were none.
        from: Option<String>,
        /// The new limits; `None` if there are none.
        to: Option<String>,
        /// Which way it moved.
        direction: Direction,
    },
    /// Whether `resolve_endpoint` now finds the endpoint of an operation without a
    /// configured URL: of all requests, or of those with this member.
    EndpointFound(Option<String>, bool),
    /// Its documentation changed.
    Documentation,
    /// Whether it is deprecated now.
    Deprecated(bool),
    /// Its examples changed.
    Examples,
    /// Something that only changes what is sent or received.
    Wire {
        /// Which part.
        of: Wire,
        /// What it was.
        from: String,
        /// What it is.
        to: String,
    },
    /// The text or number of an enum's value changed.
    Value {
        /// What it was.
        from: String,
        /// What it is.
        to: String,
        /// Whether another variant has the old value now, or had the new value.
        moved: bool,
    },
    /// Whether `Debug` leaves out its value now.
    Sensitive(bool),
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The crate.
    Package,
    /// A feature of the crate.
    CrateFeature,
    /// A crate that it depends on.
    Dependency,
    /// A type that all services share.
    Shared,
    /// A field, variant or method of such a type.
    SharedPart,
    /// A service.
    Service,
    /// The function `endpoint` of a service.
    Endpoint,
    /// An operation.
    Operation,
    /// A structure.
    Structure,
    /// An enum of texts.
    Enum,
    /// An enum of numbers.
    IntEnum,
    /// A union.
    Union,
    /// A service's error.
    Exception,
    /// An optional member, or one that only replies have.
    Member,
    /// A member that callers must pass.
    RequiredMember,
    /// A value of an enum.
    EnumValue,
    /// A member of a union.
    UnionMember,
    /// A variant of an operation's errors.
    ErrorVariant,
}

impl Kind {
    /// A word for it that stays the same, for scripts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Package => "package",
            Self::CrateFeature => "feature",
            Self::Dependency => "dependency",
            Self::Shared => "shared",
            Self::SharedPart => "shared-part",
            Self::Service => "service",
            Self::Endpoint => "endpoint",
            Self::Operation => "operation",
            Self::Structure => "structure",
            Self::Enum => "enum",
            Self::IntEnum => "int-enum",
            Self::Union => "union",
            Self::Exception => "error",
            Self::Member => "member",
            Self::RequiredMember => "required-member",
            Self::EnumValue => "value",
            Self::UnionMember => "union-member",
            Self::ErrorVariant => "error-variant",
        }
    }
}

/// The part of a value that a constraint is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Part {
    /// The items of a list.
    Item,
    /// The keys of a map.
    Key,
    /// The values of a map.
    Value,
}

/// A constraint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// `smithy.api#required`, of a member that stays an `Option`.
    Required,
    /// `smithy.api#length`.
    Length,
    /// `smithy.api#range`.
    Range,
    /// `smithy.api#pattern`.
    Pattern,
    /// `smithy.api#uniqueItems`.
    UniqueItems,
}

/// Which way a constraint moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// It rejects values that it accepted.
    Tightened,
    /// It accepts more values, and all that it accepted.
    Widened,
    /// It accepts the same values, but is written differently.
    Same,
    /// Not known: it may reject values that it accepted.
    Unclear,
}

/// What changed on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Wire {
    /// The protocol. That members are sent and read in another way follows from it.
    Protocol,
    /// The version of the service's API.
    Version,
    /// The keys of a member in requests.
    Request,
    /// The elements of a member in replies.
    Reply,
    /// The value of a member that a reply lacks.
    Default,
    /// How a request names its operation: method and URI template, or headers.
    Operation,
    /// The prefix of the host.
    HostPrefix,
    /// Whether long bodies are compressed.
    Compression,
    /// How requests are signed.
    Signing,
    /// Where the service is.
    Endpoint,
    /// The codes of an error.
    Codes,
    /// The HTTP status of an error.
    Status,
    /// Who is at fault for an error.
    Fault,
    /// Whether a request that failed with an error may be sent again.
    Retry,
}

impl What {
    /// How much it weighs.
    #[must_use]
    pub fn weight(&self) -> Weight {
        match self {
            Self::Added(kind) | Self::Removed(kind, _) if *kind == Kind::Dependency => {
                Weight::Patch
            }
            Self::Added(_)
            | Self::Default(true)
            | Self::UnknownVariant(true)
            | Self::Method(_, true)
            | Self::EndpointFound(_, true)
            | Self::BecomesInput { .. }
            | Self::Value { moved: false, .. }
                if self.compiles() =>
            {
                Weight::Feature
            }
            Self::Constraint { direction, .. } => match direction {
                Direction::Same => Weight::Patch,
                Direction::Widened => Weight::Feature,
                Direction::Tightened | Direction::Unclear => Weight::Breaking,
            },
            Self::Documentation
            | Self::Deprecated(_)
            | Self::Examples
            | Self::Wire { .. }
            | Self::Sensitive(_) => Weight::Patch,
            _ => Weight::Breaking,
        }
    }

    /// What the item is, if it was added, removed, renamed or became another kind.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        match self {
            Self::Added(kind) | Self::Removed(kind, _) | Self::Renamed(kind, _) => Some(*kind),
            Self::Kind(_, to) => Some(*to),
            _ => None,
        }
    }

    /// Whether only documentation changed.
    #[must_use]
    pub fn is_documentation(&self) -> bool {
        matches!(
            self,
            Self::Documentation | Self::Deprecated(_) | Self::Examples
        )
    }

    /// Whether all code that compiled before the change still compiles.
    #[must_use]
    pub fn compiles(&self) -> bool {
        match self {
            Self::Added(kind) => *kind != Kind::RequiredMember,
            Self::Removed(kind, _) => *kind == Kind::Dependency,
            Self::Default(has) | Self::UnknownVariant(has) | Self::Method(_, has) => *has,
            Self::BecomesInput { fields, default } => fields.is_empty() && *default,
            Self::Renamed(..)
            | Self::Kind(..)
            | Self::Type { .. }
            | Self::Presence { .. }
            | Self::Setter(..)
            | Self::BecomesOutput => false,
            Self::Constraint { .. }
            | Self::EndpointFound(..)
            | Self::Documentation
            | Self::Deprecated(_)
            | Self::Examples
            | Self::Wire { .. }
            | Self::Value { .. }
            | Self::Sensitive(_) => true,
        }
    }

    /// A word for it that stays the same, for scripts.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Removed(..) => "removed",
            Self::Renamed(..) => "renamed",
            Self::Kind(..) => "kind",
            Self::Type { .. } => "type",
            Self::Presence { .. } => "presence",
            Self::Setter(..) => "setter",
            Self::Default(_) => "default",
            Self::BecomesInput { .. } => "becomes-input",
            Self::BecomesOutput => "becomes-output",
            Self::UnknownVariant(_) => "unknown-variant",
            Self::Method(..) => "method",
            Self::Constraint { .. } => "constraint",
            Self::EndpointFound(..) => "endpoint-found",
            Self::Documentation => "documentation",
            Self::Deprecated(_) => "deprecated",
            Self::Examples => "examples",
            Self::Wire { .. } => "wire",
            Self::Value { .. } => "value",
            Self::Sensitive(_) => "sensitive",
        }
    }

    /// Whether equal changes of several items are reported together.
    pub(super) fn is_shared(&self) -> bool {
        matches!(
            self,
            Self::Type { .. }
                | Self::Constraint { .. }
                | Self::Wire {
                    of: Wire::Operation | Wire::Signing,
                    ..
                }
        )
    }
}
