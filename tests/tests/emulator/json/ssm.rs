//! Parameters of Systems Manager.

use json_operations::ssm::types::{Parameter, ParameterTier, ParameterType, Tag, TagRequired};
use json_operations::ssm::{
    DeleteParameterInput, GetParameterError, GetParameterInput, GetParametersByPathInput,
    PutParameterError, PutParameterInput, PutParameterRequired,
};
use serde_json::{Value, json};

use super::{TEXT, python_time};
use crate::world::World;

fn put(name: &str, value: &str, r#type: ParameterType) -> PutParameterInput {
    PutParameterInput::new(PutParameterRequired {
        name: name.to_owned(),
        value: value.to_owned(),
    })
    .r#type(r#type)
}

/// A parameter as boto3's answers have it.
fn parameter(parameter: &Parameter) -> Value {
    json!({
        "Name": parameter.name,
        "Type": parameter.r#type.as_ref().map(ParameterType::as_str),
        "Value": parameter.value,
        "Version": parameter.version,
        "LastModifiedDate": python_time(parameter.last_modified_date.unwrap()),
        "ARN": parameter.arn,
        "DataType": parameter.data_type,
    })
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_parameter_is_read_as_it_was_put_and_then_deleted() {
    let world = World::new();
    let tag = Tag::new(TagRequired {
        key: "team".to_owned(),
        value: "größe".to_owned(),
    });
    let input = put("/app/text", TEXT, ParameterType::String)
        .description(TEXT)
        .tier(ParameterTier::Advanced)
        .tags([tag]);
    assert_eq!(world.call_json(&input).version, 1);
    let output = world.call_json(&GetParameterInput::new("/app/text"));
    let read = output.parameter.unwrap();
    assert_eq!(read.value.as_deref(), Some(TEXT));
    let mut seen = world.boto3("ssm", "get_parameter", json!({ "Name": "/app/text" }));
    assert_eq!(seen["Parameter"].take(), parameter(&read));
    let mut seen = world.boto3("ssm", "describe_parameters", json!({}));
    let seen = seen["Parameters"][0].take();
    assert_eq!(seen["Description"], TEXT);
    assert_eq!(seen["Tier"], "Advanced");

    // A parameter is only replaced if that is said.
    let again = put("/app/text", "2", ParameterType::String);
    let error = world.fail(&again);
    assert!(matches!(
        error,
        PutParameterError::ParameterAlreadyExists(_)
    ));
    assert_eq!(world.call_json(&again.overwrite(true)).version, 2);

    world.call_json(&DeleteParameterInput::new("/app/text"));
    let error = world.fail(&GetParameterInput::new("/app/text"));
    assert!(matches!(error, GetParameterError::ParameterNotFound(_)));
    let call = ("ssm", "get_parameter", json!({ "Name": "/app/text" }));
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer["error"].as_str(), Some(error.metadata().code()));
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_parameters_of_a_path_come_in_pages() {
    let world = World::new();
    for number in 0..5 {
        let name = format!("/app/deep/{number}");
        let value = format!("value {number}");
        let parameters = json!({ "Name": name, "Value": value, "Type": "String" });
        world.boto3("ssm", "put_parameter", parameters);
    }
    world.call_json(&put("/other", "no", ParameterType::String));
    let list = put("/app/list", "a,b,c", ParameterType::StringList);
    world.call_json(&list);
    let mut input = GetParametersByPathInput::new("/app")
        .recursive(true)
        .max_results(4);
    let mut pages = Vec::new();
    loop {
        let output = world.call_json(&input);
        pages.push(output.parameters);
        input.next_token = output.next_token;
        if input.next_token.is_none() {
            break;
        }
    }
    let sizes: Vec<_> = pages.iter().map(Vec::len).collect();
    assert_eq!(sizes, [4, 2]);
    let read = pages.concat();
    let path = json!({ "Path": "/app", "Recursive": true });
    let seen = world.boto3("ssm", "get_parameters_by_path", path);
    assert_eq!(
        seen["Parameters"],
        read.iter().map(parameter).collect::<Value>()
    );
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_secure_string_is_read_only_with_decryption_and_never_shown() {
    let world = World::new();
    let input = put("/app/password", "hunter2", ParameterType::SecureString);
    let shown = format!("{input:?}");
    assert!(
        shown.contains("/app/password") && !shown.contains("hunter2"),
        "{shown}"
    );
    world.call_json(&input);
    let input = GetParameterInput::new("/app/password");
    let encrypted = world.call_json(&input).parameter.unwrap();
    assert_ne!(encrypted.value.as_deref(), Some("hunter2"));
    let output = world.call_json(&input.with_decryption(true));
    let shown = format!("{output:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    let decrypted = output.parameter.unwrap();
    assert_eq!(decrypted.value.as_deref(), Some("hunter2"));
    assert_eq!(decrypted.r#type, Some(ParameterType::SecureString));
}
