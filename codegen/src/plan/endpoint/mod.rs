//! Where a service is, as its endpoint rules say for every region.

mod partitions;
mod rules;
#[cfg(test)]
mod tests;

use opsmith_support::endpoint::Endpoint;
use serde_json::Value;

use super::context::Context;
use super::problems::Problems;
use partitions::PARTITIONS;
use rules::{Outcome, RulesError};

/// Where a service is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointPlan {
    /// The service name to sign for.
    pub signing_name: String,
    /// The regions that are not as their partition, and where it is for them.
    pub regions: Vec<(Vec<&'static str>, Place)>,
    /// The partitions, by their variants in generated code, and where it is
    /// for their other regions.
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

impl Place {
    /// What was found for a region, as it is for any.
    fn of_any((url, signing_region): (String, String), region: &str) -> Self {
        Self {
            url: if url.contains(region) {
                EndpointUrl::Regional(url.split(region).map(str::to_owned).collect())
            } else {
                EndpointUrl::Fixed(url)
            },
            signing_region: Some(signing_region).filter(|found| found != region),
        }
    }

    /// What was found for one region.
    fn of_one((url, signing_region): (String, String)) -> Self {
        Self {
            url: EndpointUrl::Fixed(url),
            signing_region: Some(signing_region),
        }
    }

    /// What has to be found for a region.
    fn at(&self, region: &str) -> (String, String) {
        let url = match &self.url {
            EndpointUrl::Fixed(url) => url.clone(),
            EndpointUrl::Regional(parts) => parts.join(region),
        };
        let signing_region = self.signing_region.as_deref().unwrap_or(region);
        (url, signing_region.to_owned())
    }
}

/// The same rules in another form.
const DIAGRAM: &str = "smithy.rules#endpointBdd";

/// Follows the rules for every region; nothing where a service has none, or
/// none that can be followed, of which a person is told.
pub(super) fn plan(context: &Context<'_>, problems: &mut Problems) -> Option<EndpointPlan> {
    let traits = &context.service().0.traits;
    let signing_name = traits.service.sigv4_name.as_deref()?;
    let plan = match &traits.endpoint.rule_set {
        Some(rule_set) => follow(rule_set, signing_name),
        None if traits.other.contains_key(DIAGRAM) => Err(RulesError::Unknown(DIAGRAM.to_owned())),
        None => return None,
    };
    plan.map_err(|error| {
        let service = &context.selection.service;
        problems.warn(format!(
            "`{service}`: its endpoint rules become no function: {error}"
        ));
    })
    .ok()
}

fn follow(rule_set: &Value, signing_name: &str) -> Result<EndpointPlan, RulesError> {
    let find = |region| find(rule_set, signing_name, region);
    let mut regions = Vec::new();
    let mut partitions = Vec::new();
    for partition in &PARTITIONS {
        let any = Place::of_any(find(partition.any_region)?, partition.any_region);
        for region in partition.regions {
            let found = find(region)?;
            if found != any.at(region) {
                add(&mut regions, region, Place::of_one(found));
            }
        }
        add(&mut partitions, partition.variant, any);
    }
    let region = "eu-central-1";
    let (url, signing_region) = find(region)?;
    Ok(EndpointPlan {
        signing_name: signing_name.to_owned(),
        regions,
        partitions,
        example: (region, normal(&url)?, signing_region),
    })
}

fn add(cases: &mut Vec<(Vec<&'static str>, Place)>, callers: &'static str, place: Place) {
    match cases.iter_mut().find(|(_, known)| *known == place) {
        Some((known, _)) => known.push(callers),
        None => cases.push((vec![callers], place)),
    }
}

/// A URL as requests will have it.
fn normal(url: &str) -> Result<String, RulesError> {
    match Endpoint::new(url) {
        Ok(endpoint) => Ok(endpoint.uri().to_string()),
        Err(reason) => Err(RulesError::Url(url.to_owned(), reason)),
    }
}

/// The URL for callers in a region, and the region to sign for.
fn find(
    rule_set: &Value,
    signing_name: &str,
    region: &str,
) -> Result<(String, String), RulesError> {
    let outcome = rules::resolve(rule_set, &|built_in| {
        (built_in == "AWS::Region").then(|| region.into())
    })?;
    let Outcome::Endpoint(found) = outcome else {
        return Err(RulesError::NoEndpoint(region.to_owned()));
    };
    if let Some(other) = found.signing_name.filter(|name| name != signing_name) {
        return Err(RulesError::Unknown(format!("the signing name {other:?}")));
    }
    let signing_region = found.signing_region.unwrap_or_else(|| region.to_owned());
    if signing_region != region && signing_region.contains(region) {
        let made = format!("the signing region {signing_region:?} made of the caller's");
        return Err(RulesError::Unknown(made));
    }
    normal(&found.url)?;
    Ok((found.url, signing_region))
}
