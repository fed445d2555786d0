//! Endpoint rules, followed for every region.

use opsmith_support::endpoint::Endpoint;
use serde_json::{Map, Value};

use super::error::RulesError;
use super::{EndpointPlan, EndpointUrl, Place};
use crate::endpoint::{Outcome, PARTITIONS, ResolvedEndpoint, RuleSet};

/// Follows a rule set, which is the value of the trait, for all regions;
/// `signing_name` is the service's own.
pub(super) fn plan(rule_set: &Value, signing_name: &str) -> Result<EndpointPlan, RulesError> {
    let rule_set = RuleSet::read(rule_set)?;
    let find = |region| find(&rule_set, signing_name, region);
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
        add(&mut partitions, partition.name, any);
    }
    let region = "eu-central-1";
    let (url, signing_region) = find(region)?;
    Ok(EndpointPlan {
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

impl Place {
    /// A place that was found for `region`, for all regions that are like it.
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

    /// A place that was found for one region.
    fn of_one((url, signing_region): (String, String)) -> Self {
        Self {
            url: EndpointUrl::Fixed(url),
            signing_region: Some(signing_region),
        }
    }

    /// The URL and the region to sign for that this place has for `region`.
    fn at(&self, region: &str) -> (String, String) {
        let url = match &self.url {
            EndpointUrl::Fixed(url) => url.clone(),
            EndpointUrl::Regional(parts) => parts.join(region),
        };
        let signing_region = self.signing_region.as_deref().unwrap_or(region);
        (url, signing_region.to_owned())
    }
}

/// The URL for callers in a region, and the region to sign for.
fn find(
    rule_set: &RuleSet,
    signing_name: &str,
    region: &str,
) -> Result<(String, String), RulesError> {
    let Outcome::Endpoint(found) = rule_set.evaluate(&parameters(rule_set, region))? else {
        return Err(RulesError::NoEndpoint(region.to_owned()));
    };
    if !found.headers.is_empty() {
        return Err(RulesError::Unsupported("headers".to_owned()));
    }
    let scheme = sigv4(&found)?;
    if let Some(other) = text(scheme, "signingName")?.filter(|name| name != signing_name) {
        return Err(RulesError::Unsupported(format!(
            "the signing name {other:?}"
        )));
    }
    let signing_region = text(scheme, "signingRegion")?.unwrap_or_else(|| region.to_owned());
    if signing_region != region && signing_region.contains(region) {
        let made = format!("the signing region {signing_region:?} made of the caller's");
        return Err(RulesError::Unsupported(made));
    }
    normal(&found.url)?;
    Ok((found.url, signing_region))
}

/// What callers in a region give the rules; all other parameters have their
/// defaults.
fn parameters(rule_set: &RuleSet, region: &str) -> Map<String, Value> {
    let name = rule_set.built_in("AWS::Region");
    name.map(|name| (name.to_owned(), region.into()))
        .into_iter()
        .collect()
}

/// The scheme to sign with, if the endpoint has schemes.
fn sigv4(endpoint: &ResolvedEndpoint) -> Result<Option<&Value>, RulesError> {
    let schemes = endpoint.properties.get("authSchemes");
    let Some(schemes) = schemes.and_then(Value::as_array) else {
        return Ok(None);
    };
    let mut schemes = schemes.iter();
    let Some(scheme) = schemes.find(|scheme| scheme["name"] == "sigv4") else {
        let others = "schemes other than `sigv4`";
        return Err(RulesError::Unsupported(others.to_owned()));
    };
    if scheme["disableDoubleEncoding"] == true {
        let unsupported = "`disableDoubleEncoding`";
        return Err(RulesError::Unsupported(unsupported.to_owned()));
    }
    Ok(Some(scheme))
}

/// The string under `key` of a scheme.
fn text(scheme: Option<&Value>, key: &str) -> Result<Option<String>, RulesError> {
    match scheme.and_then(|scheme| scheme.get(key)) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(RulesError::Unsupported(format!(
            "a `{key}` that is not a string"
        ))),
    }
}

/// A URL as requests will have it.
fn normal(url: &str) -> Result<String, RulesError> {
    match Endpoint::new(url) {
        Ok(endpoint) => Ok(endpoint.uri().to_string()),
        Err(reason) => Err(RulesError::Url(url.to_owned(), reason)),
    }
}
