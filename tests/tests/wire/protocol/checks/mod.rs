//! What the programs made of cases compare with; they hold a copy of this
//! folder.

pub(crate) mod request;

use http::Response;

/// A response.
pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response<Vec<u8>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.as_bytes().to_vec()).unwrap()
}
