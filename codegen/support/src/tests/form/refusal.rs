//! What `query_refusal.rs` promises.

use crate::error::RequestError;
use crate::form::FormWriter;
use crate::form::write_form_or_refuse;

#[test]
fn a_value_that_is_refused_gives_the_whole_form_up() {
    let form = write_form_or_refuse("Action=Run", |query| {
        query.text("A", "1");
        query.structure("B", FormWriter::refuse);
        query.text("C", "2");
    });
    assert_eq!(form, Err(RequestError::UnknownMember));
}

#[test]
fn a_form_without_one_is_written() {
    let form = write_form_or_refuse("Action=Run", |query| query.text("A", "1"));
    assert_eq!(form.as_deref(), Ok("Action=Run&A=1"));
}
