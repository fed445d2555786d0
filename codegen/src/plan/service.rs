//! A service: what it consists of.

use super::check::{self, Checks};
use super::context::{Context, Request};
use super::error::PlanError;
use super::problems::Problems;
use super::protocol::Protocol;
use super::shapes::Shapes;
use super::types::{ServiceBinding, ServicePlan};
use super::{aws_query, constraint, endpoint, notes, operation, unsupported};
use crate::docs;
use crate::model::{Model, Shape, ShapeId};

/// Plans a service; `None` if it is too far from what is supported for more to
/// be said of it.
pub(super) fn plan(request: &Request<'_>, problems: &mut Problems) -> Option<ServicePlan> {
    let id = &request.selection.service;
    let Some(protocol) = Protocol::of(&request.model.target(id).traits) else {
        problems.unsupported(unsupported_protocol(request.model, id));
        return None;
    };
    let context = Context::new(request);
    let endless = unsupported::endless(&context);
    if !endless.is_empty() {
        problems.errors.extend(endless);
        return None;
    }
    unsupported::report_shapes(&context, problems);
    unsupported::report_traits(&context, protocol, problems);
    check::warn_of_skipped(&context, problems);
    constraint::warn_of_needless(&context, problems);
    let shapes = Shapes::new(&context);
    let mut checks = Checks::new(&context, &shapes);
    let operations: Vec<_> = context
        .operations()
        .map(|parts| operation::plan(&context, protocol, parts, &shapes, &mut checks, problems))
        .collect();
    let checks = checks.into_plans();
    let types = shapes.into_types(&context);
    let (shape, service) = context.service();
    let mut plan = ServicePlan {
        module: request.module.to_owned(),
        title: title(shape, id),
        version: docs::plain(&service.version),
        operations,
        checks,
        request_error: "request_error",
        endpoint: endpoint::plan(&context, problems),
        binding: match protocol {
            Protocol::AwsQuery => ServiceBinding::AwsQuery(aws_query::service(&context, &types)),
        },
        structures: types.structures,
        enums: types.enums,
        int_enums: types.int_enums,
        unions: types.unions,
        exceptions: types.exceptions,
    };
    notes::add(&context, &mut plan);
    Some(plan)
}

fn unsupported_protocol(model: &Model, id: &ShapeId) -> PlanError {
    let traits = model.target(id).traits.other.keys();
    PlanError::Protocol {
        service: id.clone(),
        protocols: traits
            .filter(|id| id.contains("protocols#"))
            .cloned()
            .collect(),
    }
}

/// The service's name in AWS's own SDKs, or else that of its shape.
fn title(shape: &Shape, id: &ShapeId) -> String {
    let sdk_id = shape
        .traits
        .service
        .aws
        .as_ref()
        .map(|service| service.sdk_id.clone());
    let title = sdk_id.map(|title| docs::plain(&title)).unwrap_or_default();
    if title.is_empty() {
        id.name().to_owned()
    } else {
        title
    }
}
