//! What the generator does not support yet, and selections that come to
//! nothing.

use serde_json::{Value, json};

use crate::{error_of, errors_of_changes, fine_model, set};

#[test]
fn a_model_has_one_service() {
    let mut model = fine_model();
    model["shapes"]["example#Example"] = json!({ "type": "string" });
    insta::assert_snapshot!("no_service", error_of(&model).unwrap());
    let mut model = fine_model();
    let service = model["shapes"]["example#Example"].clone();
    model["shapes"]["example#Other"] = service;
    insta::assert_snapshot!("two_services", error_of(&model).unwrap());
}

#[test]
fn an_operation_that_is_not_of_the_service_is_told_with_the_nearest() {
    let mut model = fine_model();
    set(&mut model, "/shapes/example#Example/operations", json!([]));
    insta::assert_snapshot!("unknown_operation", error_of(&model).unwrap());
}

/// Names that differ become different names of Rust; these are selected and sent by one.
#[test]
fn operations_of_one_name_are_told_with_both_ids() {
    let mut model = fine_model();
    set(
        &mut model,
        "/shapes/other#Run",
        json!({ "type": "operation" }),
    );
    set(
        &mut model,
        "/shapes/example#Thing/operations",
        json!([{ "target": "other#Run" }]),
    );
    insta::assert_snapshot!("operations_of_one_name", error_of(&model).unwrap());
}

#[test]
fn a_shape_that_is_not_supported_is_told_with_its_type() {
    let said = errors_of_changes(&[
        (
            "/shapes/example#Limits/value/target",
            json!("smithy.api#Document"),
        ),
        (
            "/shapes/example#Limits/value/target",
            json!("smithy.api#BigInteger"),
        ),
        (
            "/shapes/example#RunResponse/members/Id/target",
            json!("smithy.api#BigDecimal"),
        ),
        (
            "/shapes/example#Failure/members/more",
            json!({ "target": "smithy.api#Document" }),
        ),
    ]);
    insta::assert_snapshot!("unsupported_shapes", said);
}

#[test]
fn a_trait_that_is_not_supported_is_told_with_the_shape() {
    let traits = |id: &str, value: Value| json!({ id: value });
    let member =
        |target: &str, id: &str, value: Value| json!({ "target": target, "traits": { id: value } });
    let run = "/shapes/example#Run/traits";
    let more = "/shapes/example#RunRequest/members/More";
    let reply = "/shapes/example#RunResponse/members/More";
    let said = errors_of_changes(&[
        (
            run,
            traits("smithy.api#endpoint", json!({ "hostPrefix": "{Nothing}." })),
        ),
        (
            run,
            traits(
                "smithy.api#requestCompression",
                json!({ "encodings": ["br"] }),
            ),
        ),
        (run, traits("smithy.api#httpChecksumRequired", json!({}))),
        (
            "/shapes/example#Names/traits",
            traits("smithy.api#sparse", json!({})),
        ),
        (
            "/shapes/example#Limits/traits",
            traits("smithy.api#sparse", json!({})),
        ),
        (
            "/shapes/example#Kind",
            json!({ "type": "blob", "traits": { "smithy.api#streaming": {} } }),
        ),
        (
            more,
            member(
                "smithy.api#Timestamp",
                "smithy.api#timestampFormat",
                json!("rfc-850"),
            ),
        ),
        (
            "/shapes/example#Limits/value",
            member(
                "smithy.api#Timestamp",
                "smithy.api#timestampFormat",
                json!(""),
            ),
        ),
        (
            reply,
            member("example#Name", "smithy.api#xmlAttribute", json!({})),
        ),
    ]);
    insta::assert_snapshot!("unsupported_traits", said);
}

/// The wire is as the generator writes it: RFC 3339.
#[test]
fn the_timestamp_format_of_the_protocol_is_supported() {
    let mut model = fine_model();
    let member = json!({
        "target": "smithy.api#Timestamp",
        "traits": { "smithy.api#timestampFormat": "date-time" }
    });
    set(&mut model, "/shapes/example#RunRequest/members/At", member);
    assert_eq!(error_of(&model), None);
}

#[test]
fn what_is_not_selected_need_not_be_supported() {
    let mut model = fine_model();
    let input = json!({ "type": "structure", "members": {
        "Any": { "target": "smithy.api#Document" }
    } });
    set(&mut model, "/shapes/example#StopRequest", input);
    set(
        &mut model,
        "/shapes/example#Stop/input",
        json!({ "target": "example#StopRequest" }),
    );
    assert_eq!(error_of(&model), None);
}

#[test]
fn another_protocol_is_told_by_its_name() {
    let traits = "/shapes/example#Example/traits";
    let said = errors_of_changes(&[
        (traits, json!({ "aws.protocols#restXml": {} })),
        (
            traits,
            json!({ "aws.protocols#restXml": {}, "smithy.protocols#rpcv2Cbor": {} }),
        ),
        (traits, json!({ "aws.protocols#ec2Query": {} })),
        (traits, json!({})),
    ]);
    insta::assert_snapshot!("other_protocols", said);
}

#[test]
fn everything_that_is_not_supported_is_told_together() {
    let mut model = fine_model();
    set(
        &mut model,
        "/shapes/example#Names/traits",
        json!({ "smithy.api#sparse": {} }),
    );
    set(
        &mut model,
        "/shapes/example#Limits/value/target",
        json!("smithy.api#Document"),
    );
    insta::assert_snapshot!("several_unsupported", error_of(&model).unwrap());
}

/// `Names` is an input's member, an output's and a map's value.
#[test]
fn a_shape_that_many_members_target_is_reported_once() {
    let mut model = fine_model();
    let names = json!({ "target": "example#Names" });
    set(
        &mut model,
        "/shapes/example#Names/traits",
        json!({ "smithy.api#sparse": {} }),
    );
    set(
        &mut model,
        "/shapes/example#RunResponse/members/Names",
        names.clone(),
    );
    set(&mut model, "/shapes/example#Limits/value", names);
    let said = error_of(&model).unwrap();
    assert_eq!(said.matches("smithy.api#sparse").count(), 1, "{said}");
}

#[test]
fn an_error_that_a_member_targets_is_told() {
    let said = errors_of_changes(&[(
        "/shapes/example#RunResponse/members/Id/target",
        json!("example#Failure"),
    )]);
    insta::assert_snapshot!("error_as_data", said);
}
