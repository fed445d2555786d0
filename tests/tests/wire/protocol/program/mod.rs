//! The program that cases become: a package beside the generated crate, with
//! a test per case.

mod input;

use std::fmt::Write;

use opsmith_codegen::Generated;
use opsmith_codegen::plan::types::{DefaultValue, MemberPlan, Presence, RustType};
use opsmith_tests::program::expected::Expected;
use opsmith_tests::program::{Plans, exports, shown};
use serde_json::{Map, Value, json};

use crate::protocol::case::{Cases, RequestCase, ResponseCase};

const MANIFEST: &str = "\
[package]
name = \"cases\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
generated = { path = \"../generated\" }
http = \"1\"
percent-encoding = \"2\"
serde_json = { version = \"1\", features = [\"float_roundtrip\"] }
";

const LIB: &str = "\
//! A test per case.
#![cfg(test)]
#![allow(non_snake_case)]

mod checks;
mod document;
mod errors;
mod outputs;
mod requests;
mod runtime;
mod shown;
mod timestamp;
";

/// The idempotency token that clients make up in cases.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// The package's files, apart from copies of `checks/` and of the runtime.
pub(crate) fn files(generated: &Generated, cases: &Cases) -> Vec<(&'static str, String)> {
    let plans = Plans {
        package: "generated",
        service: &generated.plan().services[0],
    };
    // Empty if the crate has no such type.
    let shared = |module, implementation: fn(&str) -> String| {
        if exports(generated, module) {
            implementation(plans.package)
        } else {
            String::new()
        }
    };
    let requests = cases.requests.iter();
    let requests = requests.map(|case| function(&case.id, &request(plans, case)));
    let outputs = cases.outputs.iter();
    let outputs = outputs.map(|case| function(&case.id, &output(plans, case)));
    let errors = cases.errors.iter();
    let errors = errors.map(|case| function(&case.id, &error(plans, case)));
    vec![
        ("Cargo.toml", MANIFEST.to_owned()),
        ("src/lib.rs", LIB.to_owned()),
        ("src/requests.rs", requests.collect()),
        ("src/outputs.rs", outputs.collect()),
        ("src/errors.rs", errors.collect()),
        ("src/shown.rs", shown::implementations(plans)),
        ("src/timestamp.rs", shared("time", shown::timestamp)),
        ("src/document.rs", shared("document", shown::document)),
    ]
}

fn function(id: &str, body: &str) -> String {
    format!(
        "#[test]
fn {id}() {{
{body}}}

"
    )
}

fn request(plans: Plans<'_>, case: &RequestCase) -> String {
    let operation = plans.operation(&case.operation);
    let mut input = input::structure(plans, &operation.input, &case.params);
    if operation.input.idempotency_token().is_some() {
        let _ = write!(input, ".idempotency_token_from(|| {TOKEN:?}.to_owned())");
    }
    let endpoint = format!("https://{}", case.host);
    let body = match (&case.body, case.body_media_type.as_deref()) {
        (None, _) => "Any".to_owned(),
        (Some(body), Some("application/x-www-form-urlencoded")) => format!("Form({body:?})"),
        (Some(body), Some("application/json")) if !body.is_empty() => format!("Json({body:?})"),
        (Some(body), _) => format!("Bytes({body:?})"),
    };
    format!(
        "let endpoint = generated::Endpoint::new({endpoint:?}).unwrap();\n\
         let input = {input};\n\
         let request = input.to_request(&endpoint).unwrap();\n\
         let expected = crate::checks::request::Expected {{\n\
         method: {:?},\n\
         uri: {:?},\n\
         query: &{:?},\n\
         require_query: &{:?},\n\
         forbid_query: &{:?},\n\
         host: {:?},\n\
         headers: &{:?},\n\
         require_headers: &{:?},\n\
         forbid_headers: &{:?},\n\
         body: crate::checks::request::Body::{body},\n\
         }};\n\
         expected.check(&request);\n",
        case.method,
        case.uri,
        case.query,
        case.require_query,
        case.forbid_query,
        case.resolved_host,
        case.headers,
        case.require_headers,
        case.forbid_headers,
    )
}

fn output(plans: Plans<'_>, case: &ResponseCase) -> String {
    let operation = plans.operation(&case.operation);
    let ty = &operation.output.name;
    let shown = expected(plans, &operation.output.members, &case.params);
    let mut text = response(case);
    // Writing to a `String` never fails.
    let _ = writeln!(
        text,
        "let output = generated::service::{ty}::from_response(response).unwrap();"
    );
    text.push_str(&assert_shown("output", &shown));
    if let Some(id) = case.vendor_params.get("requestId") {
        let _ = writeln!(text, "assert_eq!(output.request_id(), Some({id}));");
    }
    text
}

fn error(plans: Plans<'_>, case: &ResponseCase) -> String {
    let operation = plans.operation(&case.operation);
    let plan = plans.exception(case.shape.as_str());
    let mut params = case.params.clone();
    params.retain(|name, _| !name.eq_ignore_ascii_case("message"));
    let shown = expected(plans, &plan.members, &params);
    let mut all = case.params.iter();
    let message = all.find(|(name, _)| name.eq_ignore_ascii_case("message"));
    let message = message.and_then(|(_, text)| text.as_str());
    let mut text = response(case);
    // Writing to a `String` never fails.
    let _ = writeln!(
        text,
        "let error = generated::service::{}::from_response(response).unwrap_err();\n\
         let generated::ResponseError::Service(generated::service::{}::{}(error)) = error else {{\n\
         panic!(\"{{error:?}}\");\n\
         }};\n\
         assert_eq!(error.metadata().message(), {message:?});\n\
         assert_eq!(error.metadata().status().as_u16(), {});",
        operation.output.name, operation.error.name, plan.name, case.code
    );
    text.push_str(&assert_shown("error", &shown));
    for (name, value) in &case.vendor_params {
        let assertion = match (name.as_str(), value.as_str()) {
            ("code", Some(code)) => format!("assert_eq!(error.metadata().code(), {code:?});\n"),
            ("requestId", Some(id)) => {
                format!("assert_eq!(error.metadata().request_id(), Some({id:?}));\n")
            }
            ("type", Some(fault)) => {
                let fault = if fault == "Sender" {
                    "Client"
                } else {
                    "Server"
                };
                format!("assert_eq!(error.metadata().fault(), generated::Fault::{fault});\n")
            }
            _ => panic!("{}: not understood: {name}", case.id),
        };
        text.push_str(&assertion);
    }
    text
}

fn response(case: &ResponseCase) -> String {
    format!(
        "let response = crate::checks::response({}, &{:?}, {:?});\n",
        case.code, case.headers, case.body
    )
}

fn assert_shown(variable: &str, expected: &Value) -> String {
    format!(
        "let expected: serde_json::Value = serde_json::from_str({:?}).unwrap();\n\
         assert_eq!(crate::runtime::shown::Shown::shown(&{variable}), expected);\n",
        expected.to_string()
    )
}

/// Every member of a structure: an optional one that a case does not name is
/// absent, a list or map empty; all others it has to name.
fn expected(plans: Plans<'_>, members: &[MemberPlan], params: &Map<String, Value>) -> Value {
    let expected = Expected {
        plans,
        absent: &|_, member| match (&member.presence, &member.ty) {
            (Presence::Optional, _) => Value::Null,
            (Presence::Defaulted(DefaultValue::OfType), RustType::List(_)) => json!([]),
            (Presence::Defaulted(DefaultValue::OfType), RustType::Map(..)) => json!({}),
            _ => panic!("the case does not say what `{}` is", member.member),
        },
    };
    expected.structure(members, params)
}
