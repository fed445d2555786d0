//! What happened, typed, and how much it weighs.

use super::Weight;

/// What happened to an item.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum What {
    /// It is new.
    Added(Kind),
    /// It is gone, and with it these types that nothing else needs.
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
    /// A member that was an `Option` is not any more, or the other way round.
    Presence {
        /// Whether it is there always.
        always: bool,
        /// Whether callers give it, to `new`.
        given: bool,
        /// The type that the field has now.
        to: String,
    },
    /// A setter has another name.
    Setter(String, String),
    /// A type has a `Default`, or has none any more.
    Default(bool),
    /// Callers build a structure that only replies held: these fields are
    /// `Option`s now, and it has a `Default` no more where that is `false`.
    BecomesInput {
        /// The fields.
        fields: Vec<String>,
        /// Whether it has the `Default` that it had.
        default: bool,
    },
    /// Only replies hold a structure that callers built.
    BecomesOutput,
    /// A union has a variant for members that are not known, or has none any
    /// more.
    UnknownVariant(bool),
    /// An input makes a token up where it is absent, or does so no more.
    Token(bool),
    /// What `validate` lets pass.
    Constraint {
        /// What it is of.
        of: Vec<Part>,
        /// Which one it is, and how it is in words; nothing where there is none.
        rule: Rule,
        /// What it was.
        from: Option<String>,
        /// What it is.
        to: Option<String>,
        /// Which way it moved.
        direction: Direction,
    },
    /// Its documentation is another.
    Documentation,
    /// It is deprecated, or is not any more.
    Deprecated(bool),
    /// Its examples are others.
    Examples,
    /// Something that only the wire shows.
    Wire {
        /// What of it.
        of: Wire,
        /// What it was.
        from: String,
        /// What it is.
        to: String,
    },
    /// The text or number of an enum's value is another.
    Value {
        /// What it was.
        from: String,
        /// What it is.
        to: String,
        /// Whether another variant stands for what it was, or stood for what
        /// it is.
        moved: bool,
    },
    /// `Debug` leaves its value out, or shows it again.
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
    /// A member that can be left out, or that only replies hold.
    Member,
    /// A member that callers have to give.
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

/// What of a value a constraint is of.
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
    /// It refuses what it let pass.
    Tightened,
    /// It lets pass what it refused, and all that it let pass.
    Widened,
    /// It lets the same pass, and is written in another way.
    Same,
    /// Nobody can tell, so that it may refuse what it let pass.
    Unclear,
}

/// What of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Wire {
    /// The version of the service's API.
    Version,
    /// The keys of a member in requests.
    Request,
    /// The elements of a member in replies.
    Reply,
    /// The value of a member that a reply lacks.
    Default,
    /// What stands before the host.
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
            | Self::Token(true)
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

    /// What the item is, where it came, went or has another name.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        match self {
            Self::Added(kind) | Self::Removed(kind, _) | Self::Renamed(kind, _) => Some(*kind),
            Self::Kind(_, to) => Some(*to),
            _ => None,
        }
    }

    /// Whether only what a person reads of it is another.
    #[must_use]
    pub fn is_documentation(&self) -> bool {
        matches!(
            self,
            Self::Documentation | Self::Deprecated(_) | Self::Examples
        )
    }

    /// Whether all code that compiled before compiles after it.
    #[must_use]
    pub fn compiles(&self) -> bool {
        match self {
            Self::Added(kind) => *kind != Kind::RequiredMember,
            Self::Removed(kind, _) => *kind == Kind::Dependency,
            Self::Default(has) | Self::UnknownVariant(has) | Self::Token(has) => *has,
            Self::BecomesInput { fields, default } => fields.is_empty() && *default,
            Self::Renamed(..)
            | Self::Kind(..)
            | Self::Type { .. }
            | Self::Presence { .. }
            | Self::Setter(..)
            | Self::BecomesOutput => false,
            Self::Constraint { .. }
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
            Self::Token(_) => "token",
            Self::Constraint { .. } => "constraint",
            Self::Documentation => "documentation",
            Self::Deprecated(_) => "deprecated",
            Self::Examples => "examples",
            Self::Wire { .. } => "wire",
            Self::Value { .. } => "value",
            Self::Sensitive(_) => "sensitive",
        }
    }

    /// Whether it is the same thing wherever it happens, so that items that it
    /// happens to are told together.
    pub(super) fn is_shared(&self) -> bool {
        matches!(self, Self::Type { .. } | Self::Constraint { .. })
    }
}
