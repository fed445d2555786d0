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
mod deviations;
mod program;
mod supported;
mod workspace;

use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::import::{self, Prose};
use opsmith_tests::project;
use opsmith_tests::workspace::write_file;
use workspace::{Outcome, run};

#[test]
#[ignore = "run cargo xtask test"]
fn shared_client_cases_of_smithys_own_tests_pass() {
    for (protocol, expected) in [
        ("awsJson1_0", outcome(70, 5)),
        ("awsJson1_1", outcome(119, 0)),
        ("awsQuery", outcome(77, 0)),
        (
            "restJson1",
            Outcome {
                // Streams of bytes, and checksums of requests.
                refused: 13,
                ..outcome(237, 4)
            },
        ),
    ] {
        let model = format!("../shared/conformance/{protocol}.json");
        let name = format!("smithy-{protocol}");
        let report = run(&name, protocol, &[project::root().join(model)]);
        println!("{protocol}: {report}");
        assert_eq!(report.outcome(), expected, "{protocol}");
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn our_own_cases_of_what_smithys_leave_out_pass() {
    for (protocol, passed) in [("awsJson1_0", 80), ("awsQuery", 135)] {
        let report = run(&format!("own-{protocol}"), protocol, &own_models(protocol));
        println!("{protocol}: {report}");
        assert_eq!(report.outcome(), outcome(passed, 0), "{protocol}");
    }
}

/// That of cases which all pass.
fn outcome(passed: usize, deviating: usize) -> Outcome {
    Outcome {
        passed,
        deviating,
        ..Outcome::default()
    }
}

/// botocore says otherwise than Smithy what members are called on the wire.
#[test]
#[ignore = "run cargo xtask test"]
fn our_own_cases_of_a_service_of_botocore_pass() {
    let folder = project::root().join("tests/tests/wire/protocol/imported");
    let report = run(
        "imported",
        "awsQuery",
        &[imported(&folder), folder.join("cases.json")],
    );
    println!("{report}");
    assert_eq!(report.outcome(), outcome(3, 0));
}

/// The file of the model that is made of a folder of botocore.
fn imported(folder: &Path) -> PathBuf {
    let imported = import::import(folder, Prose::Drop).unwrap_or_else(|error| panic!("{error}"));
    let file = project::scratch("protocol").join(imported.name);
    write_file(&file, imported.text);
    file
}

/// The models of our own cases of a protocol.
fn own_models(protocol: &str) -> Vec<PathBuf> {
    let folder = project::root().join("tests/tests/wire/protocol/cases");
    let entries = fs::read_dir(folder.join(protocol)).unwrap();
    let mut models: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    models.sort_unstable();
    models
}
