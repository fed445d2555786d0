//! What `validation_path_item.rs` promises.

use crate::validation_path::Path;
use crate::validation_path_item::*;

#[test]
fn a_nested_member_is_called_as_aws_writes_it() {
    let tags = Path::new(&"tags");
    let tag = tags.inside(&Item(3));
    assert_eq!(tag.inside(&"key").to_string(), "tags.3.member.key");
}
