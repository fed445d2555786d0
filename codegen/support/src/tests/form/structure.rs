//! What `query_structure.rs` promises.

use crate::form::write_form;

#[test]
fn members_stand_under_the_keys_of_what_is_around_them() {
    let body = write_form("", |query| {
        query.structure("A", |query| {
            query.text("B", "1");
            query.structure("C", |query| query.text("D", "2"));
            query.text("E", "3");
        });
        query.text("F", "4");
    });
    assert_eq!(body, "&A.B=1&A.C.D=2&A.E=3&F=4");
}
