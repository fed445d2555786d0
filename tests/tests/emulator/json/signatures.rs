//! Signatures are verified for every service, and every operation of the manifest is called.

use std::fs;

use json_operations::cloudwatch_logs::CreateLogGroupInput;
use json_operations::dynamodb::ScanInput;
use json_operations::eventbridge::ListTargetsByRuleInput;
use json_operations::kinesis::ListShardsInput;
use json_operations::kms::CreateKeyInput;
use json_operations::lambda::ListFunctionsInput;
use json_operations::secretsmanager::DescribeSecretInput;
use json_operations::sfn::ListExecutionsInput;
use json_operations::sqs::GetQueueUrlInput;
use json_operations::ssm::GetParameterInput;
use json_operations::{Operation, ResponseError};
use opsmith_codegen::manifest::Manifest;
use opsmith_tests::project::root;
use serde_json::json;

use crate::moto::Key;
use crate::world::{World, exchange};

/// What a key is answered that may not call an operation.
fn refusal<O: Operation>(world: &World, key: &Key, input: &O) -> String {
    let error = O::from_response(exchange(world.request(key, input))).unwrap_err();
    assert_eq!(error.status(), 403, "{}", O::NAME);
    // moto answers in XML, where the services answer in JSON. What came is kept.
    let ResponseError::Unreadable(reply) = error else {
        panic!("{}: {error:?}", O::NAME);
    };
    let body = str::from_utf8(reply.body()).unwrap();
    let (_, code) = body.split_once("<Code>").unwrap();
    code.split('<').next().unwrap().to_owned()
}

/// What a key is answered by each service.
fn refusals(world: &World, key: &Key) -> [String; 10] {
    [
        refusal(world, key, &CreateLogGroupInput::new("group")),
        refusal(world, key, &ScanInput::new("table")),
        refusal(world, key, &ListTargetsByRuleInput::new("rule")),
        refusal(world, key, &ListShardsInput::new().stream_name("stream")),
        refusal(world, key, &CreateKeyInput::new()),
        refusal(world, key, &ListFunctionsInput::new().max_items(2)),
        refusal(world, key, &DescribeSecretInput::new("secret")),
        refusal(world, key, &ListExecutionsInput::new()),
        refusal(world, key, &GetQueueUrlInput::new("queue")),
        refusal(world, key, &GetParameterInput::new("name")),
    ]
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_wrong_secret_and_a_missing_permission_are_refused_by_every_service() {
    let world = World::new();
    let wrong_secret = Key {
        secret: "wrong".to_owned(),
        ..world.admin.clone()
    };
    assert_eq!(
        refusals(&world, &wrong_secret),
        ["SignatureDoesNotMatch"; 10]
    );
    let nobody = json!({ "UserName": "Nobody" });
    world.boto3("iam", "create_user", nobody.clone());
    let nobody = Key::of(&world.boto3("iam", "create_access_key", nobody));
    assert_eq!(refusals(&world, &nobody), ["AccessDenied"; 10]);
}

/// The source of a module here, which is a file or a folder.
fn source(module: &str) -> String {
    let path = root().join("tests/tests/emulator/json").join(module);
    let Ok(files) = fs::read_dir(&path) else {
        return fs::read_to_string(path.with_extension("rs")).unwrap();
    };
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    texts.collect()
}

#[test]
fn every_operation_of_the_manifest_is_called() {
    let manifest = Manifest::read(&root().join("tests/models/opsmith.toml")).unwrap();
    let mut called = 0;
    for service in &manifest.services {
        let text = source(&service.module);
        for operation in service.operations.as_ref().unwrap() {
            let input = format!("{}Input::new(", operation.value);
            assert!(text.contains(&input), "{input}");
            called += 1;
        }
    }
    assert_eq!(called, 55);
}
