//! What the service requires, and clients may leave out.

use optional_for_clients::Endpoint;
use optional_for_clients::example::types::Mapping;
use optional_for_clients::example::{CreateStackInput, CreateStackOutput};

#[test]
fn what_is_left_out_is_told_by_validate_alone() {
    let input = CreateStackInput::new().mappings([Mapping::new().source("a"), Mapping::new()]);
    let errors = input.validate().unwrap_err();
    let violations = errors.violations().iter();
    let texts: Vec<_> = violations.map(ToString::to_string).collect();
    let missing = |path: &str| {
        format!("Value null at '{path}' failed to satisfy constraint: Member must not be null")
    };
    let paths = ["name", "regions", "retain", "mappings.2.member.source"];
    assert_eq!(texts, paths.map(missing));
    let endpoint = Endpoint::new("https://example.com").unwrap();
    assert!(input.to_request(&endpoint).is_ok());
}

#[test]
fn what_is_given_is_checked() {
    let input = CreateStackInput::new()
        .name("")
        .regions(Vec::<String>::new())
        .retain(false);
    let errors = input.validate().unwrap_err();
    let paths = errors.violations().iter();
    let paths: Vec<_> = paths.map(|violation| violation.path()).collect();
    assert_eq!(paths, ["name"]);
}

#[test]
fn what_a_reply_lacks_is_absent_but_for_lists() {
    let output = CreateStackOutput::default();
    assert_eq!(output.id, None);
    assert_eq!(output.drift, None);
    assert!(output.names.is_empty());
    assert_eq!(output.count, None);
    assert_eq!(output.user, None);
    assert_eq!(output.total, 0);
}
