//! The binding plan of the AWS query protocol: forms out, XML in.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>

mod codes;
mod needs;
mod reply;
mod request;
mod unsupported;

use std::collections::BTreeMap;
use std::fmt::Write as _;

pub use codes::ErrorCode;
pub(super) use needs::{operation_needs, service_needs};
pub(super) use unsupported::{unsupported_data, unsupported_operation};

use super::context::Context;
use super::enumeration;
use super::shapes::SharedTypes;
use super::types::{DefaultValue, MemberPlan, Presence, RustType, StructurePlan};
use crate::model::{ShapeId, Traits};
use crate::names::function_name;

/// How shared structures go over the wire.
#[derive(Debug)]
pub struct ServiceBinding {
    /// Those that requests hold, sorted by function.
    pub writers: Vec<Writer>,
    /// The unions that requests hold, sorted by function.
    pub union_writers: Vec<UnionWriter>,
    /// Those that replies hold, sorted by function.
    pub readers: Vec<Reader>,
    /// The unions that replies hold, sorted by function.
    pub union_readers: Vec<UnionReader>,
    /// The members of errors beyond the message, by the exception's type.
    pub errors: Vec<Reader>,
    /// The code and status of each error, by its shape.
    pub codes: BTreeMap<ShapeId, ErrorCode>,
}

/// How an operation goes over the wire.
#[derive(Debug)]
pub struct OperationBinding {
    /// The encoded action and version, with which every request begins.
    pub head: String,
    /// The members of the input.
    pub members: Vec<WriteMember>,
    /// The output's result element, where there is an output.
    pub result: Option<ResultBinding>,
    /// The codes that mean each variant of the error enum, in its order; the
    /// service's own first.
    pub codes: Vec<Vec<String>>,
}

/// How an output is read.
#[derive(Debug)]
pub struct ResultBinding {
    /// The element: `GetUserResult`.
    pub element: String,
    /// What reads it.
    pub reader: Reader,
}

/// A function that writes a structure.
#[derive(Debug)]
pub struct Writer {
    /// The function.
    pub function: String,
    /// The structure's type.
    pub ty: String,
    /// Its members.
    pub members: Vec<WriteMember>,
}

/// A function that writes a union.
#[derive(Debug)]
pub struct UnionWriter {
    /// The function.
    pub function: String,
    /// The union's type.
    pub ty: String,
    /// Its members.
    pub variants: Vec<WriteVariant>,
    /// Whether it may be of a member that is not known, which is refused.
    pub unknown: bool,
}

/// How a member of a union is written.
#[derive(Debug)]
pub struct WriteVariant {
    /// The member's name in the model.
    pub name: String,
    /// The variant.
    pub variant: String,
    /// The key, encoded.
    pub key: String,
    /// How its value is written, if it has one. A member without one is an
    /// empty text, as an empty list is: nothing would tell it from no member.
    pub value: Option<Write>,
}

/// How a member is written.
#[derive(Debug)]
pub struct WriteMember {
    /// The member's name in the model.
    pub name: String,
    /// The field.
    pub field: String,
    /// The variable for it.
    pub local: String,
    /// The key, encoded.
    pub key: String,
    /// What is written where it is absent.
    pub absent: WriteAbsent,
    /// How its value is written.
    pub value: Write,
}

/// What is written of a member that is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteAbsent {
    /// It never is.
    Never,
    /// Nothing.
    Nothing,
    /// A token that is made up.
    IdempotencyToken,
}

/// How a value is written.
#[derive(Debug, PartialEq)]
pub enum Write {
    /// A text.
    Text,
    /// An enum's text.
    Enum,
    /// An enum's number.
    IntEnum,
    /// A point in time.
    Timestamp(TimestampFormat),
    /// A boolean or whole number.
    Plain,
    /// A floating-point number.
    Float,
    /// Bytes, as base64.
    Blob,
    /// A list.
    List {
        /// What stands between the key and an item's number, encoded.
        infix: String,
        /// How an item is written.
        item: Box<Write>,
    },
    /// A map.
    Map {
        /// What stands between the key and an entry's number, encoded.
        infix: String,
        /// The keys of an entry's key and value, encoded.
        names: (String, String),
        /// How a value is written.
        value: Box<Write>,
    },
    /// A structure or union, by a function.
    Structure {
        /// The function.
        function: String,
        /// The shape.
        shape: ShapeId,
    },
}

/// How a point in time is spelled (`smithy.api#timestampFormat`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// As RFC 3339 has it: what this protocol does by default.
    DateTime,
    /// The number of seconds since 1970.
    EpochSeconds,
    /// As HTTP has it.
    HttpDate,
}

/// The format of a member that targets a timestamp: its own, then its
/// target's, then the protocol's.
///
/// <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>
fn timestamp_format(member: &Traits, target: &Traits) -> TimestampFormat {
    let format = member.data.timestamp_format.as_deref();
    match format.or(target.data.timestamp_format.as_deref()) {
        Some("epoch-seconds") => TimestampFormat::EpochSeconds,
        Some("http-date") => TimestampFormat::HttpDate,
        // Another is refused: see `unsupported`.
        _ => TimestampFormat::DateTime,
    }
}

/// A function that reads a structure.
#[derive(Debug)]
pub struct Reader {
    /// The function.
    pub function: String,
    /// The structure's type.
    pub ty: String,
    /// Its members.
    pub members: Vec<ReadMember>,
}

/// A function that reads a union.
#[derive(Debug)]
pub struct UnionReader {
    /// The function.
    pub function: String,
    /// The union's type.
    pub ty: String,
    /// Its members.
    pub variants: Vec<ReadVariant>,
}

/// How a member of a union is read.
#[derive(Debug)]
pub struct ReadVariant {
    /// The variant.
    pub variant: String,
    /// The element.
    pub element: String,
    /// How its value is read, if it has one.
    pub value: Option<Read>,
    /// Whether it is kept in a box.
    pub boxed: bool,
}

/// How a member is read.
#[derive(Debug)]
pub struct ReadMember {
    /// The field.
    pub field: String,
    /// The variable for it.
    pub local: String,
    /// The element.
    pub element: String,
    /// How its value is read.
    pub value: Read,
    /// What it is where the reply lacks it.
    pub absent: Absent,
    /// Whether it is kept in a box.
    pub boxed: bool,
}

/// What a member is where the reply lacks it.
#[derive(Debug, Clone, PartialEq)]
pub enum Absent {
    /// Nothing.
    None,
    /// The default of its type.
    Default,
    /// A value.
    Value(DefaultValue),
    /// An enum's unknown value of no text.
    Enum(String),
    /// An enum's unknown value of this number.
    IntEnum(String, i32),
    /// What a function reads from no element.
    Structure(String),
}

/// How a value is read.
#[derive(Debug, PartialEq)]
pub enum Read {
    /// A text.
    Text,
    /// An enum of texts.
    Enum(String),
    /// An enum of numbers.
    IntEnum(String),
    /// A boolean or number.
    Value,
    /// A point in time.
    Timestamp(TimestampFormat),
    /// Bytes, as base64.
    Blob,
    /// A list, its items in an element of its own.
    List {
        /// An item's element.
        element: String,
        /// How an item is read.
        item: Box<Read>,
    },
    /// A list, each item an element like this one.
    FlatList(Box<Read>),
    /// A map, its entries in an element of its own.
    Map {
        /// An entry's element.
        element: String,
        /// How an entry is read.
        entry: Entry,
    },
    /// A map, each entry an element like this one.
    FlatMap(Entry),
    /// A structure or union, by a function.
    Structure(String),
}

/// How an entry of a map is read.
#[derive(Debug, PartialEq)]
pub struct Entry {
    /// The element of its key.
    pub key_element: String,
    /// The element of its value.
    pub value_element: String,
    /// The type of its key, where that is an enum.
    pub key_enum: Option<String>,
    /// How its value is read.
    pub value: Box<Read>,
}

/// Binds the shared types of a selection, and its errors.
pub(super) fn service(context: &Context<'_>, types: &SharedTypes) -> ServiceBinding {
    let requests = |id: &ShapeId| context.selected.requests.contains(id);
    let replies = |id: &ShapeId| context.selected.replies.contains(id);
    let (structures, unions) = (&types.structures, &types.unions);
    let errors = types.exceptions.iter();
    let with_members = errors.clone().filter(|plan| !plan.members.is_empty());
    ServiceBinding {
        writers: structures
            .iter()
            .filter(|plan| requests(&plan.shape))
            .map(|plan| request::writer(context, plan))
            .collect(),
        union_writers: unions
            .iter()
            .filter(|plan| requests(&plan.shape))
            .map(|plan| request::union_writer(context, plan))
            .collect(),
        readers: structures
            .iter()
            .filter(|plan| replies(&plan.shape))
            .map(|plan| reply::reader(context, plan))
            .collect(),
        union_readers: unions
            .iter()
            .filter(|plan| replies(&plan.shape))
            .map(|plan| reply::union_reader(context, plan))
            .collect(),
        errors: with_members
            .map(|plan| reply::error(context, plan))
            .collect(),
        codes: errors
            .map(|plan| (plan.shape.clone(), codes::error_code(context, plan)))
            .collect(),
    }
}

/// Binds an operation; `errors` are those of its error enum, in order.
pub(super) fn operation<'a>(
    context: &Context<'_>,
    id: &ShapeId,
    input: &StructurePlan,
    output: &StructurePlan,
    errors: impl Iterator<Item = &'a ShapeId>,
) -> OperationBinding {
    let version = &context.service().1.version;
    let result = (!output.members.is_empty()).then(|| ResultBinding {
        element: format!("{}Result", id.name()),
        reader: reply::reader(context, output),
    });
    OperationBinding {
        head: format!("Action={}&Version={}", encode(id.name()), encode(version)),
        members: request::members(context, input),
        result,
        codes: codes::operation_codes(context, errors),
    }
}

/// Percent-encodes all but unreserved characters (RFC 3986, section 2.3).
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a `String` never fails.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// What a member is where the reply lacks it.
fn absent(context: &Context<'_>, target: &ShapeId, plan: &MemberPlan) -> Absent {
    match (&plan.presence, &plan.ty, &plan.correction) {
        (Presence::Optional, ..) => Absent::None,
        (Presence::Defaulted(DefaultValue::OfType), ..) => Absent::Default,
        (Presence::Defaulted(value), ..) | (Presence::Required, _, Some(value)) => {
            Absent::Value(value.clone())
        }
        (Presence::Required, RustType::Enum(name), None) => Absent::Enum(name.clone()),
        (Presence::Required, RustType::IntEnum(name), None) => {
            let unknown = enumeration::of_integers(context, target).unknown;
            Absent::IntEnum(name.clone(), unknown)
        }
        (Presence::Required, RustType::Structure(name) | RustType::Boxed(name), None)
            if !context.has_default(target) =>
        {
            Absent::Structure(function_name("read", name))
        }
        (Presence::Required, _, None) => Absent::Default,
    }
}
