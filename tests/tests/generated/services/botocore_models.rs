//! botocore's own models beside the official ones: what is drawn exists there.

use std::collections::BTreeSet;

use opsmith_codegen::model::{Model, ShapeId, ShapeKind};
use opsmith_tests::python::ask_once;
use serde_json::{Value, json};

use crate::services::official::{
    JSON, NOT_IN_BOTOCORE, OTHER_URIS, Official, QUERY, QUERY_OPERATIONS, is_message,
};

#[test]
#[ignore = "run cargo xtask test"]
fn shared_query_models_have_nothing_that_botocores_lack_but_messages_of_errors() {
    assert_eq!(compare(&QUERY), QUERY_OPERATIONS);
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_json_models_have_nothing_that_botocores_lack_but_what_is_listed() {
    compare(&JSON);
}

/// How many operations were compared.
fn compare(services: &[Official]) -> usize {
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
            other_uris: BTreeSet::new(),
        };
        operations += comparison.operations(service);
        members += comparison.members;
        messages += comparison.messages;
        assert_eq!(comparison.lacking, listed(service, &NOT_IN_BOTOCORE));
        assert_eq!(comparison.other_uris, listed(service, &OTHER_URIS));
    }
    println!(
        "{operations} operations and {members} members are in botocore's models, which leave out \
         the messages of {messages} errors"
    );
    operations
}

/// A URI template whose labels have no names.
fn without_names(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    let parts = parts.map(|part| {
        let (name, rest) = part.split_once('}').unwrap();
        let greedy = if name.ends_with('+') { "+" } else { "" };
        format!("{{{greedy}}}{rest}")
    });
    first + &parts.collect::<String>()
}

/// Those of a list that are of a service.
fn listed<'l>(service: &Official, list: &[(&'l str, &'l str)]) -> BTreeSet<(&'l str, &'l str)> {
    let listed = list.iter().filter(|(name, _)| *name == service.name);
    listed.copied().collect()
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
    lacking: BTreeSet<(&'m str, &'m str)>,
    /// Operations that botocore calls at other URIs.
    other_uris: BTreeSet<(&'m str, &'m str)>,
}

impl<'m> Comparison<'m> {
    /// How many operations botocore has.
    fn operations(&mut self, service: &'m Official) -> usize {
        let mut count = 0;
        for (name, operation) in service.operations() {
            let theirs = &self.theirs["operations"][name];
            if theirs.is_null() {
                self.lacking.insert((&service.name, name));
                continue;
            }
            count += 1;
            if let Some(http) = service.http(name) {
                let theirs = &theirs["http"];
                let uri = theirs["requestUri"].as_str().unwrap();
                if theirs["method"] != *http.method
                    || without_names(uri) != without_names(&http.uri)
                {
                    self.other_uris.insert((&service.name, name));
                }
            }
            for (ours, key) in [(&operation.input, "input"), (&operation.output, "output")] {
                self.shapes(ours, &theirs[key]["shape"]);
            }
            let errors = theirs["errors"].as_array();
            let errors = errors.map(Vec::as_slice).unwrap_or_default();
            for (error, _) in service.all_errors(operation) {
                let found = errors.iter().find(|theirs| theirs["shape"] == error.name());
                if let Some(theirs) = found {
                    self.shapes(error, &theirs["shape"]);
                } else {
                    self.lacking.insert((&service.name, error.name()));
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
                            self.lacking.insert((ours.as_str(), &member.name));
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
