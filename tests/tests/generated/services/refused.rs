//! The operations of official models that are not generated: those that stream, and no others.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use opsmith_codegen::catalog::Catalog;
use opsmith_codegen::model::{Model, Operation, Shape, ShapeId, ShapeKind, Traits};
use opsmith_codegen::select;
use opsmith_tests::project;

/// How many operations the models have, of the protocols that are supported.
const OPERATIONS: usize = 1787;

/// How many of them stream.
const STREAMING: usize = 20;

/// The protocols that are not supported yet.
const OTHER_PROTOCOLS: [&str; 1] = ["aws.protocols#restXml"];

#[test]
#[ignore = "run cargo xtask test"]
fn shared_operations_are_refused_if_they_stream_and_only_then() {
    let (mut operations, mut streaming) = (0, 0);
    for file in models() {
        let model = Model::read(std::slice::from_ref(&file));
        let model = model.unwrap_or_else(|error| panic!("{error}"));
        let service = select::services(&model).next().unwrap();
        let traits = &model.target(service).traits;
        if OTHER_PROTOCOLS
            .iter()
            .any(|id| traits.other.contains_key(*id))
        {
            continue;
        }
        let catalog = Catalog::of_model(std::slice::from_ref(&file));
        let catalog = catalog.unwrap_or_else(|error| panic!("{error}"));
        let refused = catalog.refused();
        for error in refused.iter().flat_map(|refused| &refused.errors) {
            let reason = error.reason();
            assert_eq!(
                reason,
                "the trait `smithy.api#streaming` is not supported yet"
            );
        }
        let refused: BTreeSet<_> = refused.iter().map(|it| &*it.operation).collect();
        let all = select::operations(&model, service);
        let streams = all.iter().copied().filter(|id| streams(&model, id));
        let streams: BTreeSet<_> = streams.map(ShapeId::name).collect();
        assert_eq!(refused, streams, "{}", file.display());
        operations += all.len();
        streaming += streams.len();
    }
    assert_eq!((operations, streaming), (OPERATIONS, STREAMING));
}

/// The Smithy models of `../shared`, one for each service.
fn models() -> Vec<PathBuf> {
    let shared = project::root().join("../shared");
    let files = ["models", "services"].into_iter().flat_map(|folder| {
        let entries = fs::read_dir(shared.join(folder)).unwrap();
        entries.map(|entry| entry.unwrap().path())
    });
    let files = files.filter(|path| path.extension().is_some_and(|json| json == "json"));
    files.collect()
}

/// Whether an operation sends or receives a body that is not buffered, or events.
fn streams(model: &Model, id: &ShapeId) -> bool {
    let ShapeKind::Operation(operation) = &model.target(id).kind else {
        unreachable!("`{id}` is an operation");
    };
    let Operation { input, output, .. } = operation;
    let bodies = [input, output].map(|id| model.target(id));
    let mut members = bodies.into_iter().flat_map(Shape::parts);
    let is_stream = |traits: &Traits| traits.other.contains_key("smithy.api#streaming");
    members
        .any(|member| is_stream(&member.traits) || is_stream(&model.target(&member.target).traits))
}
