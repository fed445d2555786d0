//! What reading structures has in common, whatever the format.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::OperationPlan;
use crate::plan::types::DefaultValue;
use crate::rust::scope::{Code, ModelNames, Scope};
use crate::rust::tokens::{default_value, field_value, ident, number, shared};
use crate::wire::{Absent, Read, ReadField, ReadMember, ReadStructure, ReadUnion};

/// The variables that hold what was read, one for each member that is read.
pub(super) fn locals(plan: &ReadStructure) -> TokenStream {
    let members = plan.members.iter().filter(|member| !member.shadowed);
    let locals = members.map(|member| {
        let local = ident(&member.field.local);
        quote!(let mut #local = None;)
    });
    quote!(#(#locals)*)
}

/// The structure that the variables are made into; `value` says what a field
/// is, `more` are fields that are not read.
pub(super) fn structure(
    plan: &ReadStructure,
    ty: &TokenStream,
    more: &TokenStream,
    value: impl Fn(&ReadMember) -> TokenStream,
) -> TokenStream {
    let members = plan.members.iter();
    let fields = members.map(|member| field_value(&ident(&member.field.name), &value(member)));
    quote!(#ty { #(#fields,)* #more })
}

/// What records the members that a reply lacks, as an expression: `xml.missing`.
pub(super) type Recorder = fn(&Scope) -> TokenStream;

/// How structures and unions are read in a format.
pub(super) struct Format {
    /// The format's name.
    pub(super) name: &'static str,
    /// What records the members that a reply lacks.
    pub(super) missing: Recorder,
    /// What a field is made of.
    pub(super) value_of: fn(&Scope, &ReadMember) -> TokenStream,
    /// A function that reads the members of a structure of a type into a result.
    pub(super) members_reader:
        fn(&Scope, &ReadStructure, ty: &TokenStream, result: &TokenStream) -> TokenStream,
    /// A function that reads a union.
    pub(super) union: fn(&Scope, &ReadUnion) -> TokenStream,
}

impl Format {
    /// `parse.rs`.
    pub(super) fn readers(&self, names: &ModelNames, read: &Read) -> Code {
        let scope = Scope::inside(names, "parse");
        let structures = read.structures.iter();
        let structures: Vec<_> = structures
            .map(|plan| {
                let ty = shared(&scope, &plan.ty);
                let function = self.reader(&scope, plan, &ty, &TokenStream::new());
                quote!(pub(super) #function)
            })
            .collect();
        let unions = read.unions.iter();
        let unions: Vec<_> = unions.map(|plan| (self.union)(&scope, plan)).collect();
        let docs = format!("How structures are read from the {} of a reply.", self.name);
        scope.file(&docs, &quote!(#(#structures)* #(#unions)*))
    }

    /// A function that reads a structure; `more` are fields that the wire does not
    /// have.
    pub(super) fn reader(
        &self,
        scope: &Scope,
        plan: &ReadStructure,
        ty: &TokenStream,
        more: &TokenStream,
    ) -> TokenStream {
        let result = structure(plan, ty, more, |member| (self.value_of)(scope, member));
        (self.members_reader)(scope, plan, ty, &result)
    }
}

/// The reader of a format.
pub(super) struct Reader {
    /// What records the members that a reply lacks.
    pub(super) missing: Recorder,
    /// A reader, as an expression, of a structure without members.
    pub(super) empty: fn(&Scope) -> TokenStream,
}

/// What a field is: what was read, or what it is if the reply lacks it.
pub(super) fn value_of(scope: &Scope, member: &ReadMember, reader: &Reader) -> TokenStream {
    let field = &member.field;
    let local = ident(&field.local);
    let value = fallback(scope, &field.absent, reader);
    if member.shadowed {
        return value;
    }
    let value = recorded(scope, field, reader, value);
    match (&field.absent, &field.missing) {
        (Absent::None, _) => quote!(#local),
        (Absent::Default, Some(member)) => {
            let required = scope.method("MissingMembers::required");
            let missing = (reader.missing)(scope);
            quote!(#missing.#required(#local, #member))
        }
        (Absent::Default, None) => quote!(#local.unwrap_or_default()),
        (Absent::Value(default), _) if default.is_of_type() => quote!(#local.unwrap_or_default()),
        (
            Absent::Value(
                DefaultValue::Text(_) | DefaultValue::IntEnum(..) | DefaultValue::Timestamp(..),
            )
            | Absent::Enum(_)
            | Absent::IntEnum(..),
            _,
        ) => quote!(#local.unwrap_or_else(|| #value)),
        (Absent::Value(_), _) => quote!(#local.unwrap_or(#value)),
        (Absent::Structure(_), _) => quote! {
            match #local {
                Some(value) => value,
                None => #value,
            }
        },
    }
}

/// What a field is if the reply lacks it.
fn fallback(scope: &Scope, absent: &Absent, reader: &Reader) -> TokenStream {
    match absent {
        Absent::None => quote!(None),
        Absent::Default => quote!(Default::default()),
        Absent::Value(value) => {
            default_value(scope, value).unwrap_or_else(|| quote!(Default::default()))
        }
        Absent::Enum(name) => {
            let name = shared(scope, name);
            quote!(#name::from(""))
        }
        Absent::IntEnum(name, value) => {
            let (name, value) = (shared(scope, name), number(*value));
            quote!(#name::from(#value))
        }
        Absent::Structure(function) => {
            let function = scope.item(&format!("super::parse::{function}"));
            let empty = (reader.empty)(scope);
            quote!(#function(#empty)?)
        }
    }
}

/// The field of an output for the members that its reply lacks, made of what
/// `missing` recorded.
pub(super) fn missing_members(
    scope: &Scope,
    plan: &OperationPlan,
    missing: Recorder,
) -> Option<TokenStream> {
    let field = ident(plan.missing_members.as_ref()?);
    let missing = missing(scope);
    let take = scope.method("MissingMembers::take");
    Some(quote!(#field: #missing.#take(),))
}

/// A value for a member that the reply lacks, which the reader records if that is
/// wanted.
fn recorded(scope: &Scope, field: &ReadField, reader: &Reader, value: TokenStream) -> TokenStream {
    let Some(member) = &field.missing else {
        return value;
    };
    let record = scope.method("MissingMembers::record");
    let missing = (reader.missing)(scope);
    quote!(#missing.#record(#member, #value))
}

/// A value as it is kept.
pub(super) fn kept(value: TokenStream, boxed: bool) -> TokenStream {
    if boxed {
        quote!(Box::new(#value))
    } else {
        value
    }
}
