//! Replies, member by member of what is read in them.

mod differences;
mod questions;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use opsmith_codegen::model::Model;
use opsmith_codegen::plan::types::{MemberPlan, OperationPlan};
use opsmith_tests::program::Plans;
use opsmith_tests::program::expected::Expected;
use opsmith_tests::python::ask;
use opsmith_tests::seed::seed;
use serde_json::{Map, Value, json};

use crate::services::answers::{Answers, IMPORTED, JSON, QUERY};
use crate::services::balance::Balance;
use crate::services::faults::Faults;
use differences::{Absent, table};
use questions::{Kind, Replies, Reply};

#[test]
#[ignore = "run cargo xtask test"]
fn shared_replies_to_every_query_operation_are_read_as_botocore_reads_them() {
    compare(&QUERY);
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_replies_to_every_json_operation_are_read_as_botocore_reads_them() {
    compare(&JSON);
}

#[test]
#[ignore = "run cargo xtask test"]
fn replies_to_every_imported_operation_are_read_as_botocore_reads_them() {
    compare(&IMPORTED);
}

fn compare(answers: &Answers) {
    let seed = seed();
    let started = Instant::now();
    let Replies { replies, balances } = Replies::draw(answers.services, seed);
    println!(
        "{:.1?} to draw {} replies",
        started.elapsed(),
        replies.len()
    );
    let questions: Vec<_> = replies.iter().map(Reply::question).collect();
    let started = Instant::now();
    let ours = answers.ask(&questions);
    println!("{:.1?} for our readings", started.elapsed());
    let started = Instant::now();
    let theirs = ask("parse.py", &questions);
    println!("{:.1?} for botocore's", started.elapsed());
    let counts = RefCell::default();
    let mut faults = Faults::default();
    for ((reply, question), (ours, theirs)) in
        replies.iter().zip(&questions).zip(ours.iter().zip(&theirs))
    {
        let mut plans = answers.generated.plan().services.iter();
        let plan = plans.find(|plan| plan.module == reply.module);
        let mut services = answers.services.iter();
        let service = services.find(|service| service.name == reply.service);
        let reading = Reading {
            plans: Plans {
                package: "operations",
                service: plan.unwrap(),
            },
            model: &service.unwrap().model,
            counts: &counts,
        };
        let unlike = match &theirs["raised"] {
            Value::Null => unlike("", ours, &reading.expected(reply, ours, theirs)),
            raised => vec![format!("botocore raises {raised}: {}", theirs["reason"])],
        };
        faults.add(question, &unlike);
    }
    faults.assert_none();
    let operations: BTreeSet<_> = replies
        .iter()
        .map(|reply| (&*reply.service, &*reply.operation))
        .collect();
    let errors = replies.iter().filter(|reply| reply.kind == Kind::Error);
    let errors = errors.count();
    println!(
        "{} operations, {} successes and {errors} errors: read as botocore reads them\n{}",
        operations.len(),
        replies.len() - errors,
        table(&counts.into_inner())
    );
    Balance::assert_quarters(&balances, "replies");
    assert_eq!(operations, answers.operations());
}

/// Where our reading is not as expected.
fn unlike(path: &str, ours: &Value, expected: &Value) -> Vec<String> {
    match (ours, expected) {
        (Value::Object(members), Value::Object(others)) if members.len() == others.len() => {
            let unlike = members.iter().flat_map(|(name, value)| {
                let path = format!("{path}.{name}");
                match others.get(name) {
                    Some(other) => unlike(&path, value, other),
                    None => vec![format!("{path}: {value}, not expected")],
                }
            });
            unlike.collect()
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            let pairs = items.iter().zip(others).enumerate();
            let unlike = pairs
                .flat_map(|(index, (item, other))| unlike(&format!("{path}.{index}"), item, other));
            unlike.collect()
        }
        _ if ours == expected => Vec::new(),
        _ => vec![format!("{path}: {ours}, not {expected}")],
    }
}

/// botocore's reading of replies of a service, as ours has to be.
struct Reading<'a> {
    plans: Plans<'a>,
    model: &'a Model,
    counts: &'a RefCell<BTreeMap<Absent, usize>>,
}

impl<'a> Reading<'a> {
    fn expected(&self, reply: &Reply, ours: &Value, theirs: &Value) -> Value {
        let request_id = &theirs["parsed"]["ResponseMetadata"]["RequestId"];
        let operation = self.plans.operation(&reply.operation);
        if reply.kind == Kind::Success {
            let mut output = theirs["parsed"].as_object().unwrap().clone();
            output.remove("ResponseMetadata");
            if reply.message.body.is_empty() {
                self.remove_payload(operation, &mut output);
            }
            self.write_json_in_headers(operation, &mut output);
            let output = self.structure(&operation.output.members, &output);
            return json!({"output": output, "request_id": request_id});
        }
        let error = &theirs["parsed"]["Error"];
        let exception = theirs["shape"].as_str().map(|name| {
            let mut exceptions = self.plans.service.exceptions.iter();
            let exception = exceptions.find(|exception| exception.shape.name() == name);
            exception.unwrap_or_else(|| panic!("nothing is planned for {name}"))
        });
        let members = exception.map(|exception| {
            let mut members = theirs["members"].as_object().unwrap().clone();
            members.retain(|name, _| !name.eq_ignore_ascii_case("message"));
            self.structure(&exception.members, &members)
        });
        // Of JSON, botocore reads no type, and an empty message if there is none.
        let by_status = if reply.message.status < 500 {
            "Sender"
        } else {
            "Receiver"
        };
        let message = match error["Message"].as_str() {
            Some("") if ours["message"].is_null() => None,
            message => message,
        };
        json!({
            "code": error["Code"],
            "message": message,
            "request_id": request_id,
            "fault": error["Type"].as_str().unwrap_or(by_status),
            "exception": exception.map(|exception| &exception.name),
            "members": members,
        })
    }

    /// Removes the member that would be the body.
    fn remove_payload(&self, operation: &OperationPlan, output: &mut Map<String, Value>) {
        let members = operation.output.members_in(self.model);
        let mut members = members.filter(|(_, member)| member.traits.http.payload);
        if let Some((payload, _)) = members.next() {
            output.remove(&payload.member);
            *self.counts.borrow_mut().entry(Absent::Payload).or_default() += 1;
        }
    }

    /// botocore reads JSON in headers as what it stands for; here, it is a text.
    fn write_json_in_headers(&self, operation: &OperationPlan, output: &mut Map<String, Value>) {
        for (_, member) in operation.output.members_in(self.model) {
            let target = &self.model.target(&member.target).traits.http;
            if member.traits.http.is_in_header()
                && target.media_type.is_some()
                && let Some(value) = output.get_mut(&member.name)
            {
                *value = json!(value.to_string());
            }
        }
    }

    fn structure(&self, members: &'a [MemberPlan], params: &Map<String, Value>) -> Value {
        let expected = Expected {
            plans: self.plans,
            absent: &|expected, member| {
                let (kind, value) = differences::absent(expected, member);
                *self.counts.borrow_mut().entry(kind).or_default() += 1;
                value
            },
        };
        expected.structure(members, params)
    }
}
