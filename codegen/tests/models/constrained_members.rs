//! A constraint of a member supersedes that of its target.

use constrained_members::example::PutItemInput;
use constrained_members::example::types::Kind;

#[test]
fn constraints_of_members_are_checked_instead_of_those_of_their_targets() {
    let input = PutItemInput::new()
        .name("ab")
        .count(6)
        .codes(["a"])
        .ratio(2.0);
    let violations = input.validate().unwrap_err();
    let paths = violations.violations().iter();
    let paths: Vec<_> = paths.map(|violation| violation.path()).collect();
    assert_eq!(paths, ["name", "count", "codes.1.member", "ratio"]);
    let input = PutItemInput::new().name("abc").count(7).codes(["A"]);
    assert_eq!(input.validate(), Ok(()));
}

#[test]
fn constraints_of_kinds_that_are_not_checked_are_left_to_the_service() {
    let input = PutItemInput::new().kind(Kind::Round);
    assert_eq!(input.validate(), Ok(()));
}
