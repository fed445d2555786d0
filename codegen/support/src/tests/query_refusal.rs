//! What `query_refusal.rs` promises.

use crate::query::QueryWriter;
use crate::query_refusal::refusable_form;
use crate::request_refusal::RequestError;

#[test]
fn a_value_that_is_refused_gives_the_whole_form_up() {
    let form = refusable_form("Action=Run", |query| {
        query.text("A", "1");
        query.structure("B", QueryWriter::refuse);
        query.text("C", "2");
    });
    assert_eq!(form, Err(RequestError::UnknownMember));
}

#[test]
fn a_form_without_one_is_written() {
    let form = refusable_form("Action=Run", |query| query.text("A", "1"));
    assert_eq!(form.as_deref(), Ok("Action=Run&A=1"));
}
