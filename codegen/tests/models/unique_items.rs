//! Items of a set differ, at any depth, as Smithy tells values apart.

use unique_items::example::PutSetsInput;
use unique_items::example::types::{BoxShape, Choice, Kind, Pair};
use unique_items::{Constraint, Timestamp};

/// The path of each violation, and which items are equal.
fn said(input: &PutSetsInput) -> Vec<(String, usize, usize)> {
    let Err(errors) = input.validate() else {
        return Vec::new();
    };
    let violations = errors.violations().iter();
    violations
        .map(|violation| match *violation.constraint() {
            Constraint::UniqueItems { first, second } => {
                (violation.path().to_owned(), first, second)
            }
            ref other => panic!("{other}"),
        })
        .collect()
}

#[test]
fn equal_items_are_told_with_the_path_of_their_list() {
    let names = || ["a".to_owned(), "b".to_owned(), "a".to_owned()];
    let nested = [BoxShape::new(), BoxShape::new().names(names())];
    for (input, path) in [
        (PutSetsInput::new().names(names()), "names"),
        (PutSetsInput::new().nested(nested), "nested.2.member.names"),
        (
            PutSetsInput::new().named([("key", names().to_vec())]),
            "named.key",
        ),
    ] {
        assert_eq!(said(&input), [(path.to_owned(), 1, 3)]);
    }
}

#[test]
fn values_of_every_kind_are_told_apart() {
    let time = |text: &str| text.parse::<Timestamp>().unwrap();
    let pair = |note: &str| Pair::new().key("k").notes([("n", note), ("m", "x")]);
    let fine = PutSetsInput::new()
        .names(["a", "A"])
        .times([time("2020-01-01T00:00:00Z"), time("2020-01-01T00:00:00.1Z")])
        .blobs([vec![0], vec![0, 0]])
        .pairs([pair("1"), pair("2"), Pair::new()])
        .choices([Choice::Any, Choice::Name(String::new())])
        .kinds([Kind::One, Kind::Two, Kind::from(3)]);
    assert_eq!(fine.validate(), Ok(()));
    let equal = PutSetsInput::new()
        .times([
            time("2020-01-01T00:00:00Z"),
            time("2020-01-01T01:00:00+01:00"),
        ])
        .blobs([vec![0], vec![0]])
        .pairs([pair("1"), pair("1")])
        .choices([Choice::Any, Choice::Any])
        .kinds([Kind::Two, Kind::from(2)]);
    assert_eq!(said(&equal).len(), 5);
}

#[test]
fn a_member_with_a_length_of_its_own_is_still_of_its_set() {
    let input = PutSetsInput::new().few(["a", "a"]);
    assert_eq!(said(&input), [("few".to_owned(), 1, 2)]);
}

#[test]
fn secrets_that_are_equal_are_not_shown() {
    let input = PutSetsInput::new().secret(["S3CRET", "S3CRET"]);
    let errors = input.validate().unwrap_err();
    assert!(!format!("{errors} {errors:?}").contains("S3CRET"));
}
