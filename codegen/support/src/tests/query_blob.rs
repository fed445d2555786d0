//! What `query_blob.rs` promises.

use crate::query::query_form;

#[test]
fn bytes_are_base64() {
    assert_eq!(
        query_form("", |query| query.blob("A", b"value")),
        "&A=dmFsdWU%3D"
    );
}
