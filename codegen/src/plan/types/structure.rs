//! Structures and their members.

use super::in_model::in_model;
use super::{Documentation, RustType};
use crate::model::{Member, Model, ShapeId};

/// A structure.
#[derive(Debug, Clone, PartialEq)]
pub struct StructurePlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// The name of the type that holds its required members, if there are
    /// several.
    pub required_name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its members, in the model's order.
    pub members: Vec<MemberPlan>,
    /// Whether callers build it.
    pub role: Role,
    /// Whether it has a `Default`: a structure that callers build has one only
    /// if nothing is required, so that no required member can be left out.
    pub default: bool,
    /// Its members that are temporary credentials, if replies hold it.
    pub credentials: Option<CredentialMembers>,
}

/// The members of temporary credentials, by their positions among the members of
/// the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of STS")]
pub struct CredentialMembers {
    pub access_key_id: usize,
    pub secret_access_key: usize,
    pub session_token: usize,
    pub expiration: usize,
}

/// What a structure is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Callers build it: some operation of the service takes it.
    Input,
    /// Only replies hold it.
    Output,
}

impl StructurePlan {
    /// The members in order, each with its member of the model that the plan
    /// was made from.
    pub fn members_in<'p, 'm>(
        &'p self,
        model: &'m Model,
    ) -> impl Iterator<Item = (&'p MemberPlan, &'m Member)> + use<'p, 'm> {
        in_model(model, &self.shape, &self.members, |plan| plan.index)
    }

    /// The required members, sorted by field, whatever the model's order.
    pub fn required(&self) -> Vec<&MemberPlan> {
        let mut required: Vec<_> = self
            .members
            .iter()
            .filter(|member| member.presence == Presence::Required)
            .collect();
        required.sort_by(|a, b| a.field.cmp(&b.field));
        required
    }

    /// How a caller gives the required members.
    pub fn constructor(&self) -> Constructor {
        match self.required().len() {
            0 => Constructor::Empty,
            1 => Constructor::One,
            _ => Constructor::Literal(self.required_name.clone()),
        }
    }

    /// The member for which `to_request` makes up a token if it is absent.
    pub fn idempotency_token(&self) -> Option<&MemberPlan> {
        self.members.iter().find(|member| member.idempotency_token)
    }

    /// Whether `Debug` must leave something out.
    pub fn sensitive(&self) -> bool {
        self.members.iter().any(|member| member.sensitive)
    }
}

/// How a caller gives the required members of a structure.
///
/// The rule is the same for every structure: one member is an argument; several
/// are fields in the literal of a separate structure, so that members are never
/// distinguished by position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constructor {
    /// There are none.
    Empty,
    /// `new(member)`.
    One,
    /// `new(NameRequired { … })`.
    Literal(String),
}

/// A member of a structure.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberPlan {
    /// The member's name in the model.
    pub member: String,
    /// Its position among the members of its shape.
    pub index: usize,
    /// The field.
    pub field: String,
    /// The field's setter.
    pub setter: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its type, apart from `Option`.
    pub ty: RustType,
    /// Whether it can be absent.
    pub presence: Presence,
    /// Whether the service requires it although its type allows it to be
    /// absent, and `validate` checks that.
    pub required_by_service: bool,
    /// Its value if a reply lacks it although it is required, if the model
    /// gives one.
    pub correction: Option<DefaultValue>,
    /// Whether `to_request` makes up a token if it is absent.
    pub idempotency_token: bool,
    /// Whether it must not be shown.
    pub sensitive: bool,
}

impl MemberPlan {
    /// Whether its field is an `Option`.
    pub fn is_option(&self) -> bool {
        self.presence == Presence::Optional
    }

    /// The default that the model gives a member of a reply.
    pub fn own_default(&self) -> Option<&DefaultValue> {
        match &self.presence {
            Presence::Optional => None,
            Presence::Defaulted(value) => Some(value),
            Presence::Required => self.correction.as_ref(),
        }
    }
}

/// Whether a member can be absent.
#[derive(Debug, Clone, PartialEq)]
pub enum Presence {
    /// Always present; a reply that lacks it is corrected.
    Required,
    /// It is an `Option`.
    Optional,
    /// It has this value if a reply lacks it.
    Defaulted(DefaultValue),
}

/// The value of a member that a reply lacks.
#[derive(Debug, Clone, PartialEq)]
pub enum DefaultValue {
    /// That of its type's `Default`.
    OfType,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
    Float(f64),
    /// A string.
    Text(String),
    /// A value of an enum of integers, by its type.
    IntEnum(String, i32),
    /// A point in time, in seconds since 1970-01-01T00:00:00Z and nanoseconds
    /// after them.
    Timestamp(i64, u32),
}

impl DefaultValue {
    /// Whether it is that of its type.
    pub fn is_of_type(&self) -> bool {
        matches!(
            self,
            Self::OfType | Self::Bool(false) | Self::Integer(0) | Self::Timestamp(0, 0)
        )
    }
}
