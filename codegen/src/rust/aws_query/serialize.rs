//! Functions that write structures.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::aws_query::{
    ServiceBinding, TimestampFormat, UnionWriter, Write, WriteAbsent, WriteMember, Writer,
};
use crate::rust::scope::{Code, ModelNames, Scope};
use crate::rust::tokens::{ident, shared};

/// `serialize.rs`.
pub(super) fn writers(names: &ModelNames, binding: &ServiceBinding) -> Code {
    let scope = Scope::inside(names, "serialize");
    let functions: Vec<_> = binding
        .writers
        .iter()
        .map(|plan| writer(&scope, plan))
        .collect();
    let unions: Vec<_> = binding
        .union_writers
        .iter()
        .map(|plan| union_writer(&scope, plan))
        .collect();
    let docs = "How structures are written into the form of a request.";
    scope.file(docs, &quote!(#(#functions)* #(#unions)*))
}

fn writer(scope: &Scope, plan: &Writer) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let query_writer = scope.support("form::FormWriter");
    let structure = scope.method("FormWriter::structure");
    let (value, query) = (quote!(value), quote!(_));
    let (value, query) = if plan.members.is_empty() {
        (quote!(_), query)
    } else {
        (value, quote!(query))
    };
    let members = plan
        .members
        .iter()
        .map(|plan| member(scope, &quote!(value), plan));
    quote! {
        pub(super) fn #function(query: &mut #query_writer, key: &str, #value: &#ty) {
            query.#structure(key, |#query| { #(#members)* });
        }
    }
}

fn union_writer(scope: &Scope, plan: &UnionWriter) -> TokenStream {
    let (function, ty) = (ident(&plan.function), shared(scope, &plan.ty));
    let query_writer = scope.support("form::FormWriter");
    let structure = scope.method("FormWriter::structure");
    let arms = plan.variants.iter().map(|plan| {
        let (variant, key) = (ident(&plan.variant), &plan.key);
        let Some(value) = &plan.value else {
            let text = scope.method("FormWriter::text");
            return quote!(#ty::#variant => query.#text(#key, ""),);
        };
        let place = Place::Reference(quote!(member));
        let statement = statement(scope, value, &quote!(#key), &place);
        quote!(#ty::#variant(member) => #statement,)
    });
    let unknown = plan.unknown.then(|| {
        let refuse = scope.method("FormWriter::refuse");
        quote!(#ty::Unknown(_) => query.#refuse(),)
    });
    quote! {
        pub(super) fn #function(query: &mut #query_writer, key: &str, value: &#ty) {
            query.#structure(key, |query| match value { #(#arms)* #unknown });
        }
    }
}

/// Writes a member of `owner`, if it is there.
pub(super) fn member(scope: &Scope, owner: &TokenStream, plan: &WriteMember) -> TokenStream {
    let field = ident(&plan.field);
    let key = &plan.key;
    let local = ident(&plan.local);
    let place = match plan.absent {
        WriteAbsent::Never => Place::Field(quote!(#owner.#field)),
        WriteAbsent::Nothing | WriteAbsent::IdempotencyToken => Place::Reference(quote!(#local)),
    };
    let statement = statement(scope, &plan.value, &quote!(#key), &place);
    match plan.absent {
        WriteAbsent::Never => quote!(#statement;),
        WriteAbsent::Nothing => quote! {
            if let Some(#local) = &#owner.#field {
                #statement;
            }
        },
        WriteAbsent::IdempotencyToken => {
            let make_up = scope.support("idempotency_token::idempotency_token");
            let text = scope.method("FormWriter::text");
            quote! {
                match &#owner.#field {
                    Some(#local) => #statement,
                    None => query.#text(#key, &#make_up()),
                }
            }
        }
    }
}

/// Where a value stands.
enum Place {
    /// A variable that refers to it.
    Reference(TokenStream),
    /// A field.
    Field(TokenStream),
}

impl Place {
    fn reference(&self) -> TokenStream {
        match self {
            Self::Reference(name) => name.clone(),
            Self::Field(field) => quote!(&#field),
        }
    }

    fn copy(&self) -> TokenStream {
        match self {
            Self::Reference(name) => quote!(*#name),
            Self::Field(field) => field.clone(),
        }
    }

    fn receiver(&self) -> TokenStream {
        match self {
            Self::Reference(name) | Self::Field(name) => name.clone(),
        }
    }
}

fn statement(scope: &Scope, write: &Write, key: &TokenStream, place: &Place) -> TokenStream {
    let (reference, copy, receiver) = (place.reference(), place.copy(), place.receiver());
    let text = |value: TokenStream| {
        let text = scope.method("FormWriter::text");
        quote!(query.#text(#key, #value))
    };
    match write {
        Write::Text => text(reference),
        Write::Enum => text(quote!(#receiver.as_str())),
        Write::Timestamp(TimestampFormat::DateTime) => text(quote!(&#receiver.to_string())),
        Write::Timestamp(TimestampFormat::EpochSeconds) => {
            let format = scope.method("Timestamp::to_epoch_seconds");
            text(quote!(&#receiver.#format()))
        }
        Write::Timestamp(TimestampFormat::HttpDate) => {
            let format = scope.method("Timestamp::to_http_date");
            text(quote!(&#receiver.#format()))
        }
        Write::IntEnum => {
            let value = scope.method("FormWriter::value");
            quote!(query.#value(#key, #receiver.as_i32()))
        }
        Write::Plain => {
            let value = scope.method("FormWriter::value");
            quote!(query.#value(#key, #copy))
        }
        Write::Float => {
            let float = scope.method("FormWriter::float");
            quote!(query.#float(#key, #copy))
        }
        Write::Blob => {
            let blob = scope.method("FormWriter::blob");
            quote!(query.#blob(#key, #reference))
        }
        Write::List { infix, item } => {
            let (list, item) = (scope.method("FormWriter::list"), function(scope, item));
            quote!(query.#list(#key, #infix, #reference, #item))
        }
        Write::Map {
            infix,
            names: (key_name, value_name),
            value,
        } => {
            let (map, value) = (scope.method("FormWriter::map"), function(scope, value));
            quote!(query.#map(#key, #infix, (#key_name, #value_name), #reference, #value))
        }
        Write::Structure { function, .. } => {
            let function = scope.item(&format!("super::serialize::{function}"));
            quote!(#function(query, #key, #reference))
        }
    }
}

/// What writes an item of a list or a value of a map.
fn function(scope: &Scope, write: &Write) -> TokenStream {
    if let Write::Structure { function, .. } = write {
        let function = scope.item(&format!("super::serialize::{function}"));
        return quote!(#function);
    }
    let place = Place::Reference(quote!(item));
    let statement = statement(scope, write, &quote!(key), &place);
    quote!(|query, key, item| #statement)
}
