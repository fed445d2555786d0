//! Endpoint rules, followed for every region.

use opsmith_support::endpoint::Endpoint;
use serde_json::{Map, Value};

use super::error::RulesError;
use super::{EndpointPlan, EndpointUrl, Place, UrlPart};
use crate::endpoint::{ACCOUNT, Outcome, PARTITIONS, Partition, ResolvedEndpoint, RuleSet};

/// The account in the URLs of documentation.
const EXAMPLE_ACCOUNT: &str = "111122223333";

/// The rules of a service, with the values of parameters as far as they are
/// known ahead of time. All other parameters have their defaults.
pub(super) struct Rules<'a> {
    pub(super) rule_set: &'a RuleSet,
    /// The service's own.
    pub(super) signing_name: &'a str,
    /// The values of parameters, by name. One of them may be
    /// [`ARN`](crate::endpoint::ARN): the URLs have its account then.
    pub(super) given: &'a Map<String, Value>,
    /// The parameters that only a request has a value for.
    pub(super) unknown: &'a [String],
}

impl Rules<'_> {
    /// Follows the rules for all regions that are known or that the rules name.
    ///
    /// A region or partition may have no endpoint, but not all of `aws`.
    pub(super) fn plan(&self) -> Result<EndpointPlan, RulesError> {
        let (mut regions, mut partitions) = (Vec::new(), Vec::new());
        let named = self.rule_set.built_in("AWS::Region");
        let named = named.map(|name| self.rule_set.compared_with(name));
        let named = named.unwrap_or_default();
        for partition in &PARTITIONS {
            let any_region = partition.any_region;
            let any = self.find(any_region)?;
            if any.is_none() && partition.name == "aws" {
                return Err(RulesError::NoEndpoint(any_region.to_owned()));
            }
            let any = any.map(|found| Place::of_any(found, any_region));
            let is_other = |region: &&str| {
                let is_of_it = Partition::of(region).name == partition.name;
                is_of_it && !partition.regions.contains(region)
            };
            let others = named.iter().copied().filter(is_other);
            for region in partition.regions.iter().copied().chain(others) {
                let found = self.find(region)?;
                if found != any.as_ref().map(|any| any.at(region)) {
                    add(&mut regions, region.to_owned(), found.map(Place::of_one));
                }
            }
            add(&mut partitions, partition.name, any);
        }
        let region = "eu-central-1";
        let Some((url, signing_region)) = self.find(region)? else {
            return Err(RulesError::NoEndpoint(region.to_owned()));
        };
        let example = (region, normal(&url)?, signing_region);
        Ok(EndpointPlan {
            regions,
            partitions,
            example,
        })
    }

    /// The URL for callers in a region, and the region to sign for; `None` if the
    /// rules lead to an error.
    fn find(&self, region: &str) -> Result<Option<(String, String)>, RulesError> {
        let outcome = self
            .rule_set
            .evaluate(&self.parameters(region), self.unknown)?;
        let Outcome::Endpoint(found) = outcome else {
            return Ok(None);
        };
        if !found.headers.is_empty() {
            return Err(RulesError::Unsupported("headers".to_owned()));
        }
        let scheme = sigv4(&found)?;
        let other = text(scheme, "signingName")?.filter(|name| name != self.signing_name);
        if let Some(other) = other {
            let other = format!("the signing name {other:?}");
            return Err(RulesError::Unsupported(other));
        }
        let signing_region = text(scheme, "signingRegion")?.unwrap_or_else(|| region.to_owned());
        if signing_region != region && signing_region.contains(region) {
            let made = format!("the signing region {signing_region:?} made of the caller's");
            return Err(RulesError::Unsupported(made));
        }
        let unknown = found.url.replace(ACCOUNT, "").contains('{');
        if unknown || signing_region.contains('{') {
            let other = "parts of an ARN other than its account".to_owned();
            return Err(RulesError::Unsupported(other));
        }
        normal(&found.url)?;
        Ok(Some((found.url, signing_region)))
    }

    /// What callers in a region give the rules.
    fn parameters(&self, region: &str) -> Map<String, Value> {
        let mut parameters = self.given.clone();
        if let Some(name) = self.rule_set.built_in("AWS::Region") {
            parameters.insert(name.to_owned(), region.into());
        }
        parameters
    }
}

fn add<T>(cases: &mut Vec<(Vec<T>, Option<Place>)>, callers: T, place: Option<Place>) {
    match cases.iter_mut().find(|(_, known)| *known == place) {
        Some((known, _)) => known.push(callers),
        None => cases.push((vec![callers], place)),
    }
}

impl Place {
    /// A place that was found for `region`, for all regions that are like it.
    fn of_any((url, signing_region): (String, String), region: &str) -> Self {
        Self {
            url: EndpointUrl::new(&url, Some(region)),
            signing_region: Some(signing_region).filter(|found| found != region),
        }
    }

    /// A place that was found for one region.
    fn of_one((url, signing_region): (String, String)) -> Self {
        Self {
            url: EndpointUrl::new(&url, None),
            signing_region: Some(signing_region),
        }
    }

    /// The URL and the region to sign for that this place has for `region`.
    fn at(&self, region: &str) -> (String, String) {
        let url = self.url.at(region, ACCOUNT);
        let signing_region = self.signing_region.as_deref().unwrap_or(region);
        (url, signing_region.to_owned())
    }
}

impl EndpointUrl {
    /// A URL that the rules lead to. If `region` is given, it stands for any.
    fn new(url: &str, region: Option<&str>) -> Self {
        let mut parts = Vec::new();
        for (index, text) in url.split(ACCOUNT).enumerate() {
            if index > 0 {
                parts.push(UrlPart::Account);
            }
            let texts = match region {
                Some(region) => text.split(region).collect(),
                None => vec![text],
            };
            for (index, text) in texts.into_iter().enumerate() {
                if index > 0 {
                    parts.push(UrlPart::Region);
                }
                if !text.is_empty() {
                    parts.push(UrlPart::Text(text.to_owned()));
                }
            }
        }
        Self { parts }
    }
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

/// A URL as requests will have it, with an example of an account.
fn normal(url: &str) -> Result<String, RulesError> {
    match Endpoint::new(&url.replace(ACCOUNT, EXAMPLE_ACCOUNT)) {
        Ok(endpoint) => Ok(endpoint.uri().to_string()),
        Err(reason) => Err(RulesError::Url(url.to_owned(), reason)),
    }
}
