//! A user's program, and a test double in the user's tests: expected inputs and
//! prepared outputs.

use std::any::Any;
use std::collections::VecDeque;

use example_operations::iam::types::StatusType;
use example_operations::iam::{
    UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyOutput, UpdateAccessKeyRequired,
};
use example_operations::{ErrorMetadata, Operation, ResponseError};
use http::StatusCode;

/// What the program needs of AWS.
trait Aws {
    fn call<O: Operation>(&mut self, input: &O) -> Result<O::Output, ResponseError<O::Error>>;
}

/// The program: whether there was a key to switch off.
fn switch_off(aws: &mut impl Aws, key: &str) -> Result<bool, ResponseError<UpdateAccessKeyError>> {
    match aws.call(&input(key)) {
        Ok(_) => Ok(true),
        Err(ResponseError::Service(UpdateAccessKeyError::NoSuchEntityException(_))) => Ok(false),
        Err(error) => Err(error),
    }
}

fn input(key: &str) -> UpdateAccessKeyInput {
    UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: key.to_owned(),
        status: StatusType::Inactive,
    })
}

/// The double: each call has to be the one that is expected next.
#[derive(Default)]
struct Double(VecDeque<(Box<dyn Any>, Box<dyn Any>)>);

impl Double {
    fn expect<O: Operation>(mut self, input: O, result: Result<O::Output, O::Error>) -> Self {
        self.0.push_back((Box::new(input), Box::new(result)));
        self
    }
}

impl Aws for Double {
    fn call<O: Operation>(&mut self, input: &O) -> Result<O::Output, ResponseError<O::Error>> {
        let (expected, result) = self.0.pop_front().expect("no further call");
        let expected = expected.downcast_ref::<O>();
        assert_eq!(Some(input), expected, "{} was not expected", O::NAME);
        let result = result.downcast::<Result<O::Output, O::Error>>();
        (*result.unwrap()).map_err(ResponseError::Service)
    }
}

#[test]
fn a_double_returns_an_output() {
    let mut aws = Double::default().expect(input("AKIA"), Ok(UpdateAccessKeyOutput::default()));
    assert!(switch_off(&mut aws, "AKIA").unwrap());
}

#[test]
fn a_double_returns_an_error() {
    let missing = ErrorMetadata::new(StatusCode::NOT_FOUND, "NoSuchEntity");
    let mut aws = Double::default().expect(input("AKIA"), Err(missing.into()));
    assert!(!switch_off(&mut aws, "AKIA").unwrap());
}

#[test]
#[should_panic(expected = "UpdateAccessKey was not expected")]
fn a_double_refuses_another_input() {
    let mut aws = Double::default().expect(input("AKIA"), Ok(UpdateAccessKeyOutput::default()));
    let _ = switch_off(&mut aws, "AKIB");
}
