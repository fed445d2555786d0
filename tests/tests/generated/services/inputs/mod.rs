//! Inputs, and the requests that are made of them.

mod differences;
mod message;

use std::collections::BTreeSet;
use std::time::Instant;

use opsmith_tests::python::ask;
use opsmith_tests::seed::seed;
use serde_json::{Value, json};

use crate::services::answers::{Answers, IMPORTED, JSON, QUERY, TOKEN};
use crate::services::balance::Balance;
use crate::services::draw::{Draw, For};
use crate::services::faults::Faults;
use crate::services::official::{OTHER_URIS, Official};
use differences::Compared;
use message::parts;

/// How many inputs are drawn for each operation at least.
const INPUTS: usize = 24;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_valid_inputs_of_every_query_operation_are_accepted_and_have_botocores_requests() {
    compare(&QUERY);
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_valid_inputs_of_every_json_operation_are_accepted_and_have_botocores_requests() {
    compare(&JSON);
}

#[test]
#[ignore = "run cargo xtask test"]
fn valid_inputs_of_every_imported_operation_are_accepted_and_have_botocores_requests() {
    compare(&IMPORTED);
}

fn compare(answers: &Answers) {
    let seed = seed();
    let (questions, balances) = drawn(answers.services, seed);
    let started = Instant::now();
    let ours = answers.ask(&questions);
    println!("{:.1?} for our requests", started.elapsed());
    let started = Instant::now();
    let theirs = ask("serialize.py", &questions);
    println!("{:.1?} for botocore's", started.elapsed());
    let mut compared = Compared::default();
    let mut faults = Faults::default();
    for (question, (ours, theirs)) in questions.iter().zip(ours.iter().zip(&theirs)) {
        let unlike = if ours["invalid"].is_null() && ours["refused"].is_null() {
            compared.unlike(&parts(ours), &parts(theirs))
        } else {
            vec![ours.to_string()]
        };
        faults.add(question, &unlike);
    }
    faults.assert_none();
    let operations = questions.iter().map(|question| {
        let text = |name: &str| question[name].as_str().unwrap();
        (text("service"), text("operation"))
    });
    let operations: BTreeSet<_> = operations.collect();
    println!(
        "{} operations, {} inputs: all are valid, and their requests mean the same as \
         botocore's\n{compared}",
        operations.len(),
        questions.len()
    );
    Balance::assert_quarters(&balances, "inputs");
    let mut expected = answers.operations();
    expected.retain(|operation| !OTHER_URIS.contains(operation));
    assert_eq!(operations, expected);
}

/// Questions about inputs of all operations, and how their members are
/// balanced.
fn drawn(services: &[Official], seed: u64) -> (Vec<Value>, Vec<Balance>) {
    let started = Instant::now();
    let (mut questions, mut balances) = (Vec::new(), Vec::new());
    for service in services {
        let mut draw = Draw::new(&service.model, seed, For::Inputs);
        let is_same = |(name, _): &(&str, _)| !OTHER_URIS.contains(&(&*service.name, *name));
        for (name, operation) in service.operations().into_iter().filter(is_same) {
            let inputs = draw.bodies(&operation.input, INPUTS).into_iter();
            questions.extend(inputs.map(|params| {
                json!({
                    "service": service.name,
                    "module": service.module(),
                    "operation": name,
                    "endpoint": "https://example.com",
                    "params": params,
                    "token": TOKEN,
                })
            }));
        }
        balances.push(draw.balance);
    }
    let inputs = questions.len();
    println!("{:.1?} to draw {inputs} inputs", started.elapsed());
    (questions, balances)
}
