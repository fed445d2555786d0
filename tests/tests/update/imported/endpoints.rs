//! Published endpoint tests, through the plans of operations.
//!
//! A plan has the endpoint of the default configuration, so the tests are compared
//! that have no FIPS, dual stack, configured URL or account, and whose other
//! parameters are the static ones of some operation.

use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::model::Model;
use opsmith_codegen::plan::{EndpointPlan, EndpointUrl, Place};
use opsmith_tests::project;
use serde_json::{Map, Value};

use super::{imported, operations, plan, refused};

/// The parameters that are the caller's configuration, other than the region.
const CONFIGURATION: [&str; 6] = [
    "AccountId",
    "AccountIdEndpointMode",
    "Endpoint",
    "UseDualStack",
    "UseFIPS",
    "UseGlobalEndpoint",
];

/// The services whose protocols are not supported yet.
const UNSUPPORTED: [&str; 6] = [
    "cloudfront",
    "ec2",
    "route53",
    "s3",
    "s3-control",
    "s3control",
];

/// How many tests agree with a plan, and why others are not compared.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    /// They agree with the endpoint of the service.
    of_service: usize,
    /// They agree with that of an operation, counted for each operation.
    of_operations: usize,
    /// They have a configuration that is not the default, or no region.
    configured: usize,
    /// No operation has their parameters as static ones.
    of_members: usize,
}

impl Tally {
    fn add(&mut self, name: &str, model: &Model, tests: &Value) {
        let refused = refused(model);
        let mut names = operations(model);
        names.retain(|name| !refused.contains_key(name));
        let bound = plan(model, &names).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        let service = bound.services().next().unwrap().plan;
        for case in tests["testCases"].as_array().into_iter().flatten() {
            let Some((region, parameters)) = of_default_configuration(case) else {
                self.configured += 1;
                continue;
            };
            let mut compared = 0;
            let expected = expected(case, &region);
            if parameters.is_empty() {
                let found = at(service.endpoint.as_ref(), &region);
                assert_eq!(found, expected, "{name}: {case}");
                self.of_service += 1;
                compared += 1;
            }
            for operation in &service.operations {
                let traits = &model.target(&operation.shape).traits;
                if traits.endpoint.static_parameters == parameters {
                    let found = at(service.endpoint_of(operation), &region);
                    let name = &operation.name;
                    if !operation.endpoint.is_never_known() {
                        assert_eq!(found, expected, "{name}: {case}");
                        self.of_operations += 1;
                        compared += 1;
                    }
                }
            }
            self.of_members += usize::from(compared == 0);
        }
    }
}

/// The region of a test and its other parameters, if it has the default
/// configuration.
fn of_default_configuration(case: &Value) -> Option<(String, Map<String, Value>)> {
    let mut parameters = case["params"].as_object()?.clone();
    let region = parameters.shift_remove("Region")?;
    for name in CONFIGURATION {
        let value = parameters.shift_remove(name);
        if value.is_some_and(|value| value != Value::Bool(false)) {
            return None;
        }
    }
    Some((region.as_str()?.to_owned(), parameters))
}

/// The URL and the region to sign for that a test expects; `None` if it expects an
/// error.
fn expected(case: &Value, region: &str) -> Option<(String, String)> {
    let endpoint = case["expect"].get("endpoint")?;
    let schemes = endpoint["properties"]["authSchemes"].as_array();
    let mut schemes = schemes.into_iter().flatten();
    let scheme = schemes.find(|scheme| scheme["name"] == "sigv4");
    let signing_region = scheme.and_then(|scheme| scheme["signingRegion"].as_str());
    Some((
        endpoint["url"].as_str()?.to_owned(),
        signing_region.unwrap_or(region).to_owned(),
    ))
}

/// The URL and the region to sign for that a plan has for a region.
fn at(plan: Option<&EndpointPlan>, region: &str) -> Option<(String, String)> {
    let plan = plan?;
    let find = |places: &[(Vec<&str>, Option<Place>)], callers: &str| {
        let mut places = places.iter();
        let (_, place) = places.find(|(known, _)| known.contains(&callers))?;
        Some(place.clone())
    };
    let place = find(&plan.regions, region);
    let place = place.or_else(|| find(&plan.partitions, partition(region)));
    let place = place.flatten()?;
    let url = match &place.url {
        EndpointUrl::Fixed(url) => url.clone(),
        EndpointUrl::Regional(parts) => parts.join(region),
    };
    let signing_region = place.signing_region.as_deref().unwrap_or(region);
    Some((url, signing_region.to_owned()))
}

fn partition(region: &str) -> &str {
    let known = [
        ("cn-", "aws-cn"),
        ("eusc-", "aws-eusc"),
        ("us-iso-", "aws-iso"),
        ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"),
        ("us-isof-", "aws-iso-f"),
        ("us-gov-", "aws-us-gov"),
    ];
    if let Some(global) = region.strip_suffix("-global") {
        return global;
    }
    let mut known = known.into_iter();
    let found = known.find(|(prefix, _)| region.starts_with(prefix));
    found.map_or("aws", |(_, partition)| partition)
}

fn shared(folder: &str) -> Vec<(String, PathBuf)> {
    let folder = project::root().join("../shared").join(folder);
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let name = |path: &Path| Some(path.file_stem()?.to_str()?.to_owned());
    let mut files: Vec<_> = paths
        .filter_map(|path| Some((name(&path)?, path)))
        .filter(|(name, _)| !UNSUPPORTED.contains(&name.as_str()))
        .collect();
    files.sort();
    files
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_models_are_planned_with_the_endpoints_that_their_tests_expect() {
    let mut tally = Tally::default();
    let files = shared("models").into_iter().chain(shared("services"));
    for (name, path) in files.filter(|(_, path)| path.extension().is_some_and(|it| it == "json")) {
        let model = Model::read(&[path]).unwrap_or_else(|error| panic!("{name}: {error}"));
        let traits = &model.target(super::the_service(&model)).traits;
        let tests = traits.other.get("smithy.rules#endpointTests");
        tally.add(&name, &model, &tests.cloned().unwrap_or_default());
    }
    insta::assert_debug_snapshot!(tally);
}

/// The rules are those of botocore, which is newer than some of the tests.
#[test]
#[ignore = "run cargo xtask test"]
fn shared_services_of_botocore_are_planned_with_the_endpoints_that_published_tests_expect() {
    let mut tally = Tally::default();
    for (name, path) in shared("conformance/endpoints/services") {
        let model = imported(&name).unwrap_or_else(|error| panic!("{name}: {error}"));
        let tests = fs::read_to_string(path.join("endpoint-tests-1.json")).unwrap();
        tally.add(&name, &model, &serde_json::from_str(&tests).unwrap());
    }
    insta::assert_debug_snapshot!(tally);
}
