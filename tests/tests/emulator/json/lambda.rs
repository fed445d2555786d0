//! Lambda, without running a function.

use std::collections::HashMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use json_operations::lambda::types::{
    Architecture, Environment, FunctionCode, FunctionConfiguration, Runtime,
};
use json_operations::lambda::{
    CreateFunctionError, CreateFunctionInput, CreateFunctionRequired, GetFunctionError,
    GetFunctionInput, ListFunctionsInput, ListTagsInput, TagResourceInput, TagResourceRequired,
    UntagResourceInput, UntagResourceRequired,
};
use serde_json::{Value, json};

use super::TEXT;
use crate::allow;
use crate::world::World;

/// A ZIP archive with the empty file `a`.
const ZIP: &str = "UEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAABAAAAYVBLAQIUAxQAAAAAAAAAIQAAAAAAAAAAAAAAAAABAAAA\
                   AAAAAAAAAACAAQAAAABhUEsFBgAAAAABAAEALwAAAB8AAAAAAA==";

const SECRET: &str = "hunter2";

fn role(world: &World) -> String {
    let role = json!({ "RoleName": "Function", "AssumeRolePolicyDocument": allow(&["*"]) });
    let answer = world.boto3("iam", "create_role", role);
    answer["Role"]["Arn"].as_str().unwrap().to_owned()
}

fn create(name: &str, role: &str) -> CreateFunctionInput {
    CreateFunctionInput::new(CreateFunctionRequired {
        code: FunctionCode::new().zip_file(BASE64_STANDARD.decode(ZIP).unwrap()),
        function_name: name.to_owned(),
        role: role.to_owned(),
    })
    .runtime(Runtime::Python312)
    .handler("a.handler")
    .description("größe \"b\"")
    .timeout(7)
    .memory_size(256)
    .architectures([Architecture::Arm64])
    .environment(Environment::new().variables([("PASSWORD", SECRET), ("TEXT", TEXT)]))
    .tags([("team", "größe / b"), ("empty", "")])
}

/// Part of a configuration as boto3's answers have it.
fn configuration(function: &FunctionConfiguration) -> Value {
    let architectures = function.architectures.iter();
    json!({
        "FunctionName": function.function_name,
        "FunctionArn": function.function_arn,
        "Runtime": function.runtime.as_ref().unwrap().as_str(),
        "Role": function.role,
        "Handler": function.handler,
        "CodeSize": function.code_size,
        "CodeSha256": function.code_sha256,
        "Description": function.description,
        "Timeout": function.timeout,
        "MemorySize": function.memory_size,
        "LastModified": function.last_modified,
        "Version": function.version,
        "Environment": { "Variables": function.environment.as_ref().unwrap().variables },
        "Architectures": architectures.map(Architecture::as_str).collect::<Value>(),
    })
}

/// Asserts that boto3 sees what was read.
#[track_caller]
fn assert_seen(seen: &Value, ours: &Value) {
    for (name, value) in ours.as_object().unwrap() {
        assert_eq!(seen[name], *value, "{name}");
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_function_is_what_boto3_sees_and_its_secrets_are_not_shown() {
    let world = World::new();
    let input = create("function", &role(&world));
    let shown = format!("{input:?}");
    assert!(
        shown.contains("a.handler") && !shown.contains(SECRET),
        "{shown}"
    );
    let created = world.call_json(&input);
    let output = world.call_json(&GetFunctionInput::new("function"));
    let shown = format!("{output:?}");
    assert!(!shown.contains(SECRET), "{shown}");
    let function = output.configuration.unwrap();
    assert_eq!(function.function_arn, created.function_arn);
    let variables = &function.environment.as_ref().unwrap().variables;
    assert_eq!(variables["PASSWORD"], SECRET);
    assert_eq!(variables["TEXT"], TEXT);
    assert_eq!(output.tags["team"], "größe / b");
    let name = json!({ "FunctionName": "function" });
    let seen = world.boto3("lambda", "get_function", name);
    assert_seen(&seen["Configuration"], &configuration(&function));
    assert_eq!(
        seen["Code"]["Location"].as_str(),
        output.code.unwrap().location.as_deref()
    );
    assert_eq!(seen["Tags"], json!(output.tags));
}

#[test]
#[ignore = "run cargo xtask test"]
fn all_functions_are_listed_page_by_page() {
    let world = World::new();
    let role = role(&world);
    for name in ["one", "two", "three"] {
        world.call_json(&create(name, &role));
    }
    let mut input = ListFunctionsInput::new().max_items(2);
    let mut functions = Vec::new();
    loop {
        let output = world.call_json(&input);
        functions.extend(output.functions);
        let Some(marker) = output.next_marker else {
            break;
        };
        input = input.marker(marker);
    }
    assert_eq!(functions.len(), 3);
    let seen = world.boto3("lambda", "list_functions", json!({}));
    for (seen, ours) in seen["Functions"].as_array().unwrap().iter().zip(&functions) {
        assert_seen(seen, &configuration(ours));
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn tags_are_those_that_were_sent_and_not_removed() {
    let world = World::new();
    let created = world.call_json(&create("function", &role(&world)));
    let arn = created.function_arn.unwrap();
    world.call_json(&TagResourceInput::new(TagResourceRequired {
        resource: arn.clone(),
        tags: HashMap::from([
            ("a/b=c +d".to_owned(), "1 + 1".to_owned()),
            ("größe".to_owned(), "2".to_owned()),
        ]),
    }));
    world.call_json(&UntagResourceInput::new(UntagResourceRequired {
        resource: arn.clone(),
        tag_keys: vec!["team".to_owned(), "a/b=c +d".to_owned()],
    }));
    let tags = world.call_json(&ListTagsInput::new(&arn)).tags;
    let expected = [("empty", ""), ("größe", "2")];
    let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(tags, HashMap::from(expected));
    let seen = world.boto3("lambda", "list_tags", json!({ "Resource": arn }));
    assert_eq!(seen["Tags"], json!(tags));
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_error_is_one_of_its_own() {
    let world = World::new();
    let error = world.fail(&GetFunctionInput::new("nothing"));
    let GetFunctionError::ResourceNotFoundException(error) = error else {
        panic!("{error:?}");
    };
    let metadata = error.metadata();
    assert_eq!(metadata.status(), 404);
    assert!(metadata.message().unwrap().contains("nothing"));
    let call = (
        "lambda",
        "get_function",
        json!({ "FunctionName": "nothing" }),
    );
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer, json!({ "error": metadata.code() }));

    let input = create("function", &role(&world));
    world.call_json(&input);
    let error = world.fail(&input);
    assert!(matches!(
        error,
        CreateFunctionError::ResourceConflictException(_)
    ));
    assert_eq!(error.metadata().status(), 409);
}
