//! Errors in code that is generic over operations, with no bound but `Operation`.

use std::error::Error;

use example_operations::iam::{GetRoleError, GetRoleInput};
use example_operations::{Operation, ResponseError};
use http::Response;

use super::{BoxError, error, reply};

fn boxed<O: Operation>(reply: Response<Vec<u8>>) -> Result<O::Output, Box<dyn Error>> {
    Ok(O::from_response(reply)?)
}

fn sendable<O: Operation>(reply: Response<Vec<u8>>) -> Result<O::Output, BoxError> {
    Ok(O::from_response(reply)?)
}

fn code<O: Operation>(reply: Response<Vec<u8>>) -> Option<String> {
    let error = O::from_response(reply).err()?;
    Some(format!("{} {}", O::NAME, error.metadata()?.code()))
}

#[test]
fn an_error_in_a_box_keeps_its_type() {
    let failed = boxed::<GetRoleInput>(error(404, "NoSuchEntity")).unwrap_err();
    let failed = failed
        .downcast_ref::<ResponseError<GetRoleError>>()
        .unwrap();
    let error = failed.as_service().unwrap();
    assert!(matches!(error, GetRoleError::NoSuchEntityException(_)));
}

#[test]
fn an_error_can_go_to_another_thread() {
    let failed = sendable::<GetRoleInput>(reply(502, "<html>")).unwrap_err();
    let text = std::thread::spawn(move || failed.to_string())
        .join()
        .unwrap();
    assert!(text.starts_with("the reply could not be read"), "{text}");
}

#[test]
fn the_code_is_known_whatever_the_operation() {
    let code = code::<GetRoleInput>;
    assert_eq!(code(error(404, "A")).as_deref(), Some("GetRole A"));
    assert_eq!(code(reply(502, "<html>")), None);
}
