//! The endpoint of a service for each region, as its endpoint rules say.
//!
//! The rules are followed ahead of time for every region that is known, and for
//! one of each partition that is not.

mod error;
mod follow;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::problems::Problems;
use crate::endpoint::DIAGRAM;
use error::RulesError;

/// Where a service is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointPlan {
    /// The regions that are not as their partition, and where it is for them.
    pub regions: Vec<(Vec<&'static str>, Place)>,
    /// The partitions, by name, and where it is for their other regions.
    pub partitions: Vec<(Vec<&'static str>, Place)>,
    /// What its documentation shows: a region, the URL and the region to sign
    /// for.
    pub example: (&'static str, String, String),
}

impl EndpointPlan {
    /// Whether a region's name is part of some URL.
    pub fn is_regional(&self) -> bool {
        let mut places = self.regions.iter().chain(&self.partitions);
        places.any(|(_, place)| matches!(place.url, EndpointUrl::Regional(_)))
    }

    /// Whether the service is in one place, and signed for one region, for all
    /// callers.
    pub fn is_same_everywhere(&self) -> bool {
        self.regions.is_empty()
            && matches!(
                &self.partitions[..],
                [(
                    _,
                    Place {
                        url: EndpointUrl::Fixed(_),
                        signing_region: Some(_)
                    }
                )]
            )
    }
}

/// Where a service is for some callers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The URL.
    pub url: EndpointUrl,
    /// The region to sign for, unless it is the caller's.
    pub signing_region: Option<String>,
}

/// A URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EndpointUrl {
    /// The same for all callers.
    Fixed(String),
    /// With the caller's region between its parts.
    Regional(Vec<String>),
}

/// Plans the endpoint of the service; `None` if it has no rules, or if they
/// cannot be followed, which is a warning.
pub(super) fn plan(context: &Context<'_>, problems: &mut Problems) -> Option<EndpointPlan> {
    let traits = &context.service().0.traits;
    let signing_name = traits.auth.sigv4_name.as_deref()?;
    let plan = match &traits.endpoint.rule_set {
        Some(rule_set) => follow::plan(rule_set, signing_name),
        None if traits.other.contains_key(DIAGRAM) => {
            Err(RulesError::Unsupported(format!("`{DIAGRAM}`")))
        }
        None => return None,
    };
    plan.map_err(|error| {
        let service = &context.selection.service;
        problems.warn(format!(
            "`{service}`: no function `endpoint` for its endpoint rules: {error}"
        ));
    })
    .ok()
}
