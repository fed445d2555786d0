//! botocore's own models beside the official ones: what is drawn exists there.

use std::collections::BTreeSet;

use opsmith_codegen::model::{Model, ShapeId, ShapeKind};
use opsmith_tests::python::ask_once;
use serde_json::{Value, json};

use crate::services::official::{JSON, Official, QUERY, QUERY_OPERATIONS, is_message};

#[test]
#[ignore = "run cargo xtask test"]
fn shared_query_models_have_nothing_that_botocores_lack_but_messages_of_errors() {
    assert_eq!(compare(&QUERY), QUERY_OPERATIONS);
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_json_models_have_nothing_that_botocores_lack_but_messages_of_errors() {
    compare(&JSON);
}

/// How many operations were compared.
fn compare(services: &[Official]) -> usize {
    let mut lacking = BTreeSet::new();
    let (mut operations, mut members, mut messages) = (0, 0, 0);
    for service in services {
        let theirs = ask_once("service.py", json!({"service": service.name}));
        let mut comparison = Comparison {
            model: &service.model,
            theirs: &theirs,
            seen: BTreeSet::new(),
            members: 0,
            messages: 0,
            lacking: BTreeSet::new(),
        };
        operations += comparison.operations(service);
        members += comparison.members;
        messages += comparison.messages;
        lacking.extend(comparison.lacking);
    }
    println!(
        "{operations} operations and {members} members are in botocore's models, which leave out \
         the messages of {messages} errors"
    );
    assert_eq!(lacking, BTreeSet::new());
    operations
}

struct Comparison<'m> {
    model: &'m Model,
    theirs: &'m Value,
    /// Pairs of a shape and of what botocore calls it.
    seen: BTreeSet<(&'m ShapeId, String)>,
    members: usize,
    /// The messages of errors that botocore leaves out: its parser reads them
    /// whatever the model says.
    messages: usize,
    lacking: BTreeSet<String>,
}

impl<'m> Comparison<'m> {
    /// How many operations botocore has.
    fn operations(&mut self, service: &'m Official) -> usize {
        let mut count = 0;
        for (name, operation) in service.operations() {
            let theirs = &self.theirs["operations"][name];
            if theirs.is_null() {
                self.lacking.insert(format!("{} {name}", service.name));
                continue;
            }
            count += 1;
            for (ours, key) in [(&operation.input, "input"), (&operation.output, "output")] {
                self.shapes(ours, &theirs[key]["shape"]);
            }
            let errors = theirs["errors"].as_array();
            let errors = errors.map(Vec::as_slice).unwrap_or_default();
            for (error, _) in service.errors(operation) {
                let found = errors.iter().find(|theirs| theirs["shape"] == error.name());
                if let Some(theirs) = found {
                    self.shapes(error, &theirs["shape"]);
                } else {
                    let name = format!("{} {name}: {}", service.name, error.name());
                    self.lacking.insert(name);
                }
            }
        }
        count
    }

    /// Compares a shape with botocore's of a name.
    fn shapes(&mut self, ours: &'m ShapeId, name: &Value) {
        let Some(name) = name.as_str() else {
            let members = self.model.target(ours).members();
            assert!(members.is_empty(), "botocore has nothing for `{ours}`");
            return;
        };
        if !self.seen.insert((ours, name.to_owned())) {
            return;
        }
        let theirs = &self.theirs["shapes"][name];
        let shape = self.model.target(ours);
        match &shape.kind {
            ShapeKind::Structure(members) | ShapeKind::Union(members) => {
                for member in members {
                    match &theirs["members"][&member.name] {
                        Value::Null if is_message(shape, member) => self.messages += 1,
                        Value::Null => {
                            self.lacking.insert(format!("{ours}${}", member.name));
                        }
                        theirs => {
                            self.members += 1;
                            self.shapes(&member.target, &theirs["shape"]);
                        }
                    }
                }
            }
            ShapeKind::List(item) => self.shapes(&item.target, &theirs["member"]["shape"]),
            ShapeKind::Map(key, value) => {
                self.shapes(&key.target, &theirs["key"]["shape"]);
                self.shapes(&value.target, &theirs["value"]["shape"]);
            }
            _ => {}
        }
    }
}
