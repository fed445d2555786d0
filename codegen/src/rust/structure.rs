//! Structures, how they are made, and their setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::credentials;
use super::scope::Scope;
use super::tokens::{default_value, docs, field_value, ident, ty};
use crate::plan::types::{
    Constructor, DefaultValue, MemberPlan, Presence, Role, RustType, StructurePlan,
};

/// Writes a shared structure down.
pub(super) fn tokens(scope: &Scope, plan: &StructurePlan) -> TokenStream {
    let declaration = declaration(scope, plan, None);
    let debug = debug(scope, plan, &[]);
    let (required, methods) = match plan.role {
        Role::Input => (required(scope, plan), Some(methods(scope, plan))),
        Role::Output => (None, None),
    };
    let name = ident(&plan.name);
    let methods = methods.map(|methods| quote!(impl #name { #methods }));
    let default = default(scope, plan, &[]);
    let credentials = credentials::conversion(scope, plan);
    quote!(#declaration #required #debug #default #methods #credentials)
}

/// The type that holds the required members, where there is one.
pub(super) fn required_type(plan: &StructurePlan) -> Option<String> {
    match (plan.role, plan.constructor()) {
        (Role::Input, Constructor::Literal(name)) => Some(name),
        _ => None,
    }
}

/// The structure itself; `private` is a field after those of the model.
pub(super) fn declaration(
    scope: &Scope,
    plan: &StructurePlan,
    private: Option<&TokenStream>,
) -> TokenStream {
    let name = ident(&plan.name);
    let docs = docs(&plan.docs.markdown());
    let derives = derives(plan);
    let fields = plan.members.iter().map(|member| field(scope, member));
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #private
        }
    }
}

fn derives(plan: &StructurePlan) -> TokenStream {
    let debug = (!plan.sensitive()).then(|| quote!(Debug,));
    let default = (plan.default && !has_own_defaults(plan)).then(|| quote!(Default,));
    quote!(#[derive(#debug Clone, #default PartialEq)])
}

/// Whether a member's default is another than that of its type.
fn has_own_defaults(plan: &StructurePlan) -> bool {
    plan.members
        .iter()
        .any(|member| !member.own_default().is_none_or(DefaultValue::is_of_type))
}

/// `Default`, if it cannot be derived; `more` are fields that the model does not have.
pub(super) fn default(scope: &Scope, plan: &StructurePlan, more: &[&str]) -> Option<TokenStream> {
    if plan.role != Role::Output || !plan.default || !has_own_defaults(plan) {
        return None;
    }
    let name = ident(&plan.name);
    let fields = plan.members.iter().map(|member| {
        let field = ident(&member.field);
        let value = member
            .own_default()
            .and_then(|value| default_value(scope, value));
        let value = value.unwrap_or_else(|| quote!(Default::default()));
        quote!(#field: #value)
    });
    let more = more.iter().map(|field| {
        let field = ident(field);
        quote!(#field: Default::default())
    });
    Some(quote! {
        /// The value of a reply without members.
        impl Default for #name {
            fn default() -> Self {
                Self { #(#fields,)* #(#more,)* }
            }
        }
    })
}

fn field(scope: &Scope, member: &MemberPlan) -> TokenStream {
    let name = ident(&member.field);
    let docs = docs(&member.docs.markdown());
    let ty = field_type(scope, member);
    quote!(#docs pub #name: #ty)
}

pub(super) fn field_type(scope: &Scope, member: &MemberPlan) -> TokenStream {
    let ty = ty(scope, &member.ty);
    if member.is_option() {
        quote!(Option<#ty>)
    } else {
        ty
    }
}

/// `Debug` without sensitive values.
pub(super) fn debug(scope: &Scope, plan: &StructurePlan, more: &[&str]) -> Option<TokenStream> {
    let required = required_type(plan).filter(|_| plan.required().iter().any(|m| m.sensitive));
    let required = required.map(|name| redacted(scope, &name, &plan.required(), &[]));
    if !plan.sensitive() {
        return None;
    }
    let members: Vec<_> = plan.members.iter().collect();
    let whole = redacted(scope, &plan.name, &members, more);
    Some(quote!(#whole #required))
}

/// `Debug` of a type without its sensitive members.
pub(super) fn redacted(
    scope: &Scope,
    name: &str,
    members: &[&MemberPlan],
    more: &[&str],
) -> TokenStream {
    let fmt = scope.item("std::fmt");
    let ident_name = ident(name);
    let fields = members.iter().map(|member| {
        let field = ident(&member.field);
        let text = member.field.trim_start_matches("r#");
        if member.sensitive {
            quote!(.field(#text, &"** redacted **"))
        } else {
            quote!(.field(#text, &self.#field))
        }
    });
    let more = more.iter().map(|text| {
        let field = ident(text);
        quote!(.field(#text, &self.#field))
    });
    quote! {
        impl #fmt::Debug for #ident_name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                f.debug_struct(#name)#(#fields)*#(#more)*.finish()
            }
        }
    }
}

/// The structure of the required members, where there are several.
pub(super) fn required(scope: &Scope, plan: &StructurePlan) -> Option<TokenStream> {
    let name = required_type(plan)?;
    let ident_name = ident(&name);
    let type_docs = docs(&format!("The required members of [`{}`].", plan.name));
    let required = plan.required();
    let debug = (!required.iter().any(|member| member.sensitive)).then(|| quote!(Debug,));
    let fields = required.iter().map(|member| {
        let field_docs = docs(&format!("See {}.", field_link(&plan.name, &member.field)));
        let (field, ty) = (ident(&member.field), field_type(scope, member));
        quote!(#field_docs pub #field: #ty)
    });
    Some(quote! {
        #type_docs
        #[derive(#debug Clone, PartialEq)]
        pub struct #ident_name {
            #(#fields,)*
        }
    })
}

/// `new` and the setters of what is optional.
pub(super) fn methods(scope: &Scope, plan: &StructurePlan) -> TokenStream {
    let new = new(scope, plan);
    let optional = plan.members.iter().filter(|member| member.is_option());
    let setters = optional.map(|member| setter(scope, member));
    quote!(#new #(#setters)*)
}

fn new(scope: &Scope, plan: &StructurePlan) -> TokenStream {
    let value = |member: &MemberPlan, required: &TokenStream| {
        let field = ident(&member.field);
        if member.presence == Presence::Required {
            field_value(&field, required)
        } else {
            quote!(#field: None)
        }
    };
    match plan.constructor() {
        Constructor::Empty => {
            let docs = docs(
                if plan.members.iter().any(|member| member.required_by_service) {
                    "Sets no member, although the service requires some."
                } else {
                    "Sets no member: all are optional."
                },
            );
            quote! {
                #docs
                #[must_use]
                pub fn new() -> Self {
                    Self::default()
                }
            }
        }
        Constructor::One => {
            let member = plan.required()[0];
            let field = ident(&member.field);
            let (argument, conversion) = argument(scope, &member.ty, &quote!(#field));
            let fields = plan.members.iter().map(|member| value(member, &conversion));
            quote! {
                /// Takes the required member.
                #[must_use]
                pub fn new(#field: #argument) -> Self {
                    Self { #(#fields),* }
                }
            }
        }
        Constructor::Literal(name) => {
            let name = ident(&name);
            let fields = plan.members.iter().map(|member| {
                let field = ident(&member.field);
                value(member, &quote!(required.#field))
            });
            quote! {
                /// Takes the required members.
                #[must_use]
                pub fn new(required: #name) -> Self {
                    Self { #(#fields),* }
                }
            }
        }
    }
}

/// A link to a field, which may have a setter of the same name.
pub(super) fn field_link(ty: &str, field: &str) -> String {
    let field = field.trim_start_matches("r#");
    format!("[`{field}`](field@{ty}::{field})")
}

fn setter(scope: &Scope, member: &MemberPlan) -> TokenStream {
    let (setter, field) = (ident(&member.setter), ident(&member.field));
    let docs = docs(&format!("Sets {}.", field_link("Self", &member.field)));
    let (argument, conversion) = argument(scope, &member.ty, &quote!(#field));
    quote! {
        #docs
        #[must_use]
        pub fn #setter(mut self, #field: #argument) -> Self {
            self.#field = Some(#conversion);
            self
        }
    }
}

/// The type of an argument, and what makes a field of it.
fn argument(
    scope: &Scope,
    rust_type: &RustType,
    value: &TokenStream,
) -> (TokenStream, TokenStream) {
    match rust_type {
        RustType::String => (quote!(impl Into<String>), quote!(#value.into())),
        RustType::List(item) => match &**item {
            RustType::String => (
                quote!(impl IntoIterator<Item = impl Into<String>>),
                quote!(#value.into_iter().map(Into::into).collect()),
            ),
            item => {
                let item = ty(scope, item);
                (
                    quote!(impl IntoIterator<Item = #item>),
                    quote!(#value.into_iter().collect()),
                )
            }
        },
        RustType::Map(key, item) => {
            let texts = [&**key, &**item].map(|part| *part == RustType::String);
            let [key, item] = [key, item].map(|part| match &**part {
                RustType::String => quote!(impl Into<String>),
                other => ty(scope, other),
            });
            let convert = match texts {
                [true, true] => Some(quote!(.map(|(key, item)| (key.into(), item.into())))),
                [true, false] => Some(quote!(.map(|(key, item)| (key.into(), item)))),
                [false, true] => Some(quote!(.map(|(key, item)| (key, item.into())))),
                [false, false] => None,
            };
            (
                quote!(impl IntoIterator<Item = (#key, #item)>),
                quote!(#value.into_iter()#convert.collect()),
            )
        }
        RustType::Boxed(name) => {
            let name = super::tokens::shared(scope, name);
            (quote!(#name), quote!(Box::new(#value)))
        }
        other => (ty(scope, other), value.clone()),
    }
}
