//! The laws of the input.

mod compile;
mod status;
mod validation;

use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hash;

use aws_operations::iam;
use aws_operations::{Endpoint, ResponseError, UnreadableResponse, ValidationErrors};

/// The documented example, without its user name.
fn own_key() -> iam::UpdateAccessKeyInput {
    iam::UpdateAccessKeyInput::new(iam::UpdateAccessKeyRequired {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
        status: iam::types::StatusType::Inactive,
    })
}

#[test]
fn inputs_and_outputs_are_values_for_any_thread() {
    fn is_value<T: Send + Sync + Clone + PartialEq + Debug + 'static>() {}
    is_value::<iam::UpdateAccessKeyInput>();
    is_value::<iam::UpdateAccessKeyRequired>();
    is_value::<iam::UpdateAccessKeyOutput>();
    is_value::<iam::UpdateAccessKeyError>();
    is_value::<iam::types::StatusType>();
    is_value::<Endpoint>();
}

#[test]
fn errors_are_errors_for_any_thread() {
    fn is_error<T: Error + Send + Sync + 'static>() {}
    is_error::<iam::UpdateAccessKeyError>();
    is_error::<iam::error::NoSuchEntityException>();
    is_error::<ResponseError<iam::UpdateAccessKeyError>>();
    is_error::<UnreadableResponse>();
    is_error::<ValidationErrors>();
    is_error::<aws_operations::RequestError>();
    is_error::<aws_operations::EndpointError>();
}

#[test]
fn a_status_is_a_key_and_a_text() {
    fn is_key<T: Eq + Hash + Display + AsRef<str>>() {}
    is_key::<iam::types::StatusType>();
}

#[test]
fn nothing_is_set_but_what_is_given() {
    let input = own_key();
    assert_eq!(input.access_key_id, "AKIAIOSFODNN7EXAMPLE");
    assert_eq!(input.status, iam::types::StatusType::Inactive);
    assert_eq!(input.user_name, None);
}

#[test]
fn a_setter_sets_its_field_the_last_one_wins_and_a_field_can_be_set_as_well() {
    let named = own_key().user_name("Bob");
    assert_eq!(named.user_name.as_deref(), Some("Bob"));
    assert_eq!(own_key().user_name("Eve").user_name("Bob"), named);
    assert_eq!(own_key().user_name(String::from("Bob")), named);

    let mut fields = own_key();
    fields.user_name = Some("Bob".into());
    assert_eq!(fields, named);
    fields.user_name = None;
    assert_eq!(fields, own_key());
}

#[test]
fn an_empty_text_is_not_an_absent_one() {
    assert_ne!(own_key().user_name(""), own_key());
}

#[test]
fn inputs_are_equal_if_all_their_members_are() {
    let input = own_key().user_name("Bob");
    assert_eq!(input.clone(), input);
    let changes: [fn(&mut iam::UpdateAccessKeyInput); 3] = [
        |input| input.user_name = None,
        |input| input.access_key_id.push('X'),
        |input| input.status = iam::types::StatusType::Active,
    ];
    for change in changes {
        let mut other = input.clone();
        change(&mut other);
        assert_ne!(other, input);
    }
}

#[test]
fn names_are_those_of_the_official_sdk() {
    let _: fn(iam::types::StatusType) = drop;
    let _: fn(iam::error::InvalidInputException) = drop;
    let _: fn(iam::error::LimitExceededException) = drop;
    let _: fn(iam::error::ServiceFailureException) = drop;
    let _: [fn(iam::error::NoSuchEntityException) -> iam::UpdateAccessKeyError; 1] =
        [iam::UpdateAccessKeyError::NoSuchEntityException];
}
