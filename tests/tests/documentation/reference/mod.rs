//! The generated operation, held against AWS's documentation of it.
//!
//! The documentation's facts stand in `update_access_key.toml`; the page itself, which is not
//! ours to publish, is where `../shared` is.

mod facts;
mod page;

use std::collections::BTreeMap;
use std::fs;

use aws_operations::Endpoint;
use aws_operations::iam::{
    StatusType, UpdateAccessKeyInput, UpdateAccessKeyInputRequired, UpdateAccessKeyOutput,
};
use facts::{Example, Facts, Parameter};
use http::Response;
use opsmith_codegen::Generated;
use opsmith_codegen::plan::types::{MemberPlan, Presence, RustType};
use opsmith_codegen::plan::{OperationPlan, ServicePlan};
use opsmith_tests::project::{generate, manifest, root};
use percent_encoding::percent_decode_str;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_reference_page_says_what_is_transcribed() {
    let path = root().join("../shared/reference/update_access_key.rst");
    let page = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    assert_eq!(page::read(&page), Facts::transcribed());
}

#[test]
fn the_generated_operation_is_the_documented_one_and_says_where() {
    let (generated, facts) = (generate(&manifest()), Facts::transcribed());
    let operation = operation(&generated);
    assert_eq!(operation.name, facts.operation);
    let page = format!(
        "https://docs.aws.amazon.com/goto/WebAPI/{}/{}",
        facts.service, facts.operation
    );
    assert_eq!(operation.reference, Some(page));
}

#[test]
fn the_input_has_the_documented_parameters_types_values_and_required_marks() {
    let (generated, facts) = (generate(&manifest()), Facts::transcribed());
    let operation = operation(&generated);
    let bound = generated.bound().services().next().unwrap();
    let requests = bound.requests().into_iter();
    let mut input = requests.filter(|(ty, _)| *ty == operation.input.name);
    let (_, placed) = input.next().unwrap();
    let members = placed.iter().zip(&operation.input.members);
    let parameters: Vec<_> = members
        .map(|(placed, member)| parameter(service(&generated), &placed.name, member))
        .collect();
    assert_eq!(parameters, facts.parameters);
}

#[test]
fn every_documented_value_is_a_variant_of_its_own() {
    let facts = Facts::transcribed();
    let values: Vec<_> = facts.parameters.iter().flat_map(|p| &p.values).collect();
    let mut statuses: Vec<StatusType> = Vec::new();
    for value in &values {
        let status = StatusType::from(value.as_str());
        assert!(!matches!(status, StatusType::Unknown(_)), "{value}");
        assert!(!statuses.contains(&status), "{value}");
        statuses.push(status);
    }
    assert_eq!(statuses.len(), 3);
}

#[test]
fn the_error_enum_has_the_documented_exceptions() {
    let (generated, facts) = (generate(&manifest()), Facts::transcribed());
    let variants = operation(&generated).error.variants.iter();
    let planned: Vec<_> = variants.map(|variant| variant.exception.clone()).collect();
    assert_eq!(sorted(planned), sorted(facts.exceptions.clone()));
    let exceptions = service(&generated).exceptions.iter();
    let types: Vec<_> = exceptions.map(|exception| exception.name.clone()).collect();
    assert_eq!(sorted(types), sorted(facts.exceptions));
}

#[test]
fn the_output_is_empty_as_documented() {
    let (generated, facts) = (generate(&manifest()), Facts::transcribed());
    assert_eq!(facts.returns, "None");
    assert_eq!(operation(&generated).output.members, []);
    for Example { output, .. } in &facts.examples {
        // That of every reply: boto3's name for what is not in the output.
        assert_eq!(output, &["ResponseMetadata"]);
        let reply = UpdateAccessKeyOutput::from_response(Response::new(Vec::new()));
        assert_eq!(reply, Ok(UpdateAccessKeyOutput::default()));
    }
}

#[test]
fn the_documented_example_is_valid_and_its_request_says_nothing_else() {
    let (generated, facts) = (generate(&manifest()), Facts::transcribed());
    let endpoint = Endpoint::new("https://iam.amazonaws.com").unwrap();
    assert_eq!(facts.examples.len(), operation(&generated).examples.len());
    for (example, planned) in facts.examples.iter().zip(&operation(&generated).examples) {
        let values = planned.values.iter();
        let values = values.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
        assert_eq!(values.collect::<BTreeMap<_, _>>(), example.input);
        let input = input(&example.input);
        assert_eq!(input.validate(), Ok(()));
        let body = input.to_request(&endpoint).unwrap().into_body();
        let body = String::from_utf8(body).unwrap();

        let mut form = form(&body);
        assert_eq!(form.remove("Action"), Some(facts.operation.clone()));
        let version = facts.service.split_once('-').unwrap().1;
        assert_eq!(form.remove("Version").as_deref(), Some(version));
        assert_eq!(form, example.input);
    }
}

fn service(generated: &Generated) -> &ServicePlan {
    let services = &generated.plan().services;
    assert_eq!(services.len(), 1);
    &services[0]
}

fn operation(generated: &Generated) -> &OperationPlan {
    let operations = &service(generated).operations;
    assert_eq!(operations.len(), 1);
    &operations[0]
}

/// A member of the input, in the words of the documentation.
fn parameter(service: &ServicePlan, name: &str, member: &MemberPlan) -> Parameter {
    let values = match &member.ty {
        RustType::String => Vec::new(),
        RustType::Enum(ty) => {
            let plan = service.enums.iter().find(|plan| plan.name == *ty).unwrap();
            plan.values
                .iter()
                .map(|value| value.value.clone())
                .collect()
        }
        other => panic!("{name} is {other:?}"),
    };
    Parameter {
        name: name.to_owned(),
        ty: "string".to_owned(),
        required: member.presence == Presence::Required,
        values,
    }
}

/// The input with these parameters.
fn input(parameters: &BTreeMap<String, String>) -> UpdateAccessKeyInput {
    let mut parameters = parameters.clone();
    let input = UpdateAccessKeyInput::new(UpdateAccessKeyInputRequired {
        access_key_id: parameters.remove("AccessKeyId").unwrap(),
        status: StatusType::from(parameters.remove("Status").unwrap().as_str()),
    })
    .user_name(parameters.remove("UserName").unwrap());
    assert!(parameters.is_empty(), "{parameters:?}");
    input
}

/// The names and values of a form.
fn form(body: &str) -> BTreeMap<String, String> {
    let decoded = |text| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let fields = body.split('&').map(|field| field.split_once('=').unwrap());
    fields
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}
