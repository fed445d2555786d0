//! The importer and AWS: services that botocore has, and that AWS publishes as
//! Smithy models.
//!
//! The snapshot has every difference between the crates of both models, counted if
//! there are many of a kind. Each has one of these reasons:
//!
//! - The Smithy models are older, by up to a year: operations, members, types,
//!   values and variants of errors are added, limits and patterns are different,
//!   tokens of Step Functions are sensitive, four operations of SES have other
//!   methods or URIs, and the `ResourceARN` of Kinesis can be of a channel or queue,
//!   whose host is not known.
//! - botocore's files have no defaults, no names of the values of enums, no status
//!   of errors of JSON RPC, and no `awsQueryError` of SQS: see `import::botocore`.
//! - Smithy's models do not say that a length without `min` may be 0.
//! - What botocore has to keep for its callers: the `AttributeValue` of DynamoDB is
//!   a structure and not a union, and the `limit` of Glacier a text.
//! - botocore finds the endpoints of DynamoDB itself: its operations have no
//!   `InvalidEndpointException`.
//! - The patterns of botocore match whole values: `^(a|b)$` is AWS's newer form of
//!   `^a|b$`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use opsmith_codegen::changes::{Change, Changes, What};
use opsmith_codegen::model::Model;
use opsmith_codegen::wire::{BoundCrate, OperationWire, Request};
use opsmith_tests::project;

use super::{imported, operations, plan, refused};

/// The name of the Smithy model, and botocore's name.
const SERVICES: [(&str, &str); 20] = [
    ("apigateway", "apigateway"),
    ("arc-region-switch", "arc-region-switch"),
    ("bedrock-runtime", "bedrock-runtime"),
    ("cloudwatch-logs", "logs"),
    ("dynamodb", "dynamodb"),
    ("ecs", "ecs"),
    ("eventbridge", "events"),
    ("glacier", "glacier"),
    ("kinesis", "kinesis"),
    ("kms", "kms"),
    ("lambda", "lambda"),
    ("lex-runtime-v2", "lexv2-runtime"),
    ("machine-learning", "machinelearning"),
    ("polly", "polly"),
    ("secretsmanager", "secretsmanager"),
    ("sesv2", "sesv2"),
    ("sfn", "stepfunctions"),
    ("sqs", "sqs"),
    ("ssm", "ssm"),
    ("timestream-write", "timestream-write"),
];

#[test]
#[ignore = "run cargo xtask test"]
fn shared_json_services_of_botocore_are_planned_as_the_official_ones_but_for_listed_differences() {
    let mut report = String::new();
    for (official, botocore) in SERVICES {
        let file = project::root().join("../shared/services");
        let file = file.join(official).with_extension("json");
        let official_model = Model::read(&[file]).unwrap_or_else(|error| panic!("{error}"));
        let imported = imported(botocore).unwrap_or_else(|error| panic!("{error}"));
        writeln!(report, "{official}").unwrap();
        compare(&official_model, &imported, &mut report);
    }
    insta::assert_snapshot!(report);
}

fn compare(official: &Model, imported: &Model, report: &mut String) {
    let newer = operations(imported);
    let all = operations(official);
    let lost: Vec<_> = all.iter().filter(|name| !newer.contains(name)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    let (refused, refused_of_imported) = (refused(official), refused(imported));
    for (name, errors) in &refused {
        let errors_of = |errors: &[_]| format!("{errors:?}");
        let of_imported = refused_of_imported
            .get(name)
            .map(|errors| errors_of(errors));
        assert_eq!(of_imported, Some(errors_of(errors)), "{name}");
    }
    let is_planned = |name: &&str| !refused.contains_key(name);
    let planned: Vec<_> = all.iter().copied().filter(is_planned).collect();
    writeln!(
        report,
        "  {} operations are planned, {} refused by both, {} only in botocore",
        planned.len(),
        refused.len(),
        newer.len() - all.len()
    )
    .unwrap();
    let plan = |model| plan(model, &planned).unwrap_or_else(|errors| panic!("{errors:?}"));
    let (official, imported) = (plan(official), plan(imported));

    let mut counts = BTreeMap::new();
    let changes = Changes::between(&official, &imported);
    let changes = changes.iter();
    // What is imported has no prose.
    let is_prose = |change: &&Change| matches!(change.what, What::Documentation | What::Examples);
    for change in changes.filter(|change| !is_prose(change)) {
        match counted(change) {
            Some(kind) => *counts.entry(kind).or_insert(0) += 1 + change.also.len(),
            None => writeln!(report, "  {}: {:?}", change.item, change.what).unwrap(),
        }
    }
    for (kind, count) in counts {
        writeln!(report, "  {count} {kind}").unwrap();
    }
    let wires = |bound: &BoundCrate| -> Vec<_> {
        let service = bound.services().next().unwrap();
        let names = service.plan.operations.iter().map(|plan| plan.name.clone());
        let heads = service.wire.operations.iter().map(head);
        names.zip(heads).collect()
    };
    for (official, imported) in wires(&official).iter().zip(wires(&imported)) {
        if *official != imported {
            writeln!(
                report,
                "  {}: {}\n    now {}",
                imported.0, official.1, imported.1
            )
            .unwrap();
        }
    }
}

/// What a request has beside the members; where those are, `Changes` compares.
fn head(operation: &OperationWire) -> String {
    let OperationWire {
        host_prefix,
        compressed,
        signing,
        ..
    } = operation;
    let request = match &operation.request {
        Request::Http(http) => format!(
            "{} {:?} {} {:?}",
            http.method, http.path, http.query, http.constant_headers
        ),
        Request::Rpc(rpc) => format!("{} {} {}", rpc.target, rpc.content_type, rpc.query_mode),
        Request::Form(_) => unreachable!("the services use JSON"),
    };
    format!("{request} {host_prefix:?} {compressed} {signing:?}")
}

/// The kind of a difference of which there are many; `None` if it is listed.
fn counted(change: &Change) -> Option<String> {
    match &change.what {
        What::Added(kind) => Some(format!("added: {kind:?}")),
        What::Removed(kind, _) if change.item.ends_with("::InvalidEndpointException") => {
            Some(format!("removed: {kind:?} InvalidEndpointException"))
        }
        What::Renamed(kind, _) => Some(format!("renamed: {kind:?}")),
        What::Presence { always: false, .. } => {
            Some("without a default, or no longer required".to_owned())
        }
        What::Method(..) => Some("more methods".to_owned()),
        What::Deprecated(_) => Some("deprecated".to_owned()),
        _ => None,
    }
}
