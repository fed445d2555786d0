//! What `query_map.rs` promises.

use crate::form::write_form;

fn map(entries: &[(&str, &str)]) -> String {
    let entries = entries.iter().copied().collect();
    let names = ("key", "value");
    write_form("", |query| {
        query.map("A", ".entry", names, &entries, |query, key, value| {
            query.text(key, value);
        });
    })
}

#[test]
fn entries_are_counted_from_one_and_sorted() {
    assert_eq!(
        map(&[("b", "2"), ("a", "1")]),
        "&A.entry.1.key=a&A.entry.1.value=1&A.entry.2.key=b&A.entry.2.value=2"
    );
}

#[test]
fn an_empty_map_is_left_out() {
    assert_eq!(map(&[]), "");
}
