//! Which support files selections bring.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use opsmith_codegen::Codegen;
use opsmith_support::sources::SOURCES;

use crate::feature::{self, Service};

type Files = BTreeSet<&'static str>;

/// The files of each crate that the test of the workspace builds.
fn files() -> Vec<(String, Files)> {
    let services = Service::each_alone().into_iter();
    services
        .map(|(name, service)| (name, files_of(service)))
        .collect()
}

fn files_of(service: Service) -> Files {
    let folder = feature::manifest("example", &[service]);
    let codegen = Codegen::new(folder.path().join("opsmith.toml")).without_rustfmt();
    let generated = codegen.generate().unwrap();
    let support = generated.bound().support.iter();
    support.map(|file| file.source.module).collect()
}

/// So that each is compiled with and without others.
#[test]
fn each_support_file_is_in_some_crate_and_only_what_every_operation_needs_in_all() {
    let sets = files();
    for source in SOURCES {
        let mut sets = sets.iter();
        let brought = sets.any(|(_, files)| files.contains(source.module));
        assert!(brought, "no feature brings `{}`", source.module);
    }
    let sets = sets.into_iter().map(|(_, files)| files);
    let in_all = sets.reduce(|a, b| &a & &b).unwrap();
    let in_all: Vec<_> = in_all.into_iter().collect();
    insta::assert_snapshot!("files_that_every_crate_has", in_all.join("\n"));
}

#[test]
fn sets_of_support_files_are_known() {
    let mut sets: BTreeMap<Files, Vec<String>> = BTreeMap::new();
    for (name, files) in files() {
        sets.entry(files).or_default().push(name);
    }
    let in_all = sets.keys().cloned().reduce(|a, b| &a & &b).unwrap();
    let mut text = String::new();
    for (files, names) in &sets {
        let more: Vec<_> = files.difference(&in_all).copied().collect();
        writeln!(text, "{}:\n    {}", names.join(", "), more.join(" ")).unwrap();
    }
    insta::assert_snapshot!("sets_of_support_files", text);
}
