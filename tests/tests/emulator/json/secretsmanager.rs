//! Secrets Manager.

use json_operations::secretsmanager::types::Tag;
use json_operations::secretsmanager::{
    CreateSecretError, CreateSecretInput, DescribeSecretInput, GetSecretValueError,
    GetSecretValueInput, UpdateSecretInput,
};
use serde_json::json;

use super::{BYTES, TEXT, base64, python_time};
use crate::world::World;

#[test]
#[ignore = "run cargo xtask test"]
fn a_text_is_read_as_it_was_stored_and_never_shown() {
    let world = World::new();
    let password = format!("hunter2 {TEXT}");
    let input = CreateSecretInput::new("app/password")
        .description(TEXT)
        .secret_string(&password)
        .tags([Tag::new().key("team").value("größe")]);
    let shown = format!("{input:?}");
    assert!(
        shown.contains("app/password") && !shown.contains("hunter2"),
        "{shown}"
    );
    let created = world.call_json(&input);
    let read = world.call_json(&GetSecretValueInput::new("app/password"));
    assert_eq!(read.secret_string.as_ref(), Some(&password));
    assert_eq!(read.secret_binary, None);
    assert_eq!(read.arn, created.arn);
    let shown = format!("{read:?}");
    assert!(
        shown.contains("app/password") && !shown.contains("hunter2"),
        "{shown}"
    );
    let parameters = json!({ "SecretId": created.arn });
    let seen = world.boto3("secretsmanager", "get_secret_value", parameters);
    assert_eq!(seen["SecretString"], password);
    assert_eq!(seen["VersionId"].as_str(), read.version_id.as_deref());
    assert_eq!(seen["VersionStages"], json!(read.version_stages));
    assert_eq!(seen["CreatedDate"], python_time(read.created_date.unwrap()));
}

#[test]
#[ignore = "run cargo xtask test"]
fn bytes_are_read_as_they_were_stored_and_never_shown() {
    let world = World::new();
    let input = CreateSecretInput::new("app/key").secret_binary(BYTES.to_vec());
    let bytes = format!("{BYTES:?}");
    let shown = format!("{input:?}");
    assert!(!shown.contains(&bytes), "{shown}");
    world.call_json(&input);
    let read = world.call_json(&GetSecretValueInput::new("app/key"));
    assert_eq!(read.secret_binary.as_deref(), Some(BYTES));
    assert_eq!(read.secret_string, None);
    let shown = format!("{read:?}");
    assert!(!shown.contains(&bytes), "{shown}");
    let parameters = json!({ "SecretId": "app/key" });
    let seen = world.boto3("secretsmanager", "get_secret_value", parameters);
    assert_eq!(seen["SecretBinary"], base64(BYTES));
}

#[test]
#[ignore = "run cargo xtask test"]
fn an_update_makes_a_version_and_the_last_one_stays() {
    let world = World::new();
    let created = world.call_json(&CreateSecretInput::new("app").secret_string("1"));
    let input = UpdateSecretInput::new("app")
        .secret_string("2")
        .description("new");
    assert!(!format!("{input:?}").contains('2'));
    let updated = world.call_json(&input);
    assert_ne!(created.version_id, updated.version_id);
    let previous = GetSecretValueInput::new("app").version_stage("AWSPREVIOUS");
    let previous = world.call_json(&previous);
    assert_eq!(previous.secret_string.as_deref(), Some("1"));
    assert_eq!(previous.version_id, created.version_id);

    let described = world.call_json(&DescribeSecretInput::new("app"));
    assert_eq!(described.description.as_deref(), Some("new"));
    let seen = world.boto3(
        "secretsmanager",
        "describe_secret",
        json!({ "SecretId": "app" }),
    );
    let ours = json!({
        "ARN": described.arn,
        "Name": described.name,
        "CreatedDate": python_time(described.created_date.unwrap()),
        "LastChangedDate": python_time(described.last_changed_date.unwrap()),
        "VersionIdsToStages": described.version_ids_to_stages,
    });
    for (name, value) in ours.as_object().unwrap() {
        assert_eq!(seen[name], *value, "{name}");
    }
    let stages = &described.version_ids_to_stages[&updated.version_id.unwrap()];
    assert_eq!(stages, &["AWSCURRENT"]);
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_error_is_one_of_its_own() {
    let world = World::new();
    let error = world.fail(&GetSecretValueInput::new("nothing"));
    assert!(matches!(
        error,
        GetSecretValueError::ResourceNotFoundException(_)
    ));
    let call = (
        "secretsmanager",
        "get_secret_value",
        json!({ "SecretId": "nothing" }),
    );
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer, json!({ "error": error.metadata().code() }));
    let input = CreateSecretInput::new("app").secret_string("1");
    world.call_json(&input);
    let error = world.fail(&input);
    assert!(matches!(
        error,
        CreateSecretError::ResourceExistsException(_)
    ));
    assert!(error.metadata().message().is_some());
}
