//! Requests and replies in JSON.

use crate::feature::Feature;
use crate::feature::Part::{Error, File, Input, Output};

#[test]
fn every_kind_of_value_is_written_and_read() {
    Feature::new("json").shows(&[
        Input,
        Output,
        Error,
        File("types.rs"),
        File("error.rs"),
        File("serialize.rs"),
        File("parse.rs"),
    ]);
}

/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait>
#[test]
fn a_service_that_had_the_query_protocol_is_asked_for_its_codes() {
    Feature::new("query_compatible").shows(&[Input, Error, File("error.rs")]);
}
