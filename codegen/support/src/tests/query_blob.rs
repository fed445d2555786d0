//! What `query_blob.rs` promises.

use crate::query::QueryWriter;

#[test]
fn bytes_are_base64() {
    let mut query = QueryWriter::new("", 0);
    query.blob("A", b"value");
    assert_eq!(query.body, "&A=dmFsdWU%3D");
}
