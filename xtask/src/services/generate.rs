//! One service: from its model to a crate that is checked.

use std::any::Any;
use std::fmt::Display;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use opsmith_codegen::catalog::Catalog;
use opsmith_codegen::import::{self, ImportError, Prose};
use opsmith_codegen::{Codegen, Generated};

use super::find::Service;
use super::record::{self, Record};
use super::report::{Refused, Row};
use super::workspace::{Check, PACKAGE, Workspace};
use crate::{BadInput, shown};

/// The module of the service, which may have any name here.
const MODULE: &str = "service";

/// What is done to every service.
pub(super) struct Checker<'a> {
    pub(super) prose: Prose,
    pub(super) checks: &'a [Check],
    /// The compiler, with its version.
    pub(super) compiler: String,
    /// Where crates that fail are kept.
    pub(super) failed: PathBuf,
    pub(super) record: Mutex<Record>,
}

impl Checker<'_> {
    /// Generates a service and checks its crate. A panic is a failure too.
    pub(super) fn run(&self, service: &Service, workspace: &Workspace) -> Row {
        let mut row = Row::new(&service.name);
        let run = || self.check(service, workspace, &mut row);
        let result = panic::catch_unwind(AssertUnwindSafe(run));
        row.failure = result
            .unwrap_or_else(|panic| Err(format!("panicked: {}", message(&*panic))))
            .err();
        row
    }

    fn check(&self, service: &Service, workspace: &Workspace, row: &mut Row) -> Result<(), String> {
        let start = Instant::now();
        let generated = self.generate(service, workspace, row)?;
        row.generated = start.elapsed();
        let Some(generated) = generated else {
            return Ok(());
        };
        row.lines = generated.lines(|path| path.starts_with("src/"));
        row.warnings = generated.warnings().to_vec();
        let keys = self.checks.iter().map(|check| {
            let key = record::key(generated.files(), &self.compiler, check);
            let before = self.record().time(&key);
            (*check, key, before)
        });
        let keys: Vec<_> = keys.collect();
        row.passed_before = keys.iter().all(|(.., before)| before.is_some());
        if !row.passed_before {
            let written = generated.write(workspace.krate());
            written.map_err(|error| text(&error))?;
        }
        let times = keys.into_iter().map(|(check, key, before)| match before {
            Some(time) => Ok(time),
            None => self.run_check(check, &key, service, workspace),
        });
        row.checked = Some(times.sum::<Result<_, _>>()?);
        Ok(())
    }

    /// Runs a check, and records that it has passed. Returns the time that it took.
    fn run_check(
        &self,
        check: Check,
        key: &str,
        service: &Service,
        workspace: &Workspace,
    ) -> Result<Duration, String> {
        let start = Instant::now();
        if let Err(said) = workspace.run(check) {
            let folder = self.failed.join(&service.name);
            workspace.keep(&folder).map_err(|error| text(&error))?;
            return Err(format!("{}: {said}", shown(&folder)));
        }
        let time = start.elapsed();
        let added = self.record().add(key, &service.name, time);
        added.map_err(|BadInput(message)| message)?;
        Ok(time)
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The crate of all operations that are supported, if there is any.
    fn generate(
        &self,
        service: &Service,
        workspace: &Workspace,
        row: &mut Row,
    ) -> Result<Option<Generated>, String> {
        let model = match import::import(&service.path, self.prose) {
            Ok(imported) => imported.text,
            // Smithy cannot say something, or the importer does not know the protocol.
            Err(ImportError::Unsupported { at, problem, .. }) => {
                row.not_imported = Some(format!("{at}: {problem}"));
                return Ok(None);
            }
            Err(error) => return Err(error.to_string()),
        };
        let file = workspace.folder.join("model.json");
        fs::write(&file, model).map_err(|error| text(&error))?;
        let catalog = Catalog::of_model(&[file]).map_err(|error| text(&error))?;
        row.refused = catalog.refused().into_iter().map(Refused::new).collect();
        let is_refused = |name: &str| row.refused.iter().any(|it| it.operation == name);
        let operations = catalog.matching::<&str>(&[]).into_iter();
        let operations: Vec<_> = operations
            .map(|entry| entry.operation)
            .filter(|name| !is_refused(name))
            .collect();
        if operations.is_empty() {
            return Ok(None);
        }
        let manifest = workspace.folder.join("opsmith.toml");
        let content = format!(
            "[package]\nname = \"{PACKAGE}\"\nversion = \"0.1.0\"\n\n[services.{MODULE}]\n\
             models = [\"model.json\"]\noperations = {operations:?}\n"
        );
        fs::write(&manifest, content).map_err(|error| text(&error))?;
        let generated = Codegen::new(manifest).generate();
        let generated = generated.map_err(|error| text(&error))?;
        row.operations = operations.len();
        let wire = generated.bound().wire.first();
        row.protocol = wire.map(|wire| wire.protocol);
        Ok(Some(generated))
    }
}

fn text(error: &dyn Display) -> String {
    error.to_string()
}

/// What a panic says.
fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("without a message")
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::root;

    /// Passes for every crate, without a build.
    const PASSES: Check = &["--version"];

    /// Fails for every crate.
    const FAILS: Check = &["no-such-command"];

    /// Runs checks on a model, in a folder where earlier runs may have been.
    fn run(folder: &TempDir, model: PathBuf, checks: &[Check]) -> Row {
        let folder = folder.path();
        let checker = Checker {
            prose: Prose::Drop,
            checks,
            compiler: "rustc".to_owned(),
            failed: folder.join("failed"),
            record: Mutex::new(Record::open(&folder.join("passed.jsonl")).ok().unwrap()),
        };
        let service = Service {
            name: "example".to_owned(),
            path: model,
        };
        let workspace = Workspace::new(folder.join("1")).ok().unwrap();
        checker.run(&service, &workspace)
    }

    fn sts() -> PathBuf {
        root().join("models/sts-2011-06-15.json")
    }

    #[test]
    fn a_check_that_has_passed_is_not_run_again() {
        let folder = tempfile::tempdir().unwrap();
        let first = run(&folder, sts(), &[PASSES]);
        assert_eq!(first.failure, None);
        assert_eq!(first.protocol, Some("awsQuery"));
        assert!(first.operations > 5 && first.lines > 1000 && first.refused.is_empty());
        assert!(first.checked.is_some() && !first.passed_before);

        let again = run(&folder, sts(), &[PASSES]);
        assert!(again.checked == first.checked && again.passed_before);
        let more = run(&folder, sts(), &[PASSES, &["version"]]);
        assert!(more.checked > first.checked && !more.passed_before);
    }

    #[test]
    fn a_crate_that_fails_is_kept_and_checked_again() {
        let folder = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            let row = run(&folder, sts(), &[PASSES, FAILS]);
            let failure = row.failure.unwrap();
            assert!(failure.contains("cargo no-such-command: exit"), "{failure}");
            assert!(failure.contains("no such command"), "{failure}");
            assert!(folder.path().join("failed/example/src/lib.rs").exists());
            assert!(row.checked.is_none() && !row.passed_before);
        }
    }

    #[test]
    fn a_model_that_cannot_be_read_is_a_failure_and_another_protocol_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let model = folder.path().join("model.json");
        fs::write(&model, "{}").unwrap();
        let row = run(&folder, model.clone(), &[PASSES]);
        assert!(row.failure.unwrap().contains("not a Smithy model"));

        let text = fs::read_to_string(sts()).unwrap();
        fs::write(&model, text.replace("aws.protocols#awsQuery", "example#p")).unwrap();
        let row = run(&folder, model, &[PASSES]);
        assert_eq!((row.failure, row.protocol), (None, None));
        assert_eq!((row.operations, row.lines), (0, 0));
        assert!(row.refused.len() > 5);
    }

    #[test]
    fn a_panic_is_told_by_its_message() {
        let panic = panic::catch_unwind(|| panic!("at {}", 1)).unwrap_err();
        assert_eq!(message(&*panic), "at 1");
        let panic = panic::catch_unwind(|| panic!("always")).unwrap_err();
        assert_eq!(message(&*panic), "always");
    }
}
