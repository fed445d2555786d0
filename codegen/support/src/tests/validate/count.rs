//! What `validate_count.rs` promises.

use crate::validate::Constraint;
use crate::validate::Path;
use crate::validate::Validator;

#[test]
fn each_limit_is_allowed_and_its_neighbour_is_not() {
    let violations = |count, limits| {
        let mut validator = Validator::default();
        let path = Path::new("tags");
        match limits {
            (Some(min), Some(max)) => validator.count(&path, count, min..=max),
            (Some(min), None) => validator.count(&path, count, min..),
            (None, Some(max)) => validator.count(&path, count, ..=max),
            (None, None) => validator.count(&path, count, ..),
        }
        let errors = validator.finish().err();
        errors.map(|errors| errors.violations()[0].constraint().clone())
    };
    let (too_few, too_many) = (Constraint::MinLength(1), Constraint::MaxLength(2));
    for (count, limits, expected) in [
        (0, (Some(1), Some(2)), Some(&too_few)),
        (1, (Some(1), Some(2)), None),
        (2, (Some(1), Some(2)), None),
        (3, (Some(1), Some(2)), Some(&too_many)),
        (0, (Some(1), None), Some(&too_few)),
        (1, (Some(1), None), None),
        (2, (None, Some(2)), None),
        (3, (None, Some(2)), Some(&too_many)),
        (0, (None, None), None),
    ] {
        assert_eq!(violations(count, limits).as_ref(), expected, "{count}");
    }
}

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
