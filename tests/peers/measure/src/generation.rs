//! How long it takes to generate so many operations.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use measure::section::{Section, median, shown, table};
use opsmith_codegen::model::Model;
use opsmith_codegen::{Codegen, select};
use serde_json::json;

use crate::Result;
use crate::cargo::peers;

/// How many operations are generated; all there are, where the last is more.
const COUNTS: [usize; 4] = [1, 10, 50, usize::MAX];

/// How often each is.
const RUNS: usize = 7;

/// The model of IAM that is committed: facts, with no prose of AWS.
pub(crate) fn model() -> PathBuf {
    peers().join("../../models/iam-2010-05-08.json")
}

/// Its operations, sorted.
pub(crate) fn operations() -> Result<Vec<String>> {
    let model = Model::read(&[model()]).map_err(|errors| errors.to_string())?;
    let service = select::services(&model).next().ok_or("no service")?;
    let mut names: Vec<_> = select::operations(&model, service)
        .into_iter()
        .map(|id| id.name().to_owned())
        .collect();
    names.sort();
    Ok(names)
}

/// A manifest in a folder of its own, for operations of IAM.
pub(crate) fn manifest(folder: &Path, operations: &[String]) -> Result<PathBuf> {
    let path = folder.join("opsmith.toml");
    let text = format!(
        "[package]\nname = \"iam-operations\"\nversion = \"0.1.0\"\n\n\
         [services.iam]\nmodels = [{:?}]\noperations = {operations:?}\n",
        model().display().to_string()
    );
    fs::write(&path, text)?;
    Ok(path)
}

/// The time to read the model, plan and write down so many operations of IAM in memory.
pub(crate) fn generation() -> Result<Section> {
    let operations = operations()?;
    let folder = tempfile::tempdir()?;
    let mut rows = Vec::new();
    let mut json = Vec::new();
    for count in COUNTS {
        let count = count.min(operations.len());
        let manifest = manifest(folder.path(), &operations[..count])?;
        let with = Codegen::new(&manifest);
        let without = with.clone().without_rustfmt();
        let lines = with.generate()?.lines(|path| path.starts_with("src/"));
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..RUNS {
            for (codegen, times) in [&without, &with].into_iter().zip(&mut times) {
                let start = Instant::now();
                codegen.generate()?;
                times.push(start.elapsed().as_secs_f64());
            }
        }
        let [without, with] = times.map(|times| median(times).unwrap_or_default());
        let shown = |seconds: f64| shown(seconds, "s");
        rows.push(vec![
            format!("{count}"),
            shown(without),
            shown(with),
            format!("{lines}"),
        ]);
        json.push(json!({
            "operations": count, "seconds": without, "seconds_with_rustfmt": with, "lines": lines,
        }));
    }
    Ok(Section {
        title: "Generation".to_owned(),
        markdown: table(
            &[
                "operations",
                "without rustfmt",
                "with rustfmt",
                "lines of source",
            ],
            &rows,
        ),
        json: json.into(),
    })
}
