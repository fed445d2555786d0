//! What `query_float.rs` promises.

use crate::form::write_form;

#[test]
fn numbers_that_are_none_are_spelled_out() {
    let body = write_form("", |query| {
        query.float("A", 10.8_f32);
        query.float("B", f64::NAN);
        query.float("C", f64::INFINITY);
        query.float("D", f64::NEG_INFINITY);
        query.float("E", -0.5_f64);
    });
    assert_eq!(body, "&A=10.8&B=NaN&C=Infinity&D=-Infinity&E=-0.5");
}
