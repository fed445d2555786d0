//! A service: what it consists of.

use super::check::{self, Checks};
use super::context::{Context, Request};
use super::endpoint::Endpoints;
use super::problems::Problems;
use super::shapes::Shapes;
use super::types::ServicePlan;
use super::{constraint, notes, operation, unsupported};
use crate::docs;
use crate::model::{Shape, ShapeId};

/// Plans a service; `None` if it is too far from what is supported for more to
/// be said of it.
pub(crate) fn plan(request: &Request<'_>, problems: &mut Problems) -> Option<ServicePlan> {
    let id = &request.selection.service;
    let context = Context::new(request);
    let endless = unsupported::endless(&context);
    if !endless.is_empty() {
        problems.errors.extend(endless);
        return None;
    }
    unsupported::report_same_names(&context, problems);
    unsupported::report_shapes(&context, problems);
    check::warn_of_skipped(&context, problems);
    constraint::warn_of_needless(&context, problems);
    let shapes = Shapes::new(&context);
    let mut checks = Checks::new(&context, &shapes);
    let mut endpoints = Endpoints::new(&context, problems);
    let operations: Vec<_> = context
        .operations()
        .map(|parts| {
            let shared = (&shapes, &mut checks, &mut endpoints);
            operation::plan(&context, parts, shared, problems)
        })
        .collect();
    let (endpoint, own_endpoints) = endpoints.into_plans();
    let checks = checks.into_plans();
    let types = shapes.into_types(&context);
    let (shape, service) = context.service();
    let mut plan = ServicePlan {
        module: request.module.to_owned(),
        title: docs::plain(sdk_id(shape, id)),
        sdk_id: sdk_id(shape, id).to_owned(),
        version: docs::plain(&service.version),
        operations,
        checks,
        signing_name: shape.traits.auth.sigv4_name.clone(),
        endpoint,
        own_endpoints,
        structures: types.structures,
        enums: types.enums,
        int_enums: types.int_enums,
        unions: types.unions,
        exceptions: types.exceptions,
    };
    notes::add(&context, &mut plan);
    Some(plan)
}

/// The service's name in AWS's own SDKs, or else that of its shape.
fn sdk_id<'a>(shape: &'a Shape, id: &'a ShapeId) -> &'a str {
    let sdk_id = shape.traits.service.aws.as_ref().map(|aws| &*aws.sdk_id);
    let sdk_id = sdk_id.filter(|sdk_id| !docs::plain(sdk_id).is_empty());
    sdk_id.unwrap_or_else(|| id.name())
}
