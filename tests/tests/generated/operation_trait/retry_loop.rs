//! A retry loop without a list of codes or operations.

use std::time::{Duration, SystemTime};

use example_operations::iam::types::StatusType;
use example_operations::iam::{UpdateAccessKeyInput, UpdateAccessKeyRequired};
use example_operations::{Credentials, EndpointConfig, Operation, RetryKind, Signer};
use http::Response;

use super::{Agent, BoxError, UPDATED, error, reply};

/// Sends a request up to three times.
fn call<O: Operation>(
    input: &O,
    agent: &Agent,
    mut sleep: impl FnMut(Duration),
) -> Result<O::Output, BoxError> {
    input.validate()?;
    let endpoint = input.resolve_endpoint(&EndpointConfig::new("eu-central-1"))?;
    // Made once, so that an idempotency token stays the same; signed for each attempt.
    let request = input.to_request(&endpoint)?;
    let signer = Signer::new(Credentials::new("AKIDEXAMPLE", "secret"));
    let mut attempt = 0;
    loop {
        attempt += 1;
        let mut request = request.clone();
        signer.sign(&mut request, SystemTime::now())?;
        let error = match O::from_response(agent.run(request)?) {
            Ok(output) => return Ok(output),
            Err(error) => error,
        };
        match error.retry_kind() {
            Some(RetryKind::Throttling) if attempt < 3 => sleep(Duration::from_secs(1) * attempt),
            Some(_) if attempt < 3 => sleep(Duration::from_millis(50) * attempt),
            _ => return Err(format!("{} {}: {error}", O::SERVICE.sdk_id, O::NAME).into()),
        }
    }
}

/// The error, if there is one, and how long the loop slept.
fn run(agent: &Agent) -> (Option<String>, Vec<Duration>) {
    let input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        status: StatusType::Inactive,
    });
    let mut slept = Vec::new();
    let result = call(&input, agent, |time| slept.push(time));
    (result.err().map(|error| error.to_string()), slept)
}

#[test]
fn throttling_waits_longer_than_a_temporary_failure() {
    let agent = Agent::new([
        error(400, "Throttling"),
        reply(503, "<html>"),
        reply(200, UPDATED),
    ]);
    let (error, slept) = run(&agent);
    assert_eq!(error, None);
    assert_eq!(slept, [Duration::from_secs(1), Duration::from_millis(100)]);
    let sent = agent.sent.borrow();
    assert_eq!(sent.len(), 3);
    for request in sent.iter() {
        assert!(request.headers().contains_key("authorization"));
        assert_eq!(request.body(), sent[0].body());
    }
}

#[test]
fn other_errors_end_the_loop() {
    let slept = |reply: Response<Vec<u8>>| run(&Agent::new([reply]));
    let (failed, times) = slept(error(404, "NoSuchEntity"));
    let expected = "IAM UpdateAccessKey: NoSuchEntity: m (HTTP 404)";
    assert_eq!(failed.as_deref(), Some(expected));
    assert_eq!(times, []);
    // A quota of IAM, which is no throttling.
    assert_eq!(slept(error(409, "LimitExceeded")).1, []);
    // A success that was cut off: the request was carried out.
    assert_eq!(slept(reply(200, "<UpdateAccessKeyResponse>")).1, []);
}
