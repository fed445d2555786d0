//! What `validate_count.rs` promises.

use crate::validate::Constraint;
use crate::validate::Path;
use crate::validate::Validator;

#[test]
fn too_few_and_too_many_are_told() {
    let mut validator = Validator::default();
    let path = Path::new("tags");
    validator.count(&path, 1, 1..=50);
    validator.count(&path, 50, 1..=50);
    validator.count(&path, 0, ..=50);
    validator.count(&path, 0, 1..=50);
    validator.count(&path, 51, 1..=50);
    let errors = validator.finish().unwrap_err();
    assert_eq!(errors.violations().len(), 2);
    assert_eq!(
        errors.violations()[0].constraint(),
        &Constraint::MinLength(1)
    );
    assert_eq!(
        errors.violations()[1].to_string(),
        "Value at 'tags' failed to satisfy constraint: Member must have length less than \
         or equal to 50"
    );
}
