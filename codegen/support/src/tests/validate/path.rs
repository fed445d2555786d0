//! What `validation_path.rs` promises.

use crate::validate::*;

#[test]
fn a_member_is_called_by_its_name() {
    assert_eq!(Path::new("userName").to_string(), "userName");
}
