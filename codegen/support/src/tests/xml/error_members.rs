//! What `query_error_members.rs` promises.

use crate::xml::XmlReader;
use crate::xml::read_error_members;

fn code(body: &str) -> Option<String> {
    read_error_members(body.as_bytes(), |xml| xml.list("Code", XmlReader::text))
        .map(|codes| codes.concat())
}

#[test]
fn the_error_is_found_in_every_envelope() {
    for body in [
        "<ErrorResponse><RequestId>1</RequestId><Error><Code>A</Code></Error></ErrorResponse>",
        "<Response><Errors><Error><Code>A</Code></Error></Errors></Response>",
        "<Error><Code>A</Code></Error>",
    ] {
        assert_eq!(code(body).as_deref(), Some("A"));
    }
}

#[test]
fn what_cannot_be_read_is_nothing() {
    assert_eq!(code(""), None);
    assert_eq!(code("<ErrorResponse><Error><Code>"), None);
}
