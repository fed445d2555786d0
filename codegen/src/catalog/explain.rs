//! What one operation or shape is.

use std::fmt;

use super::Catalog;
use super::facts::{self, Code, Enum, Exception, Structure};
use super::tree::{Branch, tree};
use crate::codegen::{Error, ReadService};
use crate::display::display;
use crate::manifest::{alternatives, did_you_mean, nearest};
use crate::model::{Operation, ShapeId, ShapeKind};
use crate::plan::{EndpointMember, describe_constraints};
use crate::rust::Measure;
use crate::select::{self, Constraints, Part, UnknownPart};
use crate::wire::{BoundCrate, BoundOperation, BoundService, Signing, protocols};
use crate::{docs, names};

/// What something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Explained {
    /// An operation.
    Operation(Box<OperationFacts>),
    /// Another shape.
    Shape(Box<ShapeFacts>),
}

/// What an operation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationFacts {
    /// The service's module.
    pub service: String,
    /// Its name in the model.
    pub name: String,
    /// The first sentence of its documentation, as Markdown; empty where the
    /// model has none.
    pub summary: String,
    /// The page of the AWS API reference.
    pub reference: Option<String>,
    /// Whether the manifest names it.
    pub selected: bool,
    /// The protocol that it is called with.
    pub protocol: &'static str,
    /// The other protocols of the service, which the manifest can choose.
    pub other_protocols: Vec<&'static str>,
    /// How its requests are signed.
    pub signing: Signing,
    /// The service that signatures are for; `None` if the model has no
    /// `aws.auth#sigv4`, so that only the caller's endpoint says how to sign.
    pub signing_name: Option<String>,
    /// Its own endpoint, as a region and the URL for this region; `None` if
    /// requests go where those of the service go.
    pub own_endpoint: Option<(String, String)>,
    /// The members of its input that change the host, so that the endpoint of
    /// requests with them is not known.
    pub endpoint_members: Vec<String>,
    /// The members of its input with an ARN whose account is part of the host.
    pub account_members: Vec<String>,
    /// Its input.
    pub input: Structure,
    /// Its output.
    pub output: Structure,
    /// Its errors.
    pub errors: Vec<Exception>,
    /// The enums that it reaches.
    pub enums: Vec<Enum>,
    /// The shapes that it reaches.
    pub tree: Vec<Branch>,
    /// What is generated for it.
    pub code: Code,
}

/// What a shape is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeFacts {
    /// The service's module.
    pub service: String,
    /// Its name in the model.
    pub name: String,
    /// Its kind, as Smithy calls it: `structure`.
    pub kind: &'static str,
    /// The first sentence of its documentation, as Markdown; empty where the
    /// model has none.
    pub summary: String,
    /// Whether values of it are never shown, in `Debug` or in errors.
    pub sensitive: bool,
    /// Its constraints in words, as Markdown.
    pub constraints: Option<String>,
    /// Those that are switched off: the names of traits, or `*`.
    pub unchecked: Vec<&'static str>,
    /// Its members as a Rust type has them, if it becomes one of fields or
    /// variants.
    pub members: Option<Structure>,
    /// Its values, if it becomes an enum.
    pub values: Option<Enum>,
    /// Its code, status and fault, if it is an error.
    pub error: Option<Exception>,
    /// The shapes that it holds.
    pub tree: Vec<Branch>,
    /// The operations that reach it.
    pub operations: Vec<String>,
}

/// Why nothing could be explained.
#[derive(Debug)]
pub enum ExplainError {
    /// There is no such service.
    Service {
        /// The name.
        name: String,
        /// The names that it resembles.
        nearest: Vec<String>,
    },
    /// There is no such operation or shape.
    Name {
        /// The name.
        name: String,
        /// The names that it resembles.
        nearest: Vec<String>,
    },
    /// Several services have it.
    Several {
        /// The name, with each of them.
        names: Vec<String>,
    },
    /// It cannot be generated, or not be laid out.
    Generate(Error),
}

impl Catalog {
    /// Finds an operation or shape by its name, with the service before it or
    /// not (`iam:UpdateAccessKey`, `UpdateAccessKey`), and says what it is. `::` does as well as
    /// `:`, and the name of a type as well as that of its shape (`iam::StatusType`).
    ///
    /// # Errors
    ///
    /// There is no such thing, or several; it is not supported; `rustfmt` is
    /// missing.
    pub fn explain(&self, name: &str) -> Result<Explained, ExplainError> {
        let (service, part) = self.find(name)?;
        let model = &service.model;
        let shape = model.target(&part.shape);
        match &shape.kind {
            ShapeKind::Operation(operation) => self
                .operation(service, &part.shape, operation)
                .map(|facts| Explained::Operation(Box::new(facts))),
            _ => Ok(Explained::Shape(Box::new(self.shape(service, &part.shape)))),
        }
    }

    fn find(&self, name: &str) -> Result<(&ReadService, Part), ExplainError> {
        let parts = name.split_once("::").or_else(|| name.split_once(':'));
        let (services, name) = match parts {
            Some((module, name)) => (vec![self.named(module)?], name),
            None => (self.services.iter().collect(), name),
        };
        let find = |service: &&'_ ReadService| {
            let found = Part::find(&service.model, &service.selection.service, name);
            found.ok().or_else(|| by_type(service, name))
        };
        let found = services
            .iter()
            .filter_map(|service| Some((*service, find(service)?)));
        let mut found: Vec<_> = found.collect();
        match found.len() {
            0 => Err(unknown(&services, name)),
            1 => Ok(found.remove(0)),
            _ => Err(ExplainError::Several {
                names: found
                    .iter()
                    .map(|(service, _)| format!("{}:{name}", service.module))
                    .collect(),
            }),
        }
    }

    fn named(&self, module: &str) -> Result<&ReadService, ExplainError> {
        self.service(module).ok_or_else(|| ExplainError::Service {
            name: module.to_owned(),
            nearest: match nearest(module, self.modules()) {
                none if none.is_empty() => self.modules().map(str::to_owned).collect(),
                some => some,
            },
        })
    }

    fn operation(
        &self,
        service: &ReadService,
        id: &ShapeId,
        operation: &Operation,
    ) -> Result<OperationFacts, ExplainError> {
        let failed = |error: Error| ExplainError::Generate(error);
        let plan = self.alone(service, id.name());
        let plan = plan.map_err(|errors| failed(Error::Plan(errors)))?;
        let Some((bound, operation_bound)) = only(&plan) else {
            return Err(unknown(&[service], id.name()));
        };
        let mut measure = Measure::default();
        let lines = measure.add(&plan).and_then(|()| measure.lines());
        let lines = lines.map_err(|error| failed(error.into()))?;
        let roots = [&operation.input, &operation.output].into_iter();
        let roots = roots.chain(&operation.errors);
        let roots = roots.chain(service_errors(service));
        let protocol = bound.wire.protocol;
        let traits = &service.model.target(&service.selection.service).traits;
        let mut other_protocols = protocols(traits);
        other_protocols.retain(|other| *other != protocol);
        Ok(OperationFacts {
            service: service.module.clone(),
            name: id.name().to_owned(),
            summary: facts::summary(&operation_bound.plan.docs),
            reference: operation_bound.plan.reference.clone(),
            selected: service.selection.operations.contains(id),
            protocol,
            other_protocols,
            signing: operation_bound.wire.signing,
            signing_name: bound.plan.signing_name.clone(),
            own_endpoint: own_endpoint(bound, operation_bound),
            endpoint_members: names(operation_bound.plan.endpoint.unknown_members()),
            account_members: names(operation_bound.plan.endpoint.account_members()),
            input: facts::structure(bound, &operation_bound.plan.input),
            output: facts::structure(bound, &operation_bound.plan.output),
            errors: facts::exceptions(bound, operation_bound),
            enums: facts::enums(bound.plan),
            tree: tree(&service.model, roots),
            code: Code::new(&plan, lines.into_iter().sum()),
        })
    }

    fn shape(&self, service: &ReadService, id: &ShapeId) -> ShapeFacts {
        let model = &service.model;
        let shape = model.target(id);
        let operations = reaching(service, id);
        // What the type looks like, every operation that reaches it agrees on.
        let mut plans = operations.iter();
        let plan = plans.find_map(|name| self.alone(service, name).ok());
        let plan = plan.as_ref().and_then(only);
        let text = shape
            .traits
            .documentation
            .text
            .as_deref()
            .map(docs::to_rustdoc);
        let exception = plan.and_then(|(service, _)| {
            let mut exceptions = service.exceptions();
            exceptions.find(|exception| exception.plan.shape == *id)
        });
        ShapeFacts {
            service: service.module.clone(),
            name: id.name().to_owned(),
            kind: shape.kind.name(),
            summary: facts::line(docs::summary(&text.unwrap_or_default())),
            sensitive: shape.traits.data.sensitive,
            constraints: describe_constraints(shape),
            unchecked: unchecked(service, id),
            members: plan.and_then(|(service, operation)| members(service, operation, id)),
            values: plan.and_then(|(service, _)| facts::enum_of(service.plan, id)),
            error: exception.map(facts::exception),
            tree: tree(model, [id]),
            operations,
        }
    }
}

/// The region and URL that the documentation of an operation's own endpoint has.
fn own_endpoint(
    service: BoundService<'_>,
    operation: BoundOperation<'_>,
) -> Option<(String, String)> {
    let own = service.plan.own_endpoint(operation.plan)?;
    let (region, url, _) = &own.plan.as_ref()?.example;
    Some(((*region).to_owned(), url.clone()))
}

fn names<'a>(members: impl Iterator<Item = &'a EndpointMember>) -> Vec<String> {
    members.map(|member| member.member.clone()).collect()
}

/// The type of a shape that has fields or variants.
fn members(
    service: BoundService<'_>,
    operation: BoundOperation<'_>,
    id: &ShapeId,
) -> Option<Structure> {
    let plan = service.plan;
    let structures = plan.structures.iter();
    let bodies = [&operation.plan.input, &operation.plan.output];
    let mut structures = structures.chain(bodies);
    let union = plan.unions.iter().find(|plan| plan.shape == *id);
    let error = plan.exceptions.iter().find(|plan| plan.shape == *id);
    if let Some(plan) = structures.find(|plan| plan.shape == *id) {
        Some(facts::structure(service, plan))
    } else if let Some(plan) = union {
        Some(facts::union(service, plan))
    } else {
        error.map(|plan| facts::error(service, plan))
    }
}

/// What is switched off for a shape.
fn unchecked(service: &ReadService, id: &ShapeId) -> Vec<&'static str> {
    match service.selection.unchecked.of_shape(id) {
        None => Vec::new(),
        Some(Constraints::All) => vec!["*"],
        Some(Constraints::Only(constraints)) => constraints
            .iter()
            .map(|constraint| constraint.name())
            .collect(),
    }
}

/// The one operation of a crate.
fn only(bound: &BoundCrate) -> Option<(BoundService<'_>, BoundOperation<'_>)> {
    let service = bound.services().next()?;
    Some((service, service.operations().next()?))
}

/// The errors of every operation of a service.
fn service_errors(service: &ReadService) -> &[ShapeId] {
    match &service.model.target(&service.selection.service).kind {
        ShapeKind::Service(service) => &service.errors,
        _ => &[],
    }
}

/// The operations that reach a shape, sorted by name.
fn reaching(service: &ReadService, id: &ShapeId) -> Vec<String> {
    let model = &service.model;
    let operations = select::operations(model, &service.selection.service);
    let reaching = operations.into_iter().filter(|operation| {
        let selection = super::select_known(model, &service.selection.service, &[operation.name()]);
        selection.closure.contains(id)
    });
    reaching.map(|id| id.name().to_owned()).collect()
}

/// The error for a name that no service has.
fn unknown(services: &[&ReadService], name: &str) -> ExplainError {
    let known = services.iter().flat_map(|service| {
        let find = Part::find(&service.model, &service.selection.service, "");
        match find {
            Err(UnknownPart::Shape(names)) => names,
            _ => Vec::new(),
        }
    });
    ExplainError::Name {
        name: name.to_owned(),
        nearest: nearest(name, known),
    }
}

/// The shape of the service that becomes a type, where there is just one.
fn by_type(service: &ReadService, name: &str) -> Option<Part> {
    let id = &service.selection.service;
    let ShapeKind::Service(shape) = &service.model.target(id).kind else {
        return None;
    };
    let shapes = service.model.shapes().map(|(id, _)| id);
    let mut shapes = shapes.filter(|other| {
        let is_own = other.namespace() == id.namespace() || shape.rename.contains_key(*other);
        is_own && [shape.name_of(other), name].map(names::type_name) == [name, name]
    });
    let shape = shapes.next()?.clone();
    shapes.next().is_none().then_some(Part {
        shape,
        member: None,
    })
}

impl fmt::Display for ExplainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service { name, nearest } => {
                write!(
                    f,
                    "unknown service `{}`{}",
                    display(name),
                    did_you_mean(nearest)
                )
            }
            Self::Name { name, nearest } => {
                let what = "unknown operation or shape";
                write!(f, "{what} `{}`{}", display(name), did_you_mean(nearest))
            }
            Self::Several { names } => {
                write!(f, "several services have it: {}", alternatives(names))
            }
            Self::Generate(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ExplainError {}
