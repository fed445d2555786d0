//! What `validation.rs` promises.

use crate::validate::Path;
use crate::validate::Validator;
use crate::validate::*;

fn errors(constraints: impl IntoIterator<Item = Constraint>) -> ValidationErrors {
    let mut validator = Validator::default();
    for constraint in constraints {
        validator.add(&Path::new("userName"), constraint, Some("a b".into()));
    }
    validator.finish().unwrap_err()
}

#[test]
fn nothing_found_is_fine() {
    assert_eq!(Validator::default().finish(), Ok(()));
}

#[test]
fn one_violation_reads_like_the_services_own() {
    assert_eq!(
        errors([Constraint::Pattern(r"[\w+=,.@-]+")]).to_string(),
        "1 validation error detected: Value 'a b' at 'userName' failed to satisfy \
         constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+"
    );
}

#[test]
fn several_violations_are_told_together() {
    let errors = errors([Constraint::MinLength(4), Constraint::Max(7)]);
    assert_eq!(
        errors.to_string(),
        "2 validation errors detected: Value 'a b' at 'userName' failed to satisfy \
         constraint: Member must have length greater than or equal to 4; Value 'a b' at \
         'userName' failed to satisfy constraint: Member must have value less than or \
         equal to 7"
    );
    assert_eq!(errors.violations().len(), 2);
}

#[test]
fn a_violation_is_data() {
    let errors = errors([Constraint::Min(1), Constraint::MaxLength(2)]);
    let violation = &errors.violations()[1];
    assert_eq!(violation.path(), "userName");
    assert_eq!(violation.constraint(), &Constraint::MaxLength(2));
    assert_eq!(violation.value(), Some("a b"));
}
