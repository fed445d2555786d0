//! What `query_plain.rs` promises.

use crate::query::QueryWriter;

#[test]
fn booleans_and_numbers_are_spelled_out() {
    let mut query = QueryWriter::new("", 0);
    query.plain("A", true);
    query.plain("B", -10);
    assert_eq!(query.body, "&A=true&B=-10");
}
