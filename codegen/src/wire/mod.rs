//! How a planned service goes over the wire.
//!
//! One table (`protocol.rs`) says which parts a protocol is made of; what
//! comes after it knows the parts ([`Request`], [`Reply`], [`Writer`],
//! [`Reader`], [`ErrorMembers`]) and no protocol. Values are the same kinds in
//! every format ([`Value`]): one walk binds them, by the rules of a format.

mod binder;
mod bound;
mod code;
mod customization;
mod form;
mod host;
mod http;
mod json;
mod operation;
mod parts;
mod placed;
mod protocol;
mod read;
mod refusal;
mod result_element;
mod rpc;
mod rules;
mod same_name;
mod service;
mod signing;
mod traits;
mod unsupported;
mod value;
mod walk;
mod write;
mod xml_read;

pub use bound::{BoundCrate, BoundException, BoundOperation, BoundService};
pub use code::{ErrorCodes, ErrorKey};
pub use form::FormRequest;
pub use host::HostPrefixPart;
pub use http::{
    ErrorHeaders, HttpReply, HttpRequest, Label, PathPart, QueryParams, ReplyPayload, RequestBody,
};
pub use operation::OperationWire;
pub use parts::{ErrorMembers, Reader, Reply, Request, Writer};
pub use placed::Placed;
pub use protocol::protocols;
pub use read::{Absent, Read, ReadField, ReadMember, ReadStructure, ReadUnion, ReadVariant};
pub use refusal::Refusal;
pub use result_element::ResultElement;
pub use rpc::RpcRequest;
pub use service::{ExceptionWire, ServiceWire};
pub use signing::Signing;
pub use value::{Name, Named, Scalar, TimestampFormat, Value};
pub use write::{
    WriteAbsent, WriteField, WriteMember, WriteStructure, WriteUnion, WriteVariant, Written,
};

#[cfg(test)]
mod tests;
