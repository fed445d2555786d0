//! Cases, each run on its own, and what came of them.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::thread;

use opsmith_codegen::{Codegen, Generated};
use opsmith_tests::seed::seed;

use crate::damaged::damage::{Damaged, Kind, Part};
use crate::damaged::draw::Draw;
use crate::damaged::promise;

/// A crate is written for one case in so many.
const WRITTEN: usize = 16;

/// How many failures are told.
const TOLD: usize = 20;

/// What came of cases: how many errors and crates, by kind of damage.
#[derive(Default)]
pub(crate) struct Outcomes {
    counts: BTreeMap<Kind, [usize; 2]>,
    failures: Vec<String>,
    is_whole: bool,
}

impl Outcomes {
    /// Nothing failed, and every kind of damage happened; of all together came
    /// errors as well as crates.
    pub(crate) fn is_of_every_kind(&self) {
        let count = self.failures.len();
        let told: Vec<_> = self
            .failures
            .iter()
            .take(TOLD)
            .map(String::as_str)
            .collect();
        assert!(told.is_empty(), "{count} failures:\n{}", told.join("\n\n"));
        if self.is_whole {
            assert_eq!(self.counts.len(), Kind::ALL.len());
            for outcome in [0, 1] {
                assert!(self.counts.values().any(|counts| counts[outcome] > 0));
            }
        }
    }

    fn add(&mut self, other: Self) {
        for (kind, counts) in other.counts {
            let sum = self.counts.entry(kind).or_default();
            *sum = [sum[0] + counts[0], sum[1] + counts[1]];
        }
        self.failures.extend(other.failures);
    }

    fn table(&self, part: Part) -> String {
        let mut text = format!("{part:?}: kind of damage, errors, crates\n");
        for (kind, [errors, crates]) in &self.counts {
            writeln!(text, "  {kind:<10} {errors:>6} {crates:>6}").unwrap();
        }
        text
    }
}

/// Runs so many cases of damage to a part, or `OPSMITH_DAMAGED` times as many.
pub(crate) fn run(part: Part, cases: usize) -> Outcomes {
    let seed = seed();
    let cases = cases * times();
    let one = number("OPSMITH_CASE");
    let numbers: Vec<usize> = one.map_or_else(|| (0..cases).collect(), |case| vec![case]);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut outcomes = thread::scope(|scope| {
        let runs: Vec<_> = (0..threads)
            .map(|thread| {
                let mine = numbers.iter().copied().skip(thread).step_by(threads);
                scope.spawn(move || run_each(part, seed, mine))
            })
            .collect();
        let mut sum = Outcomes::default();
        for run in runs {
            sum.add(run.join().unwrap());
        }
        sum
    });
    outcomes.is_whole = one.is_none();
    println!("{}", outcomes.table(part));
    outcomes
}

fn number(variable: &str) -> Option<usize> {
    let number = env::var(variable).ok();
    number.and_then(|number| number.parse().ok())
}

/// How many times as many cases are wanted.
pub(crate) fn times() -> usize {
    number("OPSMITH_DAMAGED").unwrap_or(1)
}

fn run_each(part: Part, seed: u64, cases: impl Iterator<Item = usize>) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for case in cases {
        let damaged = Damaged::draw(part, case, &mut Draw::new(seed, case));
        let bench = Bench::new(&damaged);
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            bench.run(&damaged, case % WRITTEN == 0)
        }));
        let outcome = outcome.unwrap_or_else(|panic| Err(format!("a panic: {}", words(&*panic))));
        match outcome {
            Ok(is_crate) => {
                outcomes.counts.entry(damaged.kind).or_default()[usize::from(is_crate)] += 1;
            }
            Err(failure) => outcomes.failures.push(format!(
                "OPSMITH_SEED={seed} OPSMITH_CASE={case} ({part:?}, {}): {}\n  {failure}",
                damaged.kind,
                damaged.what.join("; "),
            )),
        }
    }
    outcomes
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("without words").to_owned()
}

/// A folder with the files of a case. It stays where a run dies, with what
/// was done in `damage.txt`.
pub(crate) struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    pub(crate) fn new(damaged: &Damaged) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("opsmith-damaged-")
            .tempdir()
            .unwrap();
        let input = folder.path().join("input");
        fs::create_dir(&input).unwrap();
        for (name, bytes) in [
            ("model.json", &damaged.model[..]),
            ("docs.json", &damaged.docs),
            ("opsmith.toml", &damaged.manifest),
            ("damage.txt", damaged.what.join("\n").as_bytes()),
        ] {
            fs::write(input.join(name), bytes).unwrap();
        }
        Self { folder }
    }

    /// Whether the case becomes a crate; what is wrong if a promise is broken.
    fn run(&self, damaged: &Damaged, is_written: bool) -> Result<bool, String> {
        let Some(generated) = self.generate()? else {
            return Ok(false);
        };
        promise::of_crate(damaged.names, generated.files())?;
        for warning in generated.warnings() {
            promise::of_message(warning)?;
        }
        if is_written {
            self.write(&generated)
        } else {
            Ok(true)
        }
    }

    /// The crate, unless there is a clear error.
    pub(crate) fn generate(&self) -> Result<Option<Generated>, String> {
        let manifest = self.folder.path().join("input/opsmith.toml");
        match Codegen::new(manifest).without_rustfmt().generate() {
            Ok(generated) => Ok(Some(generated)),
            Err(error) => promise::of_error(&error).map(|()| None),
        }
    }

    /// Writes the crate, and looks at everything around it.
    fn write(&self, generated: &Generated) -> Result<bool, String> {
        let root = self.folder.path();
        let before = files(root);
        let written = generated.write(root.join("out"));
        let mut expected = before;
        if let Err(error) = &written {
            promise::of_message(&error.to_string())?;
        } else {
            let paths = generated.files().iter().map(|(path, _)| path);
            let paths = paths.chain([".opsmith-files"]);
            expected.extend(paths.map(|path| root.join("out").join(path)));
        }
        let found = files(root);
        if found == expected {
            Ok(written.is_ok())
        } else {
            let other = found.symmetric_difference(&expected);
            Err(format!("other files: {:?}", other.collect::<Vec<_>>()))
        }
    }
}

/// All files below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let nested = entries.map(|entry| {
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path())
        } else {
            BTreeSet::from([entry.path()])
        }
    });
    nested.flatten().collect()
}
