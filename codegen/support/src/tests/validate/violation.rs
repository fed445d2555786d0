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

#[test]
fn a_value_and_a_key_of_a_map_forge_no_line_and_no_colour() {
    let text = "a\n\u{1b}[31m\u{202e}";
    let mut validator = Validator::default();
    let (tags, constraint) = (Path::new("tags"), Constraint::Pattern("[\t]"));
    validator.add(&tags.inside(text), constraint, Some(text.into()));
    let errors = validator.finish().unwrap_err();
    assert_eq!(
        errors.to_string(),
        r"1 validation error detected: Value 'a\n\u{1b}[31m\u{202e}' at 'tags.a\n\u{1b}[31m\u{202e}' failed to satisfy constraint: Member must satisfy regular expression pattern: [\t]"
    );
    let violation = &errors.violations()[0];
    assert_eq!(violation.value(), Some(text));
    assert_eq!(violation.path(), format!("tags.{text}"));
}

#[test]
fn every_constraint_reads_like_the_services_own() {
    for (constraint, expected) in [
        (
            Constraint::MinLength(1),
            "have length greater than or equal to 1",
        ),
        (
            Constraint::MaxLength(2),
            "have length less than or equal to 2",
        ),
        (Constraint::Min(3), "have value greater than or equal to 3"),
        (Constraint::Max(4), "have value less than or equal to 4"),
        (
            Constraint::MinFloat(0.5),
            "have value greater than or equal to 0.5",
        ),
        (
            Constraint::MaxFloat(1.5),
            "have value less than or equal to 1.5",
        ),
        (Constraint::Required, "not be null"),
        (
            Constraint::UniqueItems {
                first: 1,
                second: 3,
            },
            "have unique values: 1 and 3 are equal",
        ),
    ] {
        assert_eq!(constraint.to_string(), format!("Member must {expected}"));
    }
}
