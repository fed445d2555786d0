//! KMS.

use json_operations::kms::types::{
    DataKeySpec, EncryptionAlgorithmSpec, KeyMetadata, KeySpec, KeyState, KeyUsageType, Tag,
    TagRequired,
};
use json_operations::kms::{
    CreateKeyInput, DecryptError, DecryptInput, DescribeKeyError, DescribeKeyInput, EncryptInput,
    EncryptRequired, GenerateDataKeyInput,
};
use serde_json::{Value, json};

use super::{BYTES, TEXT, base64, python_time};
use crate::world::World;

const CONTEXT: [(&str, &str); 2] = [("purpose", "größe"), ("team", "a \"b\"")];

fn create_key(world: &World) -> KeyMetadata {
    let tag = Tag::new(TagRequired {
        tag_key: "team".to_owned(),
        tag_value: "größe".to_owned(),
    });
    let input = CreateKeyInput::new()
        .description(TEXT)
        .key_usage(KeyUsageType::EncryptDecrypt)
        .key_spec(KeySpec::SymmetricDefault)
        .tags([tag]);
    world.call_json(&input).key_metadata.unwrap()
}

fn encrypt(key: &KeyMetadata) -> EncryptInput {
    EncryptInput::new(EncryptRequired {
        key_id: key.key_id.clone(),
        plaintext: BYTES.to_vec(),
    })
    .encryption_context(CONTEXT)
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_key_is_what_boto3_sees() {
    let world = World::new();
    let created = create_key(&world);
    let described = world.call_json(&DescribeKeyInput::new(&created.key_id));
    let key = described.key_metadata.unwrap();
    assert_eq!(key, created);
    let seen = world.boto3("kms", "describe_key", json!({ "KeyId": created.arn }));
    let algorithms = key.encryption_algorithms.iter();
    let ours = json!({
        "AWSAccountId": key.aws_account_id,
        "KeyId": key.key_id,
        "Arn": key.arn,
        "CreationDate": python_time(key.creation_date.unwrap()),
        "Enabled": key.enabled,
        "Description": key.description,
        "KeyUsage": key.key_usage.as_ref().unwrap().as_str(),
        "KeyState": key.key_state.as_ref().unwrap().as_str(),
        "KeySpec": key.key_spec.as_ref().unwrap().as_str(),
        "MultiRegion": key.multi_region,
        "EncryptionAlgorithms":
            algorithms.map(EncryptionAlgorithmSpec::as_str).collect::<Value>(),
    });
    for (name, value) in ours.as_object().unwrap() {
        assert_eq!(seen["KeyMetadata"][name], *value, "{name}");
    }
    assert_eq!(key.description.as_deref(), Some(TEXT));
    assert_eq!(key.key_state, Some(KeyState::Enabled));
    let tags = world.boto3("kms", "list_resource_tags", json!({ "KeyId": created.arn }));
    let sent = json!([{ "TagKey": "team", "TagValue": "größe" }]);
    assert_eq!(tags["Tags"], sent);
}

#[test]
#[ignore = "run cargo xtask test"]
fn what_was_encrypted_is_decrypted_with_the_same_context_and_never_shown() {
    let world = World::new();
    let key = create_key(&world);
    let input = encrypt(&key);
    let bytes = format!("{BYTES:?}");
    let shown = format!("{input:?}");
    assert!(
        shown.contains(&key.key_id) && !shown.contains(&bytes),
        "{shown}"
    );
    let encrypted = world.call_json(&input);
    let ciphertext = encrypted.ciphertext_blob.unwrap();
    let decrypt = DecryptInput::new().ciphertext_blob(ciphertext.clone());
    let output = world.call_json(&decrypt.clone().encryption_context(CONTEXT));
    assert_eq!(output.plaintext.as_deref(), Some(BYTES));
    assert_eq!(output.key_id, key.arn);
    let shown = format!("{output:?}");
    assert!(!shown.contains(&bytes), "{shown}");

    let error = world.fail(&decrypt);
    assert!(matches!(error, DecryptError::InvalidCiphertextException(_)));

    let context: Value = CONTEXT
        .map(|(name, value)| (name, Value::from(value)))
        .into_iter()
        .collect();
    let parameters = json!({
        "CiphertextBlob": base64(&ciphertext),
        "EncryptionContext": context,
    });
    let seen = world.boto3("kms", "decrypt", parameters);
    assert_eq!(seen["Plaintext"], base64(BYTES));
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_data_key_is_returned_in_plain_and_encrypted() {
    let world = World::new();
    let key = create_key(&world);
    let input = GenerateDataKeyInput::new(&key.key_id)
        .key_spec(DataKeySpec::Aes256)
        .encryption_context(CONTEXT);
    let output = world.call_json(&input);
    let plaintext = output.plaintext.clone().unwrap();
    assert_eq!(plaintext.len(), 32);
    let shown = format!("{output:?}");
    assert!(!shown.contains(&format!("{plaintext:?}")), "{shown}");
    let decrypt = DecryptInput::new()
        .ciphertext_blob(output.ciphertext_blob.unwrap())
        .encryption_context(CONTEXT);
    assert_eq!(world.call_json(&decrypt).plaintext, Some(plaintext));
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_key_that_is_not_there_is_an_error_of_its_own() {
    let world = World::new();
    let id = "00000000-0000-0000-0000-000000000000";
    let error = world.fail(&DescribeKeyInput::new(id));
    assert!(matches!(error, DescribeKeyError::NotFoundException(_)));
    assert!(error.metadata().message().unwrap().contains(id), "{error}");
}
