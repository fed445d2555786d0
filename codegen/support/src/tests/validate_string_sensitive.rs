//! What `validate_string_sensitive.rs` promises.

use crate::validation_path::Path;
use crate::validator::Validator;

#[test]
fn a_sensitive_text_is_not_shown() {
    let mut validator = Validator::default();
    validator
        .string(&Path::new("password"), "secret")
        .sensitive()
        .length(7..);
    let errors = validator.finish().unwrap_err();
    assert_eq!(errors.violations()[0].value(), None);
    assert_eq!(
        errors.to_string(),
        "1 validation error detected: Value at 'password' failed to satisfy constraint: \
         Member must have length greater than or equal to 7"
    );
    assert!(!format!("{errors:?}").contains("secret"));
}
