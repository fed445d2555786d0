//! The places of members in HTTP messages, and the types that they take.

use crate::model::HttpTraits;
use crate::plan::types::RustType;

/// A place, which a trait gives to a member.
pub(super) struct Place {
    /// The trait.
    pub(super) id: &'static str,
    /// Whether a member has it.
    pub(super) has: fn(&HttpTraits) -> bool,
    /// Whether it takes values of a type.
    pub(super) takes: fn(&RustType) -> bool,
    /// Whether only one member may have it.
    pub(super) is_single: bool,
}

/// The places in a request. A member with none of them is in the body.
pub(super) const REQUEST: &[Place] = &[LABEL, QUERY, QUERY_PARAMS, HEADER, PREFIX_HEADERS, PAYLOAD];

/// The places in a reply.
pub(super) const REPLY: &[Place] = &[HEADER, PREFIX_HEADERS, PAYLOAD, RESPONSE_CODE];

/// The places in an error.
pub(super) const ERROR: &[Place] = &[HEADER, PREFIX_HEADERS];

/// The trait that names the type of a payload.
pub(super) const MEDIA_TYPE: &str = "smithy.api#mediaType";

pub(super) const LABEL: Place = Place {
    id: "smithy.api#httpLabel",
    has: |traits| traits.label,
    takes: is_scalar,
    is_single: false,
};

pub(super) const QUERY: Place = Place {
    id: "smithy.api#httpQuery",
    has: |traits| traits.query.is_some(),
    takes: is_scalar_or_list,
    is_single: false,
};

const QUERY_PARAMS: Place = Place {
    id: "smithy.api#httpQueryParams",
    has: |traits| traits.query_params,
    takes: |ty| {
        let is_text = |ty: &RustType| *ty == RustType::String;
        is_map(ty, |value| match value {
            RustType::List(item) => is_text(item),
            value => is_text(value),
        })
    },
    is_single: true,
};

pub(super) const HEADER: Place = Place {
    id: "smithy.api#httpHeader",
    has: |traits| traits.header.is_some(),
    takes: is_scalar_or_list,
    is_single: false,
};

pub(super) const PREFIX_HEADERS: Place = Place {
    id: "smithy.api#httpPrefixHeaders",
    has: |traits| traits.prefix_headers.is_some(),
    takes: |ty| is_map(ty, |value| *value == RustType::String),
    is_single: true,
};

pub(super) const PAYLOAD: Place = Place {
    id: "smithy.api#httpPayload",
    has: |traits| traits.payload,
    takes: |ty| {
        let is_text = matches!(ty, RustType::String | RustType::Enum(_) | RustType::Blob);
        is_text || !is_scalar(ty)
    },
    is_single: true,
};

const RESPONSE_CODE: Place = Place {
    id: "smithy.api#httpResponseCode",
    has: |traits| traits.response_code,
    takes: |ty| matches!(ty, RustType::I32 | RustType::I64),
    is_single: true,
};

fn is_scalar(ty: &RustType) -> bool {
    !matches!(
        ty,
        RustType::Document
            | RustType::Option(_)
            | RustType::List(_)
            | RustType::Map(..)
            | RustType::Structure(_)
            | RustType::Union(_)
            | RustType::Boxed(_)
    )
}

fn is_scalar_or_list(ty: &RustType) -> bool {
    match ty {
        RustType::List(item) => is_scalar(item),
        ty => is_scalar(ty),
    }
}

/// Whether a type is a map of texts to values of a type.
fn is_map(ty: &RustType, takes: impl Fn(&RustType) -> bool) -> bool {
    matches!(ty, RustType::Map(key, value) if **key == RustType::String && takes(value))
}
