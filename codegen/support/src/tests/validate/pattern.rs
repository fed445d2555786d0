//! What the check of a pattern promises.

use crate::validate::Path;
use crate::validate::Validator;

#[test]
fn what_does_not_match_is_told_with_the_pattern() {
    let mut validator = Validator::default();
    let path = Path::new("path");
    validator
        .string(&path, "/a")
        .pattern("/.*", |value| value.starts_with('/'));
    validator
        .string(&path, "a")
        .pattern("/.*", |value| value.starts_with('/'));
    let errors = validator.finish().unwrap_err();
    assert_eq!(
        errors.to_string(),
        "1 validation error detected: Value 'a' at 'path' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: /.*"
    );
}
