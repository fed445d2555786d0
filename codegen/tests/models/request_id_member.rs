//! A member `RequestId` is not the request id.

use http::Response;
use request_id_member::example::StartJobOutput;

#[test]
fn both_are_read_each_from_its_place() {
    let body = "<StartJobResponse>\
        <StartJobResult><RequestId>job</RequestId></StartJobResult>\
        <ResponseMetadata><RequestId>reply</RequestId></ResponseMetadata>\
        </StartJobResponse>";
    let output = StartJobOutput::from_response(Response::new(body.into())).unwrap();
    assert_eq!(output.request_id.as_deref(), Some("job"));
    assert_eq!(output.request_id(), Some("reply"));
}
