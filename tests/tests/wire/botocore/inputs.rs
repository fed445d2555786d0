//! Requests, field by field of their forms.

use std::collections::BTreeMap;

use aws_operations::Endpoint;
use aws_operations::iam::types::StatusType;
use aws_operations::iam::{UpdateAccessKeyInput, UpdateAccessKeyRequired};
use http::header::CONTENT_TYPE;
use opsmith_tests::python::{ask, ask_once};
use opsmith_tests::seed::seed;
use percent_encoding::percent_decode_str;
use proptest::prelude::{Strategy, any};
use proptest::prop_oneof;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::botocore::draw::{draw, text};

const INPUTS: usize = 6000;

const ENDPOINTS: [&str; 3] = [
    "https://iam.amazonaws.com",
    "http://localhost:4566",
    "http://[::1]:4566/base/",
];

/// Statuses of the model, and others.
const VALUES: &[&str] = &["Active", "Inactive", "Expired", "active", "Paused"];

/// The names and values of a form, sorted: no order is promised.
type Form = Vec<(String, String)>;

#[test]
#[ignore = "run cargo xtask test"]
fn requests_have_the_form_fields_that_botocore_writes() {
    let members = Members::of("iam", "UpdateAccessKey");
    let inputs = draw(seed(), INPUTS, &members.strategy());
    members.assert_presence(&inputs);
    let questions: Vec<_> = inputs
        .iter()
        .zip(ENDPOINTS.iter().cycle())
        .map(|(params, endpoint)| {
            json!({
                "service": "iam",
                "operation": "UpdateAccessKey",
                "endpoint": endpoint,
                "params": params,
            })
        })
        .collect();
    let answers = ask("serialize.py", &questions);
    for (question, answer) in questions.iter().zip(&answers) {
        let endpoint = Endpoint::new(question["endpoint"].as_str().unwrap()).unwrap();
        let request = input(&question["params"]).to_request(&endpoint).unwrap();
        assert_eq!(request.method().as_str(), answer["method"], "{question}");
        assert_eq!(request.uri().to_string(), answer["url"], "{question}");
        // Smithy's protocol has no `charset`, which HTML's forms do not have either
        // (https://url.spec.whatwg.org/#application/x-www-form-urlencoded).
        let media_type = request.headers()[CONTENT_TYPE].to_str().unwrap();
        assert_eq!(
            format!("{media_type}; charset=utf-8"),
            answer["headers"]["content-type"]
        );
        let body = str::from_utf8(request.body()).unwrap();
        let theirs = answer["body"].as_str().unwrap();
        assert_eq!(form(body), form(theirs), "{question}");
    }
    println!("{} inputs: the same form fields as botocore", answers.len());
}

/// The members of an operation's input.
struct Members {
    names: Vec<String>,
    required: Vec<String>,
}

impl Members {
    fn of(service: &str, operation: &str) -> Self {
        let question = json!({"service": service, "operation": operation});
        let answer = ask_once("describe.py", question);
        let names = |key: &str| serde_json::from_value(answer[key].clone()).unwrap();
        Self {
            names: names("members"),
            required: names("required"),
        }
    }

    /// Inputs with all required members, and with every other one or without.
    fn strategy(&self) -> impl Strategy<Value = Map<String, Value>> + use<> {
        let members = self.names.iter().map(|name| {
            let is_required = self.required.contains(name);
            let name = name.clone();
            let value = prop_oneof![4 => text(), 1 => status()];
            (any::<bool>(), value).prop_map(move |(is_present, value)| {
                (is_required || is_present).then(|| (name.clone(), Value::from(value)))
            })
        });
        let members: Vec<_> = members.collect();
        members.prop_map(|members| members.into_iter().flatten().collect())
    }

    /// Asserts that every optional member is there, and is not, in a quarter
    /// of the inputs at least.
    fn assert_presence(&self, inputs: &[Map<String, Value>]) {
        let optional: Vec<_> = self
            .names
            .iter()
            .filter(|name| !self.required.contains(name))
            .collect();
        assert!(!optional.is_empty());
        for name in optional {
            let present = inputs
                .iter()
                .filter(|input| input.contains_key(name))
                .count();
            let absent = inputs.len() - present;
            println!("{name} is present in {present} inputs, absent in {absent}");
            assert!(present >= inputs.len() / 4 && absent >= inputs.len() / 4);
        }
    }
}

fn status() -> impl Strategy<Value = String> {
    select(VALUES).prop_map(str::to_owned)
}

/// The input of parameters by the model's names.
fn input(params: &Value) -> UpdateAccessKeyInput {
    let params: BTreeMap<String, String> = serde_json::from_value(params.clone()).unwrap();
    let mut input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: String::new(),
        status: StatusType::Active,
    });
    for (name, value) in params {
        match name.as_str() {
            "UserName" => input.user_name = Some(value),
            "AccessKeyId" => input.access_key_id = value,
            "Status" => input.status = StatusType::from(value.as_str()),
            _ => panic!("the input has no member {name}"),
        }
    }
    input
}

fn form(body: &str) -> Form {
    // botocore writes spaces as `+`.
    let decoded = |text: &str| {
        let text = text.replace('+', "%20");
        percent_decode_str(&text)
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    let fields = body.split('&').map(|field| field.split_once('=').unwrap());
    let mut form: Form = fields
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    form.sort();
    form
}
