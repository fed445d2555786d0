//! What `validate_string_length.rs` promises.

use std::ops::RangeBounds;

use crate::validate::Path;
use crate::validate::Validator;
use crate::validate::{Constraint, ValidationErrors};

fn found(value: &str, limits: impl RangeBounds<usize>) -> Result<(), ValidationErrors> {
    let mut validator = Validator::default();
    validator.string(&Path::new("a"), value).length(limits);
    validator.finish()
}

#[test]
fn both_limits_are_allowed_lengths() {
    assert_eq!(found("ab", 2..=3), Ok(()));
    assert_eq!(found("abc", 2..=3), Ok(()));
    let short = found("a", 2..=3).unwrap_err();
    assert_eq!(
        short.violations()[0].constraint(),
        &Constraint::MinLength(2)
    );
    let long = found("abcd", 2..=3).unwrap_err();
    assert_eq!(long.violations()[0].constraint(), &Constraint::MaxLength(3));
}

#[test]
fn a_missing_limit_is_none() {
    assert_eq!(found("", ..=3), Ok(()));
    assert_eq!(found("abcd", 2..), Ok(()));
}

#[test]
fn unicode_scalar_values_are_counted() {
    assert_eq!(found("äöü", ..=3), Ok(()));
    assert_eq!(found("\u{1F980}", ..=1), Ok(()));
}
