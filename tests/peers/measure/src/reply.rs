//! Replies with the headers and the layout of IAM's.

use http::Response;

const SUCCESS: &str = r#"<UpdateAccessKeyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ResponseMetadata>
    <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
  </ResponseMetadata>
</UpdateAccessKeyResponse>
"#;

const ERROR: &str = include_str!("../../programs/src/error.xml");

pub(crate) fn success() -> Response<Vec<u8>> {
    reply(200, SUCCESS)
}

pub(crate) fn error() -> Response<Vec<u8>> {
    reply(404, ERROR)
}

fn reply(status: u16, body: &str) -> Response<Vec<u8>> {
    Response::builder()
        .status(status)
        .header("x-amzn-RequestId", "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE")
        .header("Content-Type", "text/xml")
        .header("Content-Length", body.len())
        .header("Date", "Tue, 24 Nov 2026 15:00:00 GMT")
        .body(body.into())
        .expect("a reply")
}
