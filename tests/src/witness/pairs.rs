//! Which witness compiles against which crate.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use opsmith_codegen::write::Files;
use serde_json::Value;
use toml::Table;

use super::{CRATE, witness};
use crate::workspace;

/// What the compiler says about a witness.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// Whether it does not compile because of this.
    pub is_error: bool,
    /// The line of the public item that is used there.
    pub item: String,
    /// What is wrong with its use.
    pub message: String,
}

/// A pair: the crate that a witness is made from, and the one that it is compiled against, by
/// their names.
pub type Pair = (String, String);

/// What the compiler says about each pair, all compiled by one command in a workspace in `folder`. Crates and witnesses have the features that the
/// crate of the witness has.
///
/// # Panics
///
/// A file cannot be written, cargo cannot be run, or a crate does not compile itself.
pub fn check(
    folder: &Path,
    crates: &BTreeMap<String, &Files>,
    pairs: &[Pair],
) -> BTreeMap<Pair, Vec<Complaint>> {
    let mut found: BTreeMap<_, _> = pairs
        .iter()
        .map(|(of, against)| {
            let lost = lost_features(crates[of], crates[against]);
            ((of.clone(), against.clone()), lost)
        })
        .collect();
    let witnesses = write(folder, crates, &found);
    let mut command = workspace::cargo(folder, &["check"]);
    command.args(["--workspace", "--keep-going", "--message-format=json"]);
    let output = command.output().expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    let mut checked = BTreeSet::new();
    for message in said.lines() {
        let message: Value = serde_json::from_str(message).expect("cargo writes JSON");
        let Some(name) = message["target"]["name"].as_str() else {
            continue;
        };
        let Some((pair, text)) = witnesses.get(name) else {
            let is_error = message["message"]["level"] == "error";
            assert!(!is_error, "{name}: {}", message["message"]["rendered"]);
            continue;
        };
        if message["reason"] == "compiler-artifact" {
            checked.insert(pair);
        }
        if let Some(complaint) = Complaint::new(&message["message"], text) {
            checked.insert(pair);
            found.entry(pair.clone()).or_default().push(complaint);
        }
    }
    for (pair, _) in witnesses.values() {
        assert!(checked.contains(pair), "{pair:?}: {stderr}");
    }
    found
}

/// Writes the workspace: a package for each crate, and one for each pair that cargo can resolve.
/// Says which pair a target is of, and the text of its witness.
fn write(
    folder: &Path,
    crates: &BTreeMap<String, &Files>,
    found: &BTreeMap<Pair, Vec<Complaint>>,
) -> BTreeMap<String, (Pair, String)> {
    let mut members = workspace::write_crates(folder, crates);
    let mut witnesses = BTreeMap::new();
    let of: BTreeSet<_> = found.keys().map(|(of, _)| of).collect();
    let texts: BTreeMap<_, _> = of.into_iter().map(|of| (of, witness(crates[of]))).collect();
    for (pair, _) in found.iter().filter(|(_, lost)| lost.is_empty()) {
        let (of, against) = pair;
        let name = format!("{of}-on-{against}");
        let group = workspace::name_of(folder);
        let member = format!("witnesses/{group}/{name}");
        let manifest = manifest(&name, crates[of], &format!("{group}/{against}"));
        workspace::write_file(&folder.join(&member).join("Cargo.toml"), manifest);
        workspace::write_file(&folder.join(&member).join("src/lib.rs"), &texts[of]);
        members.push(member);
        let target = name.replace('-', "_");
        witnesses.insert(target, (pair.clone(), texts[of].clone()));
    }
    workspace::write(folder, &members);
    witnesses
}

/// The manifest of a witness, which depends on the crate in this folder in `crates`, and on all that
/// this depends on.
fn manifest(name: &str, of: &Files, folder: &str) -> String {
    let (_, against) = folder.split_once('/').expect("a folder in a folder");
    let own: Table = of
        .get("Cargo.toml")
        .expect("a crate has a manifest")
        .parse()
        .expect("a manifest is TOML");
    let http = &own["dependencies"]["http"];
    let features: Vec<_> = features(of).into_iter().collect();
    format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         http = {http}\n{CRATE} = {{ package = {against:?}, path = \"../../../crates/{folder}\", \
         features = {features:?} }}\n"
    )
}

/// The features of a crate.
fn features(files: &Files) -> BTreeSet<String> {
    let manifest = files.get("Cargo.toml").expect("a crate has a manifest");
    let table: Table = manifest.parse().expect("a manifest is TOML");
    let features = table.get("features").and_then(toml::Value::as_table);
    features
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect()
}

/// The features that a crate has and another has not: cargo resolves no such pair.
fn lost_features(old: &Files, new: &Files) -> Vec<Complaint> {
    let lost = &features(old) - &features(new);
    let complaints = lost.into_iter().map(|feature| Complaint {
        is_error: true,
        item: format!("Cargo.toml: {feature}"),
        message: "there is no such feature".to_owned(),
    });
    complaints.collect()
}

impl Complaint {
    /// What a diagnostic says about the source of a witness, if it is about a place in it.
    fn new(message: &Value, text: &str) -> Option<Self> {
        let spans = message["spans"].as_array()?;
        let span = spans.iter().find(|span| span["is_primary"] == true)?;
        let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
        let lines: Vec<_> = text.lines().take(line).collect();
        let item = lines.iter().rev().find_map(|line| line.strip_prefix("// "));
        Some(Self {
            is_error: message["level"] == "error",
            item: item.unwrap_or_default().to_owned(),
            message: message["message"].as_str().unwrap_or_default().to_owned(),
        })
    }
}
