//! Which protocol a service gets, and what its parts refuse.

use serde_json::{Value, json};

use super::{bind, bind_with, model, query, refused};
use crate::wire::Request;

fn item() -> Value {
    let members = json!({ "Name": { "target": "smithy.api#String" } });
    json!({ "example#Item": { "type": "structure", "members": members } })
}

#[test]
fn a_service_gets_a_protocol_that_is_in_the_table_among_several() {
    let traits = json!({ "aws.protocols#unknown": {}, "aws.protocols#awsQuery": {} });
    assert!(bind(&model(&traits, &item())).is_ok());
}

#[test]
fn a_service_with_several_protocols_gets_the_first_of_the_table_unless_one_is_chosen() {
    let traits = json!({ "aws.protocols#awsQuery": {}, "aws.protocols#awsJson1_1": {} });
    let model = model(&traits, &item());
    let protocol = |chosen| {
        let bound = bind_with(&model, chosen);
        bound.map(|bound| bound.wire[0].protocol)
    };
    assert_eq!(protocol(None), Ok("awsJson1_1"));
    assert_eq!(protocol(Some("awsQuery")), Ok("awsQuery"));
    assert!(protocol(Some("awsJson1_0")).is_err());
}

#[test]
fn a_service_without_a_protocol_of_the_table_is_told_which_there_are() {
    let traits = json!({ "aws.protocols#unknown": {} });
    assert_eq!(
        refused(&model(&traits, &item())),
        [
            "`example#Example`: its protocols are not supported yet: aws.protocols#unknown; \
             supported: aws.protocols#awsJson1_0, aws.protocols#awsJson1_1, \
             aws.protocols#restJson1, aws.protocols#awsQuery"
        ]
    );
}

/// What is said of a model with one more member of `Item`.
fn refused_member(target: &Value, traits: &Value) -> Vec<String> {
    let members = json!({ "More": { "target": "example#More", "traits": traits } });
    let shapes = json!({
        "example#Item": { "type": "structure", "members": members },
        "example#More": target
    });
    refused(&model(&query(), &shapes))
}

#[test]
fn what_both_formats_refuse_is_reported_once_with_the_reason_of_the_first() {
    let list = json!({
        "type": "list",
        "member": { "target": "smithy.api#String" },
        "traits": { "smithy.api#sparse": {} }
    });
    assert_eq!(
        refused_member(&list, &json!({})),
        ["`example#More`: the trait `smithy.api#sparse` is not supported: a form has no null"]
    );
}

#[test]
fn a_stream_is_reported_at_its_member_and_is_no_field() {
    let blob = json!({ "type": "blob", "traits": { "smithy.api#streaming": {} } });
    assert_eq!(
        refused_member(&blob, &json!({})),
        [
            "`example#Item$More`: the trait `smithy.api#streaming` is not supported by the \
             protocol"
        ]
    );
}

#[test]
fn a_format_of_timestamps_that_smithy_does_not_have_is_refused() {
    let timestamp = json!({ "type": "timestamp" });
    let format = json!({ "smithy.api#timestampFormat": "rfc-850" });
    assert_eq!(
        refused_member(&timestamp, &format),
        ["`example#Item$More`: the trait `smithy.api#timestampFormat` is not supported yet"]
    );
}

#[test]
fn a_checksum_is_refused_only_if_the_service_requires_it() {
    let checksum = |value: Value| {
        let mut model = model(&query(), &item());
        model["shapes"]["example#Run"]["traits"] = json!({ "aws.protocols#httpChecksum": value });
        model
    };
    assert!(bind(&checksum(json!({ "requestAlgorithmMember": "Name" }))).is_ok());
    assert_eq!(
        refused(&checksum(json!({ "requestChecksumRequired": true }))),
        ["`example#Run`: the trait `aws.protocols#httpChecksum` is not supported yet"]
    );
}

#[test]
fn what_is_wrong_with_types_and_with_the_wire_is_reported_together() {
    let list = json!({
        "type": "list",
        "member": { "target": "smithy.api#BigInteger" },
        "traits": { "smithy.api#sparse": {} }
    });
    assert_eq!(refused_member(&list, &json!({})).len(), 2);
}

#[test]
fn what_a_service_needs_beyond_its_model_does_not_depend_on_the_name_of_its_shape() {
    let headers = |sdk_id: &str| {
        let traits = json!({
            "aws.api#service": { "sdkId": sdk_id }, "aws.protocols#restJson1": {}
        });
        let mut model = model(&traits, &item());
        let http = json!({ "smithy.api#http": { "method": "PUT", "uri": "/" } });
        model["shapes"]["example#Run"]["traits"] = http;
        let bound = bind(&model).unwrap();
        match &bound.wire[0].operations[0].request {
            Request::Http(http) => http.constant_headers.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(headers("Example"), []);
    let accept = ("accept", "application/json".to_owned());
    assert_eq!(headers("API Gateway"), [accept]);
}
