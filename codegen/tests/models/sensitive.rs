//! Secrets are in nothing that is printed.

use http::StatusCode;
use sensitive::ErrorMetadata;
use sensitive::example::error::WeakPassword;
use sensitive::example::types::Keys;
use sensitive::example::{CreateLoginInput, CreateLoginRequired};

#[test]
fn debug_and_violations_hold_no_secret_and_all_else() {
    let input = CreateLoginInput::new(CreateLoginRequired {
        user_name: "Bob".into(),
        password: "S3CRET".into(),
    })
    .codes(["S3CRET"])
    .answers([("colour", "S3CRET")])
    .keys(Keys::new().id("42").secret("S3CRET"));
    let violations = input.validate().unwrap_err();
    // Each of the four is too short, and not of small letters.
    assert_eq!(violations.violations().len(), 8);
    for text in [
        format!("{input:?}"),
        format!("{violations}"),
        format!("{violations:?}"),
    ] {
        assert!(!text.contains("S3CRET"), "{text}");
    }
    let debug = format!("{input:?}");
    assert!(debug.contains("Bob") && debug.contains("42"), "{debug}");
}

#[test]
fn debug_of_an_error_with_secrets_still_tells_its_code() {
    let metadata = ErrorMetadata::new(StatusCode::BAD_REQUEST, "WeakPassword");
    let debug = format!("{:?}", WeakPassword::new(metadata));
    assert!(debug.contains("WeakPassword\""), "{debug}");
}
