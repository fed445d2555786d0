//! What `query_reply_result.rs` promises.

use http::Response;

use crate::error::ErrorMetadata;
use crate::error::ResponseError;
use crate::xml::read_result;
use crate::xml::{XmlError, XmlReader};

fn text(xml: &mut XmlReader<'_>) -> Result<String, XmlError> {
    xml.text()
}

fn read(body: &str) -> Result<(String, Option<String>), ResponseError<ErrorMetadata>> {
    let response = Response::new(body.into());
    read_result(response, "AResult", text, |metadata| metadata)
}

#[test]
fn the_result_and_the_request_id_are_read() {
    let body = "<AResponse><AResult>1</AResult><ResponseMetadata><RequestId>id-1\
                </RequestId></ResponseMetadata></AResponse>";
    assert_eq!(
        read(body).unwrap(),
        ("1".to_owned(), Some("id-1".to_owned()))
    );
}

#[test]
fn a_reply_without_its_result_is_unreadable() {
    let body = "<AResponse><BResult>1</BResult></AResponse>";
    for body in ["", body] {
        let error = read(body).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("the reply could not be read: it holds no result")
        );
    }
}
