//! Which error a code means.

use error_codes::example::{SendError, SendOutput};
use http::Response;

fn error(code: &str) -> SendError {
    let body = format!("<ErrorResponse><Error><Code>{code}</Code></Error></ErrorResponse>");
    let mut response = Response::new(body.into_bytes());
    *response.status_mut() = http::StatusCode::BAD_REQUEST;
    let error = SendOutput::from_response(response).unwrap_err();
    error.as_service().unwrap().clone()
}

#[test]
fn a_code_comes_before_the_name_of_another_shape() {
    for code in ["LimitExceeded", "LimitExceededException"] {
        let error = error(code);
        assert!(
            matches!(error, SendError::LimitExceededException(_)),
            "{code}"
        );
    }
    let error = error("AWS.LimitExceeded");
    assert!(matches!(error, SendError::LimitExceeded(_)));
}
