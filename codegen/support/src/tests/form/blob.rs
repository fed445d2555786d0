//! What `query_blob.rs` promises.

use crate::form::write_form;

#[test]
fn bytes_are_base64() {
    assert_eq!(
        write_form("", |query| query.blob("A", b"value")),
        "&A=dmFsdWU%3D"
    );
}
