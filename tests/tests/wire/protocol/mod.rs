//! Protocol test cases, run through generated code.
//!
//! A case is a value of the traits `smithy.test#httpRequestTests` and
//! `smithy.test#httpResponseTests`
//! (<https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html>).
//! All operations of a model become a crate, the cases become a program that
//! calls it, and both are compiled and run.

mod case;
mod checks;
#[path = "checks_test.rs"]
mod checks_test;
mod program;
mod supported;
mod workspace;

use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::import::{self, Prose};
use opsmith_tests::project;
use opsmith_tests::workspace::write_file;
use workspace::run;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_client_cases_of_smithys_own_tests_pass() {
    let model = project::root().join("../shared/conformance/awsQuery.json");
    let report = run("smithy", &[model]);
    println!("{report}");
    assert_eq!(report.passed, 77);
}

#[test]
#[ignore = "run cargo xtask test"]
fn our_own_cases_of_what_smithys_leave_out_pass() {
    let report = run("own", &own_models());
    println!("{report}");
    assert_eq!(report.passed, OWN_CASES);
}

/// botocore says otherwise than Smithy what members are called on the wire.
#[test]
#[ignore = "run cargo xtask test"]
fn our_own_cases_of_a_service_of_botocore_pass() {
    let folder = project::root().join("tests/tests/wire/protocol/imported");
    let report = run("imported", &[imported(&folder), folder.join("cases.json")]);
    println!("{report}");
    assert_eq!(report.passed, 3);
}

/// The file of the model that is made of a folder of botocore.
fn imported(folder: &Path) -> PathBuf {
    let imported = import::import(folder, Prose::Drop).unwrap_or_else(|error| panic!("{error}"));
    let file = project::scratch("protocol").join(imported.name);
    write_file(&file, imported.text);
    file
}

/// How many cases the models of `cases/` hold.
const OWN_CASES: usize = 135;

fn own_models() -> Vec<PathBuf> {
    let folder = project::root().join("tests/tests/wire/protocol/cases");
    let entries = fs::read_dir(folder).unwrap();
    let mut models: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    models.sort_unstable();
    models
}
