//! All operations of IAM, beside aws-sdk-iam.

use std::fs;
use std::path::{Path, PathBuf};

use measure::section::{Section, shown, table};
use opsmith_codegen::Codegen;
use serde_json::{Value, json};

use crate::Result;
use crate::cargo::{PROFILES, cargo, mebibytes, output, peers, this_cargo, timed};
use crate::generation;
use crate::lines::count;

/// A package that has aws-sdk-iam, without a client of its own, and nothing else.
const SDK_ALONE: &str = r#"[package]
name = "sdk-alone"
edition = "2024"

[dependencies]
aws-sdk-iam = { version = "=1.133.0", default-features = false, features = ["rt-tokio"] }
"#;

/// A figure of both sides, and its unit.
struct Row(&'static str, &'static str, f64, f64);

/// The source and a clean build of each, one after the other, with what they depend on.
pub(crate) fn service() -> Result<Section> {
    let folder = tempfile::tempdir()?;
    let operations = generation::operations()?;
    let manifest = generation::manifest(folder.path(), &operations)?;
    let ours = folder.path().join("iam");
    Codegen::new(manifest).generate()?.write(&ours)?;
    let cargo_toml = fs::read_to_string(ours.join("Cargo.toml"))?;
    as_workspace(&ours, &cargo_toml)?;
    let sdk_alone = folder.path().join("sdk");
    fs::create_dir_all(sdk_alone.join("src"))?;
    fs::write(sdk_alone.join("src/lib.rs"), "")?;
    as_workspace(&sdk_alone, SDK_ALONE)?;

    let sources = [count(&ours.join("src"))?, count(&sdk()?.join("src"))?];
    let [lines, sdk_lines] = sources.map(|lines| f64::from(lines.all));
    let [code, sdk_code] = sources.map(|lines| f64::from(lines.code));
    let [size, sdk_size] = sources.map(|lines| mebibytes(lines.bytes));
    let mut rows = vec![
        Row("lines of source", "", lines, sdk_lines),
        Row("lines of code", "", code, sdk_code),
        Row("source", "MiB", size, sdk_size),
    ];
    for (profile, [time, memory]) in PROFILES.into_iter().zip([
        ["clean debug build", "peak memory, debug"],
        ["clean release build", "peak memory, release"],
    ]) {
        eprintln!("building all of IAM with profile {profile}, then aws-sdk-iam");
        let (ours_took, ours_had) = build(&ours, profile)?;
        let (sdk_took, sdk_had) = build(&sdk_alone, profile)?;
        rows.push(Row(time, "s", ours_took, sdk_took));
        if let (Some(ours), Some(sdk)) = (ours_had, sdk_had) {
            rows.push(Row(memory, "MiB", ours, sdk));
        }
    }
    let cells: Vec<_> = rows.iter().map(Row::cells).collect();
    let title = "All operations of IAM".to_owned();
    let head = ["", "aws-sdk-iam : generated", "generated", "aws-sdk-iam"];
    Ok(Section {
        title,
        markdown: table(&head, &cells),
        json: rows.iter().map(Row::to_json).collect(),
    })
}

/// Makes a folder a workspace of its own, with the versions that are there without a network.
fn as_workspace(folder: &Path, manifest: &str) -> Result<()> {
    fs::copy(peers().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(
        folder.join("Cargo.toml"),
        format!("{manifest}\n[workspace]\n"),
    )?;
    Ok(())
}

fn build(folder: &Path, profile: &str) -> Result<(f64, Option<f64>)> {
    let target = tempfile::tempdir()?;
    let mut command = this_cargo();
    command
        .current_dir(folder)
        .args(["build", "--lib", "--offline", "--quiet"])
        .args(["--profile", profile, "--target-dir"])
        .arg(target.path());
    timed(&mut command)
}

/// The folder of aws-sdk-iam's source.
fn sdk() -> Result<PathBuf> {
    let metadata = output(cargo("metadata").args(["--format-version=1", "--all-features"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let package = packages
        .clone()
        .find(|package| package["name"] == "aws-sdk-iam");
    let manifest = package.and_then(|package| package["manifest_path"].as_str());
    let folder = manifest.and_then(|manifest| Path::new(manifest).parent());
    Ok(folder.ok_or("aws-sdk-iam is not there")?.to_owned())
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let Self(name, unit, ours, sdk) = self;
        vec![
            (*name).to_owned(),
            format!("{:.1}", sdk / ours),
            shown(*ours, unit),
            shown(*sdk, unit),
        ]
    }

    fn to_json(&self) -> Value {
        let Self(name, unit, ours, sdk) = self;
        json!({ "name": name, "unit": unit, "generated": ours, "sdk": sdk })
    }
}
