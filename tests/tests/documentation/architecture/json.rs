//! `Item` of DynamoDB's PutItem, from the model to a JSON body and back; and where
//! members of Lambda's GetFunction are in a URL.

use json_operations::dynamodb::types::AttributeValue;
use json_operations::dynamodb::{self, PutItemInput, PutItemRequired};
use json_operations::lambda::{self, GetFunctionInput};
use opsmith_codegen::Codegen;
use opsmith_codegen::wire::Request;
use opsmith_tests::project;
use serde_json::{Map, Value};

use super::text::{after, documented, item, read, shown};

/// The blocks that the page shows, each under its name.
pub(super) fn blocks() -> Vec<(&'static str, String)> {
    let dynamodb = read("tests/models/dynamodb.json");
    let shapes = |name: &str| shape(&dynamodb, &format!("com.amazonaws.dynamodb#{name}"));
    let put_item = read("tests/json-operations/src/dynamodb/put_item.rs");
    let to_request = after(&put_item, "pub fn to_request(&self");
    let writers = read("tests/json-operations/src/dynamodb/serialize.rs");
    let get_item = read("tests/json-operations/src/dynamodb/get_item.rs");
    let lambda = read("tests/models/lambda.json");
    let input = shape(&lambda, "com.amazonaws.lambda#GetFunctionRequest");
    let get_function = read("tests/json-operations/src/lambda/get_function.rs");
    vec![
        (
            "json, member",
            pretty(&["Item"], &shapes("PutItemInput")["members"]),
        ),
        (
            "json, target",
            pretty(
                &["type", "key", "value"],
                &shapes("PutItemInputAttributeMap"),
            ),
        ),
        ("json, field", documented(&put_item, "pub item: ")),
        ("json, binding", bound_member()),
        ("json, to_request", item(to_request, "json.key(\"Item\")")),
        (
            "json, writer",
            documented(&writers, "pub(super) fn write_attribute_value("),
        ),
        ("json, request", put()),
        ("json, reader", item(&get_item, "\"Item\" => {")),
        (
            "http, members",
            pretty(&["FunctionName", "Qualifier"], &input["members"]),
        ),
        (
            "http, to_request",
            item(&get_function, "pub fn to_request("),
        ),
        ("http, request", get()),
    ]
}

fn shape(model: &str, id: &str) -> Value {
    let mut model: Value = serde_json::from_str(model).unwrap();
    model["shapes"][id].take()
}

/// Some entries of an object.
fn pretty(keys: &[&str], object: &Value) -> String {
    let entries = keys
        .iter()
        .map(|key| ((*key).to_owned(), object[key].clone()));
    let entries: Map<_, _> = entries.collect();
    format!("{}\n", serde_json::to_string_pretty(&entries).unwrap())
}

fn bound_member() -> String {
    let manifest = project::root().join("tests/models/opsmith.toml");
    let bound = Codegen::new(manifest).bind().unwrap();
    let mut services = bound.services();
    let service = services.find(|service| service.plan.module == "dynamodb");
    let mut operations = service.unwrap().operations();
    let operation = operations.find(|operation| operation.plan.name == "PutItem");
    let Request::Rpc(request) = &operation.unwrap().wire.request else {
        panic!("a body");
    };
    let mut members = request.members.iter();
    let member = members.find(|member| member.field.name == "item");
    format!("{:#?}\n", member.unwrap())
}

fn put() -> String {
    let endpoint = dynamodb::endpoint("eu-central-1").unwrap();
    let input = PutItemInput::new(PutItemRequired {
        item: [("Id".to_owned(), AttributeValue::N("7".to_owned()))].into(),
        table_name: "Keys".to_owned(),
    });
    shown(&input.to_request(&endpoint).unwrap())
}

fn get() -> String {
    let endpoint = lambda::endpoint("eu-central-1").unwrap();
    let input = GetFunctionInput::new("arn:aws:lambda:eu-central-1:123456789012:function:Rotate");
    shown(&input.qualifier("1").to_request(&endpoint).unwrap())
}
