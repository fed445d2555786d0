//! Operations drawn from the official models: every one of them becomes a
//! crate that compiles without a warning.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use opsmith_codegen::Codegen;
use opsmith_codegen::model::Model;
use opsmith_codegen::select;
use opsmith_tests::{project, seed::seed, workspace};

/// `OPSMITH_DRAWN` draws more.
fn drawn() -> usize {
    let drawn = env::var("OPSMITH_DRAWN").ok();
    drawn.and_then(|drawn| drawn.parse().ok()).unwrap_or(20)
}

/// The model files and all their operations.
fn operations() -> Vec<(PathBuf, String)> {
    let folder = project::root().join("../shared/models");
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = entries.map(|entry| entry.unwrap().path());
    let files: BTreeSet<_> = files
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    let mut operations = Vec::new();
    for file in files {
        let file = fs::canonicalize(file).unwrap();
        let model = Model::read(std::slice::from_ref(&file)).unwrap();
        let service = select::services(&model).next().unwrap();
        let names = select::operations(&model, service).into_iter();
        operations.extend(names.map(|id| (file.clone(), id.name().to_owned())));
    }
    operations
}

fn draw(seed: u64) -> Vec<(PathBuf, String)> {
    let mut operations = operations();
    operations.sort_by_cached_key(|(_, name)| {
        let mut hasher = DefaultHasher::new();
        (seed, name).hash(&mut hasher);
        hasher.finish()
    });
    operations.truncate(drawn());
    operations
}

/// Generates a crate for one operation; the error where it is not supported.
fn generate(folder: &Path, name: &str, model: &Path, operation: &str) -> Result<(), String> {
    let manifest = folder.join(format!("{name}.toml"));
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n\n[services.service]\n\
         models = [{:?}]\noperations = [\"{operation}\"]\n",
        model.display().to_string()
    );
    fs::write(&manifest, text).unwrap();
    let generated = Codegen::new(manifest)
        .generate()
        .map_err(|error| error.to_string())?;
    generated
        .write(folder.join(name))
        .map_err(|error| error.to_string())?;
    Ok(())
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_operations_drawn_from_the_official_models_compile_without_a_warning() {
    let seed = seed();
    let folder = tempfile::tempdir().unwrap();
    let mut members = Vec::new();
    let mut unsupported = Vec::new();
    for (index, (model, operation)) in draw(seed).iter().enumerate() {
        let name = format!("drawn-{index}");
        match generate(folder.path(), &name, model, operation) {
            Ok(()) => {
                println!("{name}: {operation}");
                members.push(name);
            }
            Err(error) => {
                println!("{name}: {operation}: not supported: {error}");
                unsupported.push(operation.clone());
            }
        }
    }
    println!("{} operations are not supported", unsupported.len());
    assert_eq!(unsupported, Vec::<String>::new(), "OPSMITH_SEED={seed}");
    workspace::write(folder.path(), &members);
    let arguments = ["clippy", "--workspace", "--quiet"];
    let status = workspace::cargo(folder.path(), &arguments)
        .args(["--", "-D", "warnings"])
        .status()
        .unwrap();
    assert!(status.success(), "OPSMITH_SEED={seed}");
}
