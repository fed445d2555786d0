//! Which operations of a service the generator refuses.

use opsmith_codegen::model::{Model, ShapeId};
use opsmith_codegen::plan::Request;
use opsmith_codegen::select::{self, Selection};
use opsmith_codegen::wire::BoundCrate;

/// The operations of a service, each asked for alone.
pub(crate) struct Operations {
    /// Those that can be generated.
    pub(crate) supported: Vec<String>,
    /// Those that cannot, and why.
    pub(crate) refused: Vec<Refused>,
}

/// An operation that cannot be generated.
pub(crate) struct Refused {
    pub(crate) operation: String,
    pub(crate) reasons: Vec<String>,
}

impl Operations {
    pub(crate) fn of(model: &Model, service: &ShapeId) -> Self {
        let (mut supported, mut refused) = (Vec::new(), Vec::new());
        for id in select::operations(model, service) {
            let operation = id.name().to_owned();
            match plan(model, service, &operation) {
                Ok(()) => supported.push(operation),
                Err(reasons) => refused.push(Refused { operation, reasons }),
            }
        }
        Self { supported, refused }
    }
}

fn plan(model: &Model, service: &ShapeId, operation: &str) -> Result<(), Vec<String>> {
    let selection = Selection::new(model, service, &[operation]).unwrap();
    let request = Request {
        module: "service",
        model,
        selection: &selection,
    };
    match BoundCrate::new("one-operation", "0.1.0", &[request]) {
        Ok(_) => Ok(()),
        Err(errors) => Err(errors.iter().map(ToString::to_string).collect()),
    }
}
