//! Members with the same name on the wire, as services have where one member
//! replaced another.

use http::Response;
use members_of_one_name::example::types::{Choice, Event};
use members_of_one_name::example::{NotifyError, NotifyOutput};

fn reply(status: u16, body: &str) -> Response<Vec<u8>> {
    let response = Response::builder().status(status);
    response.body(body.as_bytes().to_vec()).unwrap()
}

#[test]
fn one_of_the_members_gets_all_that_a_reply_has() {
    let body = "<NotifyResponse><NotifyResult>\
        <Topic><Event>created</Event><Event>removed</Event></Topic>\
        <Choice><Label>a</Label></Choice><Count>5</Count>\
        </NotifyResult></NotifyResponse>";
    let output = NotifyOutput::from_response(reply(200, body)).unwrap();
    let topic = output.topic.unwrap();
    assert_eq!(topic.event, None);
    assert_eq!(topic.events, Some(vec![Event::Created, Event::Removed]));
    assert_eq!(output.choice, Some(Choice::One("a".to_owned())));
}

#[test]
fn the_other_members_are_as_if_the_reply_lacked_them() {
    let body = "<NotifyResponse><NotifyResult><Count>5</Count></NotifyResult></NotifyResponse>";
    let output = NotifyOutput::from_response(reply(200, body)).unwrap();
    assert_eq!((output.first, output.second), (5, 7));
    assert_eq!(output.third, Event::from(""));
}

#[test]
fn members_of_errors_are_read_likewise() {
    let body = "<ErrorResponse><Error><Code>Refused</Code><Label>a</Label></Error></ErrorResponse>";
    let error = NotifyOutput::from_response(reply(400, body)).unwrap_err();
    let Some(NotifyError::Refused(error)) = error.as_service() else {
        panic!("{error}");
    };
    assert_eq!((error.one.as_deref(), error.other.as_deref()), (Some("a"), None));
}
