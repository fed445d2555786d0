//! Types as users of a crate write them.

use syn::visit_mut::{self, VisitMut};
use syn::{Generics, Ident, Path, PathSegment, Type, parse_quote};

use super::names::{Names, ident, plain};

/// The file of an item, whose types are written for users.
pub(super) struct Writer<'a> {
    pub(super) names: &'a Names,
    /// The module of the file.
    pub(super) module: Vec<String>,
    /// What `Self` is, as users write it.
    self_type: Option<Type>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(names: &'a Names, module: Vec<String>) -> Self {
        Self {
            names,
            module,
            self_type: None,
        }
    }

    /// With a type of the file as `Self`.
    pub(super) fn of(mut self, ty: &Type) -> Self {
        self.self_type = Some(self.written(ty));
        self
    }

    /// What `Self` is.
    pub(super) fn self_type(&self) -> &Type {
        self.self_type.as_ref().expect("an item of a type")
    }

    /// A type, as users write it.
    pub(super) fn written(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        Rewriting(self).visit_type_mut(&mut ty);
        ty
    }

    /// With a type that the file declares as `Self`.
    pub(super) fn of_type(self, name: &Ident, generics: &Generics) -> Self {
        let (_, arguments, _) = generics.split_for_impl();
        self.of(&parse_quote!(#name #arguments))
    }

    /// Parameters whose bounds are as users write them.
    pub(super) fn generics(&self, generics: &Generics) -> Generics {
        let mut generics = generics.clone();
        self.rewriting().visit_generics_mut(&mut generics);
        generics
    }

    /// Writes everything in a part of the file for users.
    pub(super) fn rewriting(&self) -> impl VisitMut {
        Rewriting(self)
    }
}

struct Rewriting<'a, 'b>(&'a Writer<'b>);

impl VisitMut for Rewriting<'_, '_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        let is_self = matches!(ty, Type::Path(path) if path.path.is_ident("Self"));
        match &self.0.self_type {
            Some(self_type) if is_self => *ty = self_type.clone(),
            _ => visit_mut::visit_type_mut(self, ty),
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let names: Vec<_> = path
            .segments
            .iter()
            .map(|part| plain(&part.ident))
            .collect();
        let Writer {
            names: all, module, ..
        } = self.0;
        let Some(written) = all.written(module, &names) else {
            panic!(
                "{}: users cannot name {}",
                module.join("::"),
                names.join("::")
            );
        };
        if written == names {
            return;
        }
        let arguments = path.segments.last().map(|last| last.arguments.clone());
        let segments = written.iter().map(|name| PathSegment::from(ident(name)));
        path.segments = segments.collect();
        if let (Some(last), Some(arguments)) = (path.segments.last_mut(), arguments) {
            last.arguments = arguments;
        }
        if matches!(written[0].as_str(), "std" | "core" | "alloc") {
            path.leading_colon = Some(parse_quote!(::));
        }
    }
}
