//! The code that uses a public item.

use std::slice;

use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{
    Attribute, Field, Fields, FnArg, GenericParam, Generics, Ident, ImplItem, Item, ItemEnum,
    ItemImpl, ItemStruct, Lifetime, Meta, Pat, Path, PathArguments, ReceiverKind, ReturnType,
    Signature, Token, Type, TypeReference, Variant, parse_quote,
};

use super::names::{Names, Target, ident, module};
use super::types::Writer;
use crate::public_items::{PublicItem, Shown};

/// What every type of a crate is, so that threads and tasks can share it.
const MARKERS: [&str; 5] = [
    "::std::marker::Send",
    "::std::marker::Sync",
    "::std::marker::Unpin",
    "::std::panic::UnwindSafe",
    "::std::panic::RefUnwindSafe",
];

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

impl Writer<'_> {
    /// With a type that the file declares as `Self`.
    fn of_type(self, name: &Ident, generics: &Generics) -> Self {
        let (_, arguments, _) = generics.split_for_impl();
        self.of(&parse_quote!(#name #arguments))
    }

    /// Parameters whose bounds are as users write them.
    fn generics(&self, generics: &Generics) -> Generics {
        let mut generics = generics.clone();
        self.rewriting().visit_generics_mut(&mut generics);
        generics
    }
}

/// The traits that it derives; a literal and a pattern where users may write these.
fn structure(writer: &Writer, item: &ItemStruct) -> Vec<Item> {
    let ty = writer.self_type();
    let mut items = traits(writer, &item.attrs, &item.generics);
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
    let mut items = traits(writer, &item.attrs, &item.generics);
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

/// What a type derives, and what threads ask of it.
fn traits(writer: &Writer, attributes: &[Attribute], generics: &Generics) -> Vec<Item> {
    let derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    let derived = derives.flat_map(|attribute| {
        let paths = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        paths.unwrap_or_else(|error| panic!("derive: {error}"))
    });
    let markers = MARKERS
        .iter()
        .map(|marker| syn::parse_str::<Path>(marker).expect("a path"));
    let paths: Vec<_> = derived.map(derivable).chain(markers).collect();
    let ty = writer.self_type();
    let mut generics = writer.generics(generics);
    for parameter in generics.type_params_mut() {
        parameter.bounds.extend(
            paths
                .iter()
                .map(|path| -> syn::TypeParamBound { parse_quote!(#path) }),
        );
    }
    vec![parse_quote! {
        pub fn implements #generics () {
            fn all<T: #(#paths)+*>() {}
            all::<#ty>();
        }
    }]
}

/// The path of a trait that the standard library derives.
fn derivable(path: Path) -> Path {
    let name = path.segments.last().map(|last| last.ident.to_string());
    match name.as_deref() {
        Some("Debug") => parse_quote!(::std::fmt::Debug),
        Some("Hash") => parse_quote!(::std::hash::Hash),
        // In the prelude.
        _ => path,
    }
}

/// A trait, with its parameters and its types.
fn implementation(writer: &Writer, item: &ItemImpl) -> Vec<Item> {
    let Some((path, _)) = &item.trait_ else {
        panic!("an implementation of a trait");
    };
    let mut path = path.clone();
    writer.rewriting().visit_path_mut(&mut path);
    let mut generics = writer.generics(&item.generics);
    let mut lifetimes = Lifetimes::default();
    lifetimes.visit_path_mut(&mut path);
    let mut ty = writer.self_type().clone();
    lifetimes.visit_type_mut(&mut ty);
    for lifetime in lifetimes.0 {
        generics
            .params
            .insert(0, GenericParam::Lifetime(syn::LifetimeParam::new(lifetime)));
    }
    for associated in &item.items {
        if let ImplItem::Type(associated) = associated {
            let (name, ty) = (&associated.ident, writer.written(&associated.ty));
            add_type(&mut path, &parse_quote!(#name = #ty));
        }
    }
    vec![parse_quote!(pub fn implements #generics (value: #ty) -> impl #path { value })]
}

/// Adds the value of an associated type to the path of a trait.
fn add_type(path: &mut Path, value: &syn::GenericArgument) {
    let Some(last) = path.segments.last_mut() else {
        return;
    };
    match &mut last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.push(value.clone()),
        arguments => *arguments = PathArguments::AngleBracketed(parse_quote!(<#value>)),
    }
}

/// Names the lifetimes that are left out, which only functions and `impl` may do.
#[derive(Default)]
struct Lifetimes(Vec<Lifetime>);

impl Lifetimes {
    fn next(&mut self) -> Lifetime {
        let name = format!("'l{}", self.0.len());
        let lifetime: Lifetime = syn::parse_str(&name).expect("a lifetime");
        self.0.push(lifetime.clone());
        lifetime
    }
}

impl VisitMut for Lifetimes {
    fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
        if ty.lifetime.is_none() {
            ty.lifetime = Some(self.next());
        }
        syn::visit_mut::visit_type_reference_mut(self, ty);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = self.next();
        }
    }
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
