//! What `query_list.rs` promises.

use crate::form::write_form;

fn list(infix: &str, items: &[&str]) -> String {
    write_form("", |query| {
        query.list("A", infix, items, |query, key, item| query.text(key, item));
    })
}

#[test]
fn items_are_counted_from_one() {
    assert_eq!(list(".member", &["x", "y"]), "&A.member.1=x&A.member.2=y");
    assert_eq!(list("", &["x", "y"]), "&A.1=x&A.2=y");
}

#[test]
fn an_empty_list_is_an_empty_text() {
    assert_eq!(list(".member", &[]), "&A=");
}
