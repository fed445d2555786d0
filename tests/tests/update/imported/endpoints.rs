//! Published endpoint tests, through the plans of operations.
//!
//! A plan has the endpoint of the default configuration, so the tests are compared
//! that have no FIPS, dual stack, configured URL or account, and whose other
//! parameters are the static ones of some operation, and members with an ARN.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::model::Model;
use opsmith_codegen::plan::{EndpointMember, EndpointPlan, OperationPlan};
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

/// The services whose protocols or signatures are not supported.
const UNSUPPORTED: [&str; 7] = [
    "cloudfront",
    "codecatalyst",
    "ec2",
    "route53",
    "s3",
    "s3-control",
    "s3control",
];

/// How many tests agree with a plan, and why others are not compared.
#[derive(Debug, Default)]
struct Tally {
    /// They agree with the endpoint of the service.
    of_service: usize,
    /// They agree with that of an operation, counted for each operation.
    of_operations: usize,
    /// They have an ARN, and agree with the endpoint of an operation's requests with
    /// it.
    of_accounts: usize,
    /// They have a configuration that is not the default, or no region.
    configured: usize,
    /// No operation has their parameters as static ones and members with an ARN, or
    /// they expect an error for another reason than that there is no account in it.
    of_members: usize,
    /// Where a plan has another endpoint than a test expects, once for each.
    differences: BTreeSet<String>,
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
                let found = at(service.endpoint.as_ref(), &region, "");
                self.of_service += usize::from(found == expected);
                self.compare(name, case, &found, &expected);
                compared += 1;
            }
            for operation in &service.operations {
                let traits = &model.target(&operation.shape).traits;
                let is_known = operation.endpoint.required_member().is_none();
                if is_known && traits.endpoint.static_parameters == parameters {
                    let found = at(service.endpoint_of(operation), &region, "");
                    self.of_operations += usize::from(found == expected);
                    self.compare(name, case, &found, &expected);
                    compared += 1;
                }
                let Some((member, arn)) = with_arn(model, operation, &parameters) else {
                    continue;
                };
                let account = account(arn);
                if account.is_some() && expected.is_none() {
                    continue;
                }
                let own = member.own.map(|own| &service.own_endpoints[own]);
                let plan = own.and_then(|own| own.plan.as_ref());
                let found = account.and_then(|account| at(plan, &region, account));
                self.of_accounts += usize::from(found == expected);
                self.compare(name, case, &found, &expected);
                compared += 1;
            }
            self.of_members += usize::from(compared == 0);
        }
    }

    fn compare(&mut self, name: &str, case: &Value, found: &Found, expected: &Found) {
        if found != expected {
            let case = &case["params"];
            let difference = format!("{name}, {case}: found {found:?}, expected {expected:?}");
            self.differences.insert(difference);
        }
    }
}

/// The URL and the region to sign for; `None` if there is no endpoint.
type Found = Option<(String, String)>;

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

/// The member that decides where requests with these parameters go, and its value, if
/// the parameters are those of the operation and of members with an ARN.
fn with_arn<'a>(
    model: &Model,
    operation: &'a OperationPlan,
    parameters: &'a Map<String, Value>,
) -> Option<(&'a EndpointMember, &'a str)> {
    let statics = &model
        .target(&operation.shape)
        .traits
        .endpoint
        .static_parameters;
    let members = model.target(&operation.input.shape).members();
    let mut rest = parameters.clone();
    for (name, value) in statics {
        if rest.shift_remove(name)? != *value {
            return None;
        }
    }
    let mut first = None;
    for member in &operation.endpoint.members {
        let traits = &members.iter().find(|it| it.name == member.member)?.traits;
        let parameter = traits.endpoint.context_parameter.as_ref()?;
        let is_given = rest.shift_remove(parameter).is_some();
        if is_given && first.is_none() {
            first = Some((member, parameters[parameter].as_str()?));
        }
    }
    first.filter(|(member, _)| rest.is_empty() && member.own.is_some())
}

/// The account of an ARN, if it has one.
fn account(arn: &str) -> Option<&str> {
    match arn.split(':').collect::<Vec<_>>()[..] {
        ["arn", partition, _, _, account, _, ..] if !partition.is_empty() => {
            Some(account).filter(|account| !account.trim().is_empty())
        }
        _ => None,
    }
}

/// The URL and the region to sign for that a test expects; `None` if it expects an
/// error.
fn expected(case: &Value, region: &str) -> Found {
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

/// The URL and the region to sign for that a plan has for a region and an account.
fn at(plan: Option<&EndpointPlan>, region: &str, account: &str) -> Found {
    let plan = plan?;
    let mut regions = plan.regions.iter();
    let of_region = regions.find(|(regions, _)| regions.iter().any(|it| it == region));
    let place = if let Some((_, place)) = of_region {
        place
    } else {
        let mut partitions = plan.partitions.iter();
        &partitions
            .find(|(names, _)| names.contains(&partition(region)))?
            .1
    };
    let place = place.as_ref()?;
    let url = place.url.at(region, account);
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

/// The rules are those of botocore 1.44.8. Some of the tests are older: those of ACM
/// expect no endpoint of ACME in `aws-us-gov`.
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
