//! The crate of all operations, as its users compile it.

use crate::services::answers::{Answers, JSON, QUERY};
use crate::services::official::QUERY_OPERATIONS;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_whole_query_services_build_and_document_without_a_warning_and_pass_their_tests() {
    assert_eq!(QUERY.operations().len(), QUERY_OPERATIONS);
    assert!(document_and_test(&QUERY) > 100);
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_whole_json_services_build_and_document_without_a_warning_and_pass_their_tests() {
    // The endpoint of each service, and the support code.
    assert!(document_and_test(&JSON) > JSON.services.len());
}

/// How many tests in documentation have passed.
fn document_and_test(answers: &Answers) -> usize {
    let services = answers.generated.services().into_iter();
    let operations: Vec<_> = services.flat_map(|service| service.operations).collect();
    let lines = answers.generated.lines(|_| true);
    println!(
        "{} services, {} operations, {lines} lines",
        answers.services.len(),
        operations.len()
    );
    assert_eq!(operations.len(), answers.operations().len());
    answers.run(&["doc", "--package", "operations", "--no-deps"]);
    let printed = answers.run(&["test", "--package", "operations", "--doc"]);
    let passed = printed.lines().filter_map(passed).sum();
    println!("{passed} doctests passed");
    passed
}

/// How many tests a line of a summary says have passed.
fn passed(line: &str) -> Option<usize> {
    let line = line.strip_prefix("test result: ok. ")?;
    let (passed, _) = line.split_once(" passed; 0 failed; 0 ignored;")?;
    passed.parse().ok()
}
