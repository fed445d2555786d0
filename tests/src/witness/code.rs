//! The code that uses a public item.

use std::slice;

use syn::{
    Attribute, Field, Fields, FnArg, Generics, Item, ItemEnum, ItemStruct, Meta, Pat, Path,
    PathArguments, ReceiverKind, ReturnType, Signature, Token, Type, Variant, parse_quote,
};

use super::implementations::{derived, implementation};
use super::names::{Names, Target, ident, module};
use super::types::Writer;
use crate::public_items::{PublicItem, Shown};

/// The items of a module that uses a public item.
pub(super) struct Code(Vec<Item>);

impl Code {
    pub(super) fn of(names: &Names, item: &PublicItem) -> Self {
        let writer = Writer::new(names, module(&item.file));
        Self(match &item.shown {
            Shown::Structure(item) => structure(&writer.of_type(&item.ident, &item.generics), item),
            Shown::Field(item, field) => {
                self::field(&writer.of_type(&item.ident, &item.generics), item, field)
            }
            Shown::Enum(item) => enumeration(&writer.of_type(&item.ident, &item.generics), item),
            Shown::Variant(item, variant) => {
                self::variant(&writer.of_type(&item.ident, &item.generics), item, variant)
            }
            Shown::Trait(item) => implementation(&writer.of(&item.self_ty), item),
            Shown::Function(item, function) => {
                let writer = writer.of(&item.self_ty);
                let (ty, name) = (writer.self_type(), &function.sig.ident);
                let path = parse_quote!(<#ty>::#name);
                called(&writer, &item.generics, &function.sig, &path)
            }
            Shown::Definition(item) => {
                let writer = writer.of_type(&item.ident, &item.generics);
                let bound = writer.self_type();
                vec![parse_quote!(pub fn bound<T: #bound>() {})]
            }
            Shown::Constant(item) => {
                let path = absolute(&[&writer.module[..], &[item.ident.to_string()]].concat());
                let ty = writer.written(&item.ty);
                vec![parse_quote!(pub const CONSTANT: #ty = #path;)]
            }
            Shown::Use(path) => reexports(&writer, path),
            Shown::Module(name) => {
                let path = [&writer.module[..], &[name.to_string()]].concat();
                let path = absolute(&path);
                vec![parse_quote!(pub use #path as module;)]
            }
        })
    }

    pub(super) fn text(self) -> String {
        let file = syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: self.0,
        };
        prettyplease::unparse(&file)
    }
}

/// The traits that it derives; a literal and a pattern where users may write these.
fn structure(writer: &Writer, item: &ItemStruct) -> Vec<Item> {
    let ty = writer.self_type();
    let mut items = derived(writer, &item.attrs, &item.generics);
    let is_open = item
        .fields
        .iter()
        .all(|field| crate::public_items::is_public(&field.vis));
    if let (Fields::Named(fields), true) =
        (&item.fields, is_open && !is_non_exhaustive(&item.attrs))
    {
        let generics = writer.generics(&item.generics);
        let (names, types): (Vec<_>, Vec<_>) = fields
            .named
            .iter()
            .map(|field| (&field.ident, writer.written(&field.ty)))
            .unzip();
        let path = path_of(ty);
        items.push(parse_quote! {
            pub fn literal #generics (#(#names: #types),*) -> #ty { #path { #(#names),* } }
        });
        items.push(parse_quote! {
            pub fn pattern #generics (value: #ty) -> (#(#types,)*) {
                let #path { #(#names),* } = value;
                (#(#names,)*)
            }
        });
    }
    items
}

/// Read and written as exactly its type.
fn field(writer: &Writer, item: &ItemStruct, field: &Field) -> Vec<Item> {
    let (name, generics) = (&field.ident, writer.generics(&item.generics));
    let (ty, of) = (writer.written(&field.ty), writer.self_type());
    vec![
        parse_quote!(pub fn borrowed #generics (value: &#of) -> &#ty { &value.#name }),
        parse_quote!(pub fn read #generics (value: #of) -> #ty { value.#name }),
        parse_quote!(pub fn write #generics (value: &mut #of, field: #ty) { value.#name = field; }),
    ]
}

/// The traits that it derives, and a `match` of all that it has.
fn enumeration(writer: &Writer, item: &ItemEnum) -> Vec<Item> {
    let (ty, generics) = (writer.self_type(), writer.generics(&item.generics));
    let path = path_of(ty);
    let mut arms: Vec<syn::Arm> = Vec::new();
    for variant in &item.variants {
        let name = &variant.ident;
        arms.push(match &variant.fields {
            Fields::Unit => parse_quote!(#path::#name => {}),
            Fields::Unnamed(_) => parse_quote!(#path::#name(..) => {}),
            Fields::Named(_) => parse_quote!(#path::#name { .. } => {}),
        });
    }
    if is_non_exhaustive(&item.attrs) {
        arms.push(parse_quote!(_ => {}));
    }
    let mut items = derived(writer, &item.attrs, &item.generics);
    items.push(parse_quote!(pub fn matched #generics (value: #ty) { match value { #(#arms)* } }));
    items
}

/// Made and taken apart.
fn variant(writer: &Writer, item: &ItemEnum, variant: &Variant) -> Vec<Item> {
    let (ty, generics) = (writer.self_type(), writer.generics(&item.generics));
    let (path, name) = (path_of(ty), &variant.ident);
    let types: Vec<_> = variant
        .fields
        .iter()
        .map(|field| writer.written(&field.ty))
        .collect();
    let names: Vec<_> = match &variant.fields {
        Fields::Named(fields) => fields
            .named
            .iter()
            .filter_map(|field| field.ident.clone())
            .collect(),
        _ => (0..types.len())
            .map(|number| ident(&format!("field_{number}")))
            .collect(),
    };
    let written: syn::Expr = match &variant.fields {
        Fields::Unit => parse_quote!(#path::#name),
        Fields::Unnamed(_) => parse_quote!(#path::#name(#(#names),*)),
        Fields::Named(_) => parse_quote!(#path::#name { #(#names),* }),
    };
    let is_open = is_non_exhaustive(&variant.attrs);
    let rest: Option<Token![..]> = is_open.then(|| parse_quote!(..));
    let pattern: Pat = match &variant.fields {
        Fields::Named(_) => parse_quote!(#path::#name { #(#names,)* #rest }),
        Fields::Unnamed(_) => parse_quote!(#path::#name(#(#names,)* #rest)),
        Fields::Unit => parse_quote!(#path::#name),
    };
    let mut items = vec![parse_quote! {
        pub fn taken #generics (value: #ty) -> ::std::option::Option<(#(#types,)*)> {
            if let #pattern = value {
                return ::std::option::Option::Some((#(#names,)*));
            }
            ::std::option::Option::None
        }
    }];
    if !is_open {
        items.push(parse_quote! {
            pub fn made #generics (#(#names: #types),*) -> #ty { #written }
        });
    }
    items
}

/// A function as a value of exactly its type; one with parameters for types is called, for all
/// types that its bounds allow.
fn called(writer: &Writer, outer: &Generics, signature: &Signature, path: &syn::Expr) -> Vec<Item> {
    let outer = writer.generics(outer);
    let types: Vec<Type> = signature
        .inputs
        .iter()
        .map(|input| argument(writer, input))
        .collect();
    let output = match &signature.output {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, ty) => writer.written(ty),
    };
    let is_generic = !signature.generics.params.is_empty()
        || types.iter().any(|ty| matches!(ty, Type::ImplTrait(_)));
    if !is_generic {
        return vec![parse_quote! {
            pub fn value #outer () { let _: fn(#(#types),*) -> #output = #path; }
        }];
    }
    let mut generics = outer;
    generics
        .params
        .extend(writer.generics(&signature.generics).params);
    let names: Vec<_> = (0..types.len())
        .map(|number| ident(&format!("argument_{number}")))
        .collect();
    vec![parse_quote! {
        pub fn called #generics (#(#names: #types),*) -> #output { #path(#(#names),*) }
    }]
}

fn argument(writer: &Writer, input: &FnArg) -> Type {
    match input {
        FnArg::Typed(input) => writer.written(&input.ty),
        FnArg::Receiver(receiver) => {
            let ty = writer.self_type();
            match &receiver.kind {
                ReceiverKind::Value => ty.clone(),
                ReceiverKind::Reference(and, lifetime, mutability) => {
                    parse_quote!(#and #lifetime #mutability #ty)
                }
                ReceiverKind::Typed(_, ty) => writer.written(ty),
                _ => panic!("a receiver of another kind"),
            }
        }
    }
}

/// Every path that a `pub use` of a file makes.
fn reexports(writer: &Writer, path: &str) -> Vec<Item> {
    let segments: Vec<_> = path.split("::").map(str::to_owned).collect();
    let (last, above) = segments.split_last().expect("a path has parts");
    if last != "*" {
        let name = path.rsplit(" as ").next().unwrap_or(last);
        let name = name.rsplit("::").next().unwrap_or(last);
        return reexport(writer, name);
    }
    let Target::Module(module) = writer.names.resolve(&writer.module, above) else {
        panic!("{path}: users cannot reach it");
    };
    let names = writer.names.public_names(&module);
    names
        .iter()
        .flat_map(|name| reexport(writer, name))
        .collect()
}

/// A name of a public module: the same as where it stands.
fn reexport(writer: &Writer, name: &str) -> Vec<Item> {
    let path = absolute(&[&writer.module[..], &[name.to_owned()]].concat());
    let Target::Item(module, own) = writer
        .names
        .resolve(&writer.module, slice::from_ref(&name.to_owned()))
    else {
        return vec![parse_quote!(pub use #path;)];
    };
    if let Some(function) = writer.names.function(&module, &own) {
        let writer = Writer::new(writer.names, module);
        return called(
            &writer,
            &Generics::default(),
            &function.sig,
            &parse_quote!(#path),
        );
    }
    vec![parse_quote!(pub use #path;)]
}

/// A path of a public module, from the crate.
fn absolute(path: &[String]) -> Path {
    let first = [super::CRATE.to_owned()];
    let segments = first
        .iter()
        .chain(path)
        .map(|name| syn::PathSegment::from(ident(name)));
    Path {
        leading_colon: None,
        segments: segments.collect(),
    }
}

/// The path of a type, without its parameters.
fn path_of(ty: &Type) -> Path {
    let Type::Path(ty) = ty else {
        panic!("a type that a file declares has a path");
    };
    let mut path = ty.path.clone();
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    path
}

fn is_non_exhaustive(attributes: &[Attribute]) -> bool {
    attributes.iter().any(
        |attribute| matches!(&attribute.meta, Meta::Path(path) if path.is_ident("non_exhaustive")),
    )
}
