//! Plans together with how they go over the wire: what the later stages see.

use super::binder::Binder;
use super::operation::OperationWire;
use super::placed::Placed;
use super::protocol::Protocol;
use super::service::{self, ExceptionWire, ServiceWire};
use super::{read, same_name, unsupported, write};
use crate::manifest::Metadata;
use crate::model::{ShapeId, ShapeKind, Traits};
use crate::plan::types::{CratePlan, ExceptionPlan, OperationPlan, ServicePlan};
use crate::plan::{self, Directions, PlanError, Problems};

/// A crate, with every decision made.
#[derive(Debug)]
pub struct BoundCrate {
    /// What callers see.
    pub plan: CratePlan,
    /// How each service of the plan goes over the wire, in its order.
    pub wire: Vec<ServiceWire>,
}

/// A service of a [`BoundCrate`].
#[derive(Debug, Clone, Copy)]
pub struct BoundService<'a> {
    /// What callers see.
    pub plan: &'a ServicePlan,
    /// How it goes over the wire.
    pub wire: &'a ServiceWire,
}

/// An operation of a [`BoundService`].
#[derive(Debug, Clone, Copy)]
pub struct BoundOperation<'a> {
    /// What callers see.
    pub plan: &'a OperationPlan,
    /// How it goes over the wire.
    pub wire: &'a OperationWire,
}

/// An error of a [`BoundService`].
#[derive(Debug, Clone, Copy)]
pub struct BoundException<'a> {
    /// What callers see.
    pub plan: &'a ExceptionPlan,
    /// How it goes over the wire.
    pub wire: &'a ExceptionWire,
}

impl BoundCrate {
    /// Plans a crate of these services, and binds it.
    ///
    /// # Errors
    ///
    /// Everything that is not supported, together.
    pub fn new(
        name: &str,
        version: &str,
        services: &[plan::Request<'_>],
    ) -> Result<Self, Vec<PlanError>> {
        let mut problems = Problems::default();
        let services = services.iter();
        let services = services.filter_map(|request| bind_service(request, &mut problems));
        let mut services: Vec<_> = services.collect();
        if !problems.errors.is_empty() {
            return Err(problems.errors);
        }
        services.sort_by(|(a, _), (b, _)| a.module.cmp(&b.module));
        let (plans, wire) = services.into_iter().unzip();
        let plan = CratePlan {
            name: name.to_owned(),
            version: version.to_owned(),
            metadata: Metadata::default(),
            services: plans,
            warnings: problems.warnings,
        };
        Ok(Self { plan, wire })
    }

    /// The services, sorted by module.
    pub fn services(&self) -> impl Iterator<Item = BoundService<'_>> {
        let services = self.plan.services.iter().zip(&self.wire);
        services.map(|(plan, wire)| BoundService { plan, wire })
    }
}

/// Plans a service and binds it; `None` if it is too far from what is supported.
fn bind_service(
    request: &plan::Request<'_>,
    problems: &mut Problems,
) -> Option<(ServicePlan, ServiceWire)> {
    let plan::Request {
        model, selection, ..
    } = *request;
    let shape = model.target(&selection.service);
    let Some(protocol) = Protocol::of(&shape.traits, selection.protocol.as_deref()) else {
        problems.unsupported(unsupported_protocol(&selection.service, &shape.traits));
        return None;
    };
    let plan = plan::service(request, problems)?;
    let ShapeKind::Service(service) = &shape.kind else {
        return None;
    };
    let directions = Directions::of(model, service, &selection.operations);
    unsupported::report(protocol, (model, selection), &directions, problems);
    let walks = (protocol.writing(model), protocol.reading(model));
    let binder = Binder::new(
        (model, &selection.service),
        (service, &shape.traits),
        &plan,
        &directions,
        walks,
    );
    let wire = service::bind(protocol, &binder, problems);
    let bound = BoundService {
        plan: &plan,
        wire: &wire,
    };
    same_name::warn(bound, problems);
    Some((plan, wire))
}

fn unsupported_protocol(service: &ShapeId, traits: &Traits) -> PlanError {
    let protocols = traits.other.keys();
    PlanError::Protocol {
        service: service.clone(),
        protocols: protocols
            .filter(|id| id.contains("protocols#"))
            .cloned()
            .collect(),
        supported: Protocol::ids(),
    }
}

impl<'a> BoundService<'a> {
    /// The operations, sorted by name.
    pub fn operations(self) -> impl Iterator<Item = BoundOperation<'a>> {
        let operations = self.plan.operations.iter().zip(&self.wire.operations);
        operations.map(|(plan, wire)| BoundOperation { plan, wire })
    }

    /// The errors, sorted by name.
    pub fn exceptions(self) -> impl Iterator<Item = BoundException<'a>> {
        let exceptions = self.plan.exceptions.iter().zip(&self.wire.exceptions);
        exceptions.map(|(plan, wire)| BoundException { plan, wire })
    }

    /// Where requests have the members of each type that they hold: inputs,
    /// structures and unions.
    pub fn requests(self) -> Vec<(&'a str, Vec<Placed<'a>>)> {
        let inputs = self.operations();
        let inputs = inputs.map(|it| (it.plan.input.name.as_str(), it.wire.request.placed()));
        let structures = self.wire.written.structures.iter();
        let structures = structures.map(|it| (it.ty.as_str(), write::placed(&it.members)));
        let unions = self.wire.written.unions.iter().map(|union| {
            let variants = union.variants.iter();
            let variants = variants.map(|it| Placed::new(&it.variant, &it.name, it.value.as_ref()));
            (union.ty.as_str(), variants.collect())
        });
        inputs.chain(structures).chain(unions).collect()
    }

    /// Where replies have the members of each type that they hold: outputs,
    /// structures, unions and errors.
    pub fn replies(self) -> Vec<(&'a str, Vec<Placed<'a>>)> {
        let outputs = self.operations();
        let outputs = outputs.map(|it| (it.plan.output.name.as_str(), it.wire.reply.placed()));
        let structures = self.wire.read.structures.iter();
        let structures = structures.map(|it| (it.ty.as_str(), read::placed(&it.members)));
        let unions = self.wire.read.unions.iter().map(|union| {
            let variants = union.variants.iter();
            let variants = variants.map(|it| Placed {
                shadowed: it.shadowed,
                ..Placed::new(&it.variant, &it.name, it.value.as_ref())
            });
            (union.ty.as_str(), variants.collect())
        });
        let errors = self.exceptions().filter_map(|it| {
            let members = it.wire.members.as_ref()?;
            Some((it.plan.name.as_str(), members.placed()))
        });
        let replies = outputs.chain(structures).chain(unions);
        replies.chain(errors).collect()
    }
}
