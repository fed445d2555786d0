//! Code about the types of a generated crate, for programs that call it.

pub mod expected;
pub mod given;
pub mod shown;

use std::path::Path;
use std::ptr;

use opsmith_codegen::Generated;
use opsmith_codegen::plan::types::{EnumPlan, IntEnumPlan, RustType, StructurePlan, UnionPlan};
use opsmith_codegen::plan::{ExceptionPlan, OperationPlan, ServicePlan};

use crate::project::root;
use crate::workspace::copy;

/// The plan of a service, looked things up in.
#[derive(Clone, Copy)]
pub struct Plans<'a> {
    /// The name of the generated crate.
    pub package: &'a str,
    /// The plan.
    pub service: &'a ServicePlan,
}

#[allow(clippy::missing_panics_doc, reason = "what is asked for is planned")]
impl<'a> Plans<'a> {
    /// An operation, by its name in the model.
    pub fn operation(self, name: &str) -> &'a OperationPlan {
        find(&self.service.operations, name, |plan| &plan.name)
    }

    /// A structure, by its type.
    pub fn structure(self, name: &str) -> &'a StructurePlan {
        find(&self.service.structures, name, |plan| &plan.name)
    }

    /// An enum of texts, by its type.
    pub fn enumeration(self, name: &str) -> &'a EnumPlan {
        find(&self.service.enums, name, |plan| &plan.name)
    }

    /// An enum of numbers, by its type.
    pub fn int_enumeration(self, name: &str) -> &'a IntEnumPlan {
        find(&self.service.int_enums, name, |plan| &plan.name)
    }

    /// The union of this type; a box holds one or a structure.
    pub fn union(self, name: &str) -> Option<&'a UnionPlan> {
        self.service.unions.iter().find(|plan| plan.name == name)
    }

    /// An exception, by its shape.
    pub fn exception(self, shape: &str) -> &'a ExceptionPlan {
        find(&self.service.exceptions, shape, |plan| plan.shape.as_str())
    }

    /// The path of one of an operation's own types.
    pub fn path(self, name: &str) -> String {
        format!("{}::{}::{name}", self.package, self.service.module)
    }

    /// The path of an exception.
    pub fn error(self, name: &str) -> String {
        self.path(&format!("error::{name}"))
    }

    /// The path of a type that operations share, which may have the name of one of an operation's
    /// own types.
    pub fn shared(self, name: &str) -> String {
        self.path(&format!("types::{name}"))
    }

    /// The path of a structure's type, or of the type of its required members: `name`.
    pub fn of(self, plan: &StructurePlan, name: &str) -> String {
        let is_own = |operation: &OperationPlan| {
            ptr::eq(&raw const operation.input, plan) || ptr::eq(&raw const operation.output, plan)
        };
        if self.service.operations.iter().any(is_own) {
            self.path(name)
        } else {
            self.shared(name)
        }
    }

    /// How a type is written, without its box.
    pub fn written(self, ty: &RustType) -> String {
        match ty {
            RustType::Bool => "bool".to_owned(),
            RustType::I8 => "i8".to_owned(),
            RustType::I16 => "i16".to_owned(),
            RustType::I32 => "i32".to_owned(),
            RustType::I64 => "i64".to_owned(),
            RustType::F32 => "f32".to_owned(),
            RustType::F64 => "f64".to_owned(),
            RustType::String => "String".to_owned(),
            RustType::Blob => "Vec<u8>".to_owned(),
            RustType::Timestamp => format!("{}::Timestamp", self.package),
            RustType::Document => format!("{}::Document", self.package),
            RustType::Option(item) => format!("Option<{}>", self.written(item)),
            RustType::List(item) => format!("Vec<{}>", self.written(item)),
            RustType::Map(key, item) => {
                let (key, item) = (self.written(key), self.written(item));
                format!("std::collections::HashMap<{key}, {item}>")
            }
            RustType::Enum(name)
            | RustType::IntEnum(name)
            | RustType::Structure(name)
            | RustType::Union(name)
            | RustType::Boxed(name) => self.shared(name),
        }
    }
}

fn find<'a, T>(plans: &'a [T], name: &str, name_of: impl Fn(&T) -> &str) -> &'a T {
    let found = plans.iter().find(|plan| name_of(plan) == name);
    found.unwrap_or_else(|| panic!("nothing is planned for {name}"))
}

/// Whether a generated crate has the types of a module of the support code, such as `time`.
pub fn exports(generated: &Generated, module: &str) -> bool {
    let library = generated.files().get("src/lib.rs").unwrap_or_default();
    library.contains(&format!("pub use support::{module}::"))
}

/// Writes the module `runtime` of a program into its folder of sources.
///
/// # Panics
///
/// A file cannot be written.
pub fn write_runtime(sources: &Path) {
    copy(&root().join("tests/src/runtime"), &sources.join("runtime"));
}
