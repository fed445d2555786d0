//! Inputs, field by field of their forms.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::time::Instant;

use opsmith_tests::python::ask;
use opsmith_tests::seed::seed;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::services::answers::{ANSWERS, TOKEN};
use crate::services::balance::Balance;
use crate::services::draw::{Draw, For};
use crate::services::official::{OPERATIONS, SERVICES};

/// How many inputs are drawn for each operation at least.
const INPUTS: usize = 24;

/// The names and values of a form, sorted: no order is promised.
type Form = Vec<(String, String)>;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_valid_inputs_of_every_operation_are_accepted_and_have_botocores_form_fields() {
    let seed = seed();
    let (questions, balances) = drawn(seed);
    let answers = &*ANSWERS;
    let started = Instant::now();
    let ours = answers.ask(&questions);
    println!("{:.1?} for our requests", started.elapsed());
    let started = Instant::now();
    let theirs = ask("serialize.py", &questions);
    println!("{:.1?} for botocore's", started.elapsed());
    let mut fields = Fields::default();
    for (question, (ours, theirs)) in questions.iter().zip(ours.iter().zip(&theirs)) {
        assert_eq!(ours["invalid"], Value::Null, "{question}");
        assert_eq!(ours["method"], theirs["method"], "{question}");
        assert_eq!(ours["url"], theirs["url"], "{question}");
        let unlike = fields.unlike(&our_form(ours), &their_form(theirs));
        assert!(unlike.is_empty(), "{question}\n{}", unlike.join("\n"));
    }
    let operations = questions.iter();
    let operations = operations.map(|question| (&question["service"], &question["operation"]));
    let operations: HashSet<_> = operations.collect();
    println!(
        "{} operations, {} inputs: all are valid, and their decoded form fields, in any order, \
         are botocore's\n{fields}",
        operations.len(),
        questions.len()
    );
    Balance::assert_quarters(&balances, "inputs");
    assert_eq!(operations.len(), OPERATIONS);
    fields.assert_all_kinds();
}

/// Questions about inputs of all operations, and how their members are
/// balanced.
fn drawn(seed: u64) -> (Vec<Value>, Vec<Balance>) {
    let started = Instant::now();
    let (mut questions, mut balances) = (Vec::new(), Vec::new());
    for service in SERVICES.iter() {
        let mut draw = Draw::new(&service.model, seed, For::Inputs);
        for (name, operation) in service.operations() {
            let inputs = draw.bodies(&operation.input, INPUTS).into_iter();
            questions.extend(inputs.map(|params| {
                json!({
                    "service": service.name,
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

/// Fields that were compared.
#[derive(Default)]
struct Fields {
    all: usize,
    empty: usize,
    beyond_ascii: usize,
    differences: BTreeMap<&'static str, usize>,
}

impl Fields {
    /// The fields that differ, but for differences that are meant.
    fn unlike(&mut self, ours: &Form, theirs: &Form) -> Vec<String> {
        let names = |form: &Form| -> Vec<String> {
            let names = form.iter().map(|(name, _)| name.clone());
            names.collect()
        };
        if names(ours) != names(theirs) {
            return vec![format!("{:?}, not {:?}", names(ours), names(theirs))];
        }
        let mut unlike = Vec::new();
        for ((name, ours), (_, theirs)) in ours.iter().zip(theirs) {
            self.all += 1;
            self.empty += usize::from(ours.is_empty());
            self.beyond_ascii += usize::from(!ours.is_ascii());
            let mut differences = DIFFERENCES.iter();
            if ours == theirs {
                continue;
            }
            match differences.find(|difference| (difference.explains)(ours, theirs)) {
                Some(difference) => *self.differences.entry(difference.name).or_default() += 1,
                None => unlike.push(format!("{name}: {ours:?}, not {theirs:?}")),
            }
        }
        unlike
    }

    fn assert_all_kinds(&self) {
        assert!(self.empty > 0 && self.beyond_ascii > 0);
        assert_eq!(self.differences.len(), DIFFERENCES.len());
    }
}

impl fmt::Display for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            all,
            empty,
            beyond_ascii,
            differences,
        } = self;
        write!(
            f,
            "{all} fields, {empty} empty, {beyond_ascii} beyond ASCII"
        )?;
        for difference in DIFFERENCES {
            let Difference {
                name,
                reason,
                source,
                ..
            } = difference;
            let count = differences.get(name).copied().unwrap_or_default();
            write!(
                f,
                "\n{count} differ: {name}\n  why: {reason}\n  source: {source}"
            )?;
        }
        Ok(())
    }
}

fn our_form(answer: &Value) -> Form {
    let decoded = |text| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let body = answer["form"].as_str().unwrap();
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
