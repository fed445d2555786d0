//! Which support code selections bring.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use opsmith_codegen::Codegen;
use opsmith_support::sources::MANIFEST;
use toml::Table;

use crate::feature::{self, Service};

type Capabilities = BTreeSet<String>;

/// What the code of each crate asks for that the test of the workspace builds.
fn asked() -> Vec<(String, Capabilities)> {
    let services = Service::each_alone().into_iter();
    services
        .map(|(name, service)| (name, asked_by(service)))
        .collect()
}

fn asked_by(service: Service) -> Capabilities {
    let folder = feature::manifest("example", &[service]);
    let codegen = Codegen::new(folder.path().join("opsmith.toml")).without_rustfmt();
    let generated = codegen.generate().unwrap();
    let capabilities = generated.support().capabilities();
    capabilities.map(str::to_owned).collect()
}

/// So that each is compiled with and without others.
#[test]
fn each_capability_is_in_some_crate() {
    let manifest: Table = MANIFEST.parse().unwrap();
    let features = manifest["features"].as_table().unwrap();
    let mut brought: Capabilities = asked().into_iter().flat_map(|(_, asked)| asked).collect();
    loop {
        let needs = brought
            .iter()
            .flat_map(|name| features[name].as_array().unwrap());
        let needs = needs.map(|need| need.as_str().unwrap().to_owned());
        let implied: Vec<_> = needs.filter(|need| !need.starts_with("dep:")).collect();
        let before = brought.len();
        brought.extend(implied);
        if brought.len() == before {
            break;
        }
    }
    for name in features.keys() {
        let is_of_crates = !["default", "sources", "sign"].contains(&name.as_str());
        assert_eq!(brought.contains(name), is_of_crates, "{name}");
    }
}

#[test]
fn what_each_crate_asks_for_is_known() {
    let mut sets: BTreeMap<Capabilities, Vec<String>> = BTreeMap::new();
    for (name, asked) in asked() {
        sets.entry(asked).or_default().push(name);
    }
    let in_all = sets.keys().cloned().reduce(|a, b| &a & &b).unwrap();
    let join = |names: Vec<&String>| {
        let names: Vec<_> = names.into_iter().map(String::as_str).collect();
        names.join(" ")
    };
    let mut text = format!("all:\n    {}\n", join(in_all.iter().collect()));
    for (asked, names) in &sets {
        let more = join(asked.difference(&in_all).collect());
        writeln!(text, "{}:\n    {more}", names.join(", ")).unwrap();
    }
    insta::assert_snapshot!(text);
}
