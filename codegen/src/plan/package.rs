//! A crate: its services, and what they need together.

use super::context::Request;
use super::error::PlanError;
use super::problems::Problems;
use super::types::{CratePlan, ServicePlan};
use super::{service, support};
use crate::manifest::Metadata;

impl CratePlan {
    /// Decides what a crate of these services consists of.
    ///
    /// # Errors
    ///
    /// Everything that is not supported, together.
    pub fn new(
        name: &str,
        version: &str,
        services: &[Request<'_>],
    ) -> Result<Self, Vec<PlanError>> {
        let mut problems = Problems::default();
        let mut plans: Vec<_> = services
            .iter()
            .filter_map(|request| service::plan(request, &mut problems))
            .collect();
        if !problems.errors.is_empty() {
            return Err(problems.errors);
        }
        plans.sort_by(|a, b| a.module.cmp(&b.module));
        if plans.iter().any(ServicePlan::refuses) {
            for plan in &mut plans {
                plan.request_error = "request_refusal";
            }
        }
        let needed = support::needed(&plans);
        Ok(Self {
            name: name.to_owned(),
            version: version.to_owned(),
            metadata: Metadata::default(),
            services: plans,
            support: needed.files,
            dependencies: needed.crates,
            features: needed.features,
            warnings: problems.warnings,
        })
    }
}
