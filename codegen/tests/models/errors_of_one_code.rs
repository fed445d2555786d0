//! A code of several errors means the first.

use errors_of_one_code::ErrorMetadata;
use errors_of_one_code::example::SendError;
use http::StatusCode;

fn error(code: &str) -> SendError {
    ErrorMetadata::new(StatusCode::BAD_REQUEST, code).into()
}

#[test]
fn the_first_error_with_a_code_is_meant_by_it() {
    assert!(matches!(error("Same"), SendError::Gamma(_)));
    assert!(matches!(error("Gamma"), SendError::Gamma(_)));
    assert!(matches!(error("Delta"), SendError::Delta(_)));
}
