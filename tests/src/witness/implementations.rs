//! Code that asks for traits.

use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{
    Attribute, GenericArgument, GenericParam, Generics, ImplItem, Item, ItemImpl, Lifetime,
    LifetimeParam, Path, PathArguments, Token, TypeParamBound, TypeReference, parse_quote,
};

use super::types::Writer;

/// What every type of a crate is, so that threads and tasks can share it.
const MARKERS: [&str; 5] = [
    "::std::marker::Send",
    "::std::marker::Sync",
    "::std::marker::Unpin",
    "::std::panic::UnwindSafe",
    "::std::panic::RefUnwindSafe",
];

/// What a type derives, and what threads ask of it.
pub(super) fn derived(writer: &Writer, attributes: &[Attribute], generics: &Generics) -> Vec<Item> {
    let derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    let traits = derives.flat_map(|attribute| {
        let paths = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        paths.unwrap_or_else(|error| panic!("derive: {error}"))
    });
    let markers = MARKERS
        .iter()
        .map(|marker| syn::parse_str::<Path>(marker).expect("a path"));
    let bounds: Vec<_> = traits.map(derivable).chain(markers).collect();
    let ty = writer.self_type();
    let mut generics = writer.generics(generics);
    for parameter in generics.type_params_mut() {
        let bounds = bounds.iter();
        let bounds = bounds.map(|path| -> TypeParamBound { parse_quote!(#path) });
        parameter.bounds.extend(bounds);
    }
    vec![parse_quote! {
        pub fn implements #generics () {
            fn all<T: #(#bounds)+*>() {}
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
pub(super) fn implementation(writer: &Writer, item: &ItemImpl) -> Vec<Item> {
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
            .insert(0, GenericParam::Lifetime(LifetimeParam::new(lifetime)));
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
fn add_type(path: &mut Path, value: &GenericArgument) {
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
