//! What `validate_required.rs` promises.

use crate::validate::Path;
use crate::validate::Validator;

#[test]
fn a_member_without_a_value_is_told_as_aws_tells_it() {
    let mut validator = Validator::default();
    validator.missing(&Path::new("stackName"));
    let errors = validator.finish().unwrap_err();
    assert_eq!(
        errors.to_string(),
        "1 validation error detected: Value null at 'stackName' failed to satisfy constraint: \
         Member must not be null"
    );
}
