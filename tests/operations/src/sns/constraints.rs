//! The constraints of SNS's shapes.

use super::types::Tag;
use crate::support::validate::{Path, Validator};

/// The constraints of `AmazonResourceName`.
pub(super) fn check_amazon_resource_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1011);
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    check_tag_key(validator, &path.inside("key"), &value.key);
    check_tag_value(validator, &path.inside("value"), &value.value);
}

/// The constraints of `TagKey`.
pub(super) fn check_tag_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `TagList`.
pub(super) fn check_tag_list(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TagValue`.
pub(super) fn check_tag_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}
