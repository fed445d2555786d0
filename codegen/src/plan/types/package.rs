//! A crate.

use super::ServicePlan;
use crate::manifest::Metadata;

/// A crate.
#[derive(Debug)]
pub struct CratePlan {
    /// The name of the package.
    pub name: String,
    /// The version of the package.
    pub version: String,
    /// What else Cargo's manifest says of the package; without a description
    /// it gets one of the services.
    pub metadata: Metadata,
    /// Its services, sorted by module.
    pub services: Vec<ServicePlan>,
    /// What a person should know about the decisions.
    pub warnings: Vec<String>,
}
