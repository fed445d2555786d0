//! Inputs, field by field of their forms.

use std::collections::BTreeMap;
use std::time::Instant;

use opsmith_codegen::model::Operation;
use opsmith_tests::python::ask;
use opsmith_tests::seed::seed;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::answers::{ANSWERS, TOKEN};
use crate::balance::Balance;
use crate::draw::{Draw, For};
use crate::official::{OPERATIONS, Official, SERVICES};

/// How many inputs are drawn for each operation at least.
const INPUTS: usize = 24;

/// The names and values of a form, sorted: no order is promised.
type Form = Vec<(String, String)>;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_valid_inputs_of_every_operation_are_accepted_and_have_botocores_form_fields() {
    let seed = seed();
    let mut questions = Vec::new();
    let mut balances = Vec::new();
    let mut operations = 0;
    let started = Instant::now();
    for service in SERVICES.iter() {
        let mut draw = Draw::new(&service.model, seed, For::Inputs);
        for (name, operation) in service.operations() {
            operations += 1;
            questions.extend(inputs(service, name, operation, &mut draw));
        }
        balances.push(draw.balance);
    }
    println!(
        "{:.1?} to draw {} inputs",
        started.elapsed(),
        questions.len()
    );
    let answers = &*ANSWERS;
    let started = Instant::now();
    let ours = answers.ask(&questions);
    println!("{:.1?} for our forms", started.elapsed());
    let started = Instant::now();
    let theirs = ask("serialize.py", &questions);
    println!("{:.1?} for botocore's", started.elapsed());
    let (mut fields, mut empty, mut beyond_ascii) = (0, 0, 0);
    let mut counts = BTreeMap::new();
    for (question, (ours, theirs)) in questions.iter().zip(ours.iter().zip(&theirs)) {
        assert_eq!(ours["invalid"], Value::Null, "{question}");
        let ours = form(ours["form"].as_str().unwrap());
        let unlike = unlike(&ours, &their_form(theirs), &mut counts);
        assert!(unlike.is_empty(), "{question}\n{}", unlike.join("\n"));
        fields += ours.len();
        empty += ours.iter().filter(|(_, value)| value.is_empty()).count();
        beyond_ascii += ours.iter().filter(|(_, value)| !value.is_ascii()).count();
    }
    println!(
        "{operations} operations, {} inputs: all are valid, and their {fields} decoded form \
         fields, in any order, are botocore's; {empty} are empty, {beyond_ascii} beyond ASCII",
        questions.len()
    );
    assert!(empty > 0 && beyond_ascii > 0);
    for difference in DIFFERENCES {
        let Difference {
            name,
            reason,
            source,
            ..
        } = difference;
        let count = counts.get(name).copied().unwrap_or_default();
        assert!(count > 0, "there is no difference `{name}`");
        println!("{count} fields differ: {name}\n  why: {reason}\n  source: {source}");
    }
    Balance::assert_quarters(&balances, "inputs");
    assert_eq!(operations, OPERATIONS);
}

/// A difference that is meant.
struct Difference {
    name: &'static str,
    reason: &'static str,
    source: &'static str,
    /// Whether it explains why our value differs from botocore's.
    explains: fn(ours: &str, theirs: &str) -> bool,
}

const DIFFERENCES: &[Difference] = &[Difference {
    name: "a fraction of a second ends with its last digit",
    reason: "0.5 seconds are `.5`; botocore always writes six digits",
    source: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
    explains: |ours, theirs| {
        let zeros = theirs
            .strip_suffix('Z')
            .map(|theirs| theirs.trim_end_matches('0'));
        theirs.len() == "2015-01-25T08:00:00.500000Z".len()
            && zeros.is_some()
            && zeros == ours.strip_suffix('Z')
    },
}];

/// The fields that differ, but for differences that are meant, which are
/// counted.
fn unlike(ours: &Form, theirs: &Form, counts: &mut BTreeMap<&str, usize>) -> Vec<String> {
    let mut unlike = Vec::new();
    let names =
        |form: &Form| -> Vec<String> { form.iter().map(|(name, _)| name.clone()).collect() };
    if names(ours) != names(theirs) {
        return vec![format!("{:?}\n{:?}", names(ours), names(theirs))];
    }
    for ((name, ours), (_, theirs)) in ours.iter().zip(theirs) {
        let mut differences = DIFFERENCES.iter();
        if ours == theirs {
            continue;
        }
        match differences.find(|difference| (difference.explains)(ours, theirs)) {
            Some(difference) => *counts.entry(difference.name).or_default() += 1,
            None => unlike.push(format!("{name}: {ours:?}, not {theirs:?}")),
        }
    }
    unlike
}

/// Questions about inputs of an operation.
fn inputs(
    service: &Official,
    name: &str,
    operation: &Operation,
    draw: &mut Draw<'_>,
) -> Vec<Value> {
    let inputs = draw.bodies(&operation.input, INPUTS).into_iter();
    let inputs = inputs.map(|params| {
        json!({
            "service": service.name,
            "operation": name,
            "endpoint": "https://example.com",
            "params": params,
            "token": TOKEN,
        })
    });
    inputs.collect()
}

fn form(body: &str) -> Form {
    let decoded = |text| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let fields = body.split('&').map(|field| field.split_once('=').unwrap());
    let mut form: Form = fields
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    form.sort_unstable();
    form
}

fn their_form(answer: &Value) -> Form {
    let mut form: Form = serde_json::from_value(answer["form"].clone()).unwrap();
    form.sort_unstable();
    form
}
