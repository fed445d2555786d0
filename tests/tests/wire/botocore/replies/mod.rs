//! Replies, and what they are read to be.

mod differences;
mod documents;
mod errors;
mod reading;

use std::collections::BTreeMap;

use insta::assert_snapshot;
use opsmith_tests::python::{ask, ask_once, bytes};
use opsmith_tests::seed::seed;
use proptest::prelude::{Strategy, any, prop};
use serde_json::{Value, json};

use self::differences::DIFFERENCES;
use self::reading::Reading;
use crate::botocore::draw::draw;

const DRAWN: usize = 1000;

/// The statuses of errors, and one that should not be.
const ERROR_STATUSES: &[u16] = &[200, 400, 403, 404, 409, 500, 503];

const STATUSES: &[u16] = &[200, 202, 204, 300, 302, 400, 404, 500, 503];

/// A document, and what is odd about it.
type Document = (&'static str, Vec<u8>);

/// A reply to `UpdateAccessKey`.
#[derive(Debug, Clone)]
struct Reply {
    /// What is odd about its document.
    name: &'static str,
    status: u16,
    request_id: Option<&'static str>,
    body: Vec<u8>,
}

impl Reply {
    fn question(&self) -> Value {
        let mut headers = json!({"Content-Type": "text/xml"});
        if let Some(id) = self.request_id {
            headers["x-amzn-RequestId"] = id.into();
        }
        json!({
            "service": "iam",
            "operation": "UpdateAccessKey",
            "status": self.status,
            "headers": headers,
            "body": bytes(&self.body),
        })
    }

    fn shown(&self) -> String {
        let body = String::from_utf8_lossy(&self.body);
        format!(
            "{}: HTTP {}, {:?}, {body:?}",
            self.name, self.status, self.request_id
        )
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn replies_are_read_as_botocore_reads_them_but_for_listed_differences() {
    let replies = listed_replies();
    let pairs = readings(&replies);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut unlisted = BTreeMap::new();
    let mut same = 0;
    for (reply, (ours, theirs)) in replies.iter().zip(&pairs) {
        let aspects = ours.differs(theirs);
        same += usize::from(aspects.is_empty());
        for aspect in aspects {
            let found: Vec<_> = DIFFERENCES
                .iter()
                .filter(|difference| difference.aspect == aspect)
                .filter(|difference| (difference.explains)(reply, ours, theirs))
                .collect();
            if let [difference] = found[..] {
                *counts.entry(difference.name).or_default() += 1;
                continue;
            }
            let text = format!(
                "{aspect:?} has {} explanations: {}\nours: {ours:?}\nbotocore's: {theirs:?}\n",
                found.len(),
                reply.shown()
            );
            // One of a kind is enough to read.
            unlisted.entry((aspect, reply.name)).or_insert(text);
        }
    }
    let unlisted: Vec<_> = unlisted.into_values().collect();
    assert!(unlisted.is_empty(), "{}", unlisted.join("\n"));
    println!(
        "{} replies: {same} are read the same as botocore does, the others differ as listed",
        replies.len()
    );
    assert_snapshot!(table(replies.len(), same, &counts));
}

#[test]
#[ignore = "run cargo xtask test"]
fn whatever_an_error_says_botocore_reads_the_same() {
    // What XML 1.0 has (https://www.w3.org/TR/xml/#charsets).
    let is_char = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let character = any::<char>().prop_filter("a character of XML", is_char);
    let text = prop::collection::vec(character, 1..30).prop_map(String::from_iter);
    let status = prop::sample::select(vec![400, 404, 409, 500, 503]);
    let replies = (text.clone(), text, status).prop_map(|(code, message, status)| Reply {
        name: "drawn",
        status,
        request_id: None,
        body: errors::error(&escaped(&code), &escaped(&message)).into(),
    });
    let replies = draw(seed(), DRAWN, &replies);
    for (reply, (ours, theirs)) in replies.iter().zip(readings(&replies)) {
        assert_eq!(ours.differs(&theirs), [], "{}", reply.shown());
    }
    println!(
        "{} replies with drawn texts: read the same as botocore does",
        replies.len()
    );
}

/// Every document with every status, with a header for the request id and
/// without; those of errors with every code, too.
fn listed_replies() -> Vec<Reply> {
    let errors = codes().into_iter().flat_map(|code| errors::errors(&code));
    let errors = errors.map(|document| (document, ERROR_STATUSES));
    let others = documents::documents().into_iter();
    let others = others.map(|document| (document, STATUSES));
    let mut replies = Vec::new();
    for ((name, body), statuses) in errors.chain(others) {
        for &status in statuses {
            for request_id in [None, Some("of the header")] {
                replies.push(Reply {
                    name,
                    status,
                    request_id,
                    body: body.clone(),
                });
            }
        }
    }
    replies
}

/// The codes of the operation's errors, the name of an error's shape, and what
/// the model does not know.
fn codes() -> Vec<String> {
    let question = json!({"service": "iam", "operation": "UpdateAccessKey"});
    let errors = ask_once("describe.py", question)["errors"].clone();
    let errors: BTreeMap<String, String> = serde_json::from_value(errors).unwrap();
    let shape = errors.values().next().expect("the operation has errors");
    let unknown = [
        "AccessDenied",
        "Throttling",
        " NoSuchEntity ",
        "nosuchentity",
    ];
    let unknown = unknown.into_iter().map(str::to_owned);
    let codes = errors.keys().cloned().chain([shape.clone()]);
    codes.chain(unknown).collect()
}

/// Our reading of each reply, and botocore's.
fn readings(replies: &[Reply]) -> Vec<(Reading, Reading)> {
    let questions: Vec<_> = replies.iter().map(Reply::question).collect();
    let answers = ask("parse.py", &questions).into_iter();
    answers
        .zip(replies)
        .map(|(answer, reply)| (Reading::ours(reply), Reading::theirs(reply, &answer)))
        .collect()
}

/// The differences, with how often and why.
fn table(replies: usize, same: usize, counts: &BTreeMap<&str, usize>) -> String {
    let mut lines = vec![format!("{same} of {replies} replies are read the same")];
    for difference in DIFFERENCES {
        let count = counts.get(difference.name).copied().unwrap_or_default();
        assert!(count > 0, "there is no difference `{}`", difference.name);
        lines.push(format!(
            "\n{count} differ in {:?}: {}\n  why: {}\n  source: {}",
            difference.aspect, difference.name, difference.reason, difference.source
        ));
    }
    lines.join("\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
