//! What `validation_path_item.rs` and `validation_path_nested.rs` promise.

use crate::validate::Path;

#[test]
fn a_nested_member_is_called_as_aws_writes_it() {
    let tags = Path::new("tags");
    let tag = tags.item(3);
    assert_eq!(tag.inside("key").to_string(), "tags.3.member.key");
}
