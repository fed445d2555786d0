//! What `validate_range.rs` promises.

use crate::validate::Path;
use crate::validate::Validator;

#[test]
fn too_small_and_too_large_are_told() {
    let mut validator = Validator::default();
    let path = Path::new("maxItems");
    validator.range(&path, 1, 1..=1000);
    validator.range(&path, 1000, 1..=1000);
    validator.range(&path, 0, 1..);
    validator.range(&path, 1001, ..=1000);
    let errors = validator.finish().unwrap_err();
    let texts: Vec<_> = errors
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        texts,
        [
            "Value '0' at 'maxItems' failed to satisfy constraint: Member must have value \
             greater than or equal to 1",
            "Value '1001' at 'maxItems' failed to satisfy constraint: Member must have \
             value less than or equal to 1000",
        ]
    );
}
