//! How requests are made and replies are read. Only this file tells the parts
//! of a protocol apart; each has a file of its own beside it.

mod body;
mod error_members;
mod form;
mod http_reply;
mod http_request;
mod json_read;
mod json_write;
mod read;
mod reply;
mod request;
mod result_element;
mod rpc;
mod scalar;
mod write;
mod xml_read;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Code, ModelNames, Scope};
use super::tokens::ident;
use crate::plan::Body;
use crate::wire::{
    BoundException, BoundOperation, ErrorKey, ErrorMembers, Reader, Reply, Request, ServiceWire,
    Writer,
};

/// The files of the structures and unions that operations share, by the names
/// of their modules.
pub(super) fn files(names: &ModelNames, wire: &ServiceWire) -> Vec<(&'static str, Code)> {
    let (written, read) = (&wire.written, &wire.read);
    let mut files = Vec::new();
    if !(written.structures.is_empty() && written.unions.is_empty()) {
        let writers = match wire.writer {
            Writer::Form => form::writers(names, written),
            Writer::Json => json_write::writers(names, written),
        };
        files.push(("serialize", writers));
    }
    if !(read.structures.is_empty() && read.unions.is_empty()) {
        let readers = match wire.reader {
            Reader::Xml => xml_read::FORMAT.readers(names, read),
            Reader::Json => json_read::FORMAT.readers(names, read),
        };
        files.push(("parse", readers));
    }
    files
}

/// The methods of an input that make its request.
pub(super) fn input_methods(scope: &Scope, operation: BoundOperation<'_>) -> TokenStream {
    match operation.plan.request_body {
        Body::Buffered => request::to_request(scope, operation),
    }
}

/// How a request is made.
struct Made {
    /// What is done first, with `self`.
    statements: Option<TokenStream>,
    /// The request, made with `endpoint`.
    request: TokenStream,
    /// Whether that is a `Result`.
    is_result: bool,
}

fn made(scope: &Scope, operation: BoundOperation<'_>) -> Made {
    match &operation.wire.request {
        Request::Form(request) => form::request(scope, request),
        Request::Rpc(request) => rpc::request(scope, request),
        Request::Http(request) => http_request::request(scope, request),
    }
}

/// What an error enum is found by in the `metadata` of a reply.
pub(super) fn error_key(scope: &Scope, operation: BoundOperation<'_>) -> TokenStream {
    match operation.wire.error_key {
        ErrorKey::Code => quote!(metadata.code()),
        ErrorKey::Shape => {
            let shape = scope.method("ErrorMetadata::shape");
            quote!(metadata.#shape())
        }
    }
}

/// Code that belongs to an output.
pub(super) struct OutputCode {
    /// The methods that read it.
    pub(super) methods: TokenStream,
    /// The functions that these call.
    pub(super) functions: Option<TokenStream>,
}

/// The code that reads the reply to an operation.
pub(super) fn output(scope: &Scope, operation: BoundOperation<'_>) -> OutputCode {
    let reading = match &operation.wire.reply {
        Reply::ResultElement(result) => {
            result_element::reading(scope, operation.plan, result.as_ref())
        }
        Reply::Body(output) => body::reading(scope, operation.plan, output.as_ref()),
        Reply::Http(reply) => http_reply::reading(scope, operation.plan, reply),
    };
    match operation.plan.response_body {
        Body::Buffered => reply::from_response(scope, operation.plan, reading),
    }
}

/// How a reply is read.
struct Reading {
    /// What is done with `response`.
    body: TokenStream,
    /// Functions that this calls.
    functions: Option<TokenStream>,
}

/// Code that reads the members of an error, beyond the message.
pub(super) struct MembersCode {
    /// Variables with the names of the fields, made of the error's metadata.
    pub(super) values: TokenStream,
    /// Functions that they are made with.
    pub(super) functions: TokenStream,
}

/// How the members of an error are read, if it has any.
pub(super) fn error_members(scope: &Scope, exception: BoundException<'_>) -> Option<MembersCode> {
    let members = exception.wire.members.as_ref()?;
    let own = ident(&exception.plan.metadata);
    let fields: Vec<_> = exception.plan.members.iter().collect();
    let own = (&own, &*fields);
    Some(match members {
        ErrorMembers::Element(reader) => {
            let read = scope.support("xml::read_error_members");
            error_members::code(scope, own, reader, &xml_read::FORMAT, &read)
        }
        ErrorMembers::Body(reader) => {
            let read = scope.support("json::read_error_members");
            error_members::code(scope, own, reader, &json_read::FORMAT, &read)
        }
        ErrorMembers::Http(members) => http_reply::error(scope, exception.plan, members),
    })
}
