//! Step Functions.

use json_operations::sfn::types::{ExecutionStatus, Tag};
use json_operations::sfn::{
    CreateStateMachineError, CreateStateMachineInput, CreateStateMachineRequired,
    DescribeExecutionError, DescribeExecutionInput, ListExecutionsInput, StartExecutionError,
    StartExecutionInput,
};
use serde_json::{Value, json};

use super::{TEXT, python_time};
use crate::world::World;

fn definition() -> String {
    let state = json!({ "Type": "Pass", "End": true });
    json!({ "Comment": TEXT, "StartAt": "Pass", "States": { "Pass": state } }).to_string()
}

fn create(definition: String) -> CreateStateMachineInput {
    CreateStateMachineInput::new(CreateStateMachineRequired {
        definition,
        name: "machine".to_owned(),
        role_arn: "arn:aws:iam::123456789012:role/Machine".to_owned(),
    })
    .tags([Tag::new().key("team").value("größe")])
}

fn create_machine(world: &World) -> String {
    let input = create(definition());
    let shown = format!("{input:?}");
    assert!(
        shown.contains("machine") && !shown.contains("StartAt"),
        "{shown}"
    );
    let output = world.call_json(&input);
    assert_eq!(output.missing_members(), [""; 0]);
    let arn = json!({ "stateMachineArn": output.state_machine_arn });
    let seen = world.boto3("stepfunctions", "describe_state_machine", arn);
    assert_eq!(seen["definition"], definition());
    assert_eq!(seen["creationDate"], python_time(output.creation_date));
    output.state_machine_arn
}

#[test]
#[ignore = "run cargo xtask test"]
fn an_execution_is_what_boto3_sees_and_its_input_is_not_shown() {
    let world = World::new();
    let machine = create_machine(&world);
    let text = json!({ "text": TEXT, "password": "hunter2" }).to_string();
    let input = StartExecutionInput::new(&machine).name("one").input(&text);
    let shown = format!("{input:?}");
    assert!(
        shown.contains("one") && !shown.contains("hunter2"),
        "{shown}"
    );
    let started = world.call_json(&input);
    let described = world.call_json(&DescribeExecutionInput::new(&started.execution_arn));
    assert_eq!(described.missing_members(), [""; 0]);
    assert_eq!(described.start_date, started.start_date);
    assert_eq!(described.input.as_deref(), Some(text.as_str()));
    let shown = format!("{described:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    let arn = json!({ "executionArn": started.execution_arn });
    let seen = world.boto3("stepfunctions", "describe_execution", arn);
    let ours = json!({
        "executionArn": described.execution_arn,
        "stateMachineArn": described.state_machine_arn,
        "name": described.name,
        "status": described.status.as_str(),
        "startDate": python_time(described.start_date),
        "input": described.input,
    });
    for (name, value) in ours.as_object().unwrap() {
        assert_eq!(seen[name], *value, "{name}");
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn executions_are_listed_page_by_page() {
    let world = World::new();
    let machine = create_machine(&world);
    for name in ["one", "two", "three"] {
        world.call_json(&StartExecutionInput::new(&machine).name(name));
    }
    let mut input = ListExecutionsInput::new()
        .state_machine_arn(&machine)
        .status_filter(ExecutionStatus::Running)
        .max_results(2);
    let mut executions = Vec::new();
    loop {
        let output = world.call_json(&input);
        assert_eq!(output.missing_members(), [""; 0]);
        executions.extend(output.executions);
        input.next_token = output.next_token;
        if input.next_token.is_none() {
            break;
        }
    }
    assert_eq!(executions.len(), 3);
    let arn = json!({ "stateMachineArn": machine });
    let seen = world.boto3("stepfunctions", "list_executions", arn);
    let ours = executions.iter().map(|execution| {
        json!({
            "executionArn": execution.execution_arn,
            "stateMachineArn": execution.state_machine_arn,
            "name": execution.name,
            "status": execution.status.as_str(),
            "startDate": python_time(execution.start_date),
        })
    });
    assert_eq!(seen["executions"], ours.collect::<Value>());
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_error_is_one_of_its_own() {
    let world = World::new();
    let mut input = create(definition());
    input.name = "a?b".to_owned();
    let error = world.fail(&input);
    assert!(matches!(error, CreateStateMachineError::InvalidName(_)));
    let machine = "arn:aws:states:eu-central-1:123456789012:stateMachine:nothing";
    let error = world.fail(&StartExecutionInput::new(machine));
    assert!(matches!(
        error,
        StartExecutionError::StateMachineDoesNotExist(_)
    ));
    let execution = "arn:aws:states:eu-central-1:123456789012:execution:machine:nothing";
    let error = world.fail(&DescribeExecutionInput::new(execution));
    assert!(matches!(
        error,
        DescribeExecutionError::ExecutionDoesNotExist(_)
    ));
    let arn = json!({ "executionArn": execution });
    let call = ("stepfunctions", "describe_execution", arn);
    let answer = world.moto.call(Some(&world.admin), &[call]).remove(0);
    assert_eq!(answer, json!({ "error": error.metadata().code() }));
}
