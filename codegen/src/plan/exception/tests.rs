use std::path::Path;

use serde_json::{Value, json};

use crate::model::{Fault, Model, Retryable};
use crate::plan::{self, ExceptionPlan, Problems, Request};
use crate::select::{self, Selection};

/// The plan of an error with these traits and a message of some type.
fn planned(traits: &Value) -> ExceptionPlan {
    let message = json!({ "target": "smithy.api#Document" });
    planned_with(traits, &message)
}

/// The plan of an error with these traits and this message.
fn planned_with(traits: &Value, message: &Value) -> ExceptionPlan {
    let model = json!({
        "smithy": "2.0",
        "shapes": {
            "example#Example": {
                "type": "service",
                "operations": [{ "target": "example#Run" }]
            },
            "example#Run": { "type": "operation", "errors": [{ "target": "example#Failure" }] },
            "example#Diagnosis": {
                "type": "string",
                "traits": { "smithy.api#sensitive": {} }
            },
            "example#Failure": {
                "type": "structure",
                "members": {
                    "Message": message,
                    "Reason": { "target": "smithy.api#String" }
                },
                "traits": traits
            }
        }
    });
    let text = model.to_string();
    let model = Model::from_texts([(Path::new("model.json"), text.as_str())]).unwrap();
    let service = select::services(&model).next().unwrap();
    let selection = Selection::new(&model, service, &["Run"]).unwrap();
    let request = Request {
        module: "example",
        model: &model,
        selection: &selection,
    };
    let plan = plan::service(&request, &mut Problems::default());
    plan.unwrap().exceptions.remove(0)
}

#[test]
fn the_status_of_an_error_is_that_of_its_trait_or_of_its_fault() {
    for (traits, fault, status) in [
        (json!({ "smithy.api#error": "client" }), Fault::Client, 400),
        (json!({ "smithy.api#error": "server" }), Fault::Server, 500),
        (
            json!({ "smithy.api#error": "client", "smithy.api#httpError": 429 }),
            Fault::Client,
            429,
        ),
    ] {
        let plan = planned(&traits);
        assert_eq!((plan.fault, plan.status), (fault, status), "{traits}");
    }
}

#[test]
fn an_error_is_retryable_only_if_the_model_says_so() {
    let client = json!({ "smithy.api#error": "client" });
    assert_eq!(planned(&client).retryable, None);
    let retryable = json!({
        "smithy.api#error": "client",
        "smithy.api#retryable": { "throttling": true }
    });
    let expected = Some(Retryable { throttling: true });
    assert_eq!(planned(&retryable).retryable, expected);
}

#[test]
fn the_message_is_no_member_whatever_its_type() {
    let plan = planned(&json!({ "smithy.api#error": "client" }));
    let fields = plan
        .members
        .iter()
        .map(|member| (member.index, &*member.field));
    assert_eq!(fields.collect::<Vec<_>>(), [(1, "reason")]);
}

#[test]
fn a_message_is_sensitive_itself_by_its_target_or_by_its_error() {
    let sensitive = json!({ "smithy.api#sensitive": {} });
    let error = json!({ "smithy.api#error": "client" });
    let sensitive_error = json!({ "smithy.api#error": "client", "smithy.api#sensitive": {} });
    let text = json!({ "target": "smithy.api#String" });
    for (traits, message, expected) in [
        (&error, text.clone(), false),
        (&error, json!({ "target": "example#Diagnosis" }), true),
        (
            &error,
            json!({ "target": "smithy.api#String", "traits": sensitive }),
            true,
        ),
        (&sensitive_error, text, true),
    ] {
        let plan = planned_with(traits, &message);
        assert_eq!(plan.sensitive_message, expected, "{traits} {message}");
    }
}
