//! What `validate_float_range.rs` promises.

use crate::validate::Constraint;
use crate::validate::Path;
use crate::validate::Validator;

fn violations(check: impl FnOnce(&mut Validator, &Path<'_>)) -> Vec<String> {
    let mut validator = Validator::default();
    check(&mut validator, &Path::new("ratio"));
    let Err(errors) = validator.finish() else {
        return Vec::new();
    };
    errors
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn too_small_and_too_large_are_told() {
    let texts = violations(|validator, path| {
        validator.float_range(path, 0.0, 0.0..=1.5);
        validator.float_range(path, 1.5, 0.0..=1.5);
        validator.float_range(path, -0.25, 0.0..);
        validator.float_range(path, f64::INFINITY, ..=1.5);
    });
    assert_eq!(
        texts,
        [
            "Value '-0.25' at 'ratio' failed to satisfy constraint: Member must have value \
             greater than or equal to 0",
            "Value 'inf' at 'ratio' failed to satisfy constraint: Member must have value \
             less than or equal to 1.5",
        ]
    );
}

#[test]
fn a_number_is_compared_as_it_is_written() {
    // Widened to an `f64` it would be 0.10000000149011612.
    assert!(violations(|validator, path| validator.float_range(path, 0.1_f32, ..=0.1)).is_empty());
    let next = 0.1_f32.next_up();
    assert_eq!(
        violations(|validator, path| validator.float_range(path, next, ..=0.1)).len(),
        1
    );
}

#[test]
fn nan_is_neither_below_nor_above() {
    assert!(
        violations(|validator, path| validator.float_range(path, f64::NAN, 0.0..=1.0)).is_empty()
    );
}

#[test]
fn the_limit_is_told_as_a_number() {
    let mut validator = Validator::default();
    validator.float_range(&Path::new("ratio"), 2.0, 0.5..=1.5);
    let errors = validator.finish().unwrap_err();
    assert_eq!(
        errors.violations()[0].constraint(),
        &Constraint::MaxFloat(1.5)
    );
}
