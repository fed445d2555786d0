//! What documentation and examples become.

use crate::feature::Feature;
use crate::feature::Part::{Error, File, Input, Output};

#[test]
fn html_becomes_markdown() {
    Feature::new("documentation_html").shows(&[
        Input,
        Output,
        Error,
        File("error.rs"),
        File("lib.rs"),
    ]);
}

#[test]
fn markdown_stays_markdown() {
    Feature::new("documentation_markdown").shows(&[Input]);
}

#[test]
fn what_is_deprecated_says_so() {
    let feature = Feature::new("deprecated");
    feature.shows(&[Input, Output, File("types.rs")]);
    let operation = feature.file("src/example/old_call.rs");
    for message in ["Use NewCall.", "Boxes are gone."] {
        assert!(operation.contains(message), "{message}");
    }
}

#[test]
fn examples_of_a_request_are_tested_code() {
    Feature::new("examples").shows(&[Input]);
}

#[test]
fn an_example_of_one_string_is_short() {
    Feature::new("example_of_one_string").shows(&[Input]);
}
